import { share } from '@inroads/kernel';
import type { WeekFigures } from './weeks';

/** A person's weeks as one: what is shown of eight weeks where a row each would be too many. */
export interface MeanWeek {
  /** Weeks that a mean may use: with a target, and not all leave. */
  readonly weeks: number;
  /** A week; `null` where there is no week to take a mean of. */
  readonly counted: number | null;
  readonly target: number | null;
  /** In all of these weeks together. */
  readonly possibleDuplicates: number;
}

/** Weeks that are left out of targets are left out here: they are no zeros (docs/rules.md, What counts 11). */
export function meanWeek(figures: readonly WeekFigures[]): MeanWeek {
  const used = figures.filter(({ leftOut }) => leftOut === null);
  const mean = (amountOf: (week: WeekFigures) => number) =>
    used.length === 0 ? null : share(used.map(amountOf).reduce(add, 0), used.length);
  return {
    weeks: used.length,
    counted: mean(({ counted }) => counted),
    target: mean(({ targetAdjusted }) => targetAdjusted ?? 0),
    possibleDuplicates: figures.map(({ possibleDuplicates }) => possibleDuplicates).reduce(add, 0),
  };
}

const add = (sum: number, amount: number): number => sum + amount;
