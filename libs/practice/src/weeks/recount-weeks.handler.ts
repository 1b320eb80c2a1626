import { Injectable } from '@nestjs/common';
import { StaffQueries } from '@inroads/agency/staff';
import type { JobPayloads } from '@inroads/contracts';
import { Transactions } from '@inroads/platform/database';
import { HandlesJob, type JobContext } from '@inroads/platform/queue';
import { WeeksService } from './weeks.service';

/** Recounts week by week, each in a transaction of its own, so that nobody who logs a contact waits long. */
@Injectable()
export class RecountWeeksHandler {
  constructor(
    private readonly weeks: WeeksService,
    private readonly staff: StaffQueries,
    private readonly transactions: Transactions,
  ) {}

  @HandlesJob('practice.recount-weeks')
  async handle({ staffIds, fromDay }: JobPayloads['practice.recount-weeks'], { signal }: JobContext): Promise<void> {
    const people = staffIds.length > 0 ? staffIds : (await this.staff.all()).map(({ id }) => id);
    for (const week of await this.weeks.weeksSince(fromDay)) {
      signal.throwIfAborted();
      await this.transactions.run(() => this.weeks.recount(people, [week]));
    }
  }
}
