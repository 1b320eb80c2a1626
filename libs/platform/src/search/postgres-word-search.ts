import { Injectable } from '@nestjs/common';
import type { SearchKind } from '@inroads/contracts';
import { Transactions } from '../database';
import { conditionsToSql, Values } from './postgres-conditions';
import { MAX_FOUND, type SearchPage, type SearchQuery } from './search-index';
import { SearchWords } from './search-words';
import { queryWords } from './words';

type Found = Pick<SearchPage, 'hits' | 'total'>;

/** How many titles that begin with what was typed are sure to be looked at, when more documents match than are counted. */
const TITLES_FIRST = 100;
const INDEXED_TITLE_LETTERS = 60;

/** Only the last word may still be being typed. */
const termOf = (word: string, at: number, words: readonly string[]): string =>
  at === words.length - 1 ? `${word}:*` : word;

/** Words by full text, the last one may be only begun; where that finds too little, what they may have been mistyped for as well. */
@Injectable()
export class PostgresWordSearch {
  constructor(
    private readonly transactions: Transactions,
    private readonly words: SearchWords,
  ) {}

  find(kind: SearchKind, query: SearchQuery): Promise<Found> {
    const words = queryWords(query.text);
    if (words.length === 0) return Promise.resolve({ hits: [], total: 0 });
    return this.transactions.run(async () => {
      const asTyped = words.map(termOf).join(' & ');
      const found = await this.match(kind, query, { words, asTyped, wanted: asTyped });
      if (found.total >= (query.offset ?? 0) + query.limit) return found;
      const wanted = await this.withGuesses(words);
      return wanted === asTyped ? found : this.match(kind, query, { words, asTyped, wanted });
    });
  }

  private async withGuesses(words: readonly string[]): Promise<string> {
    const alternatives: string[] = [];
    for (const [at, word] of words.entries()) {
      const isBegun = at === words.length - 1;
      const guesses = (await this.words.like(word, isBegun)).filter((guess) => !(isBegun && guess.startsWith(word)));
      const term = termOf(word, at, words);
      alternatives.push(guesses.length === 0 ? term : `(${[term, ...guesses].join(' | ')})`);
    }
    return alternatives.join(' & ');
  }

  private async match(
    kind: SearchKind,
    { agencyId, conditions = [], limit, offset = 0 }: SearchQuery,
    { words, asTyped, wanted }: { words: readonly string[]; asTyped: string; wanted: string },
  ): Promise<Found> {
    const values = new Values();
    const whole = words.join(' ');
    const scope = `agency_id = ${values.add(agencyId)} AND kind = ${values.add(kind)}`;
    const facts = conditionsToSql(conditions, values)
      .map((condition) => ` AND ${condition}`)
      .join('');
    const typed = `to_tsquery('simple', ${values.add(asTyped)})`;
    const begins = `left(folded_title, ${INDEXED_TITLE_LETTERS}) LIKE ${values.add(`${whole.slice(0, INDEXED_TITLE_LETTERS)}%`)}`;
    const rows = await this.transactions.query<{ id: string; score: number; total: number }>(
      `WITH titled AS (
         SELECT id FROM search_document WHERE ${scope}${facts} AND ${begins}
         ORDER BY left(folded_title, ${INDEXED_TITLE_LETTERS}) LIMIT ${TITLES_FIRST}),
       matching AS (
         SELECT id FROM search_document
         WHERE ${scope}${facts} AND vector @@ to_tsquery('simple', ${values.add(wanted)}) LIMIT ${MAX_FOUND}),
       found AS (SELECT id FROM titled UNION SELECT id FROM matching)
       SELECT id, count(*) OVER () AS total, ((vector @@ ${typed})::int * 4 + ts_rank(vector, ${typed})
         + similarity(${values.add(whole)}, folded_title) + (${begins})::int)::float8 AS score
       FROM search_document JOIN found USING (id) WHERE ${scope}
       ORDER BY score DESC, id LIMIT ${values.add(limit)} OFFSET ${values.add(offset)}`,
      values.list,
    );
    const hits = rows.map(({ id, score }) => ({ id, score }));
    return { hits, total: Math.min(rows[0]?.total ?? 0, MAX_FOUND) };
  }
}
