import { HIRING_INFLUENCE, type HiringInfluence, type Stage, STAGES } from '@inroads/fidelity';
import {
  EMPLOYER_SORTS,
  type EmployerInput,
  type EmployerSort,
  type PersonInput,
  REACH_CHANNELS,
  type ReachChannel,
  type SiteInput,
} from '@inroads/employers/employers';
import { ChangesOf, IsDay, IsName, IsNote, IsTimeOfDay, IsVersion, PageQuery } from '@inroads/platform/http';
import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

const isTrue = ({ value }: { value: unknown }): unknown =>
  value === 'true' ? true : value === 'false' ? false : value;

export class ListEmployersQuery extends PageQuery {
  /** Words: name, alias, place, person. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  @IsOptional()
  @IsUUID()
  owner?: string;

  /** Only those whom nobody owns. */
  @IsOptional()
  @Transform(isTrue)
  @IsBoolean()
  ownerless?: boolean;

  @IsOptional()
  @IsIn(STAGES)
  @ApiProperty({ enum: STAGES })
  stage?: Stage;

  @IsOptional()
  @IsString()
  @MaxLength(100)
  tag?: string;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  city?: string;

  /** Two to six digits of a NAICS code. */
  @IsOptional()
  @Matches(/^\d{2,6}$/, { message: 'must be 2 to 6 digits' })
  naics?: string;

  @IsOptional()
  @Transform(isTrue)
  @IsBoolean()
  archived?: boolean;

  @IsOptional()
  @Transform(isTrue)
  @IsBoolean()
  doNotContact?: boolean;

  @IsOptional()
  @Transform(isTrue)
  @IsBoolean()
  hasOpenings?: boolean;

  @IsOptional()
  @IsIn(EMPLOYER_SORTS)
  @ApiProperty({ enum: EMPLOYER_SORTS })
  sort: EmployerSort = 'name';
}

export class WindowDto {
  /** 1 Monday to 7 Sunday. */
  @IsInt()
  @Min(1)
  @Max(7)
  weekday: number;

  @IsTimeOfDay()
  from: string;

  @IsTimeOfDay()
  to: string;
}

export class PointDto {
  @IsNumber()
  @Min(-90)
  @Max(90)
  lat: number;

  @IsNumber()
  @Min(-180)
  @Max(180)
  lon: number;
}

export class SiteRequest implements SiteInput {
  @IsNote(200)
  name: string = '';

  @IsNote(300)
  addressLine: string = '';

  @IsNote(200)
  city: string = '';

  @IsNote(100)
  region: string = '';

  @IsNote(20)
  postalCode: string = '';

  @Matches(/^[A-Z]{2}$/, { message: 'must be a country code like US' })
  country: string = 'US';

  /** Where it stands, if somebody knows; otherwise it is found from the address. */
  @ValidateIf((_, value) => value !== null)
  @ValidateNested()
  @Type(() => PointDto)
  point: PointDto | null = null;

  @ValidateNested({ each: true })
  @Type(() => WindowDto)
  @ArrayMaxSize(50)
  openHours: WindowDto[] = [];

  /** When a visit is welcome. */
  @ValidateNested({ each: true })
  @Type(() => WindowDto)
  @ArrayMaxSize(50)
  quietHours: WindowDto[] = [];

  /** Bus line and stop, in words. */
  @IsNote(300)
  transitNote: string = '';
}

class EmployerFields implements EmployerInput {
  @IsName(200)
  name: string;

  @IsName(200, { each: true })
  @ArrayMaxSize(20)
  aliases: string[] = [];

  @IsNote(2_000)
  description: string = '';

  @ValidateIf((_, value) => value !== null)
  @Matches(/^\d{2,6}$/, { message: 'must be 2 to 6 digits' })
  naics: string | null = null;

  @ValidateIf((_, value) => value !== null)
  @IsInt()
  @Min(0)
  @Max(10_000_000)
  headcount: number | null = null;

  /** Kinds of setting such as `bar` or `school`; `null`: not known. */
  @ValidateIf((_, value) => value !== null)
  @IsName(50, { each: true })
  @ArrayMaxSize(20)
  settings: string[] | null = null;

  @IsNote(300)
  website: string = '';

  @IsNote(50)
  phone: string = '';

  @ValidateIf((_, value) => value !== null)
  @IsUUID()
  ownerStaffId: string | null = null;

  /** How a colleague knows somebody there. */
  @IsNote(1_000)
  warmContact: string = '';

  @IsName(50, { each: true })
  @ArrayMaxSize(30)
  tags: string[] = [];
}

export class CreateEmployerRequest extends EmployerFields {
  @ValidateNested({ each: true })
  @Type(() => SiteRequest)
  @ArrayMaxSize(50)
  sites: SiteRequest[] = [];

  /** The person saw the similar ones and says that this is a different business. */
  @IsBoolean()
  isDifferent: boolean = false;
}

export class ChangeEmployerRequest extends ChangesOf(EmployerFields) {
  @IsVersion()
  version: number;
}

export class ChangeSiteRequest extends ChangesOf(SiteRequest) {
  @IsVersion()
  version: number;
}

export class PersonRequest implements PersonInput {
  @ValidateIf((_, value) => value !== null)
  @IsUUID()
  siteId: string | null = null;

  @IsName(200)
  name: string;

  @IsNote(200)
  title: string = '';

  @IsIn(HIRING_INFLUENCE)
  @ApiProperty({ enum: HIRING_INFLUENCE })
  influence: HiringInfluence = 'unknown';

  @IsNote(50)
  phone: string = '';

  @IsNote(254)
  email: string = '';

  @ValidateIf((_, value) => value !== null)
  @IsIn(REACH_CHANNELS)
  @ApiProperty({ enum: REACH_CHANNELS, nullable: true })
  bestChannel: ReachChannel | null = null;

  /** In their words, e.g. "Tue to Thu, 1:30 to 3". */
  @IsNote(200)
  bestTime: string = '';
}

export class ChangePersonRequest extends ChangesOf(PersonRequest) {
  @IsVersion()
  version: number;
}

export class MoveStageRequest {
  @IsIn(STAGES)
  @ApiProperty({ enum: STAGES })
  stage: Stage;

  /** Why it goes back, closes or opens again. Forward moves belong to a contact. */
  @IsName(500)
  reason: string;
}

export class SetDoNotContactRequest {
  @ValidateIf((_, value) => value !== null)
  @IsUUID()
  siteId: string | null = null;

  @ValidateIf((_, value) => value !== null)
  @IsUUID()
  personId: string | null = null;

  /** Last day, included; `null`: for good. */
  @ValidateIf((_, value) => value !== null)
  @IsDay()
  untilDay: string | null = null;

  /** What was said. */
  @IsName(1_000)
  reason: string;
}
