import {
  DAY_PARTS,
  type DayPart,
  FIELD_FAULTS,
  MEMBERSHIP_KINDS,
  type MembershipKind,
  type Role,
  ROLES,
  TRAVEL_MODES,
  type TravelMode,
} from '@inroads/contracts';
import { ChangesOf, IsDay, IsName, IsNote, IsVersion, VersionRequest } from '@inroads/platform/http';
import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMinSize,
  ArrayUnique,
  IsEmail,
  IsIn,
  IsNumber,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';

/** What people may say of themselves. */
class OwnFields {
  @IsName(200)
  name: string;

  /** What an employer may see beside the name. */
  @IsNote(200)
  neutralTitle: string = '';

  /** Where days start. Its postal code puts it on the map. */
  @IsNote(300)
  startPlace: string = '';

  @IsIn(TRAVEL_MODES, { each: true })
  @ArrayUnique()
  @ApiProperty({ enum: TRAVEL_MODES, isArray: true })
  travelModes: TravelMode[] = [];
}

class StaffFields extends OwnFields {
  @IsIn(ROLES, { each: true })
  @ArrayMinSize(1)
  @ArrayUnique()
  @ApiProperty({ enum: ROLES, isArray: true })
  roles: Role[];

  @ValidateIf((_, value) => value !== null)
  @IsNumber()
  @Min(-90)
  @Max(90)
  startLat: number | null = null;

  @ValidateIf((_, value) => value !== null)
  @IsNumber()
  @Min(-180)
  @Max(180)
  startLon: number | null = null;
}

export class AddStaffRequest extends StaffFields {
  @IsEmail({}, { message: FIELD_FAULTS.email })
  @MaxLength(254)
  email: string;

  /** Joined from today on: whoever supervises as its supervisor, others as members. */
  @ValidateIf((_, value) => value !== null)
  @IsUUID()
  teamId: string | null = null;

  /** Share of a full post from today on; 1 is full time, `null`: not stated yet. */
  @ValidateIf((_, value) => value !== null)
  @IsNumber({ maxDecimalPlaces: 3 })
  @Min(0)
  @Max(1.5)
  fte: number | null = null;
}

export class ChangeStaffRequest extends ChangesOf(StaffFields) {
  @IsVersion()
  version: number;
}

export class ChangeOwnRequest extends ChangesOf(OwnFields) {
  @IsVersion()
  version: number;
}

export class MakeLinkRequest {
  @IsIn(['invitation', 'reset'])
  kind: 'invitation' | 'reset';
}

export class TeamRequest {
  @IsName(100)
  name: string;
}

export class RenameTeamRequest extends VersionRequest {
  @IsName(100)
  name: string;
}

export class JoinTeamRequest {
  @IsUUID()
  teamId: string;

  @IsIn(MEMBERSHIP_KINDS)
  @ApiProperty({ enum: MEMBERSHIP_KINDS })
  kind: MembershipKind;

  @IsDay()
  fromDay: string;

  @ValidateIf((_, value) => value !== null)
  @IsDay()
  toDay: string | null = null;
}

export class EndRequest extends VersionRequest {
  /** Last day, included. */
  @IsDay()
  toDay: string;
}

export class EmployRequest {
  @IsDay()
  fromDay: string;

  @ValidateIf((_, value) => value !== null)
  @IsDay()
  toDay: string | null = null;

  /** Share of a full post; 1 is full time. */
  @IsNumber({ maxDecimalPlaces: 3 })
  @Min(0)
  @Max(1.5)
  fte: number;

  /** Fourteen signs, Monday morning to Sunday afternoon: `1` works, `0` does not; `null`: not stated. */
  @ValidateIf((_, value) => value !== null)
  @Matches(/^[01]{14}$/, { message: 'must be 14 signs, each 0 or 1' })
  halfDays: string | null = null;
}

export class AddLeaveRequest {
  @IsDay()
  fromDay: string;

  /** `afternoon`: away from noon on. */
  @IsIn(DAY_PARTS)
  @ApiProperty({ enum: DAY_PARTS })
  fromPart: DayPart = 'all';

  @IsDay()
  toDay: string;

  /** `morning`: back at noon. */
  @IsIn(DAY_PARTS)
  @ApiProperty({ enum: DAY_PARTS })
  toPart: DayPart = 'all';
}

export class AddCoverRequest {
  @IsUUID()
  coveringStaffId: string;

  @IsDay()
  fromDay: string;

  @IsDay()
  toDay: string;
}

export class PeriodsQuery {
  @IsDay()
  from: string;

  @IsDay()
  to: string;
}
