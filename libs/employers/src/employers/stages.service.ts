import { Injectable } from '@nestjs/common';
import { STAGES } from '@inroads/fidelity';
import { newId, Transactions } from '@inroads/platform/database';
import { EmployerIndex } from './employer-index';
import { StageBackNeedsReason, StageNeedsContact } from './employer.errors';
import type { StageMove } from './employer.input';
import { SiteRepository, StageEventRepository } from './employer.repositories';

/** The three cups of tea, site by site. Moved by a person, never by a count (docs/rules.md, Stages and cadence c). */
@Injectable()
export class StagesService {
  constructor(
    private readonly sites: SiteRepository,
    private readonly events: StageEventRepository,
    private readonly index: EmployerIndex,
    private readonly transactions: Transactions,
  ) {}

  /**
   * Forward only in an in-person contact; back, closed or reopened by hand, with a reason. A closed site reopens no further than it had come.
   * @throws StageNeedsContact, StageBackNeedsReason, NotFound
   */
  move({ siteId, stage, day, contactId, reason }: StageMove): Promise<void> {
    return this.transactions.run(async () => {
      const site = await this.sites.get(siteId);
      if (contactId === null) {
        const reached = site.stage === 'closed' ? await this.reachedBeforeClosing(siteId) : site.stage;
        if (stage !== 'closed' && STAGES.indexOf(stage) > STAGES.indexOf(reached)) throw new StageNeedsContact();
        if (reason.trim() === '') throw new StageBackNeedsReason();
      }
      await this.write({ siteId, stage, day, contactId, reason });
    });
  }

  /** As a spreadsheet told it: dated, marked, and counted nowhere. */
  tell(siteId: string, stage: StageMove['stage'], day: string): Promise<void> {
    return this.transactions.run(() =>
      this.write({ siteId, stage, day, contactId: null, reason: 'as told by an import' }),
    );
  }

  /** A contact was voided or corrected: the steps taken in it go, and the stage is again the last event's. */
  async withdraw(contactId: string): Promise<void> {
    const touched = await this.transactions.query<{ siteId: string }>(
      `WITH voided AS (UPDATE stage_event SET voided_at = now() WHERE agency_id = current_agency() AND contact_id = $1 AND voided_at IS NULL RETURNING site_id)
       SELECT DISTINCT site_id AS "siteId" FROM voided`,
      [contactId],
    );
    for (const { siteId } of touched) await this.settle(siteId);
  }

  private async reachedBeforeClosing(siteId: string): Promise<StageMove['stage']> {
    const events = await this.events.ofSites([siteId]);
    return events.findLast(({ stage }) => stage !== 'closed')?.stage ?? 'introduce';
  }

  private async write(move: StageMove): Promise<void> {
    await this.events.insert({ id: newId(), ...move, voidedAt: null });
    await this.settle(move.siteId);
  }

  private async settle(siteId: string): Promise<void> {
    const site = await this.sites.get(siteId);
    const last = (await this.events.ofSites([siteId])).at(-1);
    const stage = last?.stage ?? 'introduce';
    if (stage !== site.stage) await this.sites.update(siteId, site.version, { stage });
    await this.index.siteChanged(site.employerId, siteId);
  }
}
