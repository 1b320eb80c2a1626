import { VISIT_PURPOSES } from '@inroads/planning';
import {
  PLAN_STATUSES,
  type PlanStatus,
  STOP_KINDS,
  STOP_STATES,
  type StopKind,
  type StopState,
  TEAM_SETTLEMENTS,
  type TeamDayView,
  type TeamLeftOutView,
  type TeamPlanLineView,
  type TeamPlanView,
  type TeamPromiseView,
  type TeamSettlementCode,
  type TeamSettlementView,
  type TeamStopView,
} from '@inroads/practice/plans';
import { ApiProperty } from '@nestjs/swagger';
import { FiguresResponse } from '../weeks/weeks.dto';
import { JointVisitResponse } from './joint-visits.dto';
import { PlanReasonResponse, StopJointResponse, VALUES } from './planned-day.responses.dto';

export class TeamStopResponse {
  id: string;
  version: number;
  employerId: string;
  employerName: string;
  siteId: string;
  siteName: string;
  @ApiProperty({ enum: STOP_KINDS })
  kind: StopKind;
  @ApiProperty({ enum: VISIT_PURPOSES })
  purpose: TeamStopView['purpose'];
  day: string;
  /** Clock time in the agency's zone, `13:40`. */
  startsAt: string;
  endsAt: string;
  @ApiProperty({ enum: STOP_STATES })
  state: StopState;
  /** Day of the contact that did it. */
  contactOn: string | null;
  isPinned: boolean;
  reasons: PlanReasonResponse[];
  /** First names of those it was chosen for, as far as you may see. */
  forWhom: string[];
  /** How many more. */
  otherSeekers: number;
  /** `null`: nobody comes along. */
  @ApiProperty({ type: StopJointResponse, nullable: true })
  joint: StopJointResponse | null;

  static from(view: TeamStopView): TeamStopResponse {
    const { reasons, forWhom, joint } = view;
    return {
      ...view,
      reasons: [...reasons],
      forWhom: [...forWhom],
      joint: joint && StopJointResponse.from(joint),
    };
  }
}

export class TeamPlanDayResponse {
  date: string;
  @ApiProperty({ enum: ['am', 'pm'], isArray: true })
  halves: ('am' | 'pm')[];
  /** Halves that would be worked and are not, for leave. */
  @ApiProperty({ enum: ['am', 'pm'], isArray: true })
  leave: ('am' | 'pm')[];
  stops: TeamStopResponse[];

  static from({ date, halves, leave, stops }: TeamDayView): TeamPlanDayResponse {
    return { date, halves: [...halves], leave: [...leave], stops: stops.map((stop) => TeamStopResponse.from(stop)) };
  }
}

export class TeamPlanHeadResponse {
  id: string;
  version: number;
  @ApiProperty({ enum: PLAN_STATUSES })
  status: PlanStatus;
  plannedAt: Date;
  acceptedAt: Date | null;
}

export class TeamPlanLineResponse {
  staffId: string;
  name: string;
  @ApiProperty({ type: FiguresResponse, nullable: true })
  figures: FiguresResponse | null;
  /** `null`: nothing was planned yet. `draft`: proposed, not accepted. */
  @ApiProperty({ type: TeamPlanHeadResponse, nullable: true })
  plan: TeamPlanHeadResponse | null;
  /** A re-plan waits for the specialist to take it or set it aside. */
  hasProposal: boolean;
  travelMinutes: number;
  /** All seven days. */
  days: TeamPlanDayResponse[];

  static from({ figures, days, ...view }: TeamPlanLineView): TeamPlanLineResponse {
    return {
      ...view,
      figures: figures && FiguresResponse.from(figures),
      days: days.map((day) => TeamPlanDayResponse.from(day)),
    };
  }
}

/**
 * `planned-twice`: in several plans, to be settled; `covered-by`: goes in another's place; `not-kept`: has to be made, and nobody can; `goes-to`: would
 * have suited others too; `joint-at`: they go together; `joint-not-possible`: they were to go together, and their plans have it at no common time.
 */
export class TeamSettlementResponse {
  @ApiProperty({ enum: TEAM_SETTLEMENTS })
  code: TeamSettlementCode;
  employerId: string;
  employerName: string;
  day: string | null;
  /** Who goes. */
  staffIds: string[];
  /** Whose visit it was, or who would have gone. */
  insteadOf: string[];

  static from(view: TeamSettlementView): TeamSettlementResponse {
    return { ...view, staffIds: [...view.staffIds], insteadOf: [...view.insteadOf] };
  }
}

/** Worth a visit, and nobody of the team goes there. */
export class TeamLeftOutResponse implements TeamLeftOutView {
  employerId: string;
  employerName: string;
  code: string;
  @ApiProperty(VALUES)
  values: TeamLeftOutView['values'];
}

/** A promise due until the end of the week, and not kept yet. */
export class TeamPromiseResponse implements TeamPromiseView {
  employerId: string;
  employerName: string;
  ownerStaffId: string;
  dueOn: string;
  /** Somebody of the team goes there in this week. */
  isPlanned: boolean;
}

export class TeamDateResponse {
  date: string;
  holiday: string | null;
}

export class TeamPlanResponse {
  teamId: string;
  teamName: string;
  week: string;
  today: string;
  days: TeamDateResponse[];
  lines: TeamPlanLineResponse[];
  settlements: TeamSettlementResponse[];
  leftOut: TeamLeftOutResponse[];
  promises: TeamPromiseResponse[];
  /** Visits of this week that members make together with others. */
  jointVisits: JointVisitResponse[];
  /** The last planning of this team and week, unless it has ended well: see `plan-runs`. */
  runId: string | null;

  static from(view: TeamPlanView): TeamPlanResponse {
    return {
      ...view,
      days: [...view.days],
      lines: view.lines.map((line) => TeamPlanLineResponse.from(line)),
      settlements: view.settlements.map((entry) => TeamSettlementResponse.from(entry)),
      leftOut: [...view.leftOut],
      promises: [...view.promises],
      jointVisits: view.jointVisits.map((visit) => JointVisitResponse.from(visit)),
    };
  }
}
