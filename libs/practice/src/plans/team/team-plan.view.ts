import type { WeekFigures } from '@inroads/fidelity';
import type { JointVisitView } from '../joint/joint-visit.view';
import type { PlanHead, StopView } from '../week/plan.view';

/** What colleagues have settled about one business, read from their plans as they stand. */
export const TEAM_SETTLEMENTS = [
  'planned-twice',
  'joint-not-possible',
  'not-kept',
  'joint-at',
  'covered-by',
  'goes-to',
] as const;
export type TeamSettlementCode = (typeof TEAM_SETTLEMENTS)[number];

/** A visit in the week of a team: whom it is for by first name, as far as the one who looks may see. */
export interface TeamStopView extends Pick<
  StopView,
  | 'id'
  | 'version'
  | 'employerId'
  | 'employerName'
  | 'siteId'
  | 'siteName'
  | 'kind'
  | 'purpose'
  | 'day'
  | 'startsAt'
  | 'endsAt'
  | 'state'
  | 'contactOn'
  | 'isPinned'
  | 'reasons'
  | 'otherSeekers'
  | 'joint'
> {
  readonly forWhom: readonly string[];
}

export interface TeamDayView {
  readonly date: string;
  readonly halves: readonly ('am' | 'pm')[];
  /** Halves that would be worked and are not, for leave. Why is nobody's business. */
  readonly leave: readonly ('am' | 'pm')[];
  readonly stops: readonly TeamStopView[];
}

export interface TeamPlanLineView {
  readonly staffId: string;
  readonly name: string;
  readonly figures: WeekFigures | null;
  readonly plan: Omit<PlanHead, 'edition' | 'canUndo'> | null;
  /** A re-plan waits for her to take it or set it aside. */
  readonly hasProposal: boolean;
  readonly travelMinutes: number;
  readonly days: readonly TeamDayView[];
}

/**
 * `planned-twice`: in several plans, to be settled. `covered-by`: one goes in another's place. `not-kept`: has to be made, and nobody can.
 * `goes-to`: would have suited others too. `joint-at`: they go together. `joint-not-possible`: they were to, and have it at no common time.
 */
export interface TeamSettlementView {
  readonly code: TeamSettlementCode;
  readonly employerId: string;
  readonly employerName: string;
  readonly day: string | null;
  /** Who goes. */
  readonly staffIds: readonly string[];
  /** Whose visit it was, or who would have gone. */
  readonly insteadOf: readonly string[];
}

export interface TeamLeftOutView {
  readonly employerId: string;
  readonly employerName: string;
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** A promise that falls due in this week, or should have been kept before. */
export interface TeamPromiseView {
  readonly employerId: string;
  readonly employerName: string;
  readonly ownerStaffId: string;
  readonly dueOn: string;
  /** Somebody of the team goes there; or its owner does before this week, where it is due before it. */
  readonly isPlanned: boolean;
}

export interface TeamPlanView {
  readonly teamId: string;
  readonly teamName: string;
  readonly week: string;
  readonly today: string;
  readonly days: readonly { readonly date: string; readonly holiday: string | null }[];
  readonly lines: readonly TeamPlanLineView[];
  readonly settlements: readonly TeamSettlementView[];
  /** Worth a visit, and nobody of the team goes there. */
  readonly leftOut: readonly TeamLeftOutView[];
  readonly promises: readonly TeamPromiseView[];
  /** Visits of this week that members make together with others. */
  readonly jointVisits: readonly JointVisitView[];
  /** The last planning of this team and week, unless it has ended well. */
  readonly runId: string | null;
}
