import { setTimeout as sleep } from 'node:timers/promises';
import { type BeforeApplicationShutdown, Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { QUEUES, type QueueName, type QueueSettings } from '@inroads/contracts';
import { CONFIG, type Config } from '../config';
import { AppLogger } from '../logging';
import { JobQueue, type QueueConsumer } from './job-queue';
import { JobWork } from './job-work';
import { QueueTelemetry } from './queue-telemetry';

/** How long a job that was told to stop may take to do so. */
const STOP_WITHIN_MS = 5_000;

/** Takes jobs from every queue while the process lives; at its end lets those at work finish, within a limit. */
@Injectable()
export class JobRunner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly consumers: QueueConsumer[] = [];
  private readonly stopping = new AbortController();

  constructor(
    private readonly queue: JobQueue,
    private readonly work: JobWork,
    private readonly telemetry: QueueTelemetry,
    private readonly logger: AppLogger,
    @Inject(CONFIG) private readonly config: Pick<Config, 'drainMs'>,
  ) {}

  onApplicationBootstrap(): void {
    for (const [name, settings] of Object.entries(QUEUES) as [QueueName, QueueSettings][]) {
      const consumer = this.queue.consume(name, settings, (job) =>
        this.telemetry.measure(job.name, () => this.work.run(job, settings, this.stopping.signal)),
      );
      this.consumers.push(consumer);
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
}

const after = (milliseconds: number): Promise<false> => sleep(milliseconds, false as const, { ref: false });
