import { Injectable } from '@nestjs/common';
import { StaffQueries } from '@inroads/agency/staff';
import type { JobPayloads } from '@inroads/contracts';
import { Transactions } from '@inroads/platform/database';
import { HandlesJob, type JobContext } from '@inroads/platform/queue';
import type { RecountEntity } from './recount.entity';
import { RecountRepository } from './recount.repository';
import { WeeksService } from './weeks.service';

/**
 * Everybody's weeks after a change of the rules, each week with the progress in a transaction of its own: one that
 * was cut off goes on where it was. It cannot be stopped half-way, or figures would differ from a recount.
 */
@Injectable()
export class RecountAgencyHandler {
  constructor(
    private readonly recounts: RecountRepository,
    private readonly weeks: WeeksService,
    private readonly staff: StaffQueries,
    private readonly transactions: Transactions,
  ) {}

  @HandlesJob('practice.recount-agency')
  async handle({ recountId }: JobPayloads['practice.recount-agency'], { signal }: JobContext): Promise<void> {
    const { fromDay, weeksDone, endedAt } = await this.transactions.run(() => this.recounts.get(recountId));
    if (endedAt !== null) return;
    const people = (await this.staff.all()).map(({ id }) => id);
    const weeks = await this.weeks.weeksSince(fromDay);
    await this.note(recountId, { weeksTotal: weeks.length });
    for (const [index, week] of weeks.entries()) {
      if (index < weeksDone) continue;
      signal.throwIfAborted();
      await this.transactions.run(async () => {
        await this.weeks.recount(people, [week]);
        await this.note(recountId, { weeksDone: index + 1 });
      });
    }
    await this.note(recountId, { endedAt: new Date() });
  }

  private note(id: string, progress: Partial<RecountEntity>): Promise<void> {
    return this.transactions.run(async () => {
      const { version } = await this.recounts.hold(id);
      await this.recounts.update(id, version, progress);
    });
  }
}
