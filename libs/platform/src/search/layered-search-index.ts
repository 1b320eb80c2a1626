import { SEARCH_KINDS, type SearchKind } from '@inroads/contracts';
import { Transactions } from '../database';
import { AppLogger } from '../logging';
import { Circuit } from './circuit';
import { type EngineState, EngineStates } from './engine-states';
import { SearchEngineAway, saysIndexIsBroken } from './meili-errors';
import type { MeiliSearchEngine } from './meili-search-engine';
import { indexUid } from './meili-settings';
import type { PostgresSearchIndex } from './postgres-search-index';
import type { SearchDocument } from './search-document';
import {
  type DocumentVersion,
  type EngineName,
  type IdRange,
  type IndexWrite,
  type NarrowQuery,
  type SearchEngine,
  SearchIndex,
  type SearchPage,
  type SearchQuery,
} from './search-index';

const PAUSE_AFTER_FAILURE_MS = 5_000;
const STATE_KNOWN_FOR_MS = 1_000;

/**
 * Writes to both engines and asks Meilisearch first for words. When Meilisearch is away a write succeeds all the same: the
 * index is marked as behind, PostgreSQL answers, and the keeper catches it up later. Facts are always narrowed in PostgreSQL,
 * where the rows are: Meilisearch takes time for each id that it gives back.
 */
export class LayeredSearchIndex extends SearchIndex {
  readonly name: EngineName = 'meilisearch';
  private readonly circuit = new Circuit(PAUSE_AFTER_FAILURE_MS);
  private readonly known = new Map<SearchKind, { state: EngineState; until: number }>();

  constructor(
    private readonly postgres: PostgresSearchIndex,
    private readonly meili: MeiliSearchEngine,
    private readonly states: EngineStates,
    private readonly transactions: Transactions,
    private readonly logger: AppLogger,
  ) {
    super();
  }

  async complete(): Promise<readonly SearchEngine[]> {
    const states = await Promise.all(SEARCH_KINDS.map((kind) => this.stateOf(kind)));
    return states.every((state) => state === 'ready') ? [this.postgres, this.meili] : [this.postgres];
  }

  upsert(kind: SearchKind, agencyId: string, documents: readonly SearchDocument[]): Promise<IndexWrite> {
    return this.writeBoth(
      kind,
      () => this.postgres.upsert(kind, agencyId, documents),
      () => this.meili.upsert(kind, agencyId, documents),
    );
  }

  remove(kind: SearchKind, agencyId: string, ids: readonly string[]): Promise<IndexWrite> {
    return this.writeBoth(
      kind,
      () => this.postgres.remove(kind, agencyId, ids),
      () => this.meili.remove(kind, agencyId, ids),
    );
  }

  async search(kind: SearchKind, query: SearchQuery): Promise<SearchPage> {
    if (!this.circuit.isOpen && (await this.stateOf(kind)) === 'ready') {
      try {
        return await this.meili.search(kind, query);
      } catch (error) {
        this.circuit.trip();
        this.logger.failure('search.engine-failed', error, { kind });
      }
    }
    return { ...(await this.postgres.search(kind, query)), isFallback: true };
  }

  narrow(kind: SearchKind, query: NarrowQuery): Promise<string[]> {
    return this.postgres.narrow(kind, query);
  }

  listVersions(kind: SearchKind, agencyId: string, range: IdRange): Promise<DocumentVersion[]> {
    return this.meili.listVersions(kind, agencyId, range);
  }

  /**
   * In one transaction, PostgreSQL first: its rows are locked until the engine has taken the documents, so that two
   * writers give them to both engines in the same order.
   */
  private writeBoth(
    kind: SearchKind,
    inPostgres: () => Promise<IndexWrite>,
    inMeili: () => Promise<IndexWrite>,
  ): Promise<IndexWrite> {
    return this.transactions.run(async () => {
      await inPostgres();
      const state = await this.states.read(indexUid(kind));
      if (state !== 'ready' && state !== 'filling') return { settled: () => Promise.resolve() };
      const taken = inMeili();
      // Looked at once the transaction is over: what PostgreSQL holds is right, whatever the engine says.
      const outcome = await taken.then((write) => ({ write })).catch((error: unknown) => ({ error }));
      return { settled: () => this.settle(kind, outcome) };
    });
  }

  private async settle(kind: SearchKind, outcome: { write: IndexWrite } | { error: unknown }): Promise<void> {
    try {
      if ('error' in outcome) throw outcome.error;
      await outcome.write.settled();
    } catch (error) {
      if (!(error instanceof SearchEngineAway) && !saysIndexIsBroken(error)) throw error;
      this.logger.failure('search.engine-behind', error, { kind });
      await this.fallBehind(kind);
    }
  }

  private async fallBehind(kind: SearchKind): Promise<void> {
    this.known.delete(kind);
    await this.states.fallBehind(indexUid(kind), kind);
  }

  private async stateOf(kind: SearchKind): Promise<EngineState> {
    const known = this.known.get(kind);
    if (known && performance.now() < known.until) return known.state;
    const state = await this.states.read(indexUid(kind));
    this.known.set(kind, { state, until: performance.now() + STATE_KNOWN_FOR_MS });
    return state;
  }
}
