import type { SearchKind } from '@inroads/contracts';
import type { Condition, SearchDocument } from './search-document';

export type EngineName = 'postgres' | 'meilisearch';

export interface SearchQuery {
  readonly agencyId: string;
  /**
   * As typed; only the first ten words count. Every word must be found, typing errors allowed, and the last may be only
   * begun. No words find nothing.
   */
  readonly text: string;
  readonly conditions?: readonly Condition[];
  /** At most 200. */
  readonly limit: number;
  readonly offset?: number;
}

export interface SearchPage {
  /** Best first. The score orders these hits and means nothing else: never show it as "fit". */
  readonly hits: readonly { readonly id: string; readonly score: number }[];
  /** How many were found; engines stop counting at 1,000. */
  readonly total: number;
  readonly answeredBy: EngineName;
  /** The engine that is asked first could not answer. */
  readonly isFallback: boolean;
}

export interface NarrowQuery {
  readonly agencyId: string;
  readonly conditions: readonly Condition[];
  /** The first so many; all where left out. */
  readonly limit?: number;
}

export interface DocumentVersion {
  readonly id: string;
  readonly version: number;
}

/** Ids greater than `afterId` up to and including `upToId`; `null`: from the first, to the last. */
export interface IdRange {
  readonly afterId: string | null;
  readonly upToId: string | null;
}

/**
 * What was written is taken in the order in which it was given, and found a moment later: `settled` resolves then,
 * and rejects when the engine refused it.
 */
export interface IndexWrite {
  settled(): Promise<void>;
}

export const SETTLED: IndexWrite = { settled: () => Promise.resolve() };

/** The most that an engine counts or pages through. */
export const MAX_FOUND = 1_000;

/** What every search engine does, for one agency at a time. Rows come from PostgreSQL: an engine gives ids and scores. */
export abstract class SearchEngine {
  abstract readonly name: EngineName;
  abstract upsert(kind: SearchKind, agencyId: string, documents: readonly SearchDocument[]): Promise<IndexWrite>;
  abstract remove(kind: SearchKind, agencyId: string, ids: readonly string[]): Promise<IndexWrite>;
  abstract search(kind: SearchKind, query: SearchQuery): Promise<SearchPage>;
  /** All documents of the range, in ascending order of id: what reconciling compares with the rows. */
  abstract listVersions(kind: SearchKind, agencyId: string, range: IdRange): Promise<DocumentVersion[]>;
}

/** The search port. What a person has just saved is never read back from it. */
export abstract class SearchIndex extends SearchEngine {
  /** The engines that hold all documents, each to be compared with the rows by itself. One that is behind is not among them. */
  abstract complete(): Promise<readonly SearchEngine[]>;
  /** Ids of the documents that meet all conditions, ascending. Facts only, no words, no ranking: `libs/matching` ranks what is left. */
  abstract narrow(kind: SearchKind, query: NarrowQuery): Promise<string[]>;
}
