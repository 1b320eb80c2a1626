import { setImmediate } from 'node:timers/promises';

const LONGEST_STRETCH_MS = 8;

/** Lets others have the event loop when this reading has held it for a while, and stops it when it was cancelled. */
export class Breath {
  private since = performance.now();

  constructor(private readonly signal?: AbortSignal) {}

  async take(): Promise<void> {
    if (performance.now() - this.since < LONGEST_STRETCH_MS) return;
    await setImmediate();
    this.signal?.throwIfAborted();
    this.since = performance.now();
  }
}
