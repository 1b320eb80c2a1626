import { SETTING_NAMES, type SettingName } from '@inroads/contracts';
import { isOneOf, NotFound } from '@inroads/kernel';

/** The rule in an address. @throws NotFound */
export function settingNamed(name: string): SettingName {
  if (isOneOf<SettingName>(SETTING_NAMES, name)) return name;
  throw new NotFound('setting.not-found', 'There is no such rule. GET /api/settings lists them.');
}
