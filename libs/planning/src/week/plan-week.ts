import { Invalid } from '@inroads/kernel';
import { Itinerary } from '../solver/itinerary.state';
import { WEEK_TUNING } from '../solver/search-tuning.data';
import { solveVisits, type SearchEffort } from '../solver/solve-visits';
import { NEVER } from '../solver/visit-problem.model';
import { fingerprintOf } from './fingerprint';
import { shortlist } from './shortlist';
import { buildPlan } from './week-plan.builder';
import type { WeekPlan } from './week-plan.model';
import type { StopBefore, VisitCandidate, WeekProblem } from './week-problem.model';
import { checkWeek } from './week.check';
import { compileWeek, type CompiledWeek } from './week.compiler';

/**
 * The most worthwhile week. With a seed and a number of iterations the same plan every time; with 0 iterations the first feasible one.
 * A problem whose fingerprint the plan before bears gets that plan back. Throws `Invalid` for a problem that contradicts itself.
 */
export function planWeek(problem: WeekProblem, effort: SearchEffort): WeekPlan {
  const faults = checkWeek(problem);
  if (faults.length > 0)
    throw new Invalid('week.problem', 'The week cannot be planned as it is described.', { faults });
  const dates = problem.days.map(({ date }) => date);
  const listed = shortlist(problem);
  const plain = compileWeek(problem, listed, []);
  const fingerprint = fingerprintOf(plain, dates);
  const before = problem.before?.stops ?? [];
  const week = before.length === 0 ? plain : compileWeek(problem, withPlanned(problem, listed, before), before);
  const start = routesBefore(week, dates, before);
  if (problem.before?.fingerprint === fingerprint) {
    const kept = new Itinerary(week.visits);
    if (kept.restore(start) && kept.visitCount === before.length) {
      return buildPlan(problem, week, kept, { fingerprint, iterations: 0 });
    }
  }
  const found = solveVisits(week.visits, effort, WEEK_TUNING, start);
  const itinerary = new Itinerary(week.visits);
  itinerary.restore(found.routes);
  dropExcess(itinerary);
  return buildPlan(problem, week, itinerary, { fingerprint, iterations: found.iterations });
}

/** The fingerprint that `planWeek` gives this week, without looking for a plan. */
export function fingerprintOfWeek(problem: WeekProblem): string {
  const dates = problem.days.map(({ date }) => date);
  return fingerprintOf(compileWeek(problem, shortlist(problem), []), dates);
}

/** The plan before as routes of forms, in order of time. */
function routesBefore({ forms }: CompiledWeek, dates: readonly string[], stops: readonly StopBefore[]): number[][] {
  const formOf = new Map(forms.map(({ candidate }, index) => [candidate.id, index] as const).reverse());
  return dates.map((date) =>
    stops
      .filter((stop) => stop.date === date)
      .sort((one, two) => one.startsAt - two.startsAt)
      .flatMap(({ candidateId }) => formOf.get(candidateId) ?? []),
  );
}

function withPlanned(
  { candidates }: WeekProblem,
  listed: readonly VisitCandidate[],
  before: readonly StopBefore[],
): readonly VisitCandidate[] {
  const wanted = new Set([...listed.map(({ id }) => id), ...before.map(({ candidateId }) => candidateId)]);
  return wanted.size === listed.length ? listed : candidates.filter(({ id }) => wanted.has(id));
}

/** Mandatory visits may exceed the limits; where they do, no optional visit stays that takes up more of them. */
function dropExcess(itinerary: Itinerary): void {
  const gone = new Int32Array(itinerary.problem.stopCount);
  for (let least = leastInExcess(itinerary); least >= 0; least = leastInExcess(itinerary)) {
    gone[0] = least;
    const count = itinerary.takeOut(gone, 1);
    itinerary.rateAfterRuin(gone, count);
    for (const stop of gone.subarray(1, count))
      if (itinerary.problem.mandatory[stop] === 1) takeUpAgain(itinerary, stop);
  }
}

/** The optional visit of least value among those that stand where a limit is exceeded, -1 when there is none. */
function leastInExcess(itinerary: Itinerary): number {
  const { problem } = itinerary;
  let least = -1;
  for (let stop = 0; stop < problem.stopCount; stop++) {
    const day = itinerary.dayOf[stop]!;
    if (day < 0 || problem.mandatory[stop] === 1) continue;
    if (!itinerary.exceedsEffort(day) && !itinerary.ledger.exceeds(stop)) continue;
    if (least < 0 || valueAt(itinerary, stop) < valueAt(itinerary, least)) least = stop;
  }
  return least;
}

/** A mandatory visit that could not stay where travel had become longer without the visit between. */
function takeUpAgain(itinerary: Itinerary, stop: number): void {
  const { table, problem } = itinerary;
  for (let day = 0; day < problem.dayCount; day++) {
    table.rate(day, stop);
    if (table.added[day * problem.stopCount + stop]! < NEVER) {
      itinerary.insert(stop, day);
      return;
    }
  }
}

function valueAt({ problem, dayOf }: Itinerary, stop: number): number {
  return problem.values[dayOf[stop]! * problem.stopCount + stop]!;
}
