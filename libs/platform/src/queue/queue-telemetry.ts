import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { JobName } from '@inroads/contracts';
import { Health } from '../health';
import { Metrics } from '../metrics';
import { JobQueue, type Outcome } from './job-queue';

const SECONDS = [0.01, 0.05, 0.1, 0.5, 1, 5, 15, 60, 300];

/** Depth of the queues, duration of jobs, and whether the queue's server is there. */
@Injectable()
export class QueueTelemetry implements OnModuleInit {
  private readonly seconds;

  constructor(
    private readonly queue: JobQueue,
    private readonly metrics: Metrics,
    private readonly health: Health,
  ) {
    this.seconds = metrics.histogram(
      { name: 'job_seconds', help: 'Duration of jobs', labels: ['job', 'outcome'] },
      SECONDS,
    );
  }

  onModuleInit(): void {
    this.health.add({ name: 'queue', isRequired: false, check: () => this.queue.ping() });
    this.metrics.gauge(
      { name: 'queue_jobs', help: 'Jobs that the queue holds', labels: ['queue', 'state'] },
      async (gauge) => {
        for (const [queue, { waiting, active, delayed }] of Object.entries(await this.queue.depths())) {
          gauge.set({ queue, state: 'waiting' }, waiting);
          gauge.set({ queue, state: 'active' }, active);
          gauge.set({ queue, state: 'delayed' }, delayed);
        }
      },
    );
  }

  async measure(job: JobName, run: () => Promise<Outcome>): Promise<Outcome> {
    const stop = this.seconds.startTimer({ job });
    const outcome = await run();
    stop({ outcome });
    return outcome;
  }
}
