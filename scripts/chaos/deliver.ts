import { setTimeout as sleep } from 'node:timers/promises';
import type { ApiClient, Call } from './api-client';
import type { Ledger } from './ledger';

const LONGEST_PAUSE_MS = 1_000;

export interface Delivered {
  readonly status: number;
  readonly body: Record<string, unknown>;
  /** Whether it was sent before without an answer: it may have happened then. */
  readonly wasRetried: boolean;
}

/**
 * Sends until there is an answer that settles it, with the same key each time: what was not answered may have happened.
 * Only the first try is cut off on purpose.
 * @returns null when `signal` ended it first
 */
export async function deliver(
  api: ApiClient,
  { cutAfterMs, ...call }: Call,
  ledger: Ledger,
  signal: AbortSignal,
): Promise<Delivered | null> {
  for (let tries = 0; !signal.aborted; tries += 1) {
    if (tries > 0) await sleep(Math.min(50 * 2 ** tries, LONGEST_PAUSE_MS));
    const reply = await api.call({ ...call, ...(tries === 0 && cutAfterMs !== undefined && { cutAfterMs }) });
    if (reply.kind === 'unanswered') {
      ledger.counts.unanswered += 1;
      continue;
    }
    const { status, body, isReplay } = reply;
    if (isReplay) ledger.counts.replayed += 1;
    if (status === 503) ledger.counts.unavailable += 1;
    else if (status >= 500) ledger.faults.push(`${call.method} ${call.path}: ${status} ${String(body.requestId)}`);
    else return { status, body, wasRetried: tries > 0 };
  }
  return null;
}
