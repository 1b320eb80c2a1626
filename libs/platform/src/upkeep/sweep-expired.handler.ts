import { Injectable } from '@nestjs/common';
import type { JobPayloads } from '@inroads/contracts';
import { Transactions } from '../database';
import { ABSOLUTE_HOURS } from '../auth';
import { HandlesJob } from '../queue';

/** What has run out goes: sessions, links, throttling counts. What belongs to an agency is swept by that agency's sweep. */
@Injectable()
export class SweepExpiredHandler {
  constructor(private readonly transactions: Transactions) {}

  @HandlesJob('platform.sweep-expired')
  handle(_payload: JobPayloads['platform.sweep-expired']): Promise<void> {
    return this.transactions.run(async () => {
      await this.transactions.query(`DELETE FROM session WHERE created_at < now() - make_interval(hours => $1)`, [
        ABSOLUTE_HOURS,
      ]);
      await this.transactions.query(`DELETE FROM one_time_link WHERE expires_at < now() - interval '30 days'`);
      await this.transactions.query(`DELETE FROM rate_limit WHERE expire < $1`, [Date.now()]);
      await this.transactions.query(`SELECT sweep_expired()`);
    });
  }
}
