import { Injectable } from '@nestjs/common';
import type { SearchKind } from '@inroads/contracts';
import { RequestScope, Transactions } from '../database';
import { DocumentSources } from './document-sources';
import { SearchIndex } from './search-index';
import { Turns } from './turns';

/** Transactions that this process uses for indexing at the same time; the others of its pool are left to people. */
const LANES = 4;

/**
 * Makes documents what their rows are now. One writer at a time for each agency and kind, and it reads the rows only once
 * its turn has come: whoever writes later has read later, so an older state never replaces a newer one, removal included.
 */
@Injectable()
export class IndexWriter {
  private readonly turns = new Turns();

  constructor(
    private readonly sources: DocumentSources,
    private readonly index: SearchIndex,
    private readonly transactions: Transactions,
    private readonly scope: RequestScope,
  ) {}

  /** Resolves when the documents of these rows can be found as they are now. */
  async refresh(kind: SearchKind, ids: readonly string[]): Promise<void> {
    const { agencyId } = this.scope;
    const key = `search ${kind} ${agencyId}`;
    // In this process the turn is taken before a connection is, so that those who wait hold none.
    const writes = await this.turns.take(laneOf(agencyId), () =>
      this.transactions.run(async () => {
        await this.transactions.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [key]);
        const documents = await this.sources.of(kind).load(ids);
        const found = new Set(documents.map(({ id }) => id));
        const gone = ids.filter((id) => !found.has(id));
        return [await this.index.upsert(kind, agencyId, documents), await this.index.remove(kind, agencyId, gone)];
      }),
    );
    for (const write of writes) await write.settled();
  }
}

const laneOf = (agencyId: string): string => String(Number.parseInt(agencyId.slice(-4), 16) % LANES);
