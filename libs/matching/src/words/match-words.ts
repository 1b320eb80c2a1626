import type { NotRankedReason } from '../scoring/not-ranked';
import type { EvidenceValues } from '../scoring/finding';
import type { FitCount } from '../scoring/fit-count';
import type { Label } from '../scoring/labels';
import type { Question } from '../scoring/questions';
import type { CriterionValues, Level, WishCriterion } from '../types';
import type { EvidenceCode } from './evidence-code';

/** Figures that a label about an own limit can name. */
export interface LimitFigures {
  readonly hours?: string;
  readonly hoursLimit?: number;
}

/** Every sentence of the matcher in one language. Another language is another object of this type. */
export interface MatchWords {
  /** The wish as a short line: "Within 25 min by bus". */
  readonly wish: { readonly [C in WishCriterion]: (value: CriterionValues[C], isAgainst: boolean) => string };
  /** What was found, without a mark at the end: "12 minutes, bus 5". */
  readonly evidence: { readonly [C in EvidenceCode]: (values: EvidenceValues) => string };
  /** Said after what is only usual. */
  readonly usual: string;
  /** Said after a kind of work that nobody confirmed. */
  readonly notConfirmed: string;
  /** A choice that was missed: "Not quiet: loud". `of` names the fact where its values alone do not say it. */
  readonly missed: (wanted: string, found: string, of: string | null) => string;
  readonly level: { readonly [L in Level]: string };
  readonly fit: (fit: FitCount) => string;
  readonly ask: (question: string) => string;
  /** Of a way that was estimated. */
  readonly askTrip: string;
  readonly askPerson: (question: Question) => string;
  readonly label: (label: Label, figures: LimitFigures) => string;
  readonly notRanked: { readonly [R in NotRankedReason]: string };
  readonly alternatives: (parts: readonly string[]) => string;
}
