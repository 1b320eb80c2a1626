import type { AgencyDay } from '@inroads/calendar';
import type { CodedReason } from '../coded-reason.model';
import type { WeekPlan } from '../week/week-plan.model';
import type { WeekProblem } from '../week/week-problem.model';

/** One specialist with her own week. A candidate's id names the same visit for every colleague, and so do the places of the travel times. */
export interface TeamMember {
  readonly specialistId: string;
  readonly week: WeekProblem;
}

/** A visit that several specialists make together, at one time. */
export interface JointVisit {
  readonly candidateId: string;
  readonly specialistIds: readonly string[];
}

export interface TeamProblem {
  readonly members: readonly TeamMember[];
  /** The employer by candidate, where several candidates are sites of one; a candidate not named is an employer of its own. */
  readonly employerOf: Readonly<Record<string, string>>;
  readonly joint: readonly JointVisit[];
  /** Points from which a visit that nobody has promised is offered to colleagues while its specialist is away all week. */
  readonly coverFrom: number;
}

/** As much as one promised follow-up. */
export const DEFAULT_COVER_FROM = 45;

export type TeamCode = 'goes-to' | 'covered-by' | 'not-covered' | 'joint-at' | 'joint-not-possible' | 'promised-twice';

/**
 * What was settled between colleagues, and for whom.
 * `goes-to`: several would have gone, one does; `covered-by` and `not-covered`: a visit of somebody who cannot make it;
 * `promised-twice`: both have it as mandatory, so both keep it.
 */
export interface TeamDecision extends CodedReason<TeamCode> {
  readonly employerId: string;
  readonly candidateId: string;
  /** Who goes; nobody where it could not be settled. */
  readonly specialistIds: readonly string[];
  /** Who would have gone, or should have. */
  readonly insteadOf: readonly string[];
  readonly date: AgencyDay | null;
}

export interface MemberPlan {
  readonly specialistId: string;
  /** Her week as it was planned: with the visits she took over or makes jointly, and closed to employers that colleagues visit. */
  readonly week: WeekProblem;
  readonly plan: WeekPlan;
}

export interface TeamPlan {
  /** In the order of the members given. */
  readonly plans: readonly MemberPlan[];
  readonly decisions: readonly TeamDecision[];
}

/** The bar on a candidate that a colleague visits this week, and the reason beside one visited in a colleague's place or with one. */
export type TeamBarCode = 'colleague-goes';
export type TeamReasonCode = 'covers-for' | 'joint-visit';
