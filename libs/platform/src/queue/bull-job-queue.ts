import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { queueOf, QUEUES, type JobName, type QueueName, type QueueSettings } from '@inroads/contracts';
import { groupBy } from '@inroads/kernel';
import type { Job } from 'bullmq';
import { CONFIG, type Config } from '../config';
import { AppLogger } from '../logging';
import type { Delivery } from '../outbox';
import { type BullQueue, type JobData, openBullBackend } from './bull-backend';
import { JobQueue, type QueueConsumer, type QueueDepth, type Work } from './job-queue';

const LOG_ERRORS_EVERY_MS = 30_000;

/** Practically endless; the PostgreSQL backend takes a 32-bit integer. */
const MOST_STALLS = 2_000_000_000;

/** BullMQ, on Redis or on PostgreSQL. It keeps nothing of a job that has ended: how it ended is in the outbox. */
@Injectable()
export class BullJobQueue extends JobQueue implements OnApplicationShutdown {
  private readonly backend;
  private readonly queues = new Map<QueueName, BullQueue>();
  private errorsSilentUntil = 0;

  constructor(
    @Inject(CONFIG) config: Pick<Config, 'databaseUrl' | 'redisUrl'>,
    private readonly logger: AppLogger,
  ) {
    super();
    this.backend = openBullBackend(config, (error) => this.say(error));
    for (const name of Object.keys(QUEUES) as QueueName[]) this.queues.set(name, this.backend.queue(name));
  }

  async addAll(jobs: readonly Delivery[]): Promise<void> {
    await this.backend.ping();
    for (const [name, group] of groupBy(jobs, (job) => queueOf(job.name)))
      await this.queue(name).addBulk(group.map(toBulk));
  }

  consume(name: QueueName, { concurrency, lockMs }: QueueSettings, work: Work): QueueConsumer {
    const worker = this.backend.worker(name, (job: Job<JobData>) => process(job, work), {
      concurrency,
      lockDuration: lockMs,
      // The outbox counts how often a job was begun, so a worker that dies is not counted here as well.
      maxStalledCount: MOST_STALLS,
      runRetryDelay: 1_000,
    });
    return { close: () => worker.close(), abandon: () => worker.disconnect() };
  }

  async depths(): Promise<Record<QueueName, QueueDepth>> {
    await this.backend.ping();
    const depths = [...this.queues].map(async ([name, queue]) => {
      const { waiting = 0, active = 0, delayed = 0 } = await queue.getJobCounts('waiting', 'active', 'delayed');
      return [name, { waiting, active, delayed }] as const;
    });
    return Object.fromEntries(await Promise.all(depths)) as Record<QueueName, QueueDepth>;
  }

  ping(): Promise<void> {
    return this.backend.ping();
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.allSettled([...this.queues.values()].map((queue) => queue.close()));
    await this.backend.close();
  }

  private queue(name: QueueName): BullQueue {
    const queue = this.queues.get(name);
    if (!queue) throw new Error(`No queue ${name}`);
    return queue;
  }

  /** A server that is away makes every connection complain many times a second. */
  private say(error: Error): void {
    if (performance.now() < this.errorsSilentUntil) return;
    this.errorsSilentUntil = performance.now() + LOG_ERRORS_EVERY_MS;
    this.logger.failure('queue.trouble', error);
  }
}

function toBulk({ jobId, name, agencyId, requestId, payload }: Delivery) {
  const { attempts, backoffMs } = QUEUES[queueOf(name)];
  return {
    name,
    data: { jobId, agencyId, requestId, payload },
    // Twice the attempts: a queue that gives up sooner than the outbox would leave the job lying until it is handed over again.
    opts: {
      jobId: `outbox_${jobId}`,
      attempts: attempts * 2,
      backoff: { type: 'exponential', delay: backoffMs },
      removeOnComplete: true,
      removeOnFail: true,
    },
  };
}

async function process({ name, data }: Job<JobData>, work: Work): Promise<void> {
  const outcome = await work({ ...data, name: name as JobName });
  // BullMQ keeps the message of an error beside the job, so the error itself is not passed on.
  if (outcome === 'retry') throw new Error('to be retried');
}
