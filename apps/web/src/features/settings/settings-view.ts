import { SETTING_NAMES, type SettingName } from '@inroads/contracts';
import { isOneOf } from '@inroads/kernel';

export const SETTINGS_PARTS = ['counting', 'planning', 'agency', 'holidays', 'map'] as const;
export type SettingsPart = (typeof SETTINGS_PARTS)[number];

export interface SettingsSearch {
  /** The rule whose change is open. */
  readonly rule?: SettingName;
}

export function readSettingsSearch({ rule }: Record<string, unknown>): SettingsSearch {
  return isOneOf(SETTING_NAMES, rule) ? { rule } : {};
}

export function partOf(text: string | undefined): SettingsPart {
  return isOneOf(SETTINGS_PARTS, text) ? text : 'counting';
}
