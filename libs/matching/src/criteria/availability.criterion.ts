import { found, judgeFact, notKnown, type Finding } from '../scoring/finding';
import { DAYS, type Schedule } from '../types';
import { coverage, freeTimeOf, isInside, type FreeTime } from '../week/coverage';
import { DAY_MINUTES, looseWeekOf, weekOf, type LooseWeek, type Week } from '../week/week-slots';
import type { CompileCriterion } from './criterion';

function judgeWeek(week: Week, free: FreeTime): Finding {
  const { needed, covered, isBestCase } = coverage(week, (slot) => isInside(free, slot.start, slot.end));
  if (needed === 0) return notKnown('unknown', 'schedule', { fact: 'schedule' });
  const values = { shifts: needed, shiftsInside: covered, isBestCase };
  if (covered === needed) return found('yes', 1, 'shifts-inside', values);
  return found('no', covered / needed, covered === 0 ? 'shifts-outside' : 'shifts-partly', values);
}

/** Times known, days not: only what holds for every day, or for none, is known. */
function judgeLooseWeek({ days, from, to }: LooseWeek, free: FreeTime): Finding {
  const named = days ?? DAYS;
  const starts = named.map((day) => DAYS.indexOf(day) * DAY_MINUTES);
  if (from !== null && to !== null) {
    const inside = starts.filter((midnight) => isInside(free, midnight + from, midnight + to)).length;
    if (inside === starts.length) return found('yes', 1, 'shifts-inside', { isBestCase: false });
    if (inside === 0) return found('no', 0, 'shifts-outside', { isBestCase: false });
  } else {
    const touches = (midnight: number) =>
      free.some((span) => span.start < midnight + DAY_MINUTES && span.end > midnight);
    if (!starts.some(touches)) return found('no', 0, 'shifts-outside', { isBestCase: false });
  }
  return notKnown('unknown', 'schedule', { fact: 'schedule' });
}

/** The share of the required slots that lie inside the person's time, over midnight too; flexible ones by the best case. */
export const compileAvailability: CompileCriterion<'availability'> = ({ windows }) => {
  const free = freeTimeOf(windows);
  const judge = (schedule: Schedule): Finding => {
    const week = weekOf(schedule);
    if (week) return judgeWeek(week, free);
    return schedule.form === 'pattern' ? judgeLooseWeek(looseWeekOf(schedule), free) : notKnown('unknown', 'schedule');
  };
  return (view) => judgeFact(view.opening.schedule, 'schedule', judge);
};
