import { addDays, dayNumber, dayOfNumber, daysIn, weekdayOf, type AgencyDay, type DayRange, type Weekday } from './day';

/** A week is named by its first day (docs/rules.md, Words b). */
export type WeekAddress = AgencyDay;

/** The week that holds the day, for weeks that begin on `weekStart`. */
export function weekOf(day: AgencyDay, weekStart: Weekday): WeekAddress {
  return addDays(day, -((weekdayOf(day) - weekStart + 7) % 7));
}

export function lastDayOf(week: WeekAddress): AgencyDay {
  return addDays(week, 6);
}

/** The seven days of the week, first to last. */
export function daysOfWeek(week: WeekAddress): AgencyDay[] {
  return daysIn({ from: week, to: lastDayOf(week) });
}

/** Every week that holds a day of the range, in order. */
export function weeksIn({ from, to }: DayRange, weekStart: Weekday): WeekAddress[] {
  if (from > to) return [];
  const first = dayNumber(weekOf(from, weekStart));
  const last = dayNumber(weekOf(to, weekStart));
  return Array.from({ length: (last - first) / 7 + 1 }, (_, index) => dayOfNumber(first + index * 7));
}
