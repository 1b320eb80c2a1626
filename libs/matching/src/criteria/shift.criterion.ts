import { found, judgeFact, notKnown, type Finding } from '../scoring/finding';
import { DAYS, type Schedule, type ShiftKind } from '../types';
import { coverage } from '../week/coverage';
import { kindsOf, timeKinds, type ShiftHours } from '../week/shift-kind';
import { looseWeekOf, weekOf, type LooseWeek, type Week } from '../week/week-slots';
import type { CompileCriterion, Side } from './criterion';

const DAY_KINDS: readonly ShiftKind[] = ['weekend', 'weekday'];
const isDayKind = (kind: ShiftKind) => DAY_KINDS.includes(kind);

const unknownSchedule = () => notKnown('unknown', 'schedule', { fact: 'schedule' });

/** `share`: how much of the work that counts is of a wanted kind (for) or free of every avoided kind (against). */
function verdict(share: number, side: Side, kinds: readonly ShiftKind[], isBestCase: boolean): Finding {
  const values = { kinds, isBestCase };
  if (side === 'against') {
    return share === 1
      ? found('yes', 1, 'shift-kind-not-avoided', values)
      : found('no', share, 'shift-kind-avoided', values);
  }
  if (share === 1) return found('yes', 1, 'shift-kind-all', values);
  return found('no', share, share === 0 ? 'shift-kind-none' : 'shift-kind-some', values);
}

function judgeWeek(week: Week, kinds: readonly ShiftKind[], side: Side, hours: ShiftHours): Finding {
  const suits = (own: readonly ShiftKind[]) => own.some((kind) => kinds.includes(kind)) === (side === 'for');
  const { needed, covered, isBestCase } = coverage(week, (slot) => suits(kindsOf(slot, hours)));
  return needed === 0 ? unknownSchedule() : verdict(covered / needed, side, kinds, isBestCase);
}

/** The kinds of each shift as far as told: one entry per shift that is known to be worked. `null`: not known. */
function timeParts({ from, to, kinds }: LooseWeek, hours: ShiftHours): ShiftKind[][] | null {
  if (from !== null && to !== null) return [timeKinds(from, to, hours)];
  const told = kinds.filter((kind) => !isDayKind(kind));
  return told.length === 0 ? null : told.map((kind) => [kind]);
}

function dayParts({ days, kinds }: LooseWeek): ShiftKind[][] | null {
  if (days) return days.map((day) => [DAYS.indexOf(day) >= 5 ? 'weekend' : 'weekday']);
  const told = kinds.filter(isDayKind);
  return told.length === 0 ? null : told.map((kind) => [kind]);
}

function shareOf(parts: readonly ShiftKind[][] | null, kinds: readonly ShiftKind[]): number | null {
  if (kinds.length === 0) return 0;
  if (!parts) return null;
  return parts.filter((part) => part.some((kind) => kinds.includes(kind))).length / parts.length;
}

/** Times of day and days of the week are looked at apart; a shift has a wanted kind when either side of it has. */
function judgeLooseWeek(week: LooseWeek, kinds: readonly ShiftKind[], side: Side, hours: ShiftHours): Finding {
  const byTime = shareOf(
    timeParts(week, hours),
    kinds.filter((kind) => !isDayKind(kind)),
  );
  const byDay = shareOf(dayParts(week), kinds.filter(isDayKind));
  const most = Math.max(byTime ?? 0, byDay ?? 0);
  const isOpen = byTime === null || byDay === null;
  if (isOpen && most < (side === 'for' ? 1 : Number.MIN_VALUE)) return unknownSchedule();
  return verdict(side === 'for' ? most : 1 - most, side, kinds, false);
}

/** Evenings, nights, weekends: the share of the shifts that are of a wanted kind. One shift of an avoided kind is a hit. */
export const compileShift: CompileCriterion<'shift'> = ({ kinds }, side, { shiftHours }) => {
  const judge = (schedule: Schedule): Finding => {
    const week = weekOf(schedule);
    if (week) return judgeWeek(week, kinds, side, shiftHours);
    return schedule.form === 'pattern'
      ? judgeLooseWeek(looseWeekOf(schedule), kinds, side, shiftHours)
      : unknownSchedule();
  };
  return (view) => judgeFact(view.opening.schedule, 'schedule', judge);
};
