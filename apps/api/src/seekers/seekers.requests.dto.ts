import { SEEKER_STATUSES, type SeekerStatus } from '@inroads/fidelity';
import {
  CREDENTIAL_KINDS,
  type Credential,
  type CredentialKind,
  type OwnTravelMode,
  TRAVEL_MODES,
  type TravelMode,
  type TravelTime,
} from '@inroads/matching';
import {
  ChangesOf,
  IsDay,
  IsName,
  IsNote,
  IsTimeOfDay,
  IsVersion,
  MayBeLeftOut,
  PageQuery,
  PageRequest,
} from '@inroads/platform/http';
import { type Entry, type SeekerInput, SPEAK_FOR_LEVELS, type SpeakForLevel } from '@inroads/seekers/seekers';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsUUID,
  Max,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

const LONGEST_TRIP_MINUTES = 600;

export class ListSeekersQuery extends PageQuery {
  @IsOptional()
  @IsUUID()
  specialist?: string;

  @IsOptional()
  @IsIn(SEEKER_STATUSES)
  @ApiProperty({ enum: SEEKER_STATUSES })
  status?: SeekerStatus;
}

export class FindSeekersRequest extends PageRequest {
  /** Part of the preferred name, or the beginning of the code. */
  @IsName(100)
  text: string;

  @MayBeLeftOut()
  @IsUUID()
  specialist?: string;

  @MayBeLeftOut()
  @IsIn(SEEKER_STATUSES)
  @ApiProperty({ enum: SEEKER_STATUSES })
  status?: SeekerStatus;
}

export class HomeDto {
  @IsNumber()
  @Min(-90)
  @Max(90)
  lat: number;

  @IsNumber()
  @Min(-180)
  @Max(180)
  lon: number;
}

export class OwnTravelModeDto implements OwnTravelMode {
  @IsIn(TRAVEL_MODES)
  @ApiProperty({ enum: TRAVEL_MODES })
  mode: TravelMode;

  /** The longest trip the person accepts this way. */
  @MayBeLeftOut()
  @IsInt()
  @Min(1)
  @Max(LONGEST_TRIP_MINUTES)
  maxMinutes?: number;

  /** When the last ride home leaves. */
  @MayBeLeftOut()
  @IsTimeOfDay()
  lastHomeAt?: string;
}

export class TravelTimeDto implements TravelTime {
  @IsUUID()
  siteId: string;

  @IsIn(TRAVEL_MODES)
  @ApiProperty({ enum: TRAVEL_MODES })
  mode: TravelMode;

  @IsInt()
  @Min(1)
  @Max(LONGEST_TRIP_MINUTES)
  minutes: number;

  @MayBeLeftOut()
  @IsBoolean()
  isEstimate?: boolean;

  /** As people say it: "bus 5". */
  @MayBeLeftOut()
  @IsName(100)
  route?: string;

  @MayBeLeftOut()
  @IsTimeOfDay()
  lastHomeAt?: string;
}

export class CredentialDto implements Credential {
  @IsIn(CREDENTIAL_KINDS)
  @ApiProperty({ enum: CREDENTIAL_KINDS })
  kind: CredentialKind;

  @IsName(200)
  name: string;

  @IsIn(['has', 'lacks'])
  @ApiProperty({ enum: ['has', 'lacks'] })
  status: 'has' | 'lacks';
}

class SeekerFields implements SeekerInput {
  /** Stands for the person on anything printed, e.g. `K-114`. */
  @IsName(40)
  code: string;

  @IsName(100)
  preferredName: string;

  @IsUUID()
  teamId: string;

  /** How far we may speak for the person to an employer: the person's choice. */
  @IsIn(SPEAK_FOR_LEVELS)
  @ApiProperty({ enum: SPEAK_FOR_LEVELS })
  speakFor: SpeakForLevel = 'nothing';

  /** A neighbourhood or postal code, never the address. */
  @IsNote(200)
  homeArea: string = '';

  /** Where known; kept rounded to about 1 km. */
  @ValidateIf((_, value) => value !== null)
  @ValidateNested()
  @Type(() => HomeDto)
  home: HomeDto | null = null;

  @ValidateNested({ each: true })
  @Type(() => OwnTravelModeDto)
  @ArrayMaxSize(TRAVEL_MODES.length)
  travelModes: OwnTravelModeDto[] = [];

  /** Minutes to a site that a person or a timetable said. */
  @ValidateNested({ each: true })
  @Type(() => TravelTimeDto)
  @ArrayMaxSize(200)
  travelTimes: TravelTimeDto[] = [];

  @ValidateNested({ each: true })
  @Type(() => CredentialDto)
  @ArrayMaxSize(100)
  credentials: CredentialDto[] = [];

  /** Who sent the person to us. No diagnosis, no health facts. */
  @IsNote(200)
  referralSource: string = '';

  @ValidateIf((_, value) => value !== null)
  @IsDay()
  referredOn: string | null = null;
}

export class EnterSeekerRequest extends SeekerFields implements Entry {
  @IsUUID()
  specialistId: string;

  /** The day the person entered the programme: the 30 days to the first employer contact begin. */
  @IsDay()
  enteredOn: string;
}

export class ChangeSeekerRequest extends ChangesOf(SeekerFields) {
  @IsVersion()
  version: number;
}

export class AssignSeekerRequest {
  @IsUUID()
  specialistId: string;

  @IsDay()
  fromDay: string;
}

export class EnterAgainRequest implements Entry {
  @IsUUID()
  specialistId: string;

  @IsDay()
  enteredOn: string;
}

export class SetStatusRequest {
  @IsIn(SEEKER_STATUSES)
  @ApiProperty({ enum: SEEKER_STATUSES })
  status: SeekerStatus;

  @IsDay()
  fromDay: string;

  /** Why the person left; kept only then. */
  @IsNote(500)
  why: string = '';
}
