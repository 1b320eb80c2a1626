import { Injectable } from '@nestjs/common';
import { Conflict, NotFound } from '@inroads/kernel';
import type { EntityTarget, FindOptionsWhere, SelectQueryBuilder } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import type { AgencyRow, NewRow, RowChanges } from './agency-row';
import { RequestScope } from './request-scope';
import { Transactions } from './transactions';

/** Two people changed one row: nothing was written. `details.current` holds the row as it stands. */
export class StaleVersion extends Conflict {
  constructor(what: string, current: unknown) {
    super(
      `${what}.changed-meanwhile`,
      'Someone else changed this while you were working. Nothing of yours was lost: compare and save again.',
      {
        details: { current },
      },
    );
  }
}

/** An update without a column is no SQL: where nothing is to be written, only the version is asked. */
export const hasNoChanges = (changes: object): boolean => Object.values(changes).every((value) => value === undefined);

/**
 * Rows of one table, of the agency at work and no other. There is no `save()`: it finds by primary key alone and so
 * can take over another agency's row. What it is made of is injected here, so that a repository needs no constructor.
 */
@Injectable()
export abstract class AgencyRepository<E extends AgencyRow> {
  protected abstract readonly target: EntityTarget<E>;
  /** The noun of error codes: `employer` gives `employer.not-found`. */
  protected abstract readonly noun: string;

  constructor(
    protected readonly transactions: Transactions,
    protected readonly scope: RequestScope,
  ) {}

  protected rows(alias: string): SelectQueryBuilder<E> {
    return this.transactions.manager
      .createQueryBuilder(this.target, alias)
      .where(`${alias}.agencyId = :agencyId`, { agencyId: this.scope.agencyId });
  }

  find(id: string): Promise<E | null> {
    return this.rows('row').andWhere('row.id = :id', { id }).getOne();
  }

  findMany(ids: readonly string[]): Promise<E[]> {
    return ids.length === 0 ? Promise.resolve([]) : this.rows('row').andWhere('row.id IN (:...ids)', { ids }).getMany();
  }

  /** @throws NotFound also when the row is another agency's */
  async get(id: string): Promise<E> {
    const row = await this.find(id);
    if (!row) throw this.notFound();
    return row;
  }

  /**
   * Holds the row for this transaction, so that acts on it happen one after the other. Read once it is held, not before.
   * @throws NotFound also when the row is another agency's
   */
  async hold(id: string): Promise<E> {
    const row = await this.rows('row').andWhere('row.id = :id', { id }).setLock('pessimistic_write').getOne();
    if (!row) throw this.notFound();
    return row;
  }

  async insert(...rows: NewRow<E>[]): Promise<void> {
    if (rows.length === 0) return;
    const { agencyId } = this.scope;
    await this.transactions.manager.insert(
      this.target,
      rows.map((row) => ({ ...row, agencyId })) as QueryDeepPartialEntity<E>[],
    );
  }

  /**
   * Changes the row that still has `version`; no changes leave it as it is.
   * @throws NotFound, StaleVersion
   */
  async update(id: string, version: number, changes: RowChanges<E>): Promise<void> {
    if (hasNoChanges(changes)) {
      const row = await this.get(id);
      if (row.version !== version) throw new StaleVersion(this.noun, row);
      return;
    }
    const where = { id, agencyId: this.scope.agencyId, version } as FindOptionsWhere<E>;
    const { affected } = await this.transactions.manager.update(
      this.target,
      where,
      changes as QueryDeepPartialEntity<E>,
    );
    if (affected === 1) return;
    throw new StaleVersion(this.noun, await this.get(id));
  }

  /**
   * Takes the row that still has `version` away; the audit keeps what it said. For rows that nothing points to.
   * @throws NotFound, StaleVersion
   */
  async delete(id: string, version: number): Promise<void> {
    const where = { id, agencyId: this.scope.agencyId, version } as FindOptionsWhere<E>;
    const { affected } = await this.transactions.manager.delete(this.target, where);
    if (affected !== 1) throw new StaleVersion(this.noun, await this.get(id));
  }

  notFound(): NotFound {
    return new NotFound(
      `${this.noun}.not-found`,
      'There is nothing here, or it is not yours to see. Check the address.',
    );
  }
}
