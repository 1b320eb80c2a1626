import { HIRING_INFLUENCE, type HiringInfluence } from '@inroads/fidelity';
import { VISIT_PURPOSES } from '@inroads/planning';
import { TRAVEL_MODES, type TravelMode } from '@inroads/contracts';
import {
  APPOINTMENT_HOLDS,
  APPOINTMENT_KINDS,
  type AppointmentHold,
  type AppointmentKind,
  type BlockView,
  type PlanDayView,
  STOP_KINDS,
  STOP_STATES,
  type StopKind,
  type StopSeekerView,
  type StopJointView,
  type StopState,
  type StopView,
  type StoredReason,
} from '@inroads/practice/plans';
import { ApiProperty } from '@nestjs/swagger';
import { JointPartyResponse } from './joint-visits.dto';

export const VALUES = {
  type: 'object' as const,
  additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] },
};

/**
 * Why, as a code and the figures of its sentence; the page has the words. `amount`: points of the visit's value, 0 for what only explains.
 * Of where the stop stands: `appointment`, `pinned`, `frozen`, `must`, `kept-as-before` and `moved-from` {date, startsAt (minutes from midnight), commitment},
 * `on-the-way` {minutes}, `only-open-day` {date}, `fills-target` {kind, least}, `hours-not-known`, `covers-for` {staffId: whose visit it is},
 * `joint-visit` {staffId: who comes along}.
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

/** Colleagues make the visit too, and where it stands in their plans now. */
export class StopJointResponse {
  /** Of the joint visit. */
  id: string;
  version: number;
  colleagues: JointPartyResponse[];

  static from(view: StopJointView): StopJointResponse {
    return { ...view, colleagues: [...view.colleagues] };
  }
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
  /** Day of that contact. */
  contactOn: string | null;
  why: string;
  laterUntil: string | null;
  /** `null`: nobody comes along. */
  @ApiProperty({ type: StopJointResponse, nullable: true })
  joint: StopJointResponse | null;

  static from(view: StopView): StopResponse {
    return {
      ...view,
      reasons: [...view.reasons],
      asks: [...view.asks],
      seekers: view.seekers.map((seeker) => StopSeekerResponse.from(seeker)),
      joint: view.joint && StopJointResponse.from(view.joint),
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
 * Codes: `closed-this-week`, `closed-in-your-hours` {minutes}, `quiet-hours`, `too-far` {minutes}, `kind-full` {kind, most}, `minutes-used-up` {minutes, limit, date},
 * `no-time-left` {date, minutes, insteadOf (site)}, `less-worth` {date, minutes, insteadOf, others, worth, lost}, `not-worth-the-travel` {date, minutes, worth},
 * `do-not-contact` {until: a day, 9999-12-31 for good}, `colleagues-employer`, `colleague-goes-there` {staffId}, `seen-this-week`, `waits-for-word`, `not-before` {days},
 * `place-not-known`, `removed-this-week`.
 */
