import { Injectable } from '@nestjs/common';
import { type AuditEntryView, AuditQueries } from '@inroads/platform/audit';
import { Transactions } from '@inroads/platform/database';
import { SeekerAccess } from './seeker-access';

/** "Who looked at this record?": asked by those who may see the person, and by the person through them. */
@Injectable()
export class SeekerTrail {
  constructor(
    private readonly access: SeekerAccess,
    private readonly trail: AuditQueries,
    private readonly transactions: Transactions,
  ) {}

  /** @throws NotFound */
  of(seekerId: string, beforeId: number | undefined, limit: number): Promise<AuditEntryView[]> {
    return this.transactions.run(async () => {
      await this.access.require(seekerId);
      return this.trail.list({ seekerId, beforeId, limit });
    });
  }

  /** What these people are called on anything printed: all that a reader of the whole trail may know of them. */
  async codesOf(seekerIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (seekerIds.length === 0) return new Map();
    const rows = await this.transactions.run(() =>
      this.transactions.query<{ id: string; code: string }>(
        `SELECT id, code FROM seeker WHERE agency_id = current_agency() AND id = ANY($1)`,
        [[...new Set(seekerIds)]],
      ),
    );
    return new Map(rows.map(({ id, code }) => [id, code]));
  }
}
