import { Injectable } from '@nestjs/common';
import type { QueueSettings } from '@inroads/contracts';
import { RequestScope } from '../database';
import { AppLogger } from '../logging';
import { causeOf, Deliveries, type Delivery } from '../outbox';
import type { Outcome } from './job-queue';
import { JobRegistry } from './job-registry';

const TOUCH_EVERY_MS = 30_000;

/**
 * One run of a job, in the scope of its agency. How it ended is written in the outbox, which, and not the queue, counts the
 * runs: a job that kills its process is set down as failed all the same.
 */
@Injectable()
export class JobWork {
  constructor(
    private readonly registry: JobRegistry,
    private readonly deliveries: Deliveries,
    private readonly scope: RequestScope,
    private readonly logger: AppLogger,
  ) {}

  /** @param signal fires when the process must stop */
  async run(job: Delivery, { attempts }: QueueSettings, signal: AbortSignal): Promise<Outcome> {
    const { jobId } = job;
    const attempt = await this.deliveries.begin(jobId);
    if (attempt === null) return 'drop';
    if (attempt > attempts) {
      await this.deliveries.fail(
        jobId,
        'job.died: the worker stopped in the middle of this job each time it was tried',
      );
      return 'drop';
    }
    const touching = setInterval(() => void this.deliveries.touch(jobId).catch(() => undefined), TOUCH_EVERY_MS);
    try {
      await this.handle(job, { attempt, signal });
      await this.deliveries.settle(jobId);
      return 'done';
    } catch (error) {
      if (signal.aborted) return await this.giveBack(jobId);
      return await this.afterFailure(job, error, attempt >= attempts);
    } finally {
      clearInterval(touching);
    }
  }

  private handle(
    { name, payload, agencyId, requestId }: Delivery,
    context: { attempt: number; signal: AbortSignal },
  ): Promise<void> {
    const handler = this.registry.handlerOf(name);
    return this.scope.run({ agencyId, actor: { kind: 'system' }, requestId }, () =>
      handler({ ...payload, agencyId }, context),
    );
  }

  private async giveBack(jobId: number): Promise<Outcome> {
    await this.deliveries.giveBack(jobId);
    return 'drop';
  }

  private async afterFailure(
    { jobId, name, agencyId, requestId }: Delivery,
    error: unknown,
    isLast: boolean,
  ): Promise<Outcome> {
    this.logger.failure(isLast ? 'job.failed' : 'job.will-be-retried', error, {
      job: name,
      jobId,
      agencyId,
      requestId,
    });
    if (!isLast) return 'retry';
    await this.deliveries.fail(jobId, causeOf(error));
    return 'drop';
  }
}
