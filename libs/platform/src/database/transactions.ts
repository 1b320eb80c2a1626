import { Injectable } from '@nestjs/common';
import { TransactionHost } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import type { EntityManager } from 'typeorm';
import { RequestScope } from './request-scope';

/**
 * One transaction per business act, carried by async context: a nested `run` joins the open one.
 * Each begins by telling the database whose rows it may see and who acts; row-level security and audit rest on that.
 */
@Injectable()
export class Transactions {
  /** What each open transaction has still to do before it commits, by key. */
  private readonly closing = new WeakMap<EntityManager, Map<string, () => Promise<void>>>();

  constructor(
    private readonly host: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly scope: RequestScope,
  ) {}

  get isOpen(): boolean {
    return this.host.isTransactionActive();
  }

  /** The manager of the open transaction. Throws outside one: a read without the agency set would see nothing. */
  get manager(): EntityManager {
    if (!this.isOpen) throw new Error('No open transaction: wrap the call in Transactions.run()');
    return this.host.tx;
  }

  query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return this.manager.query<Row[]>(sql, [...parameters]);
  }

  /** Does `work` once at the end of the open transaction, inside it; equal keys are one. For writes that can be gathered. */
  beforeCommit(key: string, work: () => Promise<void>): void {
    const { manager } = this;
    const works = this.closing.get(manager) ?? new Map<string, () => Promise<void>>();
    if (!works.has(key)) works.set(key, work);
    this.closing.set(manager, works);
  }

  run<T>(work: () => Promise<T>): Promise<T> {
    if (this.isOpen) return work();
    return this.host.withTransaction(async () => {
      const { agencyId, actor, requestId } = this.scope.current;
      await this.host.tx.query(
        `SELECT set_config('app.agency_id', $1, true), set_config('app.actor_id', $2, true), set_config('app.request_id', $3, true)`,
        [agencyId ?? '', actor.kind === 'staff' ? actor.staffId : '', requestId],
      );
      const result = await work();
      for (const close of this.closing.get(this.host.tx)?.values() ?? []) await close();
      return result;
    });
  }
}
