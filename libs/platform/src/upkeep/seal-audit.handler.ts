import { Injectable } from '@nestjs/common';
import type { JobPayloads } from '@inroads/contracts';
import { Transactions } from '../database';
import { HandlesJob } from '../queue';

/** Chains the audit lines written since the last seal: afterwards and in batches, so that no write waits for another. */
@Injectable()
export class SealAuditHandler {
  constructor(private readonly transactions: Transactions) {}

  @HandlesJob('platform.seal-audit')
  async handle(_payload: JobPayloads['platform.seal-audit']): Promise<void> {
    await this.transactions.run(() => this.transactions.query(`SELECT seal_audit()`));
  }
}
