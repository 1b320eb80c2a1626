import { HIRING_INFLUENCE, type HiringInfluence } from '@inroads/fidelity';
import { TRAVEL_MODES, type TravelMode } from '@inroads/contracts';
import {
  APPOINTMENT_HOLDS,
  APPOINTMENT_KINDS,
  type AppointmentHold,
  type AppointmentKind,
  type BlockView,
  type ChangeView,
  type ClockView,
  type EventView,
  type LeftOutView,
  PLAN_EVENTS,
  PLAN_STATUSES,
  type PlanDayView,
  type PlanEventCode,
  type PlanHead,
  type PlanStatus,
  type PlanWeekView,
  type ProposalView,
  STOP_KINDS,
  STOP_STATES,
  type StopKind,
  type StopSeekerView,
  type StopState,
  type StopView,
  type StoredReason,
  type StoredShortfall,
  type UnkeptView,
} from '@inroads/practice/plans';
import { ApiProperty } from '@nestjs/swagger';
import { FollowUpResponse } from '../contacts/contacts.responses.dto';
import { FiguresResponse } from '../weeks/weeks.dto';

const VALUES = {
  type: 'object' as const,
  additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] },
};
const VISIT_PURPOSES = ['introduce', 'learn', 'return', 'keep-in-touch'] as const;

/**
 * Why, as a code and the figures of its sentence; the page has the words. `amount`: points of the visit's value, 0 for what only explains.
 * Of where the stop stands: `appointment`, `pinned`, `frozen`, `must`, `kept-as-before` and `moved-from` {date, startsAt (minutes from midnight), commitment},
 * `on-the-way` {minutes}, `only-open-day` {date}, `fills-target` {kind, least}, `hours-not-known`.
 * Of what it is worth: `seeker-fits-opening` {fit, count}, `seeker-fits-business` {fit, count}, `clock-runs` {daysLeft, count}, `no-contact-for-long` {days, count}
 * (count: people; who they are is in `seekers`), `visit-due` {days, interval, overdueDays}, `visited-recently` {days}, `follow-up-due` {days},
 * `questions-to-ask` {count}, `new-openings` {count}, `warm-contact`, `missed-before` {count}, `purpose-wanted` {purpose, had, wanted},
 * `industry-rare` {industry, had}, `nobody-goes-there`.
 */
export class PlanReasonResponse {
  code: string;
  @ApiProperty(VALUES)
  values: StoredReason['values'];
  amount: number;
}

export class StopSeekerResponse {
  seekerId: string;
  preferredName: string;
  code: string;
  @ApiProperty({ enum: ['opening', 'prospect'] })
  basis: 'opening' | 'prospect';
  openingId: string | null;
  openingTitle: string | null;
  /** 0 to 1. */
  fit: number;
  /** Criteria of the wishes that are met there. */
  wishes: string[];
  /** Negative when overdue; `null`: the clock does not run. */
  clockDaysLeft: number | null;

  static from(view: StopSeekerView): StopSeekerResponse {
    return { ...view, wishes: [...view.wishes] };
  }
}

export class StopPersonResponse {
  name: string;
  title: string;
  @ApiProperty({ enum: HIRING_INFLUENCE })
  influence: HiringInfluence;
}

export class StopResponse {
  id: string;
  planId: string;
  version: number;
  employerId: string;
  employerName: string;
  siteId: string;
  siteName: string;
  addressLine: string;
  city: string;
  lat: number | null;
  lon: number | null;
  pointQuality: string;
  /** Whom to ask for: who hires, as far as known. */
  @ApiProperty({ type: StopPersonResponse, nullable: true })
  person: StopPersonResponse | null;
  @ApiProperty({ enum: STOP_KINDS })
  kind: StopKind;
  appointmentId: string | null;
  @ApiProperty({ enum: VISIT_PURPOSES })
  purpose: StopView['purpose'];
  day: string;
  /** Clock time in the agency's zone, `13:40`. */
  arrivesAt: string;
  startsAt: string;
  endsAt: string;
  /** From the stop before, or from where the day starts. */
  travelMinutes: number;
  /** Travel that would be saved without this stop. */
  detourMinutes: number;
  @ApiProperty({ enum: TRAVEL_MODES })
  travelMode: TravelMode;
  /** From distance alone, not from a route or a timetable. */
  isTravelEstimated: boolean;
  value: number;
  reasons: PlanReasonResponse[];
  /** What to ask there, by key of the fact catalogue or `occupation`, `pay`, `hours`, `schedule`, `site`, `openToAnyone` and the like. */
  asks: string[];
  /** For whom it was chosen, as far as you may see. */
  seekers: StopSeekerResponse[];
  /** How many more, of others' caseloads. */
  otherSeekers: number;
  @ApiProperty({ enum: STOP_STATES })
  state: StopState;
  isPinned: boolean;
  /** The contact that did it. */
  contactId: string | null;
  why: string;
  laterUntil: string | null;

  static from(view: StopView): StopResponse {
    return {
      ...view,
      reasons: [...view.reasons],
      asks: [...view.asks],
      seekers: view.seekers.map((seeker) => StopSeekerResponse.from(seeker)),
    };
  }
}

export class BlockResponse implements BlockView {
  /** `null` for lunch. */
  appointmentId: string | null;
  version: number | null;
  @ApiProperty({ enum: [...APPOINTMENT_KINDS, 'lunch'] })
  kind: AppointmentKind | 'lunch';
  @ApiProperty({ enum: APPOINTMENT_HOLDS })
  hold: AppointmentHold;
  startsAt: string;
  endsAt: string;
  what: string;
  employerId: string | null;
  employerName: string | null;
  siteId: string | null;
}

export class PlanDayResponse {
  date: string;
  /** Half days worked, after leave and holidays; none on a day off. */
  @ApiProperty({ enum: ['am', 'pm'], isArray: true })
  halves: ('am' | 'pm')[];
  from: string | null;
  to: string | null;
  holiday: string | null;
  mode: string;
  departsAt: string | null;
  returnsAt: string | null;
  travelMinutes: number;
  /** Travel and visits that count as work with employers. */
  countedMinutes: number;
  stops: StopResponse[];
  blocks: BlockResponse[];

  static from(view: PlanDayView): PlanDayResponse {
    return {
      ...view,
      halves: [...view.halves],
      stops: view.stops.map((stop) => StopResponse.from(stop)),
      blocks: [...view.blocks],
    };
  }
}

/**
 * Codes: `closed-this-week`, `closed-in-your-hours` {minutes}, `too-far` {minutes}, `kind-full` {kind, most}, `minutes-used-up` {minutes, limit, date},
 * `no-time-left` {date, minutes, insteadOf (site)}, `less-worth` {date, minutes, insteadOf, others, worth, lost}, `not-worth-the-travel` {date, minutes, worth},
 * `do-not-contact` {until: a day, 9999-12-31 for good}, `colleagues-employer`, `colleague-goes-there` {staffId}, `seen-this-week`, `not-before` {days},
 * `place-not-known`, `removed-this-week`.
 */
export class LeftOutResponse implements LeftOutView {
  employerId: string;
  employerName: string;
  siteId: string;
  value: number;
  code: string;
  @ApiProperty(VALUES)
  values: LeftOutView['values'];
}

export class PlanBlockedByResponse {
  date: string;
  from: string;
  to: string;
  code: string;
}

/** A visit that has to be made and cannot, with the smallest set of others and of blocked time that rules it out. */
export class UnkeptResponse {
  employerName: string | null;
  siteId: string;
  @ApiProperty({ enum: ['conflict', 'closed', 'outside-your-hours', 'too-far'] })
  code: string;
  conflictsWith: string[];
  blockedBy: PlanBlockedByResponse[];

  static from(view: UnkeptView): UnkeptResponse {
    return { ...view, conflictsWith: [...view.conflictsWith], blockedBy: [...view.blockedBy] };
  }
}

export class PlanHeadResponse implements PlanHead {
  id: string;
  version: number;
  @ApiProperty({ enum: PLAN_STATUSES })
  status: PlanStatus;
  plannedAt: Date;
  acceptedAt: Date | null;
  edition: string;
  /** The last accepted re-plan can be undone as one. */
  canUndo: boolean;
}

export class WhenResponse {
  day: string;
  startsAt: string;
}

export class PlanChangeResponse implements ChangeView {
  siteId: string;
  employerId: string;
  employerName: string;
  @ApiProperty({ enum: ['added', 'moved', 'dropped'] })
  change: 'added' | 'moved' | 'dropped';
  @ApiProperty({ type: WhenResponse, nullable: true })
  from: WhenResponse | null;
  @ApiProperty({ type: WhenResponse, nullable: true })
  to: WhenResponse | null;
}

/** What a re-plan would change in the accepted plan; taken or set aside as one. */
export class ProposalResponse {
  id: string;
  version: number;
  plannedAt: Date;
  changes: PlanChangeResponse[];
  days: PlanDayResponse[];
  leftOut: LeftOutResponse[];

  static from({ changes, days, leftOut, ...view }: ProposalView): ProposalResponse {
    return {
      ...view,
      changes: [...changes],
      days: days.map((day) => PlanDayResponse.from(day)),
      leftOut: [...leftOut],
    };
  }
}

export class ClockResponse implements ClockView {
  seekerId: string;
  preferredName: string;
  code: string;
  daysSinceEntry: number;
  limitDays: number;
  /** The first visit of the plan that is for this person. */
  nextVisitOn: string | null;
}

/** A line that explains what became of the plan; `byStaffId` `null`: by itself. */
export class PlanEventResponse implements EventView {
  id: string;
  @ApiProperty({ enum: PLAN_EVENTS })
  code: PlanEventCode;
  happenedAt: Date;
  byStaffId: string | null;
  stopId: string | null;
  employerId: string | null;
  employerName: string | null;
  @ApiProperty(VALUES)
  values: EventView['values'];
}

export class ShortfallResponse implements StoredShortfall {
  kind: string;
  least: number;
  planned: number;
}

export class OpenAppointmentResponse {
  id: string;
  version: number;
  @ApiProperty({ enum: APPOINTMENT_KINDS })
  kind: AppointmentKind;
  @ApiProperty({ enum: APPOINTMENT_HOLDS })
  hold: AppointmentHold;
  day: string | null;
  minutes: number;
  what: string;
  employerName: string | null;
}

export class PlacePointResponse {
  lat: number;
  lon: number;
}

export class PlanWeekResponse {
  staffId: string;
  staffName: string;
  week: string;
  today: string;
  startPlace: string;
  @ApiProperty({ type: PlacePointResponse, nullable: true })
  start: PlacePointResponse | null;
  /** `null`: nothing was planned yet. `draft`: proposed, not accepted. */
  @ApiProperty({ type: PlanHeadResponse, nullable: true })
  plan: PlanHeadResponse | null;
  /** All seven days. */
  days: PlanDayResponse[];
  /** The most worthwhile of those left out. */
  leftOut: LeftOutResponse[];
  leftOutCount: number;
  unkept: UnkeptResponse[];
  shortfalls: ShortfallResponse[];
  @ApiProperty({ type: ProposalResponse, nullable: true })
  proposal: ProposalResponse | null;
  @ApiProperty({ type: FiguresResponse, nullable: true })
  figures: FiguresResponse | null;
  /** Promises due until the end of the week, late ones first. */
  followUps: FollowUpResponse[];
  clocks: ClockResponse[];
  events: PlanEventResponse[];
  openAppointments: OpenAppointmentResponse[];
  /** Openings heard of since the plan was made: planning again would look at them. */
  newOpenings: number;

  static from(view: PlanWeekView): PlanWeekResponse {
    return {
      ...view,
      days: view.days.map((day) => PlanDayResponse.from(day)),
      leftOut: [...view.leftOut],
      unkept: view.unkept.map((entry) => UnkeptResponse.from(entry)),
      shortfalls: [...view.shortfalls],
      proposal: view.proposal && ProposalResponse.from(view.proposal),
      figures: view.figures && FiguresResponse.from(view.figures),
      followUps: [...view.followUps],
      clocks: [...view.clocks],
      events: [...view.events],
      openAppointments: [...view.openAppointments],
    };
  }
}
