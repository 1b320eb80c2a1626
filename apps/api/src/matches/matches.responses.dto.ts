import {
  ENGLISH_MATCH,
  EVIDENCE_CODES,
  type EvidenceCode,
  type EvidenceValues,
  type FitCount,
  type Label,
  LABELS,
  type Level,
  LEVELS,
  NOT_RANKED_REASONS,
  type NotRankedReason,
  type Question,
  sayCard,
  sayReason,
  type Verdict,
  WISH_CRITERIA,
  type WishCriterion,
} from '@inroads/matching';
import type { RankingHead, ShownFailure, ShownOpening, ShownRanking, ShownWish } from '@inroads/practice/matches';
import { ApiProperty } from '@nestjs/swagger';
import { WishDto } from '../seekers/preferences.requests.dto';

const VERDICTS: readonly Verdict[] = ['match', 'partial', 'mismatch', 'unknown'];

const VALUES = {
  type: 'object',
  additionalProperties: true,
  description: 'What the sentence is made of, by code.',
} as const;

export class ShownWishResponse {
  @ApiProperty({ enum: WISH_CRITERIA })
  criterion: WishCriterion;
  @ApiProperty({ enum: LEVELS })
  level: Level;
  /** The wishes it was made of. */
  items: WishDto[];
  @ApiProperty({ enum: VERDICTS })
  verdict: Verdict;
  /** What it adds to the middle of 0.5; all amounts and the middle sum to the score. */
  amount: number;
  /** 1 observed, 0.5 usual for this kind of work, 0 not known. */
  confidence: number;
  @ApiProperty({ enum: EVIDENCE_CODES })
  code: EvidenceCode;
  @ApiProperty(VALUES)
  values: EvidenceValues;
  /** The fact that would settle it. */
  asks: string | null;
  /** "Within 25 min by bus: 12 minutes, bus 5" */
  sentence: string;

  static from(wish: ShownWish): ShownWishResponse {
    return { ...wish, items: [...wish.items], sentence: sayReason(ENGLISH_MATCH, wish, wish) };
  }
}

export class ShownFailureResponse {
  criterion: string;
  @ApiProperty({ enum: EVIDENCE_CODES })
  code: EvidenceCode;
  @ApiProperty(VALUES)
  values: EvidenceValues;
  @ApiProperty({ enum: LEVELS, nullable: true })
  level: Level | null;
  items: WishDto[];

  static from(failure: ShownFailure): ShownFailureResponse {
    return { ...failure, items: [...failure.items] };
  }
}

/** "Fits 5 of 6 things you told us. 1 usual, not confirmed." */
export class FitResponse implements FitCount {
  told: number;
  met: number;
  usual: number;
  unknown: number;
}

export class QuestionResponse implements Question {
  @ApiProperty({ enum: [...WISH_CRITERIA, 'requirement', 'own-limit', 'competitive'] })
  criterion: Question['criterion'];
  /** Key of a fact; for a requirement, its name. */
  feature: string;
  @ApiProperty({ enum: ['employer', 'person'] })
  of: 'employer' | 'person';
  @ApiProperty({ enum: LEVELS, nullable: true })
  level: Level | null;
}

export class ShownOpeningResponse {
  openingId: string;
  employerId: string;
  employerName: string;
  title: string;
  /** Hours, days, pay and how lasting, as they were known then: `{certainty, value, asOf}` by key. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  facts: object;
  /** The card in words: "Fits 5 of 6 things you told us. 12 minutes, bus 5. Ask: is it noisy?" */
  sentence: string;
  /** It is of a kind of work that the person named, or they named none. */
  isAskedFor: boolean;
  /** 0 to 1. Orders the list; a person is told the fit in words. */
  score: number;
  /** 0 to 1: how much of what was told could be judged. */
  certainty: number;
  fit: FitResponse;
  wishes: ShownWishResponse[];
  /** Why it does not fit. */
  failures: ShownFailureResponse[];
  questions: QuestionResponse[];
  @ApiProperty({ enum: LABELS, isArray: true })
  labels: Label[];
  @ApiProperty({ enum: NOT_RANKED_REASONS, nullable: true })
  notRankedBecause: NotRankedReason | null;

  static from(opening: ShownOpening): ShownOpeningResponse {
    return {
      ...opening,
      sentence: sayCard(ENGLISH_MATCH, opening),
      wishes: opening.wishes.map((wish) => ShownWishResponse.from(wish)),
      failures: opening.failures.map((failure) => ShownFailureResponse.from(failure)),
      questions: [...opening.questions],
      labels: [...opening.labels],
    };
  }
}

export class ListCountsResponse {
  ranked: number;
  doesNotFit: number;
  notRanked: number;
}

export class OwnOrderResponse {
  openingIds: string[];
  reason: string;
  version: number;
}

export class RankingResponse {
  id: string;
  shownAt: Date;
  /** The version of the wishes that it rests on. */
  preferenceNumber: number;
  scorerVersion: string;
  /** Openings that were held against the wishes. */
  considered: number;
  /** No opening of a kind of work that was named ranks: the list holds other work. */
  isNothingAskedFor: boolean;
  /** Openings that surely fail a Must or hit an Avoid were left out beforehand: "does not fit" is not complete. */
  isNarrowed: boolean;
  /** How many there were in each list before the limit. */
  counts: ListCountsResponse;
  /** Best first. */
  ranked: ShownOpeningResponse[];
  doesNotFit: ShownOpeningResponse[];
  /** Not competitive work, or not open: kept out for everybody. */
  notRanked: ShownOpeningResponse[];
  @ApiProperty({ type: OwnOrderResponse, nullable: true })
  ownOrder: OwnOrderResponse | null;

  static from(ranking: ShownRanking): RankingResponse {
    const list = (openings: readonly ShownOpening[]) => openings.map((opening) => ShownOpeningResponse.from(opening));
    return {
      ...ranking,
      ranked: list(ranking.ranked),
      doesNotFit: list(ranking.doesNotFit),
      notRanked: list(ranking.notRanked),
      ownOrder: ranking.ownOrder && { ...ranking.ownOrder, openingIds: [...ranking.ownOrder.openingIds] },
    };
  }
}

export class RankingHeadResponse implements RankingHead {
  id: string;
  shownAt: Date;
  scorerVersion: string;
  considered: number;
  /** Something it rests on has changed since. */
  isStale: boolean;
}

export class RankingHistoryResponse {
  /** Newest first, at most 100. */
  items: RankingHeadResponse[];
}
