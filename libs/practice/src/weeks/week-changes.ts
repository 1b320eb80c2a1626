import { Injectable } from '@nestjs/common';
import type { SettingName } from '@inroads/contracts';
import { SettingChanges } from '@inroads/agency/settings';
import { Transactions } from '@inroads/platform/database';
import { Outbox } from '@inroads/platform/outbox';
import { SeekerChanges } from '@inroads/seekers/seekers';

/** What the practice wing does when a rule changes: from that day on, everybody's weeks are counted again. */
@Injectable()
export class RecountOnSettingChange extends SettingChanges {
  constructor(private readonly outbox: Outbox) {
    super();
  }

  /** What a plan weighs changes no figure. */
  async changed(what: SettingName | 'holiday', fromDay: string): Promise<void> {
    if (what.startsWith('planning.')) return;
    await this.outbox.enqueue('practice.recount-weeks', { staffIds: [], fromDay });
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
