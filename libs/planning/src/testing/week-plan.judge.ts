import type { PlannedDay, WeekPlan } from '../week/week-plan.model';
import type { BlockedSpan, VisitCandidate, WeekDay, WeekProblem } from '../week/week-problem.model';

/** Everything that is wrong with a plan for a week, found by walking it minute by minute: none of the solver's code is used. */
export function faultsOf(problem: WeekProblem, plan: WeekPlan): string[] {
  const candidateOf = new Map(problem.candidates.map((candidate) => [candidate.id, candidate]));
  return [
    ...accountedOnce(problem, plan),
    ...plan.days.flatMap((planned, index) => dayFaults(problem, problem.days[index]!, planned, candidateOf)),
    ...limitFaults(problem, plan, candidateOf),
    ...valueFaults(problem, plan, candidateOf),
  ];
}

function accountedOnce(problem: WeekProblem, plan: WeekPlan): string[] {
  const named = [
    ...plan.days.flatMap(({ stops }) => stops.map(({ candidateId }) => candidateId)),
    ...plan.leftOut.map(({ candidateId }) => candidateId),
    ...plan.unkept.map(({ candidateId }) => candidateId),
  ].sort();
  const wanted = problem.candidates.map(({ id }) => id).sort();
  return JSON.stringify(named) === JSON.stringify(wanted) ? [] : [`named ${named.join()} instead of ${wanted.join()}`];
}

type Candidates = ReadonlyMap<string, VisitCandidate>;

function dayFaults(problem: WeekProblem, day: WeekDay, planned: PlannedDay, candidateOf: Candidates): string[] {
  const faults: string[] = [];
  const complain = (claim: boolean, text: string): void => void (claim || faults.push(`${day.date}: ${text}`));
  let minute = day.span.from;
  let placeId = day.startPlaceId;
  let travelled = 0;
  const travel = (to: string | null): void => {
    const minutes = travelMinutes(problem, day, placeId, to);
    travelled += minutes;
    minute = afterTravel(minute, minutes, day.blocked);
    placeId = to;
  };
  let counted = 0;
  for (const stop of planned.stops) {
    const candidate = candidateOf.get(stop.candidateId)!;
    travel(candidate.placeId);
    complain(stop.startsAt >= minute, `${candidate.id} starts ${stop.startsAt} but is reached ${minute}`);
    complain(stop.arrivesAt <= stop.startsAt && stop.arrivesAt >= minute, `${candidate.id} arrives ${stop.arrivesAt}`);
    complain(stop.endsAt === stop.startsAt + candidate.serviceMinutes, `${candidate.id} ends ${stop.endsAt}`);
    complain(isOpen(candidate, day, stop.startsAt), `${candidate.id} is not open at ${stop.startsAt}`);
    complain(
      day.blocked.every(({ from, to }) => stop.endsAt <= from || to <= stop.startsAt || from >= to),
      `${candidate.id} lies in blocked time`,
    );
    complain(!candidate.bar || candidate.hold !== null, `${candidate.id} is barred`);
    counted += candidate.countsTowardMinutes ? candidate.serviceMinutes : 0;
    minute = stop.endsAt;
  }
  if (planned.stops.length > 0) travel(day.endPlaceId);
  complain(minute <= day.span.to, `ends ${minute} after ${day.span.to}`);
  complain(planned.travelMinutes === travelled, `travel ${planned.travelMinutes} instead of ${travelled}`);
  complain(planned.countedMinutes === travelled + counted, `counts ${planned.countedMinutes}`);
  complain(planned.stops.length === 0 || planned.returnsAt === minute, `returns ${planned.returnsAt}`);
  return faults;
}

function travelMinutes({ travel }: WeekProblem, { mode }: WeekDay, from: string | null, to: string | null): number {
  return from === null || to === null || from === to ? 0 : Math.ceil(travel.minutes(mode, from, to));
}

/** Travel pauses in blocked time. */
function afterTravel(from: number, minutes: number, blocked: readonly BlockedSpan[]): number {
  let minute = from;
  for (let left = minutes; left > 0; minute++) {
    const isBlocked = blocked.some((block) => block.from <= minute && minute < block.to);
    if (!isBlocked) left--;
  }
  return minute;
}

function isOpen({ hold, hours, serviceMinutes }: VisitCandidate, { date }: WeekDay, startsAt: number): boolean {
  if (hold?.kind === 'time') return hold.date === date && hold.startsAt === startsAt;
  if (hold?.kind === 'day' && hold.date !== date) return false;
  const spans = hours[date] ?? [];
  const minutes = Array.from({ length: serviceMinutes }, (_, offset) => startsAt + offset);
  return minutes.every((minute) => spans.some(({ from, to }) => from <= minute && minute < to));
}

function limitFaults(
  { kindLimits, days, weekMinutesLimit }: WeekProblem,
  plan: WeekPlan,
  candidateOf: Candidates,
): string[] {
  const visited = plan.days.map(({ stops }) => stops.map(({ candidateId }) => candidateOf.get(candidateId)!));
  const hasOptional = visited.map((day) => day.some(({ hold }) => !hold));
  const faults: string[] = [];
  for (const { kind, most } of kindLimits) {
    const ofKind = visited.flat().filter(({ kinds }) => kinds.includes(kind));
    const isOver = most !== null && ofKind.length > most;
    if (isOver && ofKind.some(({ hold }) => !hold)) faults.push(`${ofKind.length} of kind ${kind}, most ${most}`);
  }
  plan.days.forEach(({ countedMinutes, date }, index) => {
    const limit = days[index]!.minutesLimit;
    if (limit !== null && countedMinutes > limit && hasOptional[index])
      faults.push(`${date}: ${countedMinutes} of ${limit} minutes`);
  });
  const total = plan.days.reduce((sum, { countedMinutes }) => sum + countedMinutes, 0);
  if (weekMinutesLimit !== null && total > weekMinutesLimit && hasOptional.includes(true)) {
    faults.push(`${total} of ${weekMinutesLimit} minutes`);
  }
  return faults;
}

const isFree = ({ blocked }: WeekDay, minute: number): boolean =>
  blocked.every(({ from, to }) => minute < from || to <= minute);

const workedMinutes = (day: WeekDay): number =>
  Array.from({ length: day.span.to - day.span.from }, (_, offset) => day.span.from + offset).filter((minute) =>
    isFree(day, minute),
  ).length;

/** Between the first visit and the last, neither on the way nor at a visit nor blocked. */
function waitedMinutes(day: WeekDay, { stops }: PlannedDay): number {
  let waited = 0;
  stops.slice(1).forEach((stop, index) => {
    const between = stop.startsAt - stops[index]!.endsAt;
    const free = Array.from({ length: between }, (_, offset) => stops[index]!.endsAt + offset);
    waited += free.filter((minute) => isFree(day, minute)).length - stop.travelMinutes;
  });
  return waited;
}

function valueFaults({ days, kindLimits, weights }: WeekProblem, plan: WeekPlan, candidateOf: Candidates): string[] {
  const visited = plan.days.flatMap(({ stops }) => stops.map(({ candidateId }) => candidateOf.get(candidateId)!));
  let value = 0;
  for (const candidate of visited) value += Math.max(0, candidate.value);
  for (const { travelMinutes: minutes } of plan.days) value -= minutes * weights.travelMinuteCost;
  const lengths = days.map(workedMinutes);
  plan.days.forEach((planned, index) => {
    const pairs = (planned.stops.length * (planned.stops.length - 1)) / 2;
    const factor = Math.max(...lengths) / Math.max(1, lengths[index]!);
    value -= planned.stops.length * index * weights.laterDayCost;
    value -= waitedMinutes(days[index]!, planned) * weights.waitMinuteCost + pairs * weights.sameDayCost * factor;
  });
  for (const { kind, least, shortfallCost } of kindLimits) {
    value -= shortfallCost * Math.max(0, least - visited.filter(({ kinds }) => kinds.includes(kind)).length);
  }
  return Math.abs(value - plan.value) < 1e-6 ? [] : [`value ${plan.value} instead of ${value}`];
}
