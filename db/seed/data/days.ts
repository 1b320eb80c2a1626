import { DAYS } from '@inroads/matching';

import type { DemoDay, Weekday } from './shapes';

/** The day the demo is loaded, in the agency's zone. */
export interface DemoToday {
  readonly weekday: Weekday;
  /** Minutes after midnight. */
  readonly minuteOfDay: number;
}

const WEEK_DAY = /^w(\d+) (mon|tue|wed|thu|fri|sat|sun)$/;
const OFFSET_DAY = /^d([+-]\d+|0)$/;

/**
 * Days from today to the day meant: -23 is 23 days ago. Weeks start on Monday; `w0` is the week of today, so that a
 * visit stays on the weekday it was made, whatever day the demo is loaded on.
 */
export function dayOffsetOf(day: DemoDay, today: DemoToday): number {
  const inWeek = WEEK_DAY.exec(day);
  if (inWeek) {
    const weekday = DAYS.indexOf(inWeek[2] as Weekday);
    return weekday - DAYS.indexOf(today.weekday) - 7 * Number(inWeek[1]);
  }
  const offset = OFFSET_DAY.exec(day);
  if (!offset) throw new Error(`Not a day of the demo: "${String(day)}". Write "w3 tue" or "d-23".`);
  return Number(offset[1]);
}

/** Minutes after midnight of `13:40`. `24:00` is the end of the day. */
export function minuteOf(time: string): number {
  const parts = /^(\d{1,2}):([0-5]\d)$/.exec(time);
  const minute = parts ? Number(parts[1]) * 60 + Number(parts[2]) : Number.NaN;
  if (!(minute >= 0 && minute <= 1440)) throw new Error(`Not a time: "${time}". Write "13:40".`);
  return minute;
}

/** False for what lies ahead: the days of this week that have not come yet are left out when the demo is loaded. */
export function hasHappened(when: { readonly day: DemoDay; readonly time: string }, today: DemoToday): boolean {
  const offset = dayOffsetOf(when.day, today);
  return offset < 0 || (offset === 0 && minuteOf(when.time) <= today.minuteOfDay);
}
