import { Injectable } from '@nestjs/common';
import { isPlatformJob, JOB_MERGING, type JobName, type JobPayloads } from '@inroads/contracts';
import { RequestScope, Transactions } from '../database';

export type MessagePayload<N extends JobName> = Omit<JobPayloads[N], 'agencyId'>;

/** Says what must follow, in the transaction that makes it necessary: both happen or neither. */
@Injectable()
export class Outbox {
  constructor(
    private readonly transactions: Transactions,
    private readonly scope: RequestScope,
  ) {}

  /**
   * @param payload ids only: no name, wish or code of a job seeker ever leaves PostgreSQL
   * @throws outside a transaction, and for a job of an agency where none is in scope
   */
  async enqueue<N extends JobName>(name: N, payload: MessagePayload<N>): Promise<void> {
    if (!this.transactions.isOpen) throw new Error(`Outbox.enqueue(${name}) outside a transaction`);
    const agencyId = isPlatformJob(name) ? null : this.scope.agencyId;
    const merging = JOB_MERGING[name];
    const key = typeof merging === 'function' ? merging({ ...payload, agencyId } as JobPayloads[N]) : null;
    await this.transactions.query(
      'INSERT INTO outbox_message (job_name, job_key, agency_id, payload, request_id) VALUES ($1, $2, $3, $4, $5)',
      [name, key, agencyId, JSON.stringify(payload), this.scope.current.requestId],
    );
  }
}
