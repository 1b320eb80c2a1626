import {
  APPOINTMENT_HOLDS,
  APPOINTMENT_KINDS,
  type AppointmentHold,
  type AppointmentKind,
  type AppointmentView,
  type ChangeView,
  type ClockView,
  type EventView,
  type LeftOutView,
  PLAN_EVENTS,
  PLAN_STATUSES,
  type PlanEventCode,
  type PlanHead,
  type PlanStatus,
  type PlanWeekView,
  type ProposalView,
  type StoredShortfall,
  type UnkeptView,
} from '@inroads/practice/plans';
import { VISIT_PURPOSES } from '@inroads/planning';
import { ApiProperty } from '@nestjs/swagger';
import { FollowUpResponse } from '../contacts/contacts.responses.dto';
import { FiguresResponse } from '../weeks/weeks.dto';
import { JointPartyResponse, JointVisitResponse } from './joint-visits.dto';
import { PlanDayResponse, PlanReasonResponse, VALUES } from './planned-day.responses.dto';

export class LeftOutResponse {
  employerId: string;
  employerName: string;
  siteId: string;
  siteName: string;
  city: string;
  value: number;
  code: string;
  @ApiProperty(VALUES)
  values: LeftOutView['values'];
  /** What a visit would be for; `null` of plans from before it was kept. */
  @ApiProperty({ enum: VISIT_PURPOSES, nullable: true })
  purpose: LeftOutView['purpose'];
  /** What a visit would be worth it for, as of a stop. */
  reasons: PlanReasonResponse[];

  static from(view: LeftOutView): LeftOutResponse {
    return { ...view, reasons: [...view.reasons] };
  }
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
  @ApiProperty({ enum: ['conflict', 'closed', 'quiet-hours', 'not-worked', 'outside-your-hours', 'too-far'] })
  code: string;
  /** Who was to come along; nobody where it is one's own alone. */
  colleagues: JointPartyResponse[];
  /** Names of businesses, and kinds of appointments. */
  conflictsWith: string[];
  blockedBy: PlanBlockedByResponse[];

  static from(view: UnkeptView): UnkeptResponse {
    const { colleagues, conflictsWith, blockedBy } = view;
    return {
      ...view,
      colleagues: [...colleagues],
      conflictsWith: [...conflictsWith],
      blockedBy: [...blockedBy],
    };
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
      leftOut: leftOut.map((entry) => LeftOutResponse.from(entry)),
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

/** Time that is spoken for, as it was entered. */
export class AppointmentResponse implements AppointmentView {
  id: string;
  version: number;
  @ApiProperty({ enum: APPOINTMENT_KINDS })
  kind: AppointmentKind;
  @ApiProperty({ enum: APPOINTMENT_HOLDS })
  hold: AppointmentHold;
  /** `null`: some day of the week. */
  day: string | null;
  startsAt: string | null;
  minutes: number;
  what: string;
  employerId: string | null;
  employerName: string | null;
  siteId: string | null;
  /** Its time has not been found yet: planning again finds one. */
  isOpen: boolean;
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
  appointments: AppointmentResponse[];
  /** Visits of this week that are made together with colleagues, in the plan or not. */
  jointVisits: JointVisitResponse[];
  /** Openings heard of since the plan was made: planning again would look at them. */
  newOpenings: number;

  static from(view: PlanWeekView): PlanWeekResponse {
    return {
      ...view,
      days: view.days.map((day) => PlanDayResponse.from(day)),
      leftOut: view.leftOut.map((entry) => LeftOutResponse.from(entry)),
      unkept: view.unkept.map((entry) => UnkeptResponse.from(entry)),
      shortfalls: [...view.shortfalls],
      proposal: view.proposal && ProposalResponse.from(view.proposal),
      figures: view.figures && FiguresResponse.from(view.figures),
      followUps: [...view.followUps],
      clocks: [...view.clocks],
      events: [...view.events],
      appointments: [...view.appointments],
      jointVisits: view.jointVisits.map((visit) => JointVisitResponse.from(visit)),
    };
  }
}
