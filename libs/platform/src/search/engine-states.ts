import { Injectable } from '@nestjs/common';
import type { SearchKind } from '@inroads/contracts';
import { RequestScope, Transactions } from '../database';
import { SYSTEM_SCOPE } from '../outbox';

/**
 * `ready`: holds all that PostgreSQL holds, and is asked. `filling`: is written to, not yet asked.
 * `behind`: misses writes, is neither written to nor asked until the keeper has caught it up. `null`: never made.
 */
export type EngineState = 'ready' | 'filling' | 'behind' | null;

/** A keeper that has said nothing for so long is dead. */
const LEASE_SECONDS = 30;

/** What all processes agree on about the indexes of the engine that is asked first. */
@Injectable()
export class EngineStates {
  constructor(
    private readonly transactions: Transactions,
    private readonly scope: RequestScope,
  ) {}

  /** Joins the transaction that is open. */
  async read(uid: string): Promise<EngineState> {
    const [row] = await this.transactions.run(() =>
      this.transactions.query<{ state: EngineState }>('SELECT state FROM search_engine_index WHERE uid = $1', [uid]),
    );
    return row?.state ?? null;
  }

  /** Apart from any transaction. */
  look(uid: string): Promise<EngineState> {
    return this.scope.run(SYSTEM_SCOPE, () => this.read(uid));
  }

  /** Says that writes were missed. Stays written whatever becomes of the caller's transaction. */
  async fallBehind(uid: string, kind: SearchKind): Promise<void> {
    await this.apart(
      `INSERT INTO search_engine_index (uid, kind, state) VALUES ($1, $2, 'behind')
       ON CONFLICT (uid) DO UPDATE SET state = 'behind', changed_at = now()`,
      [uid, kind],
    );
  }

  /** Takes on the filling of an index that is behind, was never made, or whose keeper has died. @returns whether it is ours to fill */
  async claim(uid: string, kind: SearchKind): Promise<boolean> {
    const claimed = await this.apart(
      `INSERT INTO search_engine_index AS i (uid, kind, state) VALUES ($1, $2, 'filling')
       ON CONFLICT (uid) DO UPDATE SET state = 'filling', changed_at = now()
       WHERE i.state = 'behind' OR (i.state = 'filling' AND i.changed_at < now() - interval '${LEASE_SECONDS} seconds')
       RETURNING uid`,
      [uid, kind],
    );
    return claimed.length > 0;
  }

  /** @returns whether it is still being filled: a write may have been missed meanwhile */
  async stillFilling(uid: string): Promise<boolean> {
    return this.whileFilling(uid, 'changed_at = now()');
  }

  async becomeReady(uid: string): Promise<boolean> {
    return this.whileFilling(uid, `state = 'ready', changed_at = now()`);
  }

  async forget(uid: string): Promise<void> {
    await this.apart('DELETE FROM search_engine_index WHERE uid = $1', [uid]);
  }

  private async whileFilling(uid: string, changes: string): Promise<boolean> {
    const changed = await this.apart(
      `WITH i AS (UPDATE search_engine_index SET ${changes} WHERE uid = $1 AND state = 'filling' RETURNING uid) SELECT uid FROM i`,
      [uid],
    );
    return changed.length > 0;
  }

  private apart(sql: string, values: readonly unknown[]): Promise<unknown[]> {
    return this.scope.run(SYSTEM_SCOPE, () => this.transactions.run(() => this.transactions.query(sql, values)));
  }
}
