import { Invalid } from '@inroads/kernel';

/** One page of a list. `nextCursor` is `null` on the last. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}

type Key = readonly (string | number | null)[];

/** The sort key of the last row, opaque to the caller. */
function encodeCursor(key: Key): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** @throws Invalid when it is not a cursor of ours with `length` parts */
export function decodeCursor(cursor: string, length: number): Key {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const isKey =
      Array.isArray(key) &&
      key.length === length &&
      key.every((part) => part === null || typeof part === 'string' || typeof part === 'number');
    if (isKey) return key as Key;
  } catch {
    // said below
  }
  throw new Invalid('request.cursor', 'The cursor is not one of ours. Begin the list again without it.');
}

/** Rows were asked for one more than `limit`: the extra one only tells that there is a next page. */
export function toPage<Row, Item>(
  rows: readonly Row[],
  limit: number,
  toItem: (row: Row) => Item,
  keyOf: (row: Row) => Key,
): Page<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(toItem),
    nextCursor: rows.length > limit && last !== undefined ? encodeCursor(keyOf(last)) : null,
  };
}
