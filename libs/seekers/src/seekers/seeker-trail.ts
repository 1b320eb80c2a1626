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
}
