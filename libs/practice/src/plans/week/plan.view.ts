import type { HiringInfluence, WeekFigures } from '@inroads/fidelity';
import type { TravelMode } from '@inroads/contracts';
import type { VisitPurpose } from '@inroads/planning';
import type { FollowUpView } from '../../contacts';
import type { JointPartyView, JointVisitView } from '../joint/joint-visit.view';
import type {
  AppointmentHold,
  AppointmentKind,
  PlanEventCode,
  PlanStatus,
  StopKind,
  StopState,
  StoredReason,
  StoredShortfall,
} from '../plan.words';

/** Somebody for whom a stop was chosen: only whom the person who looks may see. */
export interface StopSeekerView {
  readonly seekerId: string;
  readonly preferredName: string;
  readonly code: string;
  readonly basis: 'opening' | 'prospect';
  readonly openingId: string | null;
  readonly openingTitle: string | null;
  readonly fit: number;
  readonly wishes: readonly string[];
  readonly clockDaysLeft: number | null;
}

/** That a visit is made together with colleagues, and where it stands in their plans now. */
export interface StopJointView {
  readonly id: string;
  readonly version: number;
  readonly colleagues: readonly JointPartyView[];
}

export interface StopView {
  readonly id: string;
  readonly planId: string;
  readonly version: number;
  readonly employerId: string;
  readonly employerName: string;
  readonly siteId: string;
  readonly siteName: string;
  readonly addressLine: string;
  readonly city: string;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly pointQuality: string;
  readonly person: { readonly name: string; readonly title: string; readonly influence: HiringInfluence } | null;
  readonly kind: StopKind;
  readonly appointmentId: string | null;
  readonly purpose: VisitPurpose;
  readonly day: string;
  /** Clock times in the agency's zone, `13:40`. */
  readonly arrivesAt: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly travelMinutes: number;
  readonly detourMinutes: number;
  readonly travelMode: TravelMode;
  readonly isTravelEstimated: boolean;
  readonly value: number;
  readonly reasons: readonly StoredReason[];
  readonly asks: readonly string[];
  readonly seekers: readonly StopSeekerView[];
  /** How many more it is for, of others' caseloads. */
  readonly otherSeekers: number;
  readonly state: StopState;
  readonly isPinned: boolean;
  readonly contactId: string | null;
  /** Day of that contact, which need not be the day that was planned. */
  readonly contactOn: string | null;
  readonly why: string;
  readonly laterUntil: string | null;
  /** `null`: nobody comes along. */
  readonly joint: StopJointView | null;
}

export interface BlockView {
  /** `null` for lunch. */
  readonly appointmentId: string | null;
  readonly version: number | null;
  readonly kind: AppointmentKind | 'lunch';
  readonly hold: AppointmentHold;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly what: string;
  readonly employerId: string | null;
  readonly employerName: string | null;
  readonly siteId: string | null;
}

export interface PlanDayView {
  readonly date: string;
  /** Which half days are worked, after leave and holidays. */
  readonly halves: readonly ('am' | 'pm')[];
  readonly from: string | null;
  readonly to: string | null;
  readonly holiday: string | null;
  readonly mode: string;
  readonly departsAt: string | null;
  readonly returnsAt: string | null;
  readonly travelMinutes: number;
  readonly countedMinutes: number;
  readonly stops: readonly StopView[];
  readonly blocks: readonly BlockView[];
}

export interface LeftOutView {
  readonly employerId: string;
  readonly employerName: string;
  readonly siteId: string;
  readonly siteName: string;
  readonly city: string;
  readonly value: number;
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
  /** What a visit would be for, and worth it for; `null` and none of plans from before it was kept. */
  readonly purpose: VisitPurpose | null;
  readonly reasons: readonly StoredReason[];
}

export interface UnkeptView {
  readonly employerName: string | null;
  readonly siteId: string;
  readonly code: string;
  /** Who was to come along; nobody where it is hers alone. */
  readonly colleagues: readonly JointPartyView[];
  /** Names of businesses, and kinds of appointments. */
  readonly conflictsWith: readonly string[];
  readonly blockedBy: readonly {
    readonly date: string;
    readonly from: string;
    readonly to: string;
    readonly code: string;
  }[];
}

/** Time that is spoken for, as it was entered. */
export interface AppointmentView {
  readonly id: string;
  readonly version: number;
  readonly kind: AppointmentKind;
  readonly hold: AppointmentHold;
  /** `null`: some day of the week. */
  readonly day: string | null;
  readonly startsAt: string | null;
  readonly minutes: number;
  readonly what: string;
  readonly employerId: string | null;
  readonly employerName: string | null;
  readonly siteId: string | null;
  /** Its time has not been found yet. */
  readonly isOpen: boolean;
}

export interface PlanHead {
  readonly id: string;
  readonly version: number;
  readonly status: PlanStatus;
  readonly plannedAt: Date;
  readonly acceptedAt: Date | null;
  readonly edition: string;
  /** The last accepted re-plan can be undone as one. */
  readonly canUndo: boolean;
}

export interface ChangeView {
  readonly siteId: string;
  readonly employerId: string;
  readonly employerName: string;
  readonly change: 'added' | 'moved' | 'dropped';
  readonly from: { readonly day: string; readonly startsAt: string } | null;
  readonly to: { readonly day: string; readonly startsAt: string } | null;
}

export interface ProposalView {
  readonly id: string;
  readonly version: number;
  readonly plannedAt: Date;
  readonly changes: readonly ChangeView[];
  readonly days: readonly PlanDayView[];
  readonly leftOut: readonly LeftOutView[];
}

export interface ClockView {
  readonly seekerId: string;
  readonly preferredName: string;
  readonly code: string;
  readonly daysSinceEntry: number;
  readonly limitDays: number;
  /** The first visit of the plan that is for this person. */
  readonly nextVisitOn: string | null;
}

export interface EventView {
  readonly id: string;
  readonly code: PlanEventCode;
  readonly happenedAt: Date;
  readonly byStaffId: string | null;
  readonly stopId: string | null;
  readonly employerId: string | null;
  readonly employerName: string | null;
  readonly values: Readonly<Record<string, string | number>>;
}

export interface PlanWeekView {
  readonly staffId: string;
  readonly staffName: string;
  readonly week: string;
  readonly today: string;
  readonly startPlace: string;
  readonly start: { readonly lat: number; readonly lon: number } | null;
  readonly plan: PlanHead | null;
  readonly days: readonly PlanDayView[];
  readonly leftOut: readonly LeftOutView[];
  readonly leftOutCount: number;
  readonly unkept: readonly UnkeptView[];
  readonly shortfalls: readonly StoredShortfall[];
  readonly proposal: ProposalView | null;
  readonly figures: WeekFigures | null;
  readonly followUps: readonly FollowUpView[];
  readonly clocks: readonly ClockView[];
  readonly events: readonly EventView[];
  readonly appointments: readonly AppointmentView[];
  /** Visits of this week that are made together with colleagues, in the plan or not. */
  readonly jointVisits: readonly JointVisitView[];
  /** What has become known since the plan was made: a new plan would look at it. */
  readonly newOpenings: number;
}
