import type { Promised } from './ledger';

const SHOWN = 5;

/** Rows with one marker, as the database holds them. */
export interface Held {
  readonly marker: string;
  readonly count: number;
  readonly ids: string[];
}

/** What was answered beside what is there. @returns one line for each kind of breach */
export function compare(what: string, promised: readonly Promised[], held: readonly Held[]): string[] {
  const byMarker = new Map(held.map((row) => [row.marker, row]));
  const wanted = new Set(promised.map(({ marker }) => marker));
  const missing = promised.filter(({ marker, id }) => {
    const row = byMarker.get(marker);
    return row === undefined || (id !== null && !row.ids.includes(id));
  });
  const twice = held.filter(({ count }) => count > 1);
  const unasked = held.filter(({ marker }) => !wanted.has(marker));
  return [
    ...said(`${what}: answered with 2xx and missing`, missing),
    ...said(`${what}: happened twice`, twice),
    ...said(`${what}: there although nobody was told so`, unasked),
  ];
}

/** A line that names some of them; none where there are none. */
export function said(what: string, rows: readonly { readonly marker: string }[]): string[] {
  const some = rows.slice(0, SHOWN).map(({ marker }) => marker);
  return rows.length === 0 ? [] : [`${what}: ${rows.length} (${some.join(', ')})`];
}
