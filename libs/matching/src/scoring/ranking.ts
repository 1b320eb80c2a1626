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

/** By score; ties by certainty, then the newer, then id (docs/rules.md, Ranking e). */
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

const LIST_OF = { ranked: 'ranked', 'does-not-fit': 'doesNotFit', 'not-ranked': 'notRanked' } as const;

/** Takes openings one by one and keeps the best of each list only: those that come from a database need never be held all at once. */
export class Ranker {
  private readonly lists: Readonly<Record<(typeof LIST_OF)[keyof typeof LIST_OF], BestFew<Evaluation>>>;
  private readonly counts = { ranked: 0, doesNotFit: 0, notRanked: 0 };

  constructor(
    private readonly compiled: CompiledSeeker,
    limit = Infinity,
  ) {
    this.lists = {
      ranked: new BestFew(limit, compareEvaluations),
      doesNotFit: new BestFew(limit, byFailures),
      notRanked: new BestFew(limit, byId),
    };
  }

  add(opening: OpeningProfile): void {
    const evaluation = evaluate(this.compiled, opening);
    const list = LIST_OF[evaluation.standing];
    this.lists[list].offer(evaluation);
    this.counts[list] += 1;
  }

  /** In an order that depends on nothing but the facts. */
  ranking(): Ranking {
    return {
      ranked: this.lists.ranked.sorted(),
      doesNotFit: this.lists.doesNotFit.sorted(),
      notRanked: this.lists.notRanked.sorted(),
      counts: { ...this.counts },
    };
  }
}

/** Every opening in one of the three lists, each list at most `limit` long. */
export function rankOpenings(compiled: CompiledSeeker, openings: Iterable<OpeningProfile>, limit?: number): Ranking {
  const ranker = new Ranker(compiled, limit);
  for (const opening of openings) ranker.add(opening);
  return ranker.ranking();
}
