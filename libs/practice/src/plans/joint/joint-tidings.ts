import { Injectable } from '@nestjs/common';
import { Transactions } from '@inroads/platform/database';
import { Outbox } from '@inroads/platform/outbox';
import type { PlanEntity } from '../rows/plan.entity';
import { IS_JOINT } from './joint-visit.rows';

/** What a person does to a visit that is made together concerns the plans of the others. They are told in the queue: an act holds its own plan alone. */
@Injectable()
export class JointTidings {
  constructor(
    private readonly outbox: Outbox,
    private readonly transactions: Transactions,
  ) {}

  /** In the transaction of the act. @param stop as the act leaves it */
  async tell(
    { staffId, week }: Pick<PlanEntity, 'staffId' | 'week'>,
    { id: stopId, siteId }: { readonly id: string; readonly siteId: string },
  ): Promise<void> {
    const joint = await this.transactions.query(IS_JOINT, [staffId, week, siteId]);
    if (joint.length > 0) await this.outbox.enqueue('plans.tell-joint-party', { stopId });
  }
}
