import {
  type DayForVisit,
  fingerprintOfWeek,
  planWeek,
  type SearchEffort,
  suitableDays,
  type VisitHold,
  type WeekPlan,
  type WeekProblem,
} from '@inroads/planning';
import type { Gathered } from '../gather/gathered';
import { jointAsPlanned } from '../problem/joint-hold';
import { shortlistSites } from '../problem/shortlist';
import { type ValuedSite, valueSites } from '../problem/valued-site';
import { toWeekProblem, type TravelTable } from '../problem/week-problem';
import { effortOf, type TaskHooks } from './task-effort';
import { planTogether, type TogetherInput, type TogetherOutput } from '../team/plan-together';

/** What is worked out away from the thread that answers requests. Everything in and out can be copied between threads. */
export interface PlanTasks {
  value: { readonly input: ValueInput; readonly output: ValuedSite[] };
  team: { readonly input: TogetherInput; readonly output: TogetherOutput };
  plan: { readonly input: PlanInput; readonly output: WeekPlan };
  retime: { readonly input: RetimeInput; readonly output: WeekPlan };
  suitable: { readonly input: SuitableInput; readonly output: DayForVisit[] };
}
export type PlanTask = keyof PlanTasks;

export interface ValueInput {
  readonly gathered: Gathered;
  /** Sites that are to be among the answers, whatever they are worth. */
  readonly wanted: readonly string[];
}

export interface PlanInput {
  readonly gathered: Gathered;
  readonly valued: readonly ValuedSite[];
  readonly table: TravelTable;
  readonly seed: number;
  readonly iterations: number;
}

export interface SuitableInput extends Omit<PlanInput, 'seed' | 'iterations'> {
  readonly siteId: string;
  readonly planned: readonly { readonly date: string; readonly candidateIds: readonly string[] }[];
}

/** Where a person wants each stop: on a day, or at a time of it. */
export interface WantedStop {
  readonly siteId: string;
  readonly day: string;
  readonly startsAt: number | null;
}

export interface RetimeInput extends PlanInput {
  readonly wanted: readonly WantedStop[];
}

export function runTask<T extends PlanTask>(
  task: T,
  input: PlanTasks[T]['input'],
  hooks: TaskHooks,
): PlanTasks[T]['output'] {
  return RUN[task](input, hooks);
}

const RUN: { readonly [T in PlanTask]: (input: PlanTasks[T]['input'], hooks: TaskHooks) => PlanTasks[T]['output'] } = {
  value: ({ gathered, wanted }) => shortlistSites(gathered, valueSites(gathered), wanted),
  team: (input, hooks) => planTogether(input, hooks),
  plan: ({ gathered, valued, table, seed, iterations }, hooks) => {
    const plan = planned(toWeekProblem(gathered, valued, table), effortOf(seed, iterations, hooks));
    if (gathered.joint.length === 0 || gathered.days.length === 0) return plan;
    return { ...plan, fingerprint: fingerprintOfWeek(toWeekProblem(jointAsPlanned(gathered, plan), valued, table)) };
  },
  retime: ({ gathered, valued, table, seed, iterations, wanted }, hooks) =>
    planned(withWanted(toWeekProblem(atOnce(gathered), valued, table), wanted), effortOf(seed, iterations, hooks)),
  suitable: ({ gathered, valued, table, siteId, planned }) => {
    const problem = toWeekProblem(atOnce(gathered), valued, table);
    const visit = problem.candidates.find(({ id }) => id === siteId);
    return visit ? suitableDays(problem, planned, { ...visit, hold: null, bar: null }) : [];
  },
};

/** Whoever asks for a day asks for it now, whatever was put off before. */
const atOnce = (gathered: Gathered): Gathered => ({
  ...gathered,
  sites: gathered.sites.map((site) => ({ ...site, laterUntil: null })),
});

/** A week without a day of work has no plan to look for. */
function planned(problem: WeekProblem, effort: SearchEffort): WeekPlan {
  if (problem.days.length > 0) return planWeek(problem, effort);
  const held = problem.candidates.filter(({ hold }) => hold);
  const unkept = held.map(({ id }) => ({
    candidateId: id,
    reason: { code: 'not-worked', values: {} } as const,
    conflictsWith: [],
    blockedBy: [],
  }));
  const changes = (problem.before?.stops ?? []).map(({ candidateId, date, startsAt }) => ({
    candidateId,
    change: 'dropped' as const,
    from: { date, startsAt },
    to: null,
  }));
  return { fingerprint: 'no-days', value: 0, days: [], leftOut: [], unkept, shortfalls: [], changes, iterations: 0 };
}

/** The person has decided what comes on which day: nothing is left out for its worth, only times are found. */
function withWanted(problem: WeekProblem, wanted: readonly WantedStop[]): WeekProblem {
  const placeOf = new Map(wanted.map((stop) => [stop.siteId, stop]));
  const candidates = problem.candidates.flatMap((candidate) => {
    const stop = placeOf.get(candidate.id);
    if (!stop) return candidate.kinds.length === 0 ? [candidate] : [];
    return [{ ...candidate, hold: candidate.hold?.cause === 'frozen' ? candidate.hold : holdFor(stop) }];
  });
  const days = problem.days.map((day) => ({ ...day, minutesLimit: null }));
  const kept = new Set(candidates.map(({ id }) => id));
  const before = problem.before && {
    fingerprint: '',
    stops: problem.before.stops.filter(
      ({ candidateId, date }) => kept.has(candidateId) && (placeOf.get(candidateId)?.day ?? date) === date,
    ),
  };
  return { ...problem, days, candidates, kindLimits: [], before };
}

function holdFor({ day: date, startsAt }: WantedStop): VisitHold {
  return startsAt === null ? { kind: 'day', date, cause: 'must' } : { kind: 'time', date, startsAt, cause: 'pinned' };
}
