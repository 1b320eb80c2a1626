import { Conflict } from '@inroads/kernel';

export class SettingInForce extends Conflict {
  constructor() {
    super(
      'setting.in-force',
      'This value holds already: weeks were counted by it. Set another value from a day on instead.',
    );
  }
}
