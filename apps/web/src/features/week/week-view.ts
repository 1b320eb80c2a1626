import { isDay, weekdayOf } from '@inroads/calendar';
import { isOneOf } from '@inroads/kernel';

const DAY_NAMES = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type DayName = (typeof DAY_NAMES)[number];

/** The address of a week beside its first day: which day is looked at on a phone. */
export interface WeekSearch {
  readonly day?: DayName;
}

export function readWeekSearch({ day }: Record<string, unknown>): WeekSearch {
  return isOneOf(DAY_NAMES, day) ? { day } : {};
}

export function dayNameOf(date: string): DayName {
  return DAY_NAMES[weekdayOf(date) - 1] ?? 'mon';
}

/** A day of the address that exists; anything else is today's week. */
export function askedDay(text: string | undefined, today: string): string {
  return isDay(text) ? text : today;
}
