import type { CompiledSeeker } from './compile-seeker';
import type { Evaluation } from './evaluate';
import type { Finding } from './finding';
import { MET_FROM, MIDDLE, MIDDLE_WEIGHT } from './weights';
import type { Wish } from './wish';

export type Verdict = 'match' | 'partial' | 'mismatch' | 'unknown';

/** Below this, and not met as stated, a wish is missed rather than partly met. */
const MISSED_BELOW = 0.25;

function verdictOf({ confidence, desirability, meets }: Finding): Verdict {
  if (confidence === 0) return 'unknown';
  if (desirability >= MET_FROM) return 'match';
  return meets === 'no' && desirability < MISSED_BELOW ? 'mismatch' : 'partial';
}

export interface Contribution {
  readonly wish: Wish;
  readonly finding: Finding;
  readonly verdict: Verdict;
  /** What this wish adds to the middle; all of them and 0.5 make the score. */
  readonly amount: number;
}

/** The explanation is the score: amounts and the middle sum to it. */
export function contributionsOf({ wishes }: CompiledSeeker, { findings }: Evaluation): Contribution[] {
  const known = wishes.reduce((sum, wish, at) => sum + wish.weight * (findings[at]?.confidence ?? 0), 0);
  return wishes.flatMap((wish, at) => {
    const finding = findings[at];
    if (!finding) return [];
    const amount = (wish.weight * finding.confidence * (finding.desirability - MIDDLE)) / (known + MIDDLE_WEIGHT);
    return [{ wish, finding, verdict: verdictOf(finding), amount }];
  });
}
