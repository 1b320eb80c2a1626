export const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Day = (typeof DAYS)[number];

/** Clock time `HH:MM`, 00:00 to 24:00. A span whose `to` is not after its `from` ends on the next day. */
export type ClockTime = string;

/**
 * `early`: starts before 06:00. `evening`: ends after 18:00. `night`: any work between 23:00 and 05:00. `day`: none of
 * these. `weekend` and `weekday`: by the day a shift starts (docs/rules.md, Ranking k).
 */
export const SHIFT_KINDS = ['early', 'day', 'evening', 'night', 'weekend', 'weekday'] as const;
export type ShiftKind = (typeof SHIFT_KINDS)[number];

/** One span on each of the named days. A flexible shift may be left out or moved, as the employer says. */
export interface Shift {
  readonly days: readonly Day[];
  readonly from: ClockTime;
  readonly to: ClockTime;
  readonly isFlexible?: boolean;
}

/** Shifts with exact times. `flexibleShiftsNeeded`: how many of the flexible ones are worked in a week; 0 beside required shifts, else 1. */
export interface ShiftSchedule {
  readonly form: 'shifts';
  readonly shifts: readonly Shift[];
  readonly flexibleShiftsNeeded?: number;
}

/** Not exact: "evenings", "4 to 9 pm, days vary". Every named kind of shift is worked; absent days or times are unknown. */
export interface PatternSchedule {
  readonly form: 'pattern';
  readonly kinds?: readonly ShiftKind[];
  readonly days?: readonly Day[];
  readonly from?: ClockTime;
  readonly to?: ClockTime;
  readonly shiftsPerWeek?: number;
}

/** A week tapped in hours: 24 signs a day from midnight, `R` required, `F` flexible, `.` none. Absent days are free. */
export interface GridSchedule {
  readonly form: 'grid';
  readonly grid: { readonly [D in Day]?: string };
  readonly flexibleShiftsNeeded?: number;
}

export type Schedule = ShiftSchedule | PatternSchedule | GridSchedule;

/** A span of the week in which the person can work. */
export interface WeeklyWindow {
  readonly days: readonly Day[];
  readonly from: ClockTime;
  readonly to: ClockTime;
}
