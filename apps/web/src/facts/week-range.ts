import { daysOfWeek, weekdayOf } from '@inroads/calendar';

const SATURDAY = 6;

export const isWeekend = (date: string): boolean => weekdayOf(date) >= SATURDAY;

/**
 * First and last of the days that the head of a week names: those from Monday to Friday, whichever day the agency's weeks begin on, and any other on
 * which there is something.
 * @param used days of the week with work or a visit
 */
export function workingRange(week: string, used: readonly string[] = []): readonly [from: string, to: string] {
  const days = daysOfWeek(week).filter((date) => !isWeekend(date) || used.includes(date));
  return [days[0] ?? week, days.at(-1) ?? week];
}
