import { share } from '@inroads/kernel';
import type { OpeningProfile, WishCriterion } from '../types';
import type { EvidenceCode } from '../words/evidence-code';
import type { CompiledSeeker } from './compile-seeker';
import { OBSERVED, type EvidenceValues, type Finding } from './finding';
import { notRankedReason, type NotRankedReason } from './not-ranked';
import { OpeningView } from './opening-view';
import { checkRequirements } from './requirements';
import { MIDDLE, MIDDLE_WEIGHT } from './weights';
import type { Wish } from './wish';

export type Criterion = WishCriterion | 'requirement';

/** One failed Must, one hit Avoid, or one thing required that the person is known to lack. */
export interface Failure {
  readonly criterion: Criterion;
  readonly code: EvidenceCode;
  readonly values: EvidenceValues;
  readonly wish: Wish | null;
}

export interface Evaluation {
  readonly opening: OpeningProfile;
  readonly standing: 'ranked' | 'does-not-fit' | 'not-ranked';
  readonly notRankedBecause: NotRankedReason | null;
  /** 0..1; the middle plus the sum of the contributions. */
  readonly score: number;
  /** Share of the weight of all wishes that is known. */
  readonly certainty: number;
  /** The score if everything unknown turned out bad, and if it turned out good. */
  readonly range: { readonly low: number; readonly high: number };
  /** One for each wish of the compiled seeker, in its order. */
  readonly findings: readonly Finding[];
  readonly failures: readonly Failure[];
}

/** Only observed contrary evidence closes a gate. */
function failsGate(wish: Wish, { meets, confidence }: Finding): boolean {
  return wish.isGate && meets === 'no' && confidence === OBSERVED;
}

function failuresOf(
  { wishes, credentials }: CompiledSeeker,
  findings: readonly Finding[],
  opening: OpeningProfile,
): Failure[] {
  const failures: Failure[] = [];
  wishes.forEach((wish, at) => {
    const finding = findings[at];
    if (finding && failsGate(wish, finding)) {
      failures.push({ criterion: wish.criterion, code: finding.code, values: finding.values, wish });
    }
  });
  for (const { kind, name } of checkRequirements(opening, credentials).lacking) {
    failures.push({ criterion: 'requirement', code: 'requirement-lacking', values: { kind, name }, wish: null });
  }
  return failures;
}

interface Sums {
  weight: number;
  known: number;
  good: number;
}

function sumsOf(wishes: readonly Wish[], findings: readonly Finding[]): Sums {
  const sums: Sums = { weight: 0, known: 0, good: 0 };
  findings.forEach(({ confidence, desirability }, at) => {
    const weight = wishes[at]?.weight ?? 0;
    sums.weight += weight;
    sums.known += weight * confidence;
    sums.good += weight * confidence * desirability;
  });
  return sums;
}

/** Holds one opening against one person's wishes. The same in both directions: openings for a person, people for an opening. */
export function evaluate(compiled: CompiledSeeker, opening: OpeningProfile): Evaluation {
  const notRankedBecause = notRankedReason(opening, compiled.settings);
  const view = new OpeningView(opening);
  const findings = compiled.wishes.map((wish) => wish.judge(view));
  const failures = failuresOf(compiled, findings, opening);
  const { weight, known, good } = sumsOf(compiled.wishes, findings);
  const middle = MIDDLE_WEIGHT * MIDDLE;
  return {
    opening,
    standing: notRankedBecause ? 'not-ranked' : failures.length > 0 ? 'does-not-fit' : 'ranked',
    notRankedBecause,
    score: (good + middle) / (known + MIDDLE_WEIGHT),
    certainty: share(known, weight),
    range: {
      low: (good + middle) / (weight + MIDDLE_WEIGHT),
      high: (good + weight - known + middle) / (weight + MIDDLE_WEIGHT),
    },
    findings,
    failures,
  };
}
