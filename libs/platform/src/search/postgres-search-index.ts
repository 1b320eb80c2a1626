import { Injectable } from '@nestjs/common';
import type { SearchKind } from '@inroads/contracts';
import { Transactions } from '../database';
import { keysOf, tokensOf } from './document-keys';
import { conditionsToSql, Values } from './postgres-conditions';
import type { SearchDocument } from './search-document';
import {
  type DocumentVersion,
  type EngineName,
  type IdRange,
  type IndexWrite,
  MAX_FOUND,
  type NarrowQuery,
  SearchIndex,
  type SearchEngine,
  type SearchPage,
  type SearchQuery,
  SETTLED,
} from './search-index';
import { foldWords, queryWords } from './words';

/** Shorter words allow no typing error. */
const MIN_LETTERS_WITH_TYPO = 4;
/** How alike, by trigrams, a word and its nearest in a document must be; 0.5 takes one wrong letter in six. */
const WORD_LIKENESS = '0.5';
const LEAST_ID = '00000000-0000-0000-0000-000000000000';
const GREATEST_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/**
 * Words by full text, begun words included; where that finds too little, typing errors by trigrams.
 * The table has no row-level security (see rls-exemptions.ts), so every statement here names the agency.
 */
@Injectable()
export class PostgresSearchIndex extends SearchIndex {
  readonly name: EngineName = 'postgres';

  constructor(private readonly transactions: Transactions) {
    super();
  }

  complete(): Promise<readonly SearchEngine[]> {
    return Promise.resolve([this]);
  }

  async upsert(kind: SearchKind, agencyId: string, documents: readonly SearchDocument[]): Promise<IndexWrite> {
    const rows = documents.map((document) => ({
      ...document,
      keys: tokensOf(document),
      folded_title: foldWords(document.title),
      folded_words: foldWords(`${document.title} ${document.body}`),
    }));
    if (rows.length > 0) {
      await this.query(
        `INSERT INTO search_document (agency_id, kind, id, version, title, body, keys, numbers, folded_title, folded_words)
         SELECT $1, $2, d.* FROM jsonb_to_recordset($3::jsonb)
           AS d (id uuid, version bigint, title text, body text, keys text[], numbers jsonb, folded_title text, folded_words text)
         ON CONFLICT (agency_id, kind, id) DO UPDATE SET version = excluded.version, title = excluded.title, body = excluded.body,
           keys = excluded.keys, numbers = excluded.numbers, folded_title = excluded.folded_title, folded_words = excluded.folded_words`,
        [agencyId, kind, JSON.stringify(rows)],
      );
    }
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
    const words = queryWords(query.text);
    if (words.length === 0) return { hits: [], total: 0, answeredBy: 'postgres', isFallback: false };
    const { limit, offset = 0 } = query;
    const asTyped = await this.find(kind, query, words, false);
    const found = asTyped.total >= offset + limit ? asTyped : await this.find(kind, query, words, true);
    return { ...found, answeredBy: 'postgres', isFallback: false };
  }

  async narrow(kind: SearchKind, { agencyId, conditions, afterId, limit }: NarrowQuery): Promise<string[]> {
    const values = new Values();
    const where = [
      `agency_id = ${values.add(agencyId)}`,
      `kind = ${values.add(kind)}`,
      ...(afterId === undefined ? [] : [`id > ${values.add(afterId)}`]),
      ...conditionsToSql(conditions, values),
    ];
    const rows = await this.query<{ id: string }>(
      `SELECT id FROM search_document WHERE ${where.join(' AND ')} ORDER BY id LIMIT ${values.add(limit)}`,
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

  private async find(
    kind: SearchKind,
    { agencyId, conditions = [], limit, offset = 0 }: SearchQuery,
    words: readonly string[],
    withTypos: boolean,
  ): Promise<Pick<SearchPage, 'hits' | 'total'>> {
    const values = new Values();
    const asTyped = `to_tsquery('simple', ${values.add(words.map((word) => `${word}:*`).join(' & '))})`;
    const whole = values.add(words.join(' '));
    const where = [
      `agency_id = ${values.add(agencyId)}`,
      `kind = ${values.add(kind)}`,
      ...(withTypos ? words.map((word) => wordWithTypo(word, values)) : [`vector @@ ${asTyped}`]),
      ...conditionsToSql(conditions, values),
    ];
    const rows = await this.transactions.run(async () => {
      await this.transactions.query(`SELECT set_config('pg_trgm.word_similarity_threshold', $1, true)`, [
        WORD_LIKENESS,
      ]);
      return this.transactions.query<{ id: string; score: number; total: number }>(
        `WITH found AS (
           SELECT id, folded_title, folded_words, vector FROM search_document WHERE ${where.join(' AND ')} LIMIT ${MAX_FOUND})
         SELECT id, count(*) OVER () AS total,
           ((vector @@ ${asTyped})::int * 2 + ts_rank(vector, ${asTyped}) + similarity(${whole}, folded_title)
             + word_similarity(${whole}, folded_words))::float8 AS score
         FROM found ORDER BY score DESC, id LIMIT ${values.add(limit)} OFFSET ${values.add(offset)}`,
        values.list,
      );
    });
    return { hits: rows.map(({ id, score }) => ({ id, score })), total: rows[0]?.total ?? 0 };
  }

  private query<Row>(sql: string, values: readonly unknown[]): Promise<Row[]> {
    return this.transactions.run(() => this.transactions.query<Row>(sql, values));
  }
}

function wordWithTypo(word: string, values: Values): string {
  const isBegun = `vector @@ to_tsquery('simple', ${values.add(`${word}:*`)})`;
  return word.length < MIN_LETTERS_WITH_TYPO ? isBegun : `(${isBegun} OR ${values.add(word)} <% folded_words)`;
}
