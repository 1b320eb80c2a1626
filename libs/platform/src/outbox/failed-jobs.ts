import { Injectable } from '@nestjs/common';
import type { JobName } from '@inroads/contracts';
import { NotFound } from '@inroads/kernel';
import { RequestScope, Transactions } from '../database';

/** A job that was tried as often as its queue allows. Its cause and payload name rows by id, never people. */
export interface FailedJob {
  readonly id: number;
  readonly name: JobName;
  readonly payload: object;
  readonly cause: string;
  readonly attempts: number;
  readonly requestId: string;
  readonly enqueuedAt: Date;
  readonly failedAt: Date;
}

class FailedJobNotFound extends NotFound {
  constructor() {
    super(
      'failed-job.not-found',
      'This job is not in the list any more: it was run again or set aside. Reload the list.',
    );
  }
}

const OPEN = 'agency_id = $1 AND job_id = id AND failed_at IS NOT NULL AND set_aside_at IS NULL';
const NONE_BEFORE = Number.MAX_SAFE_INTEGER;

/** The jobs of the agency at work that need a person. Nothing else waits for them. */
@Injectable()
export class FailedJobs {
  constructor(
    private readonly transactions: Transactions,
    private readonly scope: RequestScope,
  ) {}

  /** Newest first, those before `beforeId`. */
  list(limit: number, beforeId = NONE_BEFORE): Promise<FailedJob[]> {
    return this.transactions.run(() =>
      this.transactions.query<FailedJob>(
        `SELECT id, job_name AS name, payload, cause, attempts, request_id AS "requestId",
           created_at AS "enqueuedAt", failed_at AS "failedAt"
         FROM outbox_message WHERE ${OPEN} AND id < $2 ORDER BY id DESC LIMIT $3`,
        [this.scope.agencyId, beforeId, limit],
      ),
    );
  }

  /** @throws FailedJobNotFound */
  runAgain(id: number): Promise<void> {
    return this.change(id, 'failed_at = NULL, cause = NULL, attempts = 0, handed_over_at = NULL');
  }

  /**
   * Leaves it undone, on purpose.
   * @throws FailedJobNotFound
   */
  setAside(id: number, reason: string): Promise<void> {
    return this.change(id, 'set_aside_at = now(), set_aside_by = $3, set_aside_reason = $4', [
      this.scope.staffId,
      reason,
    ]);
  }

  private async change(id: number, changes: string, values: unknown[] = []): Promise<void> {
    const changed = await this.transactions.run(() =>
      this.transactions.query(
        `WITH job AS (UPDATE outbox_message SET ${changes} WHERE ${OPEN} AND id = $2 RETURNING id) SELECT id FROM job`,
        [this.scope.agencyId, id, ...values],
      ),
    );
    if (changed.length === 0) throw new FailedJobNotFound();
  }
}
