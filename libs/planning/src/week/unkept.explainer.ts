import { feasibleTogether, type Keeping, type Patience } from './feasible-together';
import { ifWelcome, openStarts } from './open-starts';
import type { UnkeptVisit } from './week-plan.model';
import type { BlockedSpan, VisitCandidate, WeekProblem } from './week-problem.model';
import { WorkingTime } from './working-time';

type Obstacle = { readonly visit: VisitCandidate } | { readonly block: BlockedSpan; readonly date: string };

/**
 * Why a mandatory visit is not in the plan: it could not be kept in any week like this, or a smallest set of other mandatory visits and
 * blocked time rules it out.
 */
export function explainUnkept(
  problem: WeekProblem,
  visit: VisitCandidate,
  planned: readonly VisitCandidate[],
  patience: Patience,
): UnkeptVisit {
  const alone = (reason: UnkeptVisit['reason']): UnkeptVisit => ({
    candidateId: visit.id,
    reason,
    conflictsWith: [],
    blockedBy: [],
  });
  if (!problem.days.some(({ date }) => isMeantFor(visit, date))) return alone({ code: 'not-worked', values: {} });
  const free = problem.days.map((day) => new WorkingTime(day.span, []));
  const isNever = (each: VisitCandidate) =>
    problem.days.every((day, index) => openStarts(each, day, free[index]!).length === 0);
  const welcome = ifWelcome(visit);
  if (welcome && isNever(visit) && !isNever(welcome)) return alone({ code: 'quiet-hours', values: {} });
  if (!problem.days.some((day) => isNamedOpen(welcome ?? visit, day.date)))
    return alone({ code: 'closed', values: {} });
  if (isNever(visit)) {
    return alone({ code: 'outside-your-hours', values: { minutes: visit.serviceMinutes } });
  }
  if (!feasibleTogether(problem, { visits: [visit], blocks: [] })) return alone({ code: 'too-far', values: {} });
  const obstacles: Obstacle[] = [
    ...planned.filter(({ hold }) => hold).map((other) => ({ visit: other })),
    ...problem.days.flatMap(({ date, blocked }) => blocked.map((block) => ({ block, date }))),
  ];
  const conflict = smallestConflict(
    obstacles,
    (chosen) => !feasibleTogether(problem, keeping(visit, chosen), patience),
  );
  return {
    candidateId: visit.id,
    reason: { code: 'conflict', values: { count: conflict.length } },
    conflictsWith: conflict.flatMap((obstacle) => ('visit' in obstacle ? [obstacle.visit.id] : [])),
    blockedBy: conflict.flatMap((obstacle) =>
      'block' in obstacle ? [{ ...obstacle.block, date: obstacle.date }] : [],
    ),
  };
}

const isMeantFor = ({ hold }: VisitCandidate, date: string): boolean =>
  !hold || hold.kind === 'week' || hold.date === date;

function isNamedOpen({ hold, hours }: VisitCandidate, date: string): boolean {
  if (hold?.kind === 'time') return hold.date === date;
  return (hold?.kind !== 'day' || hold.date === date) && (hours[date] ?? []).length > 0;
}

function keeping(visit: VisitCandidate, obstacles: readonly Obstacle[]): Keeping {
  return {
    visits: [visit, ...obstacles.flatMap((obstacle) => ('visit' in obstacle ? [obstacle.visit] : []))],
    blocks: obstacles.flatMap((obstacle) => ('block' in obstacle ? [obstacle.block] : [])),
  };
}

/** One obstacle if one is enough, else two; beyond that, all of them less each that is not needed. */
function smallestConflict(
  obstacles: readonly Obstacle[],
  rulesOut: (chosen: readonly Obstacle[]) => boolean,
): readonly Obstacle[] {
  for (const obstacle of obstacles) if (rulesOut([obstacle])) return [obstacle];
  for (const [index, one] of obstacles.entries()) {
    for (const two of obstacles.slice(index + 1)) if (rulesOut([one, two])) return [one, two];
  }
  let needed = obstacles;
  for (const obstacle of obstacles) {
    const fewer = needed.filter((other) => other !== obstacle);
    if (rulesOut(fewer)) needed = fewer;
  }
  return needed;
}
