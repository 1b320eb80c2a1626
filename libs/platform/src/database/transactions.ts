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

  run<T>(work: () => Promise<T>): Promise<T> {
    if (this.isOpen) return work();
    return this.host.withTransaction(async () => {
      const { agencyId, actor, requestId } = this.scope.current;
      await this.host.tx.query(
        `SELECT set_config('app.agency_id', $1, true), set_config('app.actor_id', $2, true), set_config('app.request_id', $3, true)`,
        [agencyId ?? '', actor.kind === 'staff' ? actor.staffId : '', requestId],
      );
      return work();
    });
  }
}
