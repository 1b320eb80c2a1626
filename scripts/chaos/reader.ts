import { setTimeout as sleep } from 'node:timers/promises';
import type { Call } from './api-client';
import { Chance } from './chance';
import type { Ledger } from './ledger';
import type { Worker } from './people';

const EVERY_MS = 200;

/** Somebody who reads meanwhile: what cannot be answered is to be said so, never to be a fault. */
export async function read(
  { api, seekerIds }: Worker,
  seed: number,
  ledger: Ledger,
  goesOn: () => boolean,
): Promise<void> {
  const chance = new Chance(seed + 1);
  while (goesOn()) {
    await sleep(EVERY_MS);
    const question = chance.pick<Call>([
      { method: 'POST', path: '/search', body: { text: 'bakery' } },
      { method: 'GET', path: '/employers?q=cafe&limit=20' },
      { method: 'GET', path: '/weeks/mine' },
      { method: 'GET', path: `/seekers/${chance.pick(seekerIds)}/ranking?limit=5` },
    ]);
    const reply = await api.call(question);
    if (reply.kind === 'unanswered' || reply.status === 503) ledger.counts.readsUnavailable += 1;
    else if (reply.status === 200) ledger.counts.reads += 1;
    else ledger.faults.push(`${question.method} ${question.path}: ${reply.status} ${String(reply.body.requestId)}`);
  }
}
