import { Injectable } from '@nestjs/common';
import { Transactions } from '@inroads/platform/database';
import { Outbox } from '@inroads/platform/outbox';

/** What search must read again when a business changes. Its openings too: their documents name it, its trade and its places. */
@Injectable()
export class EmployerIndex {
  constructor(
    private readonly outbox: Outbox,
    private readonly transactions: Transactions,
  ) {}

  employerChanged(employerId: string): Promise<void> {
    return this.follow(
      employerId,
      `SELECT id FROM opening WHERE agency_id = current_agency() AND employer_id = $1`,
      employerId,
    );
  }

  siteChanged(employerId: string, siteId: string): Promise<void> {
    return this.follow(
      employerId,
      `SELECT opening_id AS id FROM opening_site WHERE agency_id = current_agency() AND site_id = $1`,
      siteId,
    );
  }

  private async follow(employerId: string, openingsOf: string, id: string): Promise<void> {
    const openings = await this.transactions.query<{ id: string }>(openingsOf, [id]);
    await this.outbox.enqueue('search.index-employers', { ids: [employerId] });
    await this.outbox.enqueue('search.index-openings', { ids: openings.map((opening) => opening.id) });
  }
}
