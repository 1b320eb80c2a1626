import { Injectable } from '@nestjs/common';
import { Transactions } from '@inroads/platform/database';

/** A table whose rows point at rows of `record`. */
export interface Reference {
  readonly record: string;
  readonly table: string;
  readonly column: string;
}

/**
 * Who points at which table, as the database itself knows it: a feature that comes later and points at an employer is heeded
 * here without a word.
 */
@Injectable()
export class References {
  private known: Reference[] | null = null;

  constructor(private readonly transactions: Transactions) {}

  async to(target: string): Promise<Reference[]> {
    this.known ??= await this.transactions.query<Reference>(
      `SELECT target.relname AS record, child.relname AS table, attribute.attname AS column
       FROM pg_constraint fk
       JOIN pg_class target ON target.oid = fk.confrelid
       JOIN pg_class child ON child.oid = fk.conrelid
       CROSS JOIN LATERAL unnest(fk.conkey, fk.confkey) AS pair (own, other)
       JOIN pg_attribute attribute ON attribute.attrelid = fk.conrelid AND attribute.attnum = pair.own
       JOIN pg_attribute pointed ON pointed.attrelid = fk.confrelid AND pointed.attnum = pair.other
       WHERE fk.contype = 'f' AND pointed.attname = 'id' AND fk.connamespace = 'public'::regnamespace
       ORDER BY 1, 2, 3`,
    );
    return this.known.filter(({ record }) => record === target);
  }
}
