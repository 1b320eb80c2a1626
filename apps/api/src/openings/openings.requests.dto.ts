import { FACT_HOLDERS, type FactHolderKind } from '@inroads/employers/facts';
import { NEED_KINDS, type NeedKind } from '@inroads/employers/needs';
import {
  OPENING_SORTS,
  OPENING_SOURCES,
  type OpeningInput,
  type OpeningSort,
  type OpeningSource,
} from '@inroads/employers/openings';
import {
  CREDENTIAL_KINDS,
  type CredentialKind,
  OBSERVATIONS,
  type Observation,
  OPENING_STATUSES,
  type OpeningStatus,
} from '@inroads/matching';
import { ChangesOf, IsDay, IsName, IsNote, IsVersion, PageQuery, VersionRequest } from '@inroads/platform/http';
import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsBoolean,
  IsDefined,
  IsIn,
  IsInt,
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

export class ListOpeningsQuery extends PageQuery {
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  @IsOptional()
  @IsUUID()
  employer?: string;

  @IsOptional()
  @IsIn(OPENING_STATUSES)
  @ApiProperty({ enum: OPENING_STATUSES })
  status?: OpeningStatus;

  /** Only those that were in no advertisement. */
  @IsOptional()
  @Transform(isTrue)
  @IsBoolean()
  unadvertised?: boolean;

  /** SOC code, e.g. 35-3023. */
  @IsOptional()
  @Matches(/^\d{2}-\d{4}$/, { message: 'must look like 35-3023' })
  occupation?: string;

  @IsOptional()
  @IsIn(OPENING_SORTS)
  @ApiProperty({ enum: OPENING_SORTS })
  sort: OpeningSort = 'newest';
}

export class RequirementDto {
  @IsIn(CREDENTIAL_KINDS)
  @ApiProperty({ enum: CREDENTIAL_KINDS })
  kind: CredentialKind;

  @IsName(200)
  name: string;

  @IsIn(['required', 'preferred'])
  level: 'required' | 'preferred';
}

class OpeningFields implements OpeningInput {
  @IsName(200)
  title: string;

  /** Where there are several sites: who says at which one works. */
  @ValidateIf((_, value) => value !== null)
  @IsIn(['employer', 'person'])
  siteChosenBy: 'employer' | 'person' | null = null;

  @ValidateIf((_, value) => value !== null)
  @IsInt()
  @Min(1)
  @Max(10_000)
  headcount: number | null = null;

  @IsIn(OPENING_SOURCES)
  @ApiProperty({ enum: OPENING_SOURCES })
  source: OpeningSource = 'heard';

  /** `false`: heard on a visit, in no advertisement; `null`: not known. */
  @ValidateIf((_, value) => value !== null)
  @IsBoolean()
  isAdvertised: boolean | null = null;

  @IsNote(500)
  url: string = '';

  @IsNote(4_000)
  note: string = '';

  @ValidateIf((_, value) => value !== null)
  @IsDay()
  closesOn: string | null = null;

  @ValidateIf((_, value) => value !== null)
  @IsDay()
  checkAgainOn: string | null = null;

  @ValidateNested({ each: true })
  @Type(() => RequirementDto)
  @ArrayMaxSize(30)
  requirements: RequirementDto[] = [];
}

export class OpeningFactDto {
  /** A key of the fact catalogue, or `pay`, `hours`, `schedule`, `permanence`, `startDate`, `openToAnyone`, `setAside`, `subMinimum`, `transitional`, `tempAgency`. */
  @IsName(50)
  key: string;

  /** As the key asks: a word of its list, a number, yes or no, or an object such as `{"min": 16, "max": 18, "period": "hour"}`. */
  @IsDefined()
  @ApiProperty({ example: 'quiet', format: 'any' })
  value: unknown;

  @IsIn(OBSERVATIONS)
  @ApiProperty({ enum: OBSERVATIONS })
  certainty: Observation = 'told';

  /** Who said it, or where it stood. */
  @IsNote(300)
  source: string = '';
}

export class CreateOpeningRequest extends OpeningFields {
  @IsUUID()
  employerId: string;

  @IsUUID(undefined, { each: true })
  @ArrayMaxSize(50)
  siteIds: string[] = [];

  /** The day on which we heard of it; today where left out. */
  @ValidateIf((_, value) => value !== null)
  @IsDay()
  heardOn: string | null = null;

  @ValidateNested({ each: true })
  @Type(() => OpeningFactDto)
  @ArrayMaxSize(50)
  facts: OpeningFactDto[] = [];
}

export class ChangeOpeningRequest extends ChangesOf(OpeningFields) {
  @IsVersion()
  version: number;
}

export class OpeningStatusRequest extends VersionRequest {
  @IsIn(OPENING_STATUSES)
  @ApiProperty({ enum: OPENING_STATUSES })
  status: OpeningStatus;

  @IsNote(500)
  why: string = '';

  @ValidateIf((_, value) => value !== null)
  @IsDay()
  checkAgainOn: string | null = null;
}

export class ConfirmOccupationRequest extends VersionRequest {
  /** `null` takes it back. */
  @ValidateIf((_, value) => value !== null)
  @Matches(/^\d{2}-\d{4}$/, { message: 'must look like 35-3023' })
  code: string | null;
}

export class ObserveFactRequest extends OpeningFactDto {
  @IsIn(FACT_HOLDERS)
  @ApiProperty({ enum: FACT_HOLDERS })
  holder: FactHolderKind;

  @IsUUID()
  holderId: string;

  /** The day it was told, seen or read; today where left out. */
  @ValidateIf((_, value) => value !== null)
  @IsDay()
  asOf: string | null = null;
}

export class LearnNeedRequest {
  @ValidateIf((_, value) => value !== null)
  @IsUUID()
  siteId: string | null = null;

  @IsIn(NEED_KINDS)
  @ApiProperty({ enum: NEED_KINDS })
  kind: NeedKind;

  @IsName(1_000)
  words: string;

  @IsNote(200)
  saidBy: string = '';

  @ValidateIf((_, value) => value !== null)
  @IsDay()
  learnedOn: string | null = null;
}
