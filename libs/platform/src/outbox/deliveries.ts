import { Injectable } from '@nestjs/common';
import type { JobName } from '@inroads/contracts';
import { groupBy } from '@inroads/kernel';
import { RequestScope, Transactions } from '../database';
import { type Message, mergeMessages, payloadOf } from './merge-messages';
import { SYSTEM_SCOPE } from './system-scope';

/** A job made of one or more messages, named by the id of the first. */
export interface Delivery {
  readonly jobId: number;
  readonly name: JobName;
  readonly agencyId: string | null;
  readonly requestId: string;
  readonly payload: object;
}

const MESSAGES_AT_ONCE = 5_000;
const JOBS_AT_ONCE = 200;
const MESSAGE = 'm.id, m.job_name AS "jobName", m.job_key AS "jobKey", m.agency_id AS "agencyId", m.payload';
const IS_BEING_DELIVERED = 'job_id = id AND failed_at IS NULL';
/** A job whose lead was not touched for so long is handed over again: its queue forgot it, or its worker died. */
const FORGOTTEN_AFTER = `interval '2 minutes'`;

/** What relay and runner write down about a message between its commit and the end of its job. */
@Injectable()
export class Deliveries {
  constructor(
    private readonly transactions: Transactions,
    private readonly scope: RequestScope,
  ) {}

  /**
   * Decides which loose messages travel together, and writes it down before anything is handed over, so that a job handed
   * over twice is the same job. One process at a time: a key with a job under way is left loose until that job has ended.
   * @returns how many jobs were made
   */
  makeJobs(): Promise<number> {
    return this.inTransaction(async () => {
      const [lock] = await this.transactions.query<{ taken: boolean }>(
        `SELECT pg_try_advisory_xact_lock(hashtext('outbox'), hashtext('make-jobs')) AS taken`,
      );
      if (!lock?.taken) return 0;
      const loose = await this.transactions.query<Message>(
        `SELECT ${MESSAGE} FROM outbox_message m
         WHERE m.job_id IS NULL AND (m.job_key IS NULL OR NOT EXISTS (
           SELECT FROM outbox_message busy
           WHERE busy.job_id = busy.id AND busy.failed_at IS NULL AND busy.job_name = m.job_name AND busy.job_key = m.job_key
             AND busy.agency_id IS NOT DISTINCT FROM m.agency_id))
         ORDER BY m.id LIMIT ${MESSAGES_AT_ONCE}`,
      );
      const batches = mergeMessages(loose);
      const pairs = batches.flatMap((batch) => batch.map(({ id }) => ({ id, jobId: batch[0]?.id })));
      if (pairs.length > 0) {
        await this.transactions.query(
          `UPDATE outbox_message m SET job_id = pair.job_id
           FROM unnest($1::bigint[], $2::bigint[]) AS pair (id, job_id) WHERE m.id = pair.id`,
          [pairs.map(({ id }) => id), pairs.map(({ jobId }) => jobId)],
        );
      }
      return batches.length;
    });
  }

  /**
   * Gives the due jobs to `give`; when that throws, they stay due. Several processes may do so at once: each job goes to one.
   * @returns how many jobs were given
   */
  handOver(give: (jobs: Delivery[]) => Promise<void>): Promise<number> {
    return this.inTransaction(async () => {
      const due = await this.transactions.query<{ id: number }>(
        `SELECT id FROM outbox_message
         WHERE ${IS_BEING_DELIVERED} AND (handed_over_at IS NULL OR handed_over_at < now() - ${FORGOTTEN_AFTER})
         ORDER BY handed_over_at NULLS FIRST, id LIMIT ${JOBS_AT_ONCE} FOR UPDATE SKIP LOCKED`,
      );
      if (due.length === 0) return 0;
      const jobIds = due.map(({ id }) => id);
      const messages = await this.transactions.query<Message & { jobId: number; requestId: string }>(
        `SELECT ${MESSAGE}, m.job_id AS "jobId", m.request_id AS "requestId"
         FROM outbox_message m WHERE m.job_id = ANY($1) ORDER BY m.id`,
        [jobIds],
      );
      const jobs = [...groupBy(messages, ({ jobId }) => jobId).values()].flatMap((batch) =>
        batch.slice(0, 1).map(({ jobId, jobName, agencyId, requestId }) => ({
          jobId,
          name: jobName,
          agencyId,
          requestId,
          payload: payloadOf(batch),
        })),
      );
      await give(jobs);
      await this.transactions.query('UPDATE outbox_message SET handed_over_at = now() WHERE id = ANY($1)', [jobIds]);
      return jobs.length;
    });
  }

  /** @returns which run of the job this is, from 1; `null`: it has already ended, there is nothing to do */
  async begin(jobId: number): Promise<number | null> {
    const lead = await this.changeLead(jobId, 'attempts = attempts + 1, handed_over_at = now()');
    return lead?.attempts ?? null;
  }

  /** Still at work: keeps the job from being handed over again. */
  async touch(jobId: number): Promise<void> {
    await this.changeLead(jobId, 'handed_over_at = now()');
  }

  /**
   * The process stops in the middle of a run, through no fault of the job: the run does not count, and the job is due
   * as soon as its queue has let go of it.
   */
  async giveBack(jobId: number): Promise<void> {
    await this.changeLead(
      jobId,
      `attempts = attempts - 1, handed_over_at = now() - ${FORGOTTEN_AFTER} + interval '5 seconds'`,
    );
  }

  /** @param cause shown to administrators: ids and codes, nothing personal */
  async fail(jobId: number, cause: string): Promise<void> {
    await this.changeLead(jobId, 'failed_at = now(), cause = $2', [cause]);
  }

  /** The job is done: its messages go. */
  async settle(jobId: number): Promise<void> {
    await this.inTransaction(() => this.transactions.query('DELETE FROM outbox_message WHERE job_id = $1', [jobId]));
  }

  /**
   * Whether this process is the one that starts this turn of a repeating job; asked again before the turn is over, `false`.
   * Call it in the transaction that puts the job in the outbox.
   */
  async claimTurn(name: JobName, everyMs: number): Promise<boolean> {
    const turns = await this.transactions.query(
      `INSERT INTO job_schedule (name, due_at) VALUES ($1, now() + $2 * interval '1 millisecond')
       ON CONFLICT (name) DO UPDATE SET due_at = excluded.due_at WHERE job_schedule.due_at <= now()
       RETURNING name`,
      [name, everyMs],
    );
    return turns.length > 0;
  }

  private async changeLead(
    jobId: number,
    changes: string,
    values: unknown[] = [],
  ): Promise<{ attempts: number } | null> {
    const [lead] = await this.inTransaction(() =>
      this.transactions.query<{ attempts: number }>(
        `WITH lead AS (UPDATE outbox_message SET ${changes} WHERE id = $1 AND ${IS_BEING_DELIVERED} RETURNING attempts)
         SELECT attempts FROM lead`,
        [jobId, ...values],
      ),
    );
    return lead ?? null;
  }

  private inTransaction<T>(work: () => Promise<T>): Promise<T> {
    return this.scope.run(SYSTEM_SCOPE, () => this.transactions.run(work));
  }
}
