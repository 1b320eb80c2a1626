import { Invalid } from '@inroads/kernel';

/** A day of the agency's calendar, `YYYY-MM-DD`. It has no zone and no time: the zone was used to find it. */
export type AgencyDay = string;

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const satisfies readonly Weekday[];

/** Both ends belong to the range. */
export interface DayRange {
  readonly from: AgencyDay;
  readonly to: AgencyDay;
}

export const MS_PER_DAY = 86_400_000;
const DAY_PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True for a day that exists: `2026-02-29` does not. */
export function isDay(value: unknown): value is AgencyDay {
  if (typeof value !== 'string') return false;
  const [, year, month, day] = (DAY_PATTERN.exec(value) ?? []).map(Number);
  return year !== undefined && month !== undefined && day !== undefined && day >= 1 && day <= daysInMonth(year, month);
}

function daysInMonth(year: number, month: number): number {
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeapYear ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

export function notADay(text: string): Invalid {
  return new Invalid('day.invalid', `"${text}" is not a day. Write it as 2026-11-18.`);
}

/** Days since 1970-01-01. @throws Invalid `day.invalid` */
export function dayNumber(day: AgencyDay): number {
  const ms = day.length === 10 ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(ms)) throw notADay(day);
  return ms / MS_PER_DAY;
}

export function dayOfNumber(number: number): AgencyDay {
  const text = new Date(number * MS_PER_DAY).toISOString();
  if (text[4] !== '-') throw new Invalid('day.out-of-range', 'This day lies outside the years 0000 to 9999.');
  return text.slice(0, 10);
}

/** `count` may be negative. */
export function addDays(day: AgencyDay, count: number): AgencyDay {
  return dayOfNumber(dayNumber(day) + count);
}

/** From `from` to `to`: 0 for the same day, negative when `to` is earlier. Counts calendar days, whatever their length. */
export function daysBetween(from: AgencyDay, to: AgencyDay): number {
  return dayNumber(to) - dayNumber(from);
}

export function weekdayOf(day: AgencyDay): Weekday {
  // 1970-01-01 was a Thursday.
  return (((((dayNumber(day) + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/** Every day of the range, in order; none when it ends before it begins. */
export function daysIn({ from, to }: DayRange): AgencyDay[] {
  const first = dayNumber(from);
  return Array.from({ length: Math.max(0, dayNumber(to) - first + 1) }, (_, index) => dayOfNumber(first + index));
}
