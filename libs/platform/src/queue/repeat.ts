import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Does `work` again and again until the signal fires, pausing as many milliseconds as it gives back.
 * `work` must not reject. Resolves when the last run has ended.
 */
export async function repeat(work: () => Promise<number>, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const pauseMs = await work();
    await sleep(pauseMs, undefined, { signal, ref: false }).catch(() => undefined);
  }
}
