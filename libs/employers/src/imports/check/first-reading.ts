import type { Table } from '@inroads/platform/tabular';
import { type DateOrder, DateOrderTally, type FieldId } from '../mapping';
import type { FieldColumns } from '../rows/row.reading';

const DATE_FIELDS: readonly FieldId[] = ['lastContactOn', 'postedOn', 'closesOn', 'startsOn'];

export interface FirstReading {
  readonly rows: number;
  readonly dateOrders: ReadonlyMap<FieldId, DateOrder>;
}

/** Reads the file to its end once: how many rows there are, and in which order whole columns write day and month. */
export async function firstReading(
  table: Table,
  columns: FieldColumns,
  habit: DateOrder,
  chosen: DateOrder | null,
): Promise<FirstReading> {
  const dates = DATE_FIELDS.flatMap((field) => {
    const [index] = columns.get(field) ?? [];
    return index === undefined ? [] : [{ field, index, tally: new DateOrderTally() }];
  });
  let rows = 0;
  for await (const row of table) {
    rows += 1;
    for (const { index, tally } of dates) tally.add(row.cells[index]?.text ?? '');
  }
  const orders = dates.map(({ field, tally }) => [field, chosen ?? tally.verdict(habit).order] as const);
  return { rows, dateOrders: new Map(orders) };
}
