import { Injectable } from '@nestjs/common';
import { Transactions } from '../database';
import { isMistypedFor, mayBeMistyped } from './typing-errors';

const GUESSES = 100;

/** The words that documents have, to guess which one a mistyped word was meant for. */
@Injectable()
export class SearchWords {
  constructor(private readonly transactions: Transactions) {}

  /** In one order for all, so that two writers never wait for each other in a circle. */
  async add(words: ReadonlySet<string>): Promise<void> {
    const guessable = [...words].filter(mayBeMistyped).sort();
    if (guessable.length === 0) return;
    await this.transactions.query(
      `INSERT INTO search_word SELECT word FROM unnest($1::text[]) AS given (word)
       WHERE NOT EXISTS (SELECT FROM search_word known WHERE known.word = given.word) ON CONFLICT DO NOTHING`,
      [guessable],
    );
  }

  /** Words that documents have and that `typed`, or what it is the beginning of, may have been meant for, nearest first. */
  async like(typed: string, isBegun: boolean): Promise<string[]> {
    if (!mayBeMistyped(typed)) return [];
    const rows = await this.transactions.query<{ word: string }>(
      `SELECT word FROM search_word WHERE word % $1 OR $1 <% word ORDER BY similarity(word, $1) DESC, word LIMIT ${GUESSES}`,
      [typed],
    );
    return rows.map(({ word }) => word).filter((word) => word !== typed && isMistypedFor(typed, word, isBegun));
  }

  /** Takes out words that no document has any more: erased text leaves nothing here for longer than a night. */
  async forgetUnused(): Promise<void> {
    await this.transactions.run(() =>
      this.transactions.query(
        `DELETE FROM search_word w WHERE NOT EXISTS (
           SELECT FROM search_document WHERE vector @@ plainto_tsquery('simple', w.word))`,
      ),
    );
  }
}
