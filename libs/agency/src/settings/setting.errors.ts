import { settingFault, type SettingName } from '@inroads/contracts';
import { Conflict, Invalid } from '@inroads/kernel';

/** @throws Invalid with what the setting would take */
export function requireValue(name: SettingName, value: unknown): void {
  const fault = settingFault(name, value);
  if (fault)
    throw new Invalid('setting.invalid', `This value cannot hold: it ${fault}. What holds now stays.`, {
      faults: [{ path: 'value', message: fault }],
    });
}

export class SettingInForce extends Conflict {
  constructor() {
    super(
      'setting.in-force',
      'This value holds already: weeks were counted by it. Set another value from a day on instead.',
    );
  }
}
