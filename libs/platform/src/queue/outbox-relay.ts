import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { SCHEDULES } from '@inroads/contracts';
import { RequestScope, Transactions } from '../database';
import { AppLogger } from '../logging';
import { Deliveries, Outbox, SYSTEM_SCOPE } from '../outbox';
import { JobQueue } from './job-queue';
import { repeat } from './repeat';

/**
 * How often the outbox is looked at. A NOTIFY with each message would be quicker by half of this, but commits that notify
 * wait for one another, and short waits let messages that come together travel together.
 */
const LOOK_EVERY_MS = 200;
const AFTER_FAILURE_MS = 1_000;
const SCHEDULES_EVERY_MS = 5_000;

/** Moves messages from the outbox to the queue. Any number of processes may run one; a failure is waited out. */
@Injectable()
export class OutboxRelay implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly stopping = new AbortController();
  private running: Promise<void> = Promise.resolve();
  private schedulesDueAt = 0;
  private isFailing = false;

  constructor(
    private readonly deliveries: Deliveries,
    private readonly queue: JobQueue,
    private readonly outbox: Outbox,
    private readonly transactions: Transactions,
    private readonly scope: RequestScope,
    private readonly logger: AppLogger,
  ) {}

  onApplicationBootstrap(): void {
    this.running = repeat(() => this.look(), this.stopping.signal);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  /** Moves all that waits now. */
  async relay(): Promise<void> {
    await this.deliveries.makeJobs();
    while ((await this.deliveries.handOver((jobs) => this.queue.addAll(jobs))) > 0);
  }

  /** Puts the repeating jobs whose turn has come in the outbox, once over all processes. */
  async startTurns(): Promise<void> {
    for (const { name, everyMs } of SCHEDULES) {
      await this.scope.run(SYSTEM_SCOPE, () =>
        this.transactions.run(async () => {
          if (await this.deliveries.claimTurn(name, everyMs)) await this.outbox.enqueue(name, {});
        }),
      );
    }
  }

  private async look(): Promise<number> {
    try {
      if (performance.now() >= this.schedulesDueAt) {
        await this.startTurns();
        this.schedulesDueAt = performance.now() + SCHEDULES_EVERY_MS;
      }
      await this.relay();
      if (this.isFailing) this.logger.event('outbox.relay-goes-on');
      this.isFailing = false;
      return LOOK_EVERY_MS;
    } catch (error) {
      if (!this.isFailing) this.logger.failure('outbox.relay-waits', error);
      this.isFailing = true;
      return AFTER_FAILURE_MS;
    }
  }
}
