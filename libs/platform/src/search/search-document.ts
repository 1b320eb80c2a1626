/**
 * What the index holds of one row: an allow-list, built by the feature that owns the row. Nothing of any job seeker.
 */
export interface SearchDocument {
  readonly id: string;
  /** Differs whenever anything the document shows has changed; compared for equality only. A safe integer. */
  readonly version: number;
  /** The words that weigh most: the name. */
  readonly title: string;
  /** Other words: aliases, places, titles of people, tags. */
  readonly body: string;
  /** Exact facts to narrow by, of those in `SEARCH_KEYS`, such as `{ stage: ['3'], naics: ['44', '445'] }`. Left out: not known. */
  readonly keys: Readonly<Record<string, readonly string[]>>;
  /** Measures to narrow by, such as `{ payMaxCentsPerHour: 1650 }`. Left out: not known. */
  readonly numbers: Readonly<Record<string, number>>;
}

/** One exact fact that a document must have. `orUnknown`: a document that knows nothing of it stays, since unknown is not mismatch. */
export type Condition =
  | { readonly key: string; readonly anyOf: readonly string[]; readonly orUnknown?: boolean }
  | { readonly key: string; readonly noneOf: readonly string[] }
  | { readonly number: string; readonly atLeast?: number; readonly atMost?: number; readonly orUnknown?: boolean };
