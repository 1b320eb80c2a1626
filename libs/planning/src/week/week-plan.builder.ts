import type { Itinerary } from '../solver/itinerary.state';
import { DayLine } from './day-line';
import { LeftOutExplainer } from './left-out.explainer';
import { Patience } from './feasible-together';
import { buildDay } from './planned-day.builder';
import { explainUnkept } from './unkept.explainer';
import type { PlanChange, PlannedDay, Shortfall, WeekPlan } from './week-plan.model';
import type { VisitCandidate, WeekProblem } from './week-problem.model';
import type { CompiledWeek } from './week.compiler';

/** A found plan in clock times, with what it leaves out and what it changes. */
export function buildPlan(
  problem: WeekProblem,
  week: CompiledWeek,
  itinerary: Itinerary,
  run: { readonly fingerprint: string; readonly iterations: number },
): WeekPlan {
  const lines = problem.days.map(
    (day, index) => new DayLine(problem, day, week.clocks[index]!, { itinerary, week, index }),
  );
  const days = problem.days.map((_, index) => buildDay(problem, week, itinerary, index));
  const planned = new Set(days.flatMap(({ stops }) => stops.map(({ candidateId }) => candidateId)));
  const visited = problem.candidates.filter(({ id }) => planned.has(id));
  const visitsOfKind = countKinds(visited);
  const explainer = new LeftOutExplainer(problem, lines, {
    visitsOfKind,
    countedMinutes: days.map(({ countedMinutes }) => countedMinutes),
  });
  const absent = problem.candidates.filter(({ id }) => !planned.has(id));
  const shortfalls = shortfallsOf(problem, visitsOfKind);
  const patience = new Patience();
  return {
    ...run,
    value: worthOf(problem, visited, days, shortfalls) - itinerary.unease,
    days,
    leftOut: absent.filter(({ hold }) => !hold).map((candidate) => explainer.explain(candidate)),
    unkept: absent.filter(({ hold }) => hold).map((candidate) => explainUnkept(problem, candidate, visited, patience)),
    shortfalls,
    changes: changesOf(problem, days),
  };
}

function countKinds(visited: readonly VisitCandidate[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const kind of visited.flatMap(({ kinds }) => kinds)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

function shortfallsOf({ kindLimits }: WeekProblem, visitsOfKind: ReadonlyMap<string, number>): Shortfall[] {
  return kindLimits
    .map(({ kind, least }) => ({ kind, least, planned: visitsOfKind.get(kind) ?? 0 }))
    .filter(({ least, planned }) => planned < least);
}

function worthOf(
  { weights, kindLimits }: WeekProblem,
  visited: readonly VisitCandidate[],
  days: readonly PlannedDay[],
  shortfalls: readonly Shortfall[],
): number {
  const visits = visited.reduce((sum, { value }) => sum + Math.max(0, value), 0);
  const travel = days.reduce((sum, { travelMinutes }) => sum + travelMinutes, 0) * weights.travelMinuteCost;
  const costOf = new Map(kindLimits.map(({ kind, shortfallCost }) => [kind, shortfallCost]));
  const missing = shortfalls.reduce((sum, { kind, least, planned }) => sum + costOf.get(kind)! * (least - planned), 0);
  return visits - travel - missing;
}

function changesOf({ before, weights }: WeekProblem, days: readonly PlannedDay[]): PlanChange[] {
  if (!before) return [];
  const now = new Map(
    days.flatMap(({ date, stops }) =>
      stops.map(({ candidateId, startsAt }) => [candidateId, { date, startsAt }] as const),
    ),
  );
  const was = new Map(before.stops.map((stop) => [stop.candidateId, stop]));
  const changes: PlanChange[] = [];
  for (const { candidateId, date, startsAt, commitment } of before.stops) {
    const from = { date, startsAt };
    const to = now.get(candidateId) ?? null;
    if (!to) changes.push({ candidateId, change: 'dropped', from, to });
    else if (to.date !== date || Math.abs(to.startsAt - startsAt) > weights.driftMinutes[commitment]) {
      changes.push({ candidateId, change: 'moved', from, to });
    }
  }
  for (const [candidateId, to] of now)
    if (!was.has(candidateId)) changes.push({ candidateId, change: 'added', from: null, to });
  return changes;
}
