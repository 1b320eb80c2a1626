import { Injectable } from '@nestjs/common';
import type { JobPayloads } from '@inroads/contracts';
import { AppLogger } from '../../logging';
import { HandlesJob, type JobContext } from '../../queue';
import { EngineKeeper } from '../engine-keeper';
import { Reconciler } from '../reconciler';

@Injectable()
export class ReconcileHandler {
  constructor(
    private readonly keeper: EngineKeeper,
    private readonly reconciler: Reconciler,
    private readonly logger: AppLogger,
  ) {}

  @HandlesJob('search.reconcile')
  async reconcile(_payload: JobPayloads['search.reconcile'], { signal }: JobContext): Promise<void> {
    await this.keeper.keep();
    for (const difference of await this.reconciler.repair(signal))
      this.logger.event('search.reconciled', { ...difference });
  }
}
