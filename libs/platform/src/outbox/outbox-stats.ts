import { Injectable } from '@nestjs/common';
import { RequestScope, Transactions } from '../database';
import { SYSTEM_SCOPE } from './system-scope';

export interface OutboxFigures {
  /** Messages whose job has not ended. */
  readonly waiting: number;
  /** Age of the oldest of them; 0 when none waits. */
  readonly oldestSeconds: number;
  /** Age of the oldest message of the search queue: how far the index may be behind the rows. */
  readonly indexLagSeconds: number;
  /** Jobs that need a person. */
  readonly failed: number;
}

/** How far what follows is behind what was written, over all agencies. */
@Injectable()
export class OutboxStats {
  constructor(
    private readonly transactions: Transactions,
    private readonly scope: RequestScope,
  ) {}

  read(): Promise<OutboxFigures> {
    return this.scope.run(SYSTEM_SCOPE, () =>
      this.transactions.run(async () => {
        const [figures] = await this.transactions.query<OutboxFigures>(
          `SELECT count(*) FILTER (WHERE failed.id IS NULL) AS waiting,
             coalesce(extract(epoch FROM now() - min(created_at) FILTER (WHERE failed.id IS NULL)), 0)::float8 AS "oldestSeconds",
             coalesce(extract(epoch FROM now() - min(created_at)
               FILTER (WHERE failed.id IS NULL AND job_name LIKE 'search.index-%')), 0)::float8 AS "indexLagSeconds",
             count(*) FILTER (WHERE m.id = failed.id AND set_aside_at IS NULL) AS failed
           FROM outbox_message m
           LEFT JOIN (SELECT id FROM outbox_message WHERE failed_at IS NOT NULL) failed ON failed.id = m.job_id`,
        );
        if (!figures) throw new Error('An aggregate without a row');
        return figures;
      }),
    );
  }
}
