import { Injectable } from '@nestjs/common';
import type { SearchKind } from '@inroads/contracts';
import { Transactions } from '../database';
import { keysOf, tokensOf } from './document-keys';
import { conditionsToSql, Values } from './postgres-conditions';
import { PostgresWordSearch } from './postgres-word-search';
import type { SearchDocument } from './search-document';
import {
  type DocumentVersion,
  type EngineName,
  type IdRange,
  type IndexWrite,
  type NarrowQuery,
  SearchIndex,
  type SearchEngine,
  type SearchPage,
  type SearchQuery,
  SETTLED,
} from './search-index';
import { SearchWords } from './search-words';
import { foldWords } from './words';

const UPSERT = `
  INSERT INTO search_document (agency_id, kind, id, version, title, body, keys, numbers, folded_title, folded_words)
  SELECT $1, $2, d.* FROM jsonb_to_recordset($3::jsonb)
    AS d (id uuid, version bigint, title text, body text, keys text[], numbers jsonb, folded_title text, folded_words text)
  ON CONFLICT (agency_id, kind, id) DO UPDATE SET version = excluded.version, title = excluded.title, body = excluded.body,
    keys = excluded.keys, numbers = excluded.numbers, folded_title = excluded.folded_title, folded_words = excluded.folded_words`;
const LEAST_ID = '00000000-0000-0000-0000-000000000000';
const GREATEST_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/**
 * Documents in a table: always there, and written in the transaction of whoever writes them.
 * The table has no row-level security (see rls-exemptions.ts), so every statement here names the agency.
 */
@Injectable()
export class PostgresSearchIndex extends SearchIndex {
  readonly name: EngineName = 'postgres';

  constructor(
    private readonly transactions: Transactions,
    private readonly words: SearchWords,
    private readonly wordSearch: PostgresWordSearch,
  ) {
    super();
  }

  complete(): Promise<readonly SearchEngine[]> {
    return Promise.resolve([this]);
  }

  async upsert(kind: SearchKind, agencyId: string, documents: readonly SearchDocument[]): Promise<IndexWrite> {
    if (documents.length === 0) return SETTLED;
    const rows = documents.map((document) => ({
      ...document,
      keys: tokensOf(kind, document),
      folded_title: foldWords(document.title),
      folded_words: foldWords(`${document.title} ${document.body}`),
    }));
    await this.transactions.run(async () => {
      await this.transactions.query(UPSERT, [agencyId, kind, JSON.stringify(rows)]);
      await this.words.add(new Set(rows.flatMap((row) => row.folded_words.split(' '))));
    });
    return SETTLED;
  }

  async remove(kind: SearchKind, agencyId: string, ids: readonly string[]): Promise<IndexWrite> {
    if (ids.length > 0) {
      await this.query('DELETE FROM search_document WHERE agency_id = $1 AND kind = $2 AND id = ANY($3)', [
        agencyId,
        kind,
        ids,
      ]);
    }
    return SETTLED;
  }

  async search(kind: SearchKind, query: SearchQuery): Promise<SearchPage> {
    return { ...(await this.wordSearch.find(kind, query)), answeredBy: 'postgres', isFallback: false };
  }

  async narrow(kind: SearchKind, { agencyId, conditions, limit }: NarrowQuery): Promise<string[]> {
    const values = new Values();
    const where = [
      `agency_id = ${values.add(agencyId)}`,
      `kind = ${values.add(kind)}`,
      ...conditionsToSql(conditions, values),
    ];
    const first = limit === undefined ? '' : ` LIMIT ${values.add(limit)}`;
    const rows = await this.query<{ id: string }>(
      `SELECT id FROM search_document WHERE ${where.join(' AND ')} ORDER BY id${first}`,
      values.list,
    );
    return rows.map(({ id }) => id);
  }

  listVersions(kind: SearchKind, agencyId: string, { afterId, upToId }: IdRange): Promise<DocumentVersion[]> {
    return this.query(
      'SELECT id, version FROM search_document WHERE agency_id = $1 AND kind = $2 AND id > $3 AND id <= $4 ORDER BY id',
      [agencyId, kind, afterId ?? LEAST_ID, upToId ?? GREATEST_ID],
    );
  }

  /** The documents as they were written, to copy them to another engine. */
  async read(kind: SearchKind, agencyId: string, ids: readonly string[]): Promise<SearchDocument[]> {
    const rows = await this.query<Omit<SearchDocument, 'keys'> & { keys: string[] }>(
      `SELECT id, version, title, body, keys, numbers FROM search_document WHERE agency_id = $1 AND kind = $2 AND id = ANY($3)`,
      [agencyId, kind, ids],
    );
    return rows.map((row) => ({ ...row, keys: keysOf(row.keys) }));
  }

  /** Agencies that have a document of this kind. */
  async agencies(kind: SearchKind): Promise<string[]> {
    const rows = await this.query<{ agency_id: string }>(
      'SELECT DISTINCT agency_id FROM search_document WHERE kind = $1',
      [kind],
    );
    return rows.map(({ agency_id: agencyId }) => agencyId);
  }

  /** Versions of the first documents after `afterId`. */
  listPage(kind: SearchKind, agencyId: string, afterId: string | null, limit: number): Promise<DocumentVersion[]> {
    return this.query(
      'SELECT id, version FROM search_document WHERE agency_id = $1 AND kind = $2 AND id > $3 ORDER BY id LIMIT $4',
      [agencyId, kind, afterId ?? LEAST_ID, limit],
    );
  }

  private query<Row>(sql: string, values: readonly unknown[]): Promise<Row[]> {
    return this.transactions.run(() => this.transactions.query<Row>(sql, values));
  }
}
