import type { OpeningProfile } from '../types';
import { BestFew } from './best-few';
import type { CompiledSeeker } from './compile-seeker';
import { evaluate, type Evaluation } from './evaluate';

export interface Ranking {
  /** Best first. */
  readonly ranked: readonly Evaluation[];
  /** Fewest reasons first, then the nearest. */
  readonly doesNotFit: readonly Evaluation[];
  readonly notRanked: readonly Evaluation[];
  /** How many there were before the limit. */
  readonly counts: { readonly ranked: number; readonly doesNotFit: number; readonly notRanked: number };
}

/** Scores that differ by less than this are equal: no order by the last bits of a sum. */
const SAME_SCORE = 1e-9;
const steps = (value: number) => Math.round(value / SAME_SCORE);
const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** By score; ties by certainty, then the newer, then id (domain.md 11, Ranking e). */
function compareEvaluations(a: Evaluation, b: Evaluation): number {
  return (
    steps(b.score) - steps(a.score) ||
    steps(b.certainty) - steps(a.certainty) ||
    byText(b.opening.addedAt ?? '', a.opening.addedAt ?? '') ||
    byText(a.opening.id, b.opening.id)
  );
}

const byFailures = (a: Evaluation, b: Evaluation) => a.failures.length - b.failures.length || compareEvaluations(a, b);
const byId = (a: Evaluation, b: Evaluation) => byText(a.opening.id, b.opening.id);

/** Every opening in one of the three lists, each list at most `limit` long, in an order that depends on nothing but the facts. */
export function rankOpenings(compiled: CompiledSeeker, openings: Iterable<OpeningProfile>, limit = Infinity): Ranking {
  const lists = {
    ranked: new BestFew<Evaluation>(limit, compareEvaluations),
    doesNotFit: new BestFew<Evaluation>(limit, byFailures),
    notRanked: new BestFew<Evaluation>(limit, byId),
  };
  const counts = { ranked: 0, doesNotFit: 0, notRanked: 0 };
  const listOf = { ranked: 'ranked', 'does-not-fit': 'doesNotFit', 'not-ranked': 'notRanked' } as const;
  for (const opening of openings) {
    const evaluation = evaluate(compiled, opening);
    const list = listOf[evaluation.standing];
    lists[list].offer(evaluation);
    counts[list] += 1;
  }
  return {
    ranked: lists.ranked.sorted(),
    doesNotFit: lists.doesNotFit.sorted(),
    notRanked: lists.notRanked.sorted(),
    counts,
  };
}
