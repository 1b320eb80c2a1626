import { Injectable } from '@nestjs/common';
import { AgencyTime } from '@inroads/agency/agencies';
import { SettingsService } from '@inroads/agency/settings';
import { addDays, daysIn, weekdayOf } from '@inroads/calendar';
import type { JobPayloads } from '@inroads/contracts';
import { Transactions } from '@inroads/platform/database';
import { Outbox } from '@inroads/platform/outbox';
import { HandlesJob } from '@inroads/platform/queue';
import { readerOf } from '../gather/plan-settings';
import { PlanRunsService } from './plan-runs.service';

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/**
 * From the agency's day of the week on, drafts of everybody's next week. Looks every hour, so that a machine that was off on that day comes to it
 * later; a week that was begun is left alone.
 */
@Injectable()
export class DraftNextWeekHandler {
  constructor(
    private readonly runs: PlanRunsService,
    private readonly settings: SettingsService,
    private readonly time: AgencyTime,
    private readonly outbox: Outbox,
    private readonly transactions: Transactions,
  ) {}

  @HandlesJob('platform.look-at-plans')
  async lookAtAll(): Promise<void> {
    await this.outbox.enqueueForEveryAgency('plans.draft-next-week');
  }

  @HandlesJob('plans.draft-next-week')
  async handle(_payload: JobPayloads['plans.draft-next-week']): Promise<void> {
    const today = await this.time.today();
    const on = readerOf(await this.settings.all(), today)('planning.next-week-on');
    const thisWeek = await this.time.weekOf(today);
    const isTime = daysIn({ from: thisWeek, to: today }).some((day) => DAYS[weekdayOf(day) - 1] === on);
    if (!isTime) return;
    const week = addDays(thisWeek, 7);
    const begun = await this.transactions.run(() =>
      this.transactions.query(
        `SELECT 1 FROM plan_run WHERE agency_id = current_agency() AND week = $1 AND asked_by IS NULL LIMIT 1`,
        [week],
      ),
    );
    if (begun.length === 0) await this.runs.beginAll(week);
  }
}
