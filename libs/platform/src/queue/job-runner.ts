import { setTimeout as sleep } from 'node:timers/promises';
import { type BeforeApplicationShutdown, Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { QUEUES, type QueueName, type QueueSettings } from '@inroads/contracts';
import { CONFIG, type Config } from '../config';
import { RequestScope } from '../database';
import { AppLogger } from '../logging';
import { causeOf, Deliveries, type Delivery } from '../outbox';
import { JobQueue, type Outcome, type QueueConsumer } from './job-queue';
import { JobRegistry } from './job-registry';

const TOUCH_EVERY_MS = 30_000;
/** How long a job that was told to stop may take to do so. */
const STOP_WITHIN_MS = 5_000;

/**
 * Runs handlers, each in the scope of its job's agency, and writes in the outbox how they ended. The outbox, not the queue,
 * counts the runs: a job that kills its process is set down as failed all the same.
 */
@Injectable()
export class JobRunner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly consumers: QueueConsumer[] = [];
  private readonly stopping = new AbortController();

  constructor(
    private readonly queue: JobQueue,
    private readonly registry: JobRegistry,
    private readonly deliveries: Deliveries,
    private readonly scope: RequestScope,
    private readonly logger: AppLogger,
    @Inject(CONFIG) private readonly config: Pick<Config, 'drainMs'>,
  ) {}

  onApplicationBootstrap(): void {
    for (const [name, settings] of Object.entries(QUEUES) as [QueueName, QueueSettings][]) {
      this.consumers.push(this.queue.consume(name, settings, (job) => this.run(job, settings)));
    }
  }

  async beforeApplicationShutdown(): Promise<void> {
    const closed = Promise.all(this.consumers.map((consumer) => consumer.close())).then(() => true);
    if (await Promise.race([closed, after(this.config.drainMs)])) return;
    this.stopping.abort();
    if (await Promise.race([closed, after(STOP_WITHIN_MS)])) return;
    this.logger.warning('jobs.abandoned');
    await Promise.all(this.consumers.map((consumer) => consumer.abandon()));
  }

  private async run(job: Delivery, { attempts }: QueueSettings): Promise<Outcome> {
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
      await this.handle(job, attempt);
      await this.deliveries.settle(jobId);
      return 'done';
    } catch (error) {
      return await this.afterFailure(job, error, attempt >= attempts);
    } finally {
      clearInterval(touching);
    }
  }

  private handle({ name, payload, agencyId, requestId }: Delivery, attempt: number): Promise<void> {
    const handler = this.registry.handlerOf(name);
    return this.scope.run({ agencyId, actor: { kind: 'system' }, requestId }, () =>
      handler({ ...payload, agencyId }, { signal: this.stopping.signal, attempt }),
    );
  }

  private async afterFailure(job: Delivery, error: unknown, isLast: boolean): Promise<Outcome> {
    const { jobId } = job;
    if (this.stopping.signal.aborted) {
      await this.deliveries.giveBack(jobId);
      return 'drop';
    }
    const facts = { job: job.name, jobId, agencyId: job.agencyId, requestId: job.requestId };
    this.logger.failure(isLast ? 'job.failed' : 'job.will-be-retried', error, facts);
    if (!isLast) return 'retry';
    await this.deliveries.fail(jobId, causeOf(error));
    return 'drop';
  }
}

const after = (milliseconds: number): Promise<false> => sleep(milliseconds, false as const, { ref: false });
