import type { Transactions } from '../database';
import type { Page } from './cursor';
import type { TotalResponse } from './total.dto';

const MOST_COUNTED = 10_000;

/** A page that says how long the list is. Counted with the first page only: `null` after a cursor. */
export interface CountedPage<T> extends Page<T> {
  readonly total: TotalResponse | null;
}

/** @param sql a row for each of the list: `SELECT FROM ... WHERE ...`, without order and limit */
export async function totalOf(
  transactions: Transactions,
  sql: string,
  parameters: readonly unknown[],
): Promise<TotalResponse> {
  const [row] = await transactions.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM (${sql} LIMIT ${MOST_COUNTED + 1}) counted`,
    parameters,
  );
  const count = row?.count ?? 0;
  return { count: Math.min(count, MOST_COUNTED), isMore: count > MOST_COUNTED };
}
