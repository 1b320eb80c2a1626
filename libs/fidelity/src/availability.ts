import { daysOfWeek, weekdayOf, type AgencyDay, type WeekAddress } from '@inroads/calendar';
import { periodOn, valueOn } from './dated';
import type { CountingSettings } from './settings';
import type { CountedStaff, Leave, WorkPattern } from './staff';
import { HALF_DAYS, type Half } from './vocabulary';

/** How much of a full-time week somebody works, 0 to 1. */
export interface Availability {
  /** Employed on at least one day of the week. */
  readonly isEmployed: boolean;
  /** By employment and working pattern, before leave and holidays. */
  readonly contractedShare: number;
  /** What is left after leave and holidays. */
  readonly availableShare: number;
}

const HALF_DAYS_OF_FULL_TIME = 10;

/**
 * The share of the week that is worked (docs/rules.md, Counting e and f): leave in half days; without a pattern a
 * full-time day is a fifth of a week x FTE, Monday to Friday; with one, its half days share the FTE evenly; holidays
 * reduce it like leave where the agency says so. A half day that is both leave and holiday is taken off once.
 */
export function availabilityIn(week: WeekAddress, staff: CountedStaff, settings: CountingSettings): Availability {
  const takesHolidays = valueOn(settings.holidaysReduceTarget, week);
  const countsWithoutFte = valueOn(settings.targetWithoutFte, week);
  let isEmployed = false;
  let contracted = 0;
  let available = 0;
  for (const day of daysOfWeek(week)) {
    const employment = periodOn(staff.employment, day);
    if (employment === undefined) continue;
    isEmployed = true;
    const fte = employment.fte === 0 && countsWithoutFte ? 1 : employment.fte;
    const pattern = valueOn(staff.workPattern, day);
    const halfDayShare = fte / (pattern === null ? HALF_DAYS_OF_FULL_TIME : pattern.length);
    for (const half of halvesWorked(pattern, day)) {
      contracted += halfDayShare;
      if (isOnLeave(staff.leave, day, half) || (takesHolidays && isHoliday(settings, day, half))) continue;
      available += halfDayShare;
    }
  }
  return { isEmployed, contractedShare: withoutDust(contracted), availableShare: withoutDust(available) };
}

/** Sums of tenths leave dust behind that would turn 4.5 into 4.4999; nobody works a billionth of a week. */
export function withoutDust(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}

function halvesWorked(pattern: WorkPattern, day: AgencyDay): readonly Half[] {
  const weekday = weekdayOf(day);
  if (pattern === null) return weekday <= 5 ? HALF_DAYS : [];
  return pattern.filter((worked) => worked.weekday === weekday).map(({ half }) => half);
}

function isOnLeave(leave: readonly Leave[], day: AgencyDay, half: Half): boolean {
  const moment = day + half;
  return leave.some(({ from, fromHalf, to, toHalf }) => from + fromHalf <= moment && moment <= to + toHalf);
}

function isHoliday(settings: CountingSettings, day: AgencyDay, half: Half): boolean {
  return settings.holidays.some((holiday) => holiday.day === day && (holiday.half === null || holiday.half === half));
}
