import type { JobName, QueueName, QueueSettings } from '@inroads/contracts';

/** A job as it travels: everything else about it lies in the outbox. */
export interface QueuedJob {
  /** An id that the queue still holds is ignored, so that handing over twice is harmless. */
  readonly id: string;
  readonly name: JobName;
  readonly payload: object;
  readonly agencyId: string | null;
  readonly requestId: string;
}

export interface QueueDepth {
  readonly waiting: number;
  readonly active: number;
}

/** `retry`: after a pause that grows; `drop`: its end is written down elsewhere. */
export type Outcome = 'done' | 'retry' | 'drop';
export type Work = (job: QueuedJob) => Promise<Outcome>;

export interface QueueConsumer {
  /** Takes no further job and waits for those at work. */
  close(): Promise<void>;
  /** Leaves without waiting; jobs at work are given to another worker once their lock runs out. */
  abandon(): Promise<void>;
}

/** Carries jobs to workers, at least once. Features never see it: they put messages in the outbox. */
export abstract class JobQueue {
  /** @throws when the queue cannot be reached; nothing, some or all may then have arrived */
  abstract addAll(jobs: readonly QueuedJob[]): Promise<void>;
  abstract consume(queue: QueueName, settings: QueueSettings, work: Work): QueueConsumer;
  abstract depths(): Promise<Record<QueueName, QueueDepth>>;
  abstract ping(): Promise<void>;
}
