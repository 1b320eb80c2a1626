import { Injectable } from '@nestjs/common';
import type { SettingName } from '@inroads/contracts';
import { AgencyTime } from '@inroads/agency/agencies';
import { SettingChanges } from '@inroads/agency/settings';
import { addDays } from '@inroads/calendar';
import { newId, Transactions } from '@inroads/platform/database';
import { Outbox } from '@inroads/platform/outbox';
import { SeekerChanges } from '@inroads/seekers/seekers';
import { RecountRepository } from './recount.repository';

/** What the practice wing does when a rule changes: from that day on, everybody's weeks are counted again. */
@Injectable()
export class RecountOnSettingChange extends SettingChanges {
  constructor(
    private readonly outbox: Outbox,
    private readonly time: AgencyTime,
    private readonly recounts: RecountRepository,
  ) {
    super();
  }

  /** What a plan weighs changes no figure, and weeks that have not begun are counted when they have. */
  async changed(what: SettingName | 'holiday', fromDay: string): Promise<void> {
    if (what.startsWith('planning.') || fromDay >= addDays(await this.time.weekOf(await this.time.today()), 7)) return;
    const recountId = newId();
    await this.recounts.insert({ id: recountId, what, fromDay, weeksDone: 0, weeksTotal: null, endedAt: null });
    await this.outbox.enqueue('practice.recount-agency', { recountId });
  }
}

/** What the practice wing does when a job seeker's record changes. */
@Injectable()
export class FollowSeekerChange extends SeekerChanges {
  constructor(
    private readonly outbox: Outbox,
    private readonly transactions: Transactions,
  ) {
    super();
  }

  /** Targets follow the number of people looking, from that week on. */
  async statusChanged(specialistIds: readonly string[], fromDay: string): Promise<void> {
    if (specialistIds.length === 0) return;
    await this.outbox.enqueue('practice.recount-weeks', { staffIds: [...new Set(specialistIds)], fromDay });
  }

  async profileChanged(seekerId: string): Promise<void> {
    await this.transactions.query(
      `UPDATE ranking SET stale_since = now() WHERE agency_id = current_agency() AND seeker_id = $1 AND stale_since IS NULL`,
      [seekerId],
    );
  }
}
