import { dayNumber, MS_PER_DAY, type AgencyDay, type DayRange, type Weekday } from './day';
import { clockTimeOf, millisecondsOf, type Instant } from './instant';

export interface DateWords {
  /** BCP 47, such as `en-US`. */
  readonly locale: string;
  /** The year is left out while it is this day's year. */
  readonly today: AgencyDay;
}

export interface TimeWords {
  readonly locale: string;
  readonly zone: string;
}

const DAY_AND_MONTH = { day: 'numeric', month: 'short', timeZone: 'UTC' } as const;
const kept = new Map<string, Intl.DateTimeFormat>();

/** "Wed, Nov 18"; with the year when it is not this one. */
export function formatDay(day: AgencyDay, { locale, today }: DateWords): string {
  const options = { ...DAY_AND_MONTH, weekday: 'short', ...yearUnless(today, day) } as const;
  return plain(formatter(locale, options).format(utcDate(day)));
}

/** "Nov 16 – 20", "Nov 30 – Dec 6"; with the year when an end is not in this one. */
export function formatDayRange({ from, to }: DayRange, { locale, today }: DateWords): string {
  const options = { ...DAY_AND_MONTH, ...yearUnless(today, from, to) };
  return spaced(formatter(locale, options).formatRange(utcDate(from), utcDate(to)));
}

/** "1:40 pm", or "13:40" where the locale counts to 24. A full hour drops its minutes: "4 pm". */
export function formatTime(instant: Instant, { locale, zone }: TimeWords): string {
  const ms = millisecondsOf(instant);
  return lowerDayHalf(plain(clockFormatter(locale, zone, isFullHour(ms, zone)).format(ms)));
}

/** "4 – 8 pm", "11:30 am – 1:00 pm". */
export function formatTimeRange(from: Instant, to: Instant, { locale, zone }: TimeWords): string {
  const [start, end] = [millisecondsOf(from), millisecondsOf(to)];
  const words = clockFormatter(locale, zone, isFullHour(start, zone) && isFullHour(end, zone)).formatRange(start, end);
  return lowerDayHalf(spaced(words));
}

/** "Wed" or "Wednesday". */
export function weekdayName(weekday: Weekday, locale: string, length: 'short' | 'long' = 'short'): string {
  // 1970-01-05 was a Monday.
  return formatter(locale, { weekday: length, timeZone: 'UTC' }).format((3 + weekday) * MS_PER_DAY);
}

function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  let found = kept.get(key);
  if (!found) kept.set(key, (found = new Intl.DateTimeFormat(locale, options)));
  return found;
}

function clockFormatter(locale: string, zone: string, isFullHourOnly: boolean): Intl.DateTimeFormat {
  const withMinutes = formatter(locale, { hour: 'numeric', minute: '2-digit', timeZone: zone });
  const countsTo12 = withMinutes.resolvedOptions().hour12;
  return isFullHourOnly && countsTo12 ? formatter(locale, { hour: 'numeric', timeZone: zone }) : withMinutes;
}

function yearUnless(today: AgencyDay, ...days: AgencyDay[]): { year?: 'numeric' } {
  return days.every((day) => day.slice(0, 4) === today.slice(0, 4)) ? {} : { year: 'numeric' };
}

function isFullHour(ms: number, zone: string): boolean {
  return clockTimeOf(ms, zone).endsWith(':00');
}

function utcDate(day: AgencyDay): number {
  return dayNumber(day) * MS_PER_DAY;
}

/** Engines differ in the width of the spaces they print; pages and tests see one. */
function plain(words: string): string {
  return words.replace(/[\u2009\u202f\u00a0]/g, ' ');
}

function spaced(words: string): string {
  return plain(words).replace(/\s?–\s?/g, ' – ');
}

function lowerDayHalf(words: string): string {
  return words.replace(/\b[AP]M\b/g, (half) => half.toLowerCase());
}
