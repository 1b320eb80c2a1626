import type { Fact, HoursRange, OpeningProfile, Schedule } from '../types';
import { looseWeekOf, weekOf, type Slot } from './week-slots';

const length = (slot: Slot) => slot.end - slot.start;

/** Hours a week that a full schedule adds up to; `null` where it does not say (docs/rules.md, Ranking i). */
function scheduledHours(schedule: Schedule): HoursRange | null {
  const week = weekOf(schedule);
  if (week) {
    const required = week.required.reduce((sum, slot) => sum + length(slot), 0);
    const byLength = week.flexible.map(length).sort((a, b) => a - b);
    const needed = week.flexibleNeeded;
    const shortest = byLength.slice(0, needed).reduce((sum, minutes) => sum + minutes, 0);
    const longest = byLength.slice(byLength.length - needed).reduce((sum, minutes) => sum + minutes, 0);
    const total = { min: (required + shortest) / 60, max: (required + longest) / 60 };
    return total.max > 0 ? total : null;
  }
  if (schedule.form !== 'pattern') return null;
  const { from, to, shiftsPerWeek } = looseWeekOf(schedule);
  if (from === null || to === null || shiftsPerWeek === null) return null;
  const hours = ((to - from) / 60) * shiftsPerWeek;
  return { min: hours, max: hours };
}

export interface KnownHours {
  readonly fact: Fact<HoursRange> | undefined;
  readonly isFromSchedule: boolean;
}

/** The stated hours; where none are stated, those of an observed or typical schedule, marked. */
export function hoursOf({ hours, schedule }: OpeningProfile): KnownHours {
  const isStated = hours !== undefined && hours.certainty !== 'unknown' && hours.certainty !== 'typical';
  if (isStated || schedule === undefined) return { fact: hours, isFromSchedule: false };
  if (schedule.certainty === 'unknown' || schedule.certainty === 'disputed')
    return { fact: hours, isFromSchedule: false };
  if (schedule.certainty === 'typical' && hours?.certainty === 'typical') return { fact: hours, isFromSchedule: false };
  const total = scheduledHours(schedule.value);
  if (!total) return { fact: hours, isFromSchedule: false };
  return { fact: { certainty: schedule.certainty, value: total }, isFromSchedule: true };
}
