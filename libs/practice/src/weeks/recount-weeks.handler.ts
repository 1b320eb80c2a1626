import { Injectable } from '@nestjs/common';
import type { JobPayloads } from '@inroads/contracts';
import { Transactions } from '@inroads/platform/database';
import { HandlesJob, type JobContext } from '@inroads/platform/queue';
import { WeeksService } from './weeks.service';

/** Recounts week by week, each in a transaction of its own, so that nobody who logs a contact waits long. */
@Injectable()
export class RecountWeeksHandler {
  constructor(
    private readonly weeks: WeeksService,
    private readonly transactions: Transactions,
  ) {}

  @HandlesJob('practice.recount-weeks')
  async handle({ staffIds, fromDay }: JobPayloads['practice.recount-weeks'], { signal }: JobContext): Promise<void> {
    for (const week of await this.weeks.weeksSince(fromDay)) {
      signal.throwIfAborted();
      await this.transactions.run(() => this.weeks.recount(staffIds, [week]));
    }
  }
}
