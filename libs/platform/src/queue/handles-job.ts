import type { JobName, JobPayloads } from '@inroads/contracts';

/** What a handler knows beside the payload. */
export interface JobContext {
  /** Fires when the process must stop: end at the next safe place and throw; the job is run again elsewhere. */
  readonly signal: AbortSignal;
  /** 1 for the first run. */
  readonly attempt: number;
}

export type JobHandler<N extends JobName> = (payload: JobPayloads[N], context: JobContext) => Promise<void>;

export const HANDLES_JOB = Symbol('HANDLES_JOB');

/**
 * Makes a provider's method the handler of a job. It reads current rows rather than trusting the message, and run twice
 * in a row it ends in the same state. A worker does not boot when a job has no handler or two.
 */
export function HandlesJob<N extends JobName>(name: N) {
  return <M extends JobHandler<N>>(_target: object, _method: string, descriptor: TypedPropertyDescriptor<M>): void =>
    Reflect.defineMetadata(HANDLES_JOB, name, descriptor.value as object);
}
