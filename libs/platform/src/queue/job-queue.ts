import type { QueueName, QueueSettings } from '@inroads/contracts';
import type { Delivery } from '../outbox';

export interface QueueDepth {
  readonly waiting: number;
  readonly active: number;
  /** Waiting for their next try. */
  readonly delayed: number;
}

/** `retry`: after a pause that grows. `drop`: how it ended is written down in the outbox. */
export type Outcome = 'done' | 'retry' | 'drop';
export type Work = (job: Delivery) => Promise<Outcome>;

export interface QueueConsumer {
  /** Takes no further job and waits for those at work. */
  close(): Promise<void>;
  /** Leaves without waiting; jobs at work go to another worker once their lock has run out. */
  abandon(): Promise<void>;
}

/** Carries jobs to workers, at least once. Features never see it: they put messages in the outbox. */
export abstract class JobQueue {
  /**
   * A job that the queue still holds is ignored, so that handing over twice is harmless.
   * @throws when the queue cannot be reached; nothing, some or all may have arrived then
   */
  abstract addAll(jobs: readonly Delivery[]): Promise<void>;
  abstract consume(queue: QueueName, settings: QueueSettings, work: Work): QueueConsumer;
  abstract depths(): Promise<Record<QueueName, QueueDepth>>;
  /** @throws when the queue cannot be reached */
  abstract ping(): Promise<void>;
}
