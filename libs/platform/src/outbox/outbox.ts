import { Injectable } from '@nestjs/common';
import { isPlatformJob, JOB_MERGING, MAX_IDS_PER_JOB, type JobName, type JobPayloads } from '@inroads/contracts';
import { chunks } from '@inroads/kernel';
import type { EntityManager } from 'typeorm';
import { RequestScope, Transactions } from '../database';
import { SYSTEM_SCOPE } from './system-scope';

export type MessagePayload<N extends JobName> = Omit<JobPayloads[N], 'agencyId'>;

/** Jobs that need to be told nothing but whose they are. */
type AgencyJob = {
  [N in JobName]: JobPayloads[N] extends { agencyId: string }
    ? keyof JobPayloads[N] extends 'agencyId'
      ? N
      : never
    : never;
}[JobName];

/** A row whose state is changed by a job, and says whether one is still to. */
export interface RowAtWork<Row> {
  readonly row: Row;
  readonly isOn: (row: Row) => boolean;
  readonly again: () => Promise<Row>;
}

/** Ids that one transaction has gathered for one job. */
type Gathered = Map<JobName, Set<string>>;

/** Says what must follow, in the transaction that makes it necessary: both happen or neither. */
@Injectable()
export class Outbox {
  private readonly gathered = new WeakMap<EntityManager, Gathered>();

  constructor(
    private readonly transactions: Transactions,
    private readonly scope: RequestScope,
  ) {}

  /**
   * A list of any number of ids may be given; no ids, no message. Lists of one job are gathered and written once, as the
   * transaction ends: an act that touches a row five times asks for it to be indexed once.
   * @param payload ids only: no name, wish or code of a job seeker ever leaves PostgreSQL
   * @throws outside a transaction, and for a job of an agency where none is in scope
   */
  async enqueue<N extends JobName>(name: N, payload: MessagePayload<N>): Promise<void> {
    if (!this.transactions.isOpen) throw new Error(`Outbox.enqueue(${name}) outside a transaction`);
    const agencyId = isPlatformJob(name) ? null : this.scope.agencyId;
    if (JOB_MERGING[name] === 'by-ids') this.gather(name, payload);
    else await this.write(name, keyOf(name, { ...payload, agencyId } as JobPayloads[N]), agencyId, [payload]);
  }

  /**
   * How a row stands that says a job goes on with it. A job that was done goes only after its row has said so, which may
   * come between the two looks: the row is read again before its job is taken for given up.
   * @returns the row as it was read last, and whether nobody goes on with it any more
   * @throws where messages of the job have no key
   */
  async standing<N extends JobName, Row>(
    name: N,
    payload: MessagePayload<N>,
    { row, isOn, again }: RowAtWork<Row>,
  ): Promise<{ readonly row: Row; readonly isGivenUp: boolean }> {
    if (!isOn(row) || (await this.isUnderWay(name, payload))) return { row, isGivenUp: false };
    const after = await again();
    return { row: after, isGivenUp: isOn(after) };
  }

  /** Whether a job of this key is still to be done or at work; one that was given up is not. */
  private async isUnderWay<N extends JobName>(name: N, payload: MessagePayload<N>): Promise<boolean> {
    const agencyId = isPlatformJob(name) ? null : this.scope.agencyId;
    const key = keyOf(name, { ...payload, agencyId } as JobPayloads[N]);
    if (key === null) throw new Error(`Outbox.isUnderWay(${name}): its messages have no key`);
    const [open] = await this.transactions.query(
      `SELECT 1 FROM outbox_message WHERE job_name = $1 AND job_key = $2 AND agency_id IS NOT DISTINCT FROM $3
         AND (job_id IS NULL OR (job_id = id AND failed_at IS NULL)) LIMIT 1`,
      [name, key, agencyId],
    );
    return open !== undefined;
  }

  /** One message for each agency, in a transaction of its own: one agency that fails holds up no other. */
  async enqueueForEveryAgency(name: AgencyJob): Promise<void> {
    const agencies = await this.transactions.run(() =>
      this.transactions.query<{ id: string }>(`SELECT id FROM agency ORDER BY id`),
    );
    for (const { id: agencyId } of agencies)
      await this.scope.run({ ...SYSTEM_SCOPE, agencyId }, () => this.transactions.run(() => this.enqueue(name, {})));
  }

  private gather(name: JobName, { ids = [] }: { ids?: string[] }): void {
    if (ids.length === 0) return;
    const { manager } = this.transactions;
    const jobs: Gathered = this.gathered.get(manager) ?? new Map<JobName, Set<string>>();
    this.gathered.set(manager, jobs);
    const known = jobs.get(name) ?? new Set<string>();
    for (const id of ids) known.add(id);
    jobs.set(name, known);
    const { agencyId } = this.scope;
    this.transactions.beforeCommit(`outbox ${name}`, () => this.write(name, null, agencyId, partsOf([...known])));
  }

  private async write(
    name: JobName,
    key: string | null,
    agencyId: string | null,
    parts: readonly object[],
  ): Promise<void> {
    await this.transactions.query(
      `INSERT INTO outbox_message (job_name, job_key, agency_id, payload, request_id)
       SELECT $1, $2, $3, part, $5 FROM unnest($4::jsonb[]) part`,
      [name, key, agencyId, parts.map((part) => JSON.stringify(part)), this.scope.current.requestId],
    );
  }
}

const partsOf = (ids: readonly string[]): object[] => chunks(ids, MAX_IDS_PER_JOB).map((part) => ({ ids: part }));

function keyOf<N extends JobName>(name: N, payload: JobPayloads[N]): string | null {
  const merging = JOB_MERGING[name];
  return typeof merging === 'function' ? merging(payload) : null;
}
