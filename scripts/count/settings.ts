import {
  CONTACT_MODES,
  COUNTING_DEFAULTS,
  countingSettings,
  HALF_DAYS,
  JOINT_CREDITS,
  TARGET_ROUNDINGS,
  type CountingSettings,
  type Holiday,
  type JointCredit,
  type TargetRounding,
} from '@inroads/fidelity';
import type { DayRange } from '@inroads/calendar';
import { either, list, mapped, optional, orNull, record, together } from './fields';
import { dated, day, flag, inOrder, integer, oneOf, periodFields, weekday, zone } from './values';

const holidayRecord = record({ day, half: optional(orNull(oneOf(HALF_DAYS)), null) });

const holiday = either(
  (value) => typeof value === 'string',
  mapped(day, (wholeDay): Holiday => ({ day: wholeDay, half: null })),
  holidayRecord,
);

const weeks = together(record({ from: day, to: day }), ({ from, to }) =>
  to < from ? `ends on ${to}, before it begins on ${from}. Turn them round.` : null,
);

const countableMode = inOrder(record({ mode: oneOf(CONTACT_MODES), ...periodFields }));

export const settingsRecord = record({
  zone: optional(zone, COUNTING_DEFAULTS.zone),
  weekStart: optional(weekday, COUNTING_DEFAULTS.weekStart),
  weeks: optional<DayRange | null>(weeks, null),
  goal: dated<number>(integer(0, 100), COUNTING_DEFAULTS.goal),
  smallCaseloadBelow: dated<number>(integer(0, 100), COUNTING_DEFAULTS.smallCaseloadBelow),
  targetPerPersonLooking: dated<number>(integer(0, 100), COUNTING_DEFAULTS.targetPerPersonLooking),
  targetRounding: dated<TargetRounding>(oneOf(TARGET_ROUNDINGS), COUNTING_DEFAULTS.targetRounding),
  targetWithoutFte: dated<boolean>(flag, COUNTING_DEFAULTS.targetWithoutFte),
  countableModes: optional(list(countableMode), COUNTING_DEFAULTS.countableModes),
  jointCredit: dated<JointCredit>(oneOf(JOINT_CREDITS), COUNTING_DEFAULTS.jointCredit),
  holidays: optional(list(holiday), COUNTING_DEFAULTS.holidays),
  holidaysReduceTarget: dated<boolean>(flag, COUNTING_DEFAULTS.holidaysReduceTarget),
});

export interface SettingsRead {
  readonly settings: CountingSettings;
  readonly range: DayRange | null;
}

export function settingsOf({ weeks: range, ...choices }: ReturnType<typeof settingsRecord.read>): SettingsRead {
  return { settings: countingSettings(choices), range };
}
