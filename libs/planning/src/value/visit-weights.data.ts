import type { VisitPurpose } from './visit-facts.model';

/** What a reason to visit weighs, in points. An agency may change each; a plan names the edition it was made with. */
export interface VisitWeights {
  readonly edition: string;
  /** For a seeker whom an opening suits in full, or a business without an opening. Every further seeker weighs `furtherSeekers` of the one before. */
  readonly opening: number;
  readonly prospect: number;
  readonly furtherSeekers: number;
  /** When the clock to the first employer contact has run out; less the more days are left of `clockDays`. */
  readonly clock: number;
  readonly clockDays: number;
  /** When a seeker has had no employer contact for `longDays` or more. */
  readonly noContact: number;
  readonly longDays: number;
  /** When a visit is due to the day, and at most, when it is overdue by a whole interval. */
  readonly due: number;
  readonly overdueMost: number;
  /** Taken off for a visit right after the last one; nothing at half the interval. */
  readonly tooSoon: number;
  readonly followUp: number;
  /** Per question, counted up to `mostQuestions`. */
  readonly question: number;
  readonly mostQuestions: number;
  /** Per opening, counted up to `mostOpenings`. */
  readonly newOpening: number;
  readonly mostOpenings: number;
  readonly warmContact: number;
  /** Per time missed, counted up to `mostMissed`. */
  readonly missed: number;
  readonly mostMissed: number;
  /** For a purpose or an industry that the recent weeks left out altogether. */
  readonly mix: number;
  readonly industry: number;
  readonly unowned: number;
  readonly targetShares: Readonly<Record<VisitPurpose, number>>;
  /** Days from the last visit to the next, by what the next is for. */
  readonly intervalDays: Readonly<Record<VisitPurpose, number>>;
}

/**
 * Learning about a week after the introduction, returning in one or two, then about monthly
 * (docs/rules.md, Stages and cadence d).
 */
export const DEFAULT_VISIT_WEIGHTS: VisitWeights = {
  edition: '2026-1',
  opening: 40,
  prospect: 22,
  furtherSeekers: 0.5,
  clock: 30,
  clockDays: 30,
  noContact: 15,
  longDays: 30,
  due: 18,
  overdueMost: 30,
  tooSoon: 40,
  followUp: 45,
  question: 3,
  mostQuestions: 4,
  newOpening: 8,
  mostOpenings: 2,
  warmContact: 6,
  missed: 8,
  mostMissed: 3,
  mix: 10,
  industry: 5,
  unowned: 3,
  targetShares: { introduce: 0.3, learn: 0.25, return: 0.25, 'keep-in-touch': 0.2 },
  intervalDays: { introduce: 0, learn: 7, return: 10, 'keep-in-touch': 30 },
};
