import { Injectable } from '@nestjs/common';
import { isPlatformJob, JOB_MERGING, MAX_IDS_PER_JOB, type JobName, type JobPayloads } from '@inroads/contracts';
import { chunks } from '@inroads/kernel';
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
   * A list of any number of ids may be given; no ids, no message.
   * @param payload ids only: no name, wish or code of a job seeker ever leaves PostgreSQL
   * @throws outside a transaction, and for a job of an agency where none is in scope
   */
  async enqueue<N extends JobName>(name: N, payload: MessagePayload<N>): Promise<void> {
    if (!this.transactions.isOpen) throw new Error(`Outbox.enqueue(${name}) outside a transaction`);
    const agencyId = isPlatformJob(name) ? null : this.scope.agencyId;
    const parts = JOB_MERGING[name] === 'by-ids' ? partsOf(payload) : [payload];
    if (parts.length === 0) return;
    await this.transactions.query(
      `INSERT INTO outbox_message (job_name, job_key, agency_id, payload, request_id)
       SELECT $1, $2, $3, part, $5 FROM unnest($4::jsonb[]) part`,
      [
        name,
        keyOf(name, { ...payload, agencyId } as JobPayloads[N]),
        agencyId,
        parts.map((part) => JSON.stringify(part)),
        this.scope.current.requestId,
      ],
    );
  }
}

const partsOf = ({ ids = [] }: { ids?: string[] }): object[] =>
  chunks(ids, MAX_IDS_PER_JOB).map((part) => ({ ids: part }));

function keyOf<N extends JobName>(name: N, payload: JobPayloads[N]): string | null {
  const merging = JOB_MERGING[name];
  return typeof merging === 'function' ? merging(payload) : null;
}
