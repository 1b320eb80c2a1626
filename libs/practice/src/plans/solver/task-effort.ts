import type { SearchEffort } from '@inroads/planning';

export interface TaskHooks extends Pick<SearchEffort, 'isAborted' | 'onProgress'> {
  /** Starts the clock of one search: how much of its time is used. */
  readonly startClock: () => () => number;
}

/** How long one search goes on. */
export function effortOf(seed: number, iterations: number, { startClock, ...hooks }: TaskHooks): SearchEffort {
  return { seed, iterations, ...hooks, timeUsed: startClock() };
}
