import { planWeek, type SearchEffort, suitableDays, type DayForVisit, type WeekPlan } from '@inroads/planning';
import type { Gathered } from '../gather/gathered';
import { shortlistSites } from '../problem/shortlist';
import { type ValuedSite, valueSites } from '../problem/valued-site';
import { toWeekProblem, type TravelTable } from '../problem/week-problem';

/** What is worked out away from the thread that answers requests. Everything in and out can be copied between threads. */
export interface PlanTasks {
  value: { readonly input: Gathered; readonly output: ValuedSite[] };
  plan: { readonly input: PlanInput; readonly output: WeekPlan };
  suitable: { readonly input: SuitableInput; readonly output: DayForVisit[] };
}
export type PlanTask = keyof PlanTasks;

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

export type TaskHooks = Pick<SearchEffort, 'isAborted' | 'onProgress' | 'timeUsed'>;

export function runTask<T extends PlanTask>(
  task: T,
  input: PlanTasks[T]['input'],
  hooks: TaskHooks,
): PlanTasks[T]['output'] {
  return RUN[task](input, hooks);
}

const RUN: { readonly [T in PlanTask]: (input: PlanTasks[T]['input'], hooks: TaskHooks) => PlanTasks[T]['output'] } = {
  value: (gathered) => shortlistSites(gathered, valueSites(gathered)),
  plan: ({ gathered, valued, table, seed, iterations }, hooks) =>
    planWeek(toWeekProblem(gathered, valued, table), { seed, iterations, ...hooks }),
  suitable: ({ gathered, valued, table, siteId, planned }) => {
    const problem = toWeekProblem(gathered, valued, table);
    const visit = problem.candidates.find(({ id }) => id === siteId);
    return visit ? suitableDays(problem, planned, { ...visit, hold: null, bar: null }) : [];
  },
};
