import { isObserved, type Fact, type Schedule } from '../types';
import { DAY_MINUTES, looseWeekOf, weekOf } from './week-slots';

/** When the latest required shift ends, in minutes of the day it began: what a last bus is held against. Observed schedules only. */
export function latestEndOf(schedule: Fact<Schedule> | undefined): number | null {
  if (!isObserved(schedule)) return null;
  const week = weekOf(schedule.value);
  if (!week) return schedule.value.form === 'pattern' ? looseWeekOf(schedule.value).to : null;
  if (week.required.length === 0) return null;
  return Math.max(...week.required.map(({ start, end }) => end - Math.floor(start / DAY_MINUTES) * DAY_MINUTES));
}
