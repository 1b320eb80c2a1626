import { PLANNING_SETTINGS } from './planning-settings';
import type { SettingDefinition } from './setting-definition';

/** What docs/rules.md marks as a setting of counting, each with the default it gives, and what the week plan weighs. */
export const SETTINGS = {
  'counting.goal': { kind: 'whole-number', min: 1, max: 30, initial: 6 },
  'counting.small-caseload-below': { kind: 'whole-number', min: 0, max: 20, initial: 3 },
  'counting.per-person-looking': { kind: 'whole-number', min: 1, max: 10, initial: 2 },
  'counting.target-rounding': {
    kind: 'choice',
    choices: ['nearest', 'nearest-half-down', 'up', 'down', 'none'],
    initial: 'nearest',
  },
  'counting.target-without-hours': { kind: 'yes-no', initial: false },
  'counting.joint-credit': { kind: 'choice', choices: ['each', 'lead'], initial: 'each' },
  'counting.holidays-reduce-target': { kind: 'yes-no', initial: true },
  'counting.duplicate-within-minutes': { kind: 'whole-number', min: 0, max: 240, initial: 30 },
  'counting.first-contact-within-days': { kind: 'whole-number', min: 1, max: 365, initial: 30 },
  /** Beside in person. */
  'counting.countable-modes': {
    kind: 'choices',
    choices: ['phone', 'video', 'email', 'text', 'mail', 'job-fair', 'application-drop'],
    initial: [],
  },
  ...PLANNING_SETTINGS,
} as const satisfies Readonly<Record<string, SettingDefinition>>;

export type SettingName = keyof typeof SETTINGS;
export const SETTING_NAMES = Object.keys(SETTINGS) as SettingName[];

type ValueOf<D> = D extends { kind: 'whole-number' }
  ? number
  : D extends { kind: 'yes-no' }
    ? boolean
    : D extends { kind: 'choices'; choices: readonly (infer C)[] }
      ? readonly C[]
      : D extends { kind: 'choice'; choices: readonly (infer C)[] }
        ? C
        : never;
export type SettingValue<N extends SettingName> = ValueOf<(typeof SETTINGS)[N]>;

const isAmong = (value: unknown, choices: readonly string[]): boolean =>
  typeof value === 'string' && choices.includes(value);

const isWholeNumber = (value: unknown, min: number, max: number): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max;

/** Why `value` cannot be the value of the setting; `null` when it can. */
export function settingFault(name: SettingName, value: unknown): string | null {
  const definition: SettingDefinition = SETTINGS[name];
  switch (definition.kind) {
    case 'whole-number':
      return isWholeNumber(value, definition.min, definition.max)
        ? null
        : `must be a whole number from ${definition.min} to ${definition.max}`;
    case 'yes-no':
      return typeof value === 'boolean' ? null : 'must be yes or no';
    case 'choice':
      return isAmong(value, definition.choices) ? null : `must be one of ${definition.choices.join(', ')}`;
    case 'choices':
      return Array.isArray(value) &&
        value.every((entry) => isAmong(entry, definition.choices)) &&
        new Set(value).size === value.length
        ? null
        : `may hold, each once, ${definition.choices.join(', ')}`;
  }
}
