import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';

const LOOK_EVERY_MS = 500;
const RECONCILE = 'platform.reconcile-search';

export interface Waiting {
  readonly waiting: number;
  readonly failed: number;
}

/** What the writes have left to do. */
export class FollowUp {
  private constructor(private readonly client: Client) {}

  static async open(ownerUrl: string): Promise<FollowUp> {
    const client = new Client({ connectionString: ownerUrl });
    await client.connect();
    return new FollowUp(client);
  }

  close(): Promise<void> {
    return this.client.end();
  }

  async read(): Promise<Waiting> {
    const { rows } = await this.client.query<Waiting>(
      `SELECT count(*) FILTER (WHERE lead.failed_at IS NULL)::int AS waiting, count(*) FILTER (WHERE lead.failed_at IS NOT NULL)::int AS failed
       FROM outbox_message m LEFT JOIN outbox_message lead ON lead.id = m.job_id`,
    );
    return rows[0] ?? { waiting: 0, failed: 0 };
  }

  /** Resolves when nothing waits any more, or `signal` fires. */
  async untilDone(signal: AbortSignal): Promise<Waiting> {
    for (;;) {
      const now = await this.read();
      if (now.waiting === 0 || signal.aborted) return now;
      await sleep(LOOK_EVERY_MS);
    }
  }

  /** Brings the nightly turn forward: the workers reconcile as they do every night. */
  async reconcile(signal: AbortSignal): Promise<Waiting> {
    await this.client.query(`UPDATE job_schedule SET due_at = now() WHERE name = '${RECONCILE}'`);
    while (!signal.aborted && !(await this.isTaken())) await sleep(LOOK_EVERY_MS);
    return this.untilDone(signal);
  }

  /** A worker has taken the turn: the next one is due tomorrow. */
  private async isTaken(): Promise<boolean> {
    const { rowCount } = await this.client.query(
      `SELECT 1 FROM job_schedule WHERE name = '${RECONCILE}' AND due_at > now() + interval '1 hour'`,
    );
    return rowCount === 1;
  }
}
