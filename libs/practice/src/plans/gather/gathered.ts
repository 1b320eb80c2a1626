import type { TravelMode } from '@inroads/contracts';
import type { PointQuality, WeekdayWindow } from '@inroads/employers/employers';
import type { Stage } from '@inroads/fidelity';
import type { OpeningFacts, OpeningProfile, SeekerProfile } from '@inroads/matching';
import type { BlockedSpan, MixOfVisits, Span } from '@inroads/planning';
import type { AppointmentHold, AppointmentKind } from '../plan.words';
import type { PlanSettings } from './plan-settings';

/** A place that might be visited, and all that a plan may know of it. One row of the query; a fact of the agency, never of a job seeker. */
export interface SiteRow {
  readonly siteId: string;
  readonly employerId: string;
  readonly employerName: string;
  readonly naics: string | null;
  readonly settings: readonly string[] | null;
  readonly facts: OpeningFacts;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly pointQuality: PointQuality;
  readonly region: string;
  readonly country: string;
  readonly postalCode: string;
  readonly city: string;
  readonly stage: Stage;
  readonly openHours: readonly WeekdayWindow[];
  readonly quietHours: readonly WeekdayWindow[];
  readonly siteCount: number;
  readonly ownerStaffId: string | null;
  readonly isWarm: boolean;
  /** Met in person last, or planned to be before the week begins. */
  readonly lastInPersonOn: string | null;
  /** A visit is planned between today and the week. */
  readonly isVisitedBefore: boolean;
  readonly intervalDays: number | null;
  /** Last day of a stop that holds in the week; `9999-12-31` for good; `null` where there is none. */
  readonly stoppedUntil: string | null;
  readonly missedTimes: number;
  readonly laterUntil: string | null;
  readonly openingsSinceVisit: number;
  /** A colleague whose plan of this week goes there. */
  readonly goesThere: string | null;
  /** Met in person this week already, or said to be. */
  readonly isSeenThisWeek: boolean;
  /** Taken out of this week's plan by a person. */
  readonly isRemoved: boolean;
}

/** Somebody of the caseload who is looking: what the matcher may know, and the two clocks. No name, no code. */
export interface GatheredSeeker {
  readonly seekerId: string;
  readonly profile: SeekerProfile;
  readonly clockDaysLeft: number | null;
  readonly daysSinceContact: number | null;
}

export interface GatheredDay {
  readonly date: string;
  readonly span: Span;
  readonly blocked: readonly BlockedSpan[];
  /** 1 for a whole day of work. */
  readonly share: number;
}

export interface GatheredAppointment {
  readonly id: string;
  readonly kind: AppointmentKind;
  readonly hold: AppointmentHold;
  readonly day: string | null;
  readonly startsAt: number | null;
  readonly minutes: number;
  readonly siteId: string | null;
  /** The colleague whose appointment it is and who cannot make it; `null`: her own. */
  readonly coversFor: string | null;
}

/** A stop of the plan as it stands, that has not happened yet: a site, or an errand by its appointment's id. */
export interface GatheredStop {
  readonly candidateId: string;
  readonly day: string;
  readonly startsAt: number;
  readonly minutes: number;
  readonly isPinned: boolean;
  readonly isFrozen: boolean;
  readonly appointmentId: string | null;
  readonly value: number;
  /** The colleague in whose place it was taken over; `null`: it is her own. */
  readonly coversFor: string | null;
}

/** A visit that colleagues make together with her, and has neither been made nor begun. */
export interface GatheredJoint {
  readonly id: string;
  readonly siteId: string;
  /** All who make it, she among them. */
  readonly staffIds: readonly string[];
  /** Where it stands, by the plan of whoever is bound to it most; `null`: in nobody's plan yet. */
  readonly at: {
    readonly staffId: string;
    readonly day: string;
    readonly startsAt: number;
    /** Pinned, promised or accepted: no plan moves it. */
    readonly isFirm: boolean;
  } | null;
}

/** Everything that decides a week, read at one moment. Can be copied to another thread. */
export interface Gathered {
  readonly staffId: string;
  readonly week: string;
  readonly today: string;
  /** Of the day on which it was read. */
  readonly minute: number;
  readonly settings: PlanSettings;
  readonly days: readonly GatheredDay[];
  readonly start: { readonly lat: number; readonly lon: number } | null;
  readonly mode: TravelMode;
  readonly sites: readonly SiteRow[];
  /** Whose businesses count as the specialist's own: hers, and those of colleagues whom she covers in this week. */
  readonly owners: readonly string[];
  readonly openings: readonly OpeningProfile[];
  readonly seekers: readonly GatheredSeeker[];
  readonly followUps: readonly { readonly employerId: string; readonly dueInDays: number }[];
  readonly appointments: readonly GatheredAppointment[];
  readonly joint: readonly GatheredJoint[];
  readonly mix: MixOfVisits;
  /** Countable contacts still wanted to reach the target. */
  readonly wanted: number;
  /** What is left of the most visits of the week. */
  readonly visitsLeft: number;
  readonly before: {
    readonly fingerprint: string;
    readonly isAccepted: boolean;
    /** Sites of visits that have begun, of which nobody has said yet what became of them. */
    readonly behind: readonly string[];
    /** The visit of today that has begun and is not over. */
    readonly underWay: { readonly siteId: string; readonly endsAt: number } | null;
    readonly stops: readonly GatheredStop[];
  } | null;
}
