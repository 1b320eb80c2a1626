import { Injectable } from '@nestjs/common';
import { NotFound } from '@inroads/kernel';
import { RequestScope, Transactions } from '../database';
import { hashSecret } from './secrets';
import { ABSOLUTE_HOURS, IDLE_MINUTES } from './session.store';

export interface OwnSession {
  /** Names the session in the list; not the secret it is used with. */
  readonly id: string;
  readonly label: string;
  readonly startedAt: Date;
  readonly seenAt: Date;
  readonly isThisOne: boolean;
}

/** Where a person is signed in, and how to end it. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly scope: RequestScope,
  ) {}

  async list(currentId: string | undefined): Promise<OwnSession[]> {
    const rows = await this.transactions.run(() =>
      this.transactions.query<{ id: string; label: string; created_at: Date; seen_at: Date; is_this_one: boolean }>(
        `SELECT encode(id_hash, 'hex') AS id, label, created_at, seen_at, id_hash = $2 AS is_this_one FROM session
         WHERE staff_id = $1 AND seen_at > now() - make_interval(mins => $3) AND created_at > now() - make_interval(hours => $4)
         ORDER BY seen_at DESC, id_hash`,
        [this.scope.staffId, currentId ? hashSecret(currentId) : Buffer.alloc(0), IDLE_MINUTES, ABSOLUTE_HOURS],
      ),
    );
    return rows.map((row) => ({
      id: row.id,
      label: row.label,
      startedAt: row.created_at,
      seenAt: row.seen_at,
      isThisOne: row.is_this_one,
    }));
  }

  /** @throws NotFound */
  async end(id: string): Promise<void> {
    const rows = await this.transactions.run(() =>
      this.transactions.query(
        `WITH ended AS (DELETE FROM session WHERE staff_id = $1 AND encode(id_hash, 'hex') = $2 RETURNING 1) SELECT 1 FROM ended`,
        [this.scope.staffId, id],
      ),
    );
    if (rows.length === 0)
      throw new NotFound('session.not-found', 'There is no such session of yours. It may have ended by itself.');
  }

  async endAll(): Promise<void> {
    await this.transactions.run(() =>
      this.transactions.query(`DELETE FROM session WHERE staff_id = $1`, [this.scope.staffId]),
    );
  }
}
