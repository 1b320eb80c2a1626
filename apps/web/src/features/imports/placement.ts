import { ApiProblem } from '@/api/problem';
import type { DateOrder, ImportColumn, ImportRun } from './imports.queries';

/** Which field each column fills, by the column's place in the file; a column that stays out is not there. */
export type Placement = ReadonlyMap<number, string>;

export function placedOf(columns: readonly ImportColumn[]): Placement {
  return new Map(
    columns.flatMap(({ index, field, refusal }) =>
      field === null || refusal !== null ? [] : [[index, field] as const],
    ),
  );
}

export function withField(placement: Placement, index: number, field: string): Placement {
  const others = [...placement].filter(([at]) => at !== index);
  return new Map(field === '' ? others : [...others, [index, field] as const].sort(([a], [b]) => a - b));
}

export function isSamePlacement(one: Placement, other: Placement): boolean {
  return one.size === other.size && [...one].every(([index, field]) => other.get(index) === field);
}

/** As the server is told. */
export function toMapping(placement: Placement, dateOrder: DateOrder | null) {
  return {
    columns: [...placement].map(([index, field]) => ({ index, field })),
    ...(dateOrder !== null && { dateOrder }),
  };
}

/** What must come from some column and does not. */
export function missingFields(fields: ImportRun['fields'], placement: Placement): ImportRun['fields'] {
  const placed = new Set(placement.values());
  return fields.filter(({ id, isRequired }) => isRequired && !placed.has(id));
}

/** Whether the order of day and month matters: some column holds dates. */
export function hasDates(fields: ImportRun['fields'], placement: Placement): boolean {
  const placed = new Set(placement.values());
  return fields.some(({ id, isDate }) => isDate && placed.has(id));
}

/** What the server said about one column. */
export function faultOf(error: unknown, index: number): string | null {
  const faults = error instanceof ApiProblem ? error.faults : [];
  return faults.find(({ path }) => path === `columns.${index}`)?.message ?? null;
}
