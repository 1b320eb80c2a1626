import { minuteOfDay } from '@inroads/calendar';
import { DEFAULT_PLAN_WEIGHTS } from '../week/plan-weights.data';
import type { VisitCandidate, WeekDay, WeekProblem } from '../week/week-problem.model';

export const MONDAY = '2026-11-16';
export const TUESDAY = '2026-11-17';

export const at = minuteOfDay;
export const span = (from: string, to: string) => ({ from: at(from), to: at(to) });

/** A visit open all day on Monday and Tuesday. Places lie on one road: `km-12` is twelve minutes from `km-0`. */
export function candidate(id: string, parts: Partial<VisitCandidate> = {}): VisitCandidate {
  return {
    id,
    placeId: 'km-5',
    serviceMinutes: 30,
    value: 20,
    reasons: [],
    bar: null,
    hours: { [MONDAY]: [span('9:00', '17:00')], [TUESDAY]: [span('9:00', '17:00')] },
    kinds: [],
    countsTowardMinutes: true,
    hold: null,
    ...parts,
  };
}

export function day(date: string, parts: Partial<WeekDay> = {}): WeekDay {
  return {
    date,
    span: span('9:00', '17:00'),
    startPlaceId: 'km-0',
    endPlaceId: 'km-0',
    mode: 'car',
    blocked: [],
    minutesLimit: null,
    ...parts,
  };
}

const kilometre = (placeId: string): number => Number(placeId.slice('km-'.length));

export function week(candidates: readonly VisitCandidate[], parts: Partial<WeekProblem> = {}): WeekProblem {
  return {
    days: [day(MONDAY), day(TUESDAY)],
    candidates,
    kindLimits: [],
    weekMinutesLimit: null,
    travel: {
      minutes: (_mode, from, to) => Math.abs(kilometre(from) - kilometre(to)),
      isMeasured: (_mode, from) => from === 'km-0',
    },
    weights: DEFAULT_PLAN_WEIGHTS,
    before: null,
    ...parts,
  };
}
