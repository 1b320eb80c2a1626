import {
  IMPORT_STATES,
  type ImportLine,
  type ImportRowView,
  type ImportRunView,
  type ImportState,
  NEAR_RULES,
  type NearRule,
  ROW_OUTCOMES,
  type RowOutcome,
} from '@inroads/employers/imports';
import { DATE_ORDERS, type DateOrder, IMPORT_KINDS, type ImportKind } from '@inroads/employers/imports/mapping';
import { ApiProperty } from '@nestjs/swagger';
import { DecisionDto } from './imports.requests.dto';

export class ImportLineResponse {
  id: string;
  @ApiProperty({ enum: IMPORT_KINDS })
  kind: ImportKind;
  @ApiProperty({ enum: IMPORT_STATES })
  state: ImportState;
  fileName: string;
  /** `null`: the file was not read to its end yet. */
  rows: number | null;
  createdAt: Date;
  /** The colleague who brought it. */
  createdBy: string;

  static from({ id, kind, state, fileName, rows, createdAt, createdBy }: ImportLine): ImportLineResponse {
    return { id, kind, state, fileName, rows, createdAt, createdBy };
  }
}

export class ImportListResponse {
  items: ImportLineResponse[];
  nextCursor: string | null;
}

export class ImportFieldResponse {
  id: string;
  label: string;
  isRequired: boolean;
  /** Several columns may hold it. */
  mayRepeat: boolean;
  /** Its columns are read by the run's order of day and month. */
  isDate: boolean;
}

export class ImportColumnResponse {
  index: number;
  header: string;
  /** What it holds; `null`: it stays out. */
  field: string | null;
  /** Of the guess, 0 to 1; under 0.6 have a look. */
  confidence: number;
  reason: string;
  /** Why it can never be imported. */
  refusal: string | null;
  /** What to look at before it is. */
  caution: string | null;
  examples: string[];
}

export class OutcomeCountsResponse {
  create: number;
  update: number;
  decide: number;
  skip: number;
  error: number;
}

export class WrittenResponse {
  created: number;
  /** Of those updated: rows that brought another site of a business. */
  joined: number;
  updated: number;
  /** Rows that stayed when the run was undone, because somebody changed them since. */
  kept: number;
}

export class ProgressResponse {
  done: number;
  /** 0: not known yet. */
  total: number;
}

export class ImportRunResponse extends ImportLineResponse {
  /** Of a workbook. */
  sheet: string | null;
  /** What columns can hold. */
  fields: ImportFieldResponse[];
  columns: ImportColumnResponse[];
  @ApiProperty({ enum: NEAR_RULES })
  rule: NearRule;
  /** How 11/10/26 is read; `null`: as the columns tell. */
  @ApiProperty({ enum: DATE_ORDERS, nullable: true })
  dateOrder: DateOrder | null;
  counts: OutcomeCountsResponse;
  written: WrittenResponse;
  /** Rows that bring an address that is not on the map; known once the file is checked. */
  offMap: number;
  progress: ProgressResponse;
  /** Why it failed or stopped. */
  fault: string | null;
  undoUntil: Date | null;

  static override from(view: ImportRunView): ImportRunResponse {
    const { sheet, rule, dateOrder, counts, written, offMap, progress, fault, undoUntil } = view;
    return {
      ...ImportLineResponse.from(view),
      sheet,
      rule,
      dateOrder,
      counts,
      written,
      offMap,
      progress,
      fault,
      undoUntil,
      fields: view.fields.map(({ id, label, isRequired = false, mayRepeat = false, content }) => ({
        id,
        label,
        isRequired,
        mayRepeat,
        isDate: content === 'date',
      })),
      columns: view.columns.map(({ refusal, examples, ...column }) => ({
        ...column,
        refusal: refusal?.message ?? null,
        examples: [...examples],
      })),
    };
  }
}

export class CandidateResponse {
  employerId: string;
  name: string;
  /** Its address, or the row of the file that brings it. */
  where: string;
}

export class ImportRowResponse {
  id: string;
  /** As the spreadsheet counts it. */
  row: number;
  @ApiProperty({ enum: ROW_OUTCOMES })
  outcome: RowOutcome;
  name: string;
  why: string;
  changes: string[];
  warnings: string[];
  /** It brings an address that is not on the map: travel times to it are unknown. */
  isOffMap: boolean;
  candidates: CandidateResponse[];
  @ApiProperty({ type: DecisionDto, nullable: true })
  decision: DecisionDto | null;

  static from({ changes, warnings, candidates, ...row }: ImportRowView): ImportRowResponse {
    return { ...row, changes: [...changes], warnings: [...warnings], candidates: [...candidates] };
  }
}

export class ImportRowListResponse {
  items: ImportRowResponse[];
  nextCursor: string | null;
}
