import { AnnealingSearch } from './annealing.search';
import { RandomSource } from './random.source';
import { type SearchTuning, tuningFor } from './search-tuning.data';
import type { VisitProblem, VisitRoutes } from './visit-problem.model';

export interface SearchEffort {
  /** A whole number. */
  readonly seed: number;
  /** Steps at most; with a seed and this alone a run is repeatable to the last stop. */
  readonly iterations?: number;
  /** How much of the time allowed is used, from 0 to 1: the caller's clock. The run ends at 1. */
  readonly timeUsed?: () => number;
  readonly isAborted?: () => boolean;
  /** Told now and then how far the run is, from 0 to 1. */
  readonly onProgress?: (progress: number) => void;
}

export interface SearchResult extends VisitRoutes {
  readonly iterations: number;
}

const STEPS_BETWEEN_CHECKS = 16;

/** The best plan found with the effort allowed. There is always one: the first is made greedily before any limit is looked at. */
export function solveVisits(
  problem: VisitProblem,
  effort: SearchEffort,
  tuning: SearchTuning = tuningFor(problem),
  start: VisitRoutes['routes'] = [],
): SearchResult {
  const search = new AnnealingSearch(problem, new RandomSource(effort.seed), tuning, start);
  const most = effort.iterations ?? Infinity;
  const isAborted = effort.isAborted ?? (() => false);
  let progress = isEmpty(problem) || most < 1 ? 1 : 0;
  let recombinations = 1;
  while (progress < 1 && !isAborted()) {
    const until = Math.min(most, search.iterations + STEPS_BETWEEN_CHECKS);
    while (search.iterations < until) search.step(progress);
    if (progress * (tuning.recombinations + 0.5) >= recombinations) {
      search.recombine();
      recombinations++;
    }
    progress = progressOf(search.iterations, effort);
    effort.onProgress?.(Math.min(1, progress));
  }
  return { ...search.best, iterations: search.iterations };
}

function progressOf(iterations: number, { iterations: most, timeUsed }: SearchEffort): number {
  const byCount = most === undefined ? 0 : iterations / most;
  return Math.max(byCount, timeUsed === undefined ? 0 : timeUsed());
}

function isEmpty({ stopCount, dayCount }: VisitProblem): boolean {
  return stopCount === 0 || dayCount === 0;
}
