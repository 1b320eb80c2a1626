import { FACT_HOLDERS, type FactHolderKind } from '@inroads/employers/facts';
import { NEED_KINDS, type NeedKind } from '@inroads/employers/needs';
import {
  CONTACT_MODES,
  CONTACT_PURPOSES,
  CONTACT_RESULTS,
  type ContactMode,
  type ContactPurpose,
  type ContactResult,
  HIRING_INFLUENCE,
  type HiringInfluence,
  MADE_BY,
  type MadeBy,
  type Stage,
  STAFF_IN_CONTACT_ROLES,
  type StaffInContactRole,
  STAGES,
} from '@inroads/fidelity';
import { OBSERVATIONS, type Observation } from '@inroads/matching';
import { IsDay, IsName, IsNote, IsVersion, PageQuery } from '@inroads/platform/http';
import { SAID_LEVELS, type SaidLevel } from '@inroads/practice/contacts';
import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsBoolean,
  IsDate,
  IsDefined,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Matches,
  Max,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

export class ListContactsQuery extends PageQuery {
  @IsOptional()
  @IsUUID()
  employer?: string;

  /** Entries that this colleague was in; whether they count is judged for this person. */
  @IsOptional()
  @IsUUID()
  staff?: string;

  /** First day of the week. */
  @IsOptional()
  @IsDay()
  week?: string;

  @IsOptional()
  @IsUUID()
  seeker?: string;

  @IsOptional()
  @Transform(({ value }) => (value === 'true' ? true : value === 'false' ? false : (value as unknown)))
  @IsBoolean()
  voided?: boolean;
}

export class StaffInContactDto {
  @IsUUID()
  staffId: string;

  @IsIn(STAFF_IN_CONTACT_ROLES)
  @ApiProperty({ enum: STAFF_IN_CONTACT_ROLES })
  role: StaffInContactRole;
}

export class MetDto {
  /** Somebody on file; `null` for a new name. */
  @ValidateIf((_, value) => value !== null)
  @IsUUID()
  personId: string | null = null;

  @IsNote(200)
  name: string = '';

  /** `null`: as on file. */
  @ValidateIf((_, value) => value !== null)
  @IsIn(HIRING_INFLUENCE)
  @ApiProperty({ enum: HIRING_INFLUENCE, nullable: true })
  influence: HiringInfluence | null = null;
}

export class ForWhomDto {
  @IsUUID()
  seekerId: string;

  /** What the employer heard of the person. */
  @IsIn(SAID_LEVELS)
  @ApiProperty({ enum: SAID_LEVELS })
  said: SaidLevel = 'nothing';
}

export class LearnedFactDto {
  @IsIn(FACT_HOLDERS)
  @ApiProperty({ enum: FACT_HOLDERS })
  holder: FactHolderKind;

  @IsUUID()
  holderId: string;

  @IsName(50)
  key: string;

  @IsDefined()
  @ApiProperty({ example: 'quiet', format: 'any' })
  value: unknown;

  @IsIn(OBSERVATIONS)
  @ApiProperty({ enum: OBSERVATIONS })
  certainty: Observation = 'told';
}

export class LearnedNeedDto {
  @IsIn(NEED_KINDS)
  @ApiProperty({ enum: NEED_KINDS })
  kind: NeedKind;

  @IsName(1_000)
  words: string;
}

export class HeardFactDto {
  @IsName(50)
  key: string;

  @IsDefined()
  @ApiProperty({ example: { min: 16.2, max: 16.2, period: 'hour' }, format: 'any' })
  value: unknown;

  @IsIn(OBSERVATIONS)
  @ApiProperty({ enum: OBSERVATIONS })
  certainty: Observation = 'told';
}

export class HeardOpeningDto {
  @IsName(200)
  title: string;

  @ValidateIf((_, value) => value !== null)
  @IsBoolean()
  isAdvertised: boolean | null = null;

  @ValidateNested({ each: true })
  @Type(() => HeardFactDto)
  @ArrayMaxSize(20)
  facts: HeardFactDto[] = [];
}

export class NextStepDto {
  @IsDay()
  dueOn: string;

  @IsNote(500)
  what: string = '';
}

export class ContactFields {
  @IsUUID()
  employerId: string;

  @ValidateIf((_, value) => value !== null)
  @IsUUID()
  siteId: string | null = null;

  /** When it happened; the week follows from its day in the agency's zone. */
  @Type(() => Date)
  @IsDate({ message: 'must be an instant like 2026-11-18T19:40:00Z' })
  happenedAt: Date;

  @IsIn(CONTACT_MODES)
  @ApiProperty({ enum: CONTACT_MODES })
  mode: ContactMode;

  @IsIn(CONTACT_PURPOSES)
  @ApiProperty({ enum: CONTACT_PURPOSES })
  purpose: ContactPurpose;

  @IsIn(MADE_BY)
  @ApiProperty({ enum: MADE_BY })
  madeBy: MadeBy = 'specialist';

  @ValidateIf((_, value) => value !== null)
  @IsInt()
  @Min(0)
  @Max(1_440)
  minutes: number | null = null;

  /** Who was there; oneself included. */
  @ValidateNested({ each: true })
  @Type(() => StaffInContactDto)
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @ArrayUnique(({ staffId }: StaffInContactDto) => staffId)
  staff: StaffInContactDto[];

  @ValidateNested({ each: true })
  @Type(() => MetDto)
  @ArrayMaxSize(20)
  met: MetDto[] = [];

  /** For whom; empty for a general visit. */
  @ValidateNested({ each: true })
  @Type(() => ForWhomDto)
  @ArrayMaxSize(20)
  @ArrayUnique(({ seekerId }: ForWhomDto) => seekerId)
  seekers: ForWhomDto[] = [];

  @IsIn(CONTACT_RESULTS, { each: true })
  @ArrayUnique()
  @ApiProperty({ enum: CONTACT_RESULTS, isArray: true })
  results: ContactResult[] = [];

  /** On a support visit: a new job was talked about too. */
  @IsBoolean()
  isNewJobDiscussed: boolean = false;

  /** In the business's own words. The whole agency reads it: no job seeker's name. */
  @IsNote(2_000)
  quote: string = '';

  /** The whole agency reads it: no job seeker's name. */
  @IsNote(4_000)
  note: string = '';

  @IsBoolean()
  isPlanned: boolean = false;

  @ValidateNested({ each: true })
  @Type(() => LearnedFactDto)
  @ArrayMaxSize(50)
  facts: LearnedFactDto[] = [];

  @ValidateNested({ each: true })
  @Type(() => LearnedNeedDto)
  @ArrayMaxSize(20)
  needs: LearnedNeedDto[] = [];

  @ValidateNested({ each: true })
  @Type(() => HeardOpeningDto)
  @ArrayMaxSize(10)
  openings: HeardOpeningDto[] = [];

  /** The step the site is at from now on; `null`: as it was. */
  @ValidateIf((_, value) => value !== null)
  @IsIn(STAGES)
  @ApiProperty({ enum: STAGES, nullable: true })
  stage: Stage | null = null;

  @ValidateIf((_, value) => value !== null)
  @ValidateNested()
  @Type(() => NextStepDto)
  next: NextStepDto | null = null;

  /** Promises that this contact kept. */
  @IsUUID(undefined, { each: true })
  @ArrayMaxSize(20)
  doneFollowUpIds: string[] = [];

  /** Why it was made although they had asked us to stop. */
  @ValidateIf((_, value) => value !== null)
  @IsName(500)
  overrideWhy: string | null = null;
}

export class LogContactRequest extends ContactFields {
  /** Made by the device: the same entry sent twice is one. */
  @Matches(/^[\w-]{8,100}$/, { message: 'takes 8 to 100 letters, digits, "-" or "_"' })
  deviceKey: string;
}

export class ChangeContactRequest extends ContactFields {
  @IsVersion()
  version: number;
}

export class ListFollowUpsQuery {
  /** Whose; one's own where left out. */
  @IsOptional()
  @IsUUID()
  owner?: string;

  @IsOptional()
  @IsUUID()
  employer?: string;
}
