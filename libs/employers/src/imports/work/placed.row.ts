import type { ImportKind } from '../import.words';
import type { EmployerRow } from '../rows/employer-row.reader';
import type { OpeningRow } from '../rows/opening-row.reader';
import type { Business, Effects, Step } from './business';
import { applyEmployerRow, contactKey } from './employer-row.applier';
import { applyOpeningRow } from './opening-row.applier';

/** A row that was understood and has its business: what is left is to apply it. */
export interface PlacedRow {
  readonly number: number;
  readonly employerId: string;
  readonly parsed: EmployerRow | OpeningRow;
  /** Of an openings' file. */
  readonly openingKey: string | null;
}

export function applyRow(
  kind: ImportKind,
  { parsed, employerId, openingKey }: PlacedRow,
  business: Business | null,
  step: Step,
): { business: Business; effects: Effects } {
  return kind === 'employers'
    ? applyEmployerRow(parsed as EmployerRow, business, employerId, step)
    : applyOpeningRow(parsed as OpeningRow, openingKey ?? '', business, employerId, step);
}

export function contactKeyOf(kind: ImportKind, { parsed, employerId }: PlacedRow): string | null {
  return kind === 'employers' ? contactKey(parsed as EmployerRow, employerId) : null;
}

/** Nothing stands in the way of applying it. */
export function isPlaced<Row extends { employerId: string | null; parsed: PlacedRow['parsed'] | null }>(
  row: Row,
): row is Row & { employerId: string; parsed: PlacedRow['parsed'] } {
  return row.employerId !== null && row.parsed !== null;
}
