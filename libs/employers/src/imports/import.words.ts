import type { DateOrder, FieldId, ImportKind, Refusal } from './mapping';

export const IMPORT_STATES = [
  'columns',
  'checking',
  'checked',
  'writing',
  'done',
  'stopped',
  'undoing',
  'undone',
  'failed',
] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** What would happen, or has happened, to a row (docs/rules.md, Imports c). */
export const ROW_OUTCOMES = ['create', 'update', 'decide', 'skip', 'error'] as const;
export type RowOutcome = (typeof ROW_OUTCOMES)[number];

/** What holds for everything in a run that may be the same business (docs/rules.md, Imports a). */
export const NEAR_RULES = ['ask', 'same', 'different'] as const;
export type NearRule = (typeof NEAR_RULES)[number];

export type RowDecision =
  { readonly kind: 'same'; readonly employerId: string } | { readonly kind: 'different' } | { readonly kind: 'skip' };

/** A business that a row may be, on the list already or in an earlier row of the file. */
export interface Candidate {
  readonly employerId: string;
  readonly name: string;
  /** Its address, or the row that it stands in. */
  readonly where: string;
}

/** A column as the page shows it: what it seems to hold, and why. */
export interface ImportColumn {
  readonly index: number;
  readonly header: string;
  readonly field: FieldId | null;
  readonly confidence: number;
  readonly reason: string;
  readonly refusal: Refusal | null;
  readonly caution: string | null;
  /** Of a refused column none are kept. */
  readonly examples: readonly string[];
}

export interface ColumnPlace {
  readonly index: number;
  readonly field: FieldId;
}

/** How the file was understood; enough to open it again in the same way. */
export interface TableShape {
  readonly kind: 'csv' | 'xlsx';
  readonly sheet: string | null;
  readonly headerRow: number | null;
}

export type { DateOrder, ImportKind };
