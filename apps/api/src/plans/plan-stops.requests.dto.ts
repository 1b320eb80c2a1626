import {
  APPOINTMENT_HOLDS,
  APPOINTMENT_KINDS,
  type AppointmentHold,
  type AppointmentKind,
} from '@inroads/practice/plans';
import { IsDay, IsName, IsNote, IsTimeOfDay, VersionRequest } from '@inroads/platform/http';
import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsInt, IsUUID, Max, Min, ValidateIf } from 'class-validator';

export class LaterRequest extends VersionRequest {
  /** Not before this day. */
  @IsDay()
  until: string;
}

export class PinRequest extends VersionRequest {
  @IsBoolean()
  isPinned: boolean;
}

export class MoveStopRequest extends VersionRequest {
  @IsDay()
  day: string;

  /** `13:40`, and the visit is pinned there; `null`: whenever it fits best on that day. */
  @ValidateIf((_, value) => value !== null)
  @IsTimeOfDay()
  startsAt: string | null = null;
}

export class RemoveStopRequest extends VersionRequest {
  /** Why; it stays with the plan, and the visit is not proposed again this week. */
  @IsName(500)
  reason: string;
}

export class SwapStopRequest extends VersionRequest {
  /** The site to visit in its place. */
  @IsUUID()
  siteId: string;
}

export class AddStopRequest {
  @IsUUID()
  siteId: string;

  /** `null`: the day that costs least. */
  @ValidateIf((_, value) => value !== null)
  @IsDay()
  day: string | null = null;
}

export class SuitableDaysQuery {
  @IsUUID()
  site: string;
}

export class AppointmentRequest {
  @IsIn(APPOINTMENT_KINDS)
  @ApiProperty({ enum: APPOINTMENT_KINDS })
  kind: AppointmentKind;

  /** At its time, some time on its day, or some time in its week. */
  @IsIn(APPOINTMENT_HOLDS)
  @ApiProperty({ enum: APPOINTMENT_HOLDS })
  hold: AppointmentHold;

  /** For `week`, any day of it. */
  @IsDay()
  day: string;

  /** `13:40`, for `time` and for nothing else. */
  @ValidateIf((_, value) => value !== null)
  @IsTimeOfDay()
  startsAt: string | null = null;

  @IsInt()
  @Min(1)
  @Max(720)
  minutes: number;

  /** Seen by you, your supervisors and managers: name no job seeker. In no calendar feed. */
  @IsNote(200)
  what: string = '';

  @ValidateIf((_, value) => value !== null)
  @IsUUID()
  employerId: string | null = null;

  /** Where it is: then it becomes a stop of the plan. Without, it happens where the day starts. */
  @ValidateIf((_, value) => value !== null)
  @IsUUID()
  siteId: string | null = null;
}

export class ChangeAppointmentRequest extends AppointmentRequest {
  @IsInt()
  version: number;
}

export class VisitIntervalRequest extends VersionRequest {
  /** `null`: as its stage asks for. */
  @ValidateIf((_, value) => value !== null)
  @IsInt()
  @Min(1)
  @Max(730)
  days: number | null;
}
