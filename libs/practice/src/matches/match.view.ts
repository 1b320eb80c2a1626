import {
  type CompiledSeeker,
  contributionsOf,
  type Evaluation,
  type EvidenceCode,
  type EvidenceValues,
  type FitCount,
  fitCountOf,
  type Label,
  labelsOf,
  type Level,
  type NotRankedReason,
  type OpeningProfile,
  type PreferenceItem,
  type Question,
  questionsOf,
  type Verdict,
  type WishCriterion,
} from '@inroads/matching';

/** One thing the person told us, held against one opening. Codes and values: the page says them in words. */
export interface ShownWish {
  readonly criterion: WishCriterion;
  readonly level: Level;
  readonly items: readonly PreferenceItem[];
  readonly verdict: Verdict;
  /** What it adds to the middle of 0.5; all amounts and the middle sum to the score. */
  readonly amount: number;
  readonly confidence: number;
  readonly code: EvidenceCode;
  readonly values: EvidenceValues;
  readonly asks: string | null;
}

export interface ShownFailure {
  readonly criterion: string;
  readonly code: EvidenceCode;
  readonly values: EvidenceValues;
  readonly level: Level | null;
  readonly items: readonly PreferenceItem[];
}

/** One opening as the person is shown it, and as it is kept. */
export interface ShownOpening {
  readonly openingId: string;
  readonly employerId: string;
  readonly employerName: string;
  readonly title: string;
  /** Hours, days, pay and how lasting, as they were known then. */
  readonly facts: ShownFacts;
  /** It is of a kind of work that the person named, or they named none. */
  readonly isAskedFor: boolean;
  readonly score: number;
  readonly certainty: number;
  readonly fit: FitCount;
  readonly wishes: readonly ShownWish[];
  readonly failures: readonly ShownFailure[];
  readonly questions: readonly Question[];
  readonly labels: readonly Label[];
  readonly notRankedBecause: NotRankedReason | null;
}

export type ShownFacts = Pick<OpeningProfile, 'schedule' | 'hours' | 'pay' | 'permanence'>;

export function toShownOpening(compiled: CompiledSeeker, evaluation: Evaluation, isAskedFor: boolean): ShownOpening {
  const { opening, score, certainty, notRankedBecause } = evaluation;
  return {
    openingId: opening.id,
    employerId: opening.employer?.id ?? '',
    employerName: opening.employer?.name ?? '',
    title: opening.title,
    facts: factsOf(opening),
    isAskedFor,
    score,
    certainty,
    fit: fitCountOf(compiled, evaluation),
    wishes: contributionsOf(compiled, evaluation).map(({ wish, finding, verdict, amount }) => ({
      criterion: wish.criterion,
      level: wish.level,
      items: wish.items,
      verdict,
      amount,
      confidence: finding.confidence,
      code: finding.code,
      values: finding.values,
      asks: finding.asks,
    })),
    failures: evaluation.failures.map(({ criterion, code, values, wish }) => ({
      criterion,
      code,
      values,
      level: wish?.level ?? null,
      items: wish?.items ?? [],
    })),
    questions: questionsOf(compiled, evaluation),
    labels: labelsOf(compiled, evaluation),
    notRankedBecause,
  };
}

function factsOf({ schedule, hours, pay, permanence }: OpeningProfile): ShownFacts {
  return {
    ...(schedule && { schedule }),
    ...(hours && { hours }),
    ...(pay && { pay }),
    ...(permanence && { permanence }),
  };
}

export interface ShownRanking {
  readonly id: string;
  readonly shownAt: Date;
  readonly preferenceNumber: number;
  readonly scorerVersion: string;
  /** Openings that were held against the wishes. */
  readonly considered: number;
  /** The person named kinds of work and no opening of them ranks: the list holds other work, and has to say so. */
  readonly isNothingAskedFor: boolean;
  /** Openings that surely fail a Must or hit an Avoid were left out beforehand, so "does not fit" is not complete. */
  readonly isNarrowed: boolean;
  readonly counts: { readonly ranked: number; readonly doesNotFit: number; readonly notRanked: number };
  readonly ranked: readonly ShownOpening[];
  readonly doesNotFit: readonly ShownOpening[];
  readonly notRanked: readonly ShownOpening[];
  /** The person's own order of openings, and why; before ours. */
  readonly ownOrder: {
    readonly openingIds: readonly string[];
    readonly reason: string;
    readonly version: number;
  } | null;
}

/** What is kept of a ranking: the lists as they were shown. */
export type KeptLists = Pick<
  ShownRanking,
  'counts' | 'ranked' | 'doesNotFit' | 'notRanked' | 'preferenceNumber' | 'isNothingAskedFor' | 'isNarrowed'
>;
