import { setTimeout as sleep } from 'node:timers/promises';
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
    const path = chance.pick([
      '/search?q=bakery',
      '/employers?q=cafe&limit=20',
      '/weeks/mine',
      `/seekers/${chance.pick(seekerIds)}/ranking?limit=5`,
    ]);
    const reply = await api.call({ method: 'GET', path });
    if (reply.kind === 'unanswered' || reply.status === 503) ledger.counts.readsUnavailable += 1;
    else if (reply.status === 200) ledger.counts.reads += 1;
    else ledger.faults.push(`GET ${path}: ${reply.status} ${String(reply.body.requestId)}`);
  }
}
