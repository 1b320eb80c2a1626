import type { AgencyDay } from '@inroads/calendar';
import { Itinerary } from '../solver/itinerary.state';
import { NEVER } from '../solver/visit-problem.model';
import { DayLine } from './day-line';
import { ifWelcome } from './open-starts';
import { compileWeek } from './week.compiler';
import type { VisitCandidate, WeekProblem } from './week-problem.model';

/** What a visit would take on one day of a plan. */
export interface DayForVisit {
  readonly date: AgencyDay;
  /** `fits` beside all that is planned, `displaces` some of it, or has no place on this day; `quiet-hours`: open, but not welcome then. */
  readonly code: 'fits' | 'displaces' | 'closed' | 'quiet-hours' | 'no-room';
  /** Travel that the visit would add, in minutes. */
  readonly detourMinutes: number | null;
  /** Minutes from midnight at which it would begin. */
  readonly startsAt: number | null;
  readonly insteadOf: readonly string[];
}

/**
 * For each day of `problem` what a visit to one employer would take, beside the stops given in their order. The days may be of several weeks.
 */
export function suitableDays(
  problem: WeekProblem,
  planned: readonly { readonly date: AgencyDay; readonly candidateIds: readonly string[] }[],
  visit: VisitCandidate,
): DayForVisit[] {
  const idsOn = new Map(planned.map(({ date, candidateIds }) => [date, candidateIds.filter((id) => id !== visit.id)]));
  const wanted = new Set([...idsOn.values()].flat());
  const candidates = problem.candidates.filter(({ id }) => wanted.has(id));
  const week = compileWeek(problem, candidates, []);
  const stopOf = new Map(candidates.map(({ id }, stop) => [id, stop]));
  const itinerary = new Itinerary(week.visits);
  itinerary.restore(problem.days.map(({ date }) => (idsOn.get(date) ?? []).flatMap((id) => stopOf.get(id) ?? [])));
  const welcome = ifWelcome(visit);
  return problem.days.map((day, index) => {
    const clock = week.clocks[index]!;
    const line = new DayLine(problem, day, clock, { itinerary, week, index });
    const nowhere = { date: day.date, detourMinutes: null, startsAt: null, insteadOf: [] };
    if (line.startsOf(visit).length === 0)
      return { ...nowhere, code: welcome && line.startsOf(welcome).length > 0 ? 'quiet-hours' : 'closed' };
    const offer = line.offer(visit);
    if (!offer || offer.start >= NEVER) return { ...nowhere, code: 'no-room' };
    return {
      date: day.date,
      code: offer.insteadOf.length === 0 ? 'fits' : 'displaces',
      detourMinutes: offer.detourMinutes,
      startsAt: clock.startOf(offer.start),
      insteadOf: offer.insteadOf.map(({ id }) => id),
    };
  });
}
