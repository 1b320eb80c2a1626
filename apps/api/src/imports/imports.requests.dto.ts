import { NEAR_RULES, type NearRule, type RowDecision, ROW_OUTCOMES, type RowOutcome } from '@inroads/employers/imports';
import { DATE_ORDERS, type DateOrder, IMPORT_KINDS, type ImportKind } from '@inroads/employers/imports/mapping';
import { PageQuery } from '@inroads/platform/http';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
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

export class ListImportsQuery extends PageQuery {}

export class BeginImportRequest {
  @IsIn(IMPORT_KINDS)
  @ApiProperty({ enum: IMPORT_KINDS, description: 'What is in the file.' })
  kind: ImportKind;
}

/** As it is sent: a form with the file in it. */
export class BeginImportForm extends BeginImportRequest {
  @ApiProperty({ type: 'string', format: 'binary', description: 'CSV or XLSX, up to 50 MB.' })
  file: unknown;
}

export class ColumnPlaceDto {
  /** Of the column, from 0. */
  @IsInt()
  @Min(0)
  @Max(199)
  index: number;

  /** Id of one of the run's fields. */
  @Matches(/^[a-zA-Z0-9]{1,40}$/, { message: 'must be the id of a field' })
  field: string;
}

export class PlaceColumnsRequest {
  /** Columns that are not named stay out. */
  @IsArray()
  @ArrayMaxSize(200)
  @ArrayUnique(({ index }: ColumnPlaceDto) => index, { message: 'must name each column once' })
  @ValidateNested({ each: true })
  @Type(() => ColumnPlaceDto)
  columns: ColumnPlaceDto[];

  /** How 11/10/26 is read; left out: as the columns tell. */
  @IsOptional()
  @IsIn(DATE_ORDERS)
  @ApiProperty({ enum: DATE_ORDERS })
  dateOrder?: DateOrder;
}

export class ListImportRowsQuery extends PageQuery {
  @IsOptional()
  @IsIn(ROW_OUTCOMES)
  @ApiProperty({ enum: ROW_OUTCOMES })
  outcome?: RowOutcome;
}

const DECISIONS = ['same', 'different', 'skip'] as const;

export class DecisionDto {
  @IsIn(DECISIONS)
  @ApiProperty({ enum: DECISIONS })
  kind: RowDecision['kind'];

  /** Of the candidate that it is the same as; with `same` only. */
  @ValidateIf(({ kind }: DecisionDto, value) => kind === 'same' || value !== undefined)
  @IsUUID()
  employerId?: string;
}

/** An employer beside another kind of decision says nothing, and is not kept. */
export const toDecision = ({ kind, employerId }: DecisionDto): RowDecision =>
  kind === 'same' ? { kind, employerId: employerId as string } : { kind };

export class DecideRowRequest {
  /** `null` takes it back. */
  @ValidateIf((_, value) => value !== null)
  @IsDefined({ message: 'is missing; null takes a decision back' })
  @ValidateNested()
  @Type(() => DecisionDto)
  @ApiProperty({ type: DecisionDto, nullable: true })
  decision: DecisionDto | null;
}

export class SetRuleRequest {
  /** For all that may be the same and was not decided row by row. */
  @IsIn(NEAR_RULES)
  @ApiProperty({ enum: NEAR_RULES })
  rule: NearRule;
}
