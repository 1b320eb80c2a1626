import type { CodedReason } from '../coded-reason.model';

/**
 * What the next visit to an employer is for, as the three visits and the time after them ask
 * (docs/rules.md, Stages and cadence a).
 */
export const VISIT_PURPOSES = ['introduce', 'learn', 'return', 'keep-in-touch'] as const;
export type VisitPurpose = (typeof VISIT_PURPOSES)[number];

/** One seeker of the caseload whom this employer could suit. */
export interface SeekerInterest {
  /** The caller's key for the seeker; it comes back in the reasons and is never a name. */
  readonly seekerId: string;
  /** How well the employer suits this seeker, 0 to 1. */
  readonly fit: number;
  /** An opening of the employer, or what is known of a business without one. */
  readonly basis: 'opening' | 'prospect';
  /** Days left of the thirty to the first employer contact, negative when overdue; null when the clock does not run. */
  readonly clockDaysLeft: number | null;
  /** Days since an employer was last met for this seeker; null when never. */
  readonly daysSinceContact: number | null;
}

/** What is known of one employer on the day the plan is made. */
export interface VisitFacts {
  readonly purpose: VisitPurpose;
  readonly seekers: readonly SeekerInterest[];
  /** Days since this agency last visited in person; null when never. */
  readonly daysSinceVisit: number | null;
  /** The employer's own interval in days; null takes the purpose's default. */
  readonly intervalDays: number | null;
  /** Promised follow-ups, in days from now until they are due, negative when overdue. */
  readonly followUpsDueInDays: readonly number[];
  readonly openQuestions: number;
  readonly openingsSinceVisit: number;
  readonly isWarmContact: boolean;
  /** How often this visit was planned and missed since the last one. */
  readonly missedTimes: number;
  readonly owner: 'own' | 'nobody' | 'colleague';
  readonly industry: string;
  /** Not before so many days from now ("later" was chosen); 0 when at once. */
  readonly notBeforeInDays: number;
  readonly doNotContact: boolean;
}

/** What the recent weeks looked like, so that a plan keeps a fair mix. */
export interface MixOfVisits {
  /** Share of recent visits by purpose, 0 to 1. */
  readonly purposeShares: Readonly<Record<VisitPurpose, number>>;
  /** Share of recent visits by industry, 0 to 1; an industry not named counts as 0. */
  readonly industryShares: Readonly<Record<string, number>>;
}

export type ValueCode =
  | 'seeker-fits-opening'
  | 'seeker-fits-business'
  | 'clock-runs'
  | 'no-contact-for-long'
  | 'visit-due'
  | 'visited-recently'
  | 'follow-up-due'
  | 'questions-to-ask'
  | 'new-openings'
  | 'warm-contact'
  | 'missed-before'
  | 'purpose-wanted'
  | 'industry-rare'
  | 'nobody-goes-there';

export interface ValueContribution extends CodedReason<ValueCode> {
  /** Points, negative where it counts against a visit now. */
  readonly amount: number;
}

export type BarCode = 'do-not-contact' | 'colleagues-employer' | 'not-before';

export interface VisitValue {
  /** Points; exactly the sum of the contributions. */
  readonly value: number;
  /** Largest first. */
  readonly contributions: readonly ValueContribution[];
  /** Why no visit may be planned at all, or null. */
  readonly bar: CodedReason<BarCode> | null;
}
