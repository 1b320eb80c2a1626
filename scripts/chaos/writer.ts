import { Chance } from './chance';
import { deliver } from './deliver';
import type { Ledger } from './ledger';
import type { Worker } from './people';
import { stateWishes } from './wishes';
import { type Known, nextWrite, type Write } from './write-kinds';

export interface Writing {
  readonly ledger: Ledger;
  /** Of this run: no other write carries them. */
  readonly prefix: string;
  /** Whether there is still something to write. */
  goesOn(): boolean;
  /** Fires when the run has taken too long. */
  readonly signal: AbortSignal;
}

/** Writes one thing after another until told to stop. */
export async function write(worker: Worker, seed: number, lane: number, writing: Writing): Promise<void> {
  const { ledger, prefix, signal } = writing;
  const chance = new Chance(seed + lane * 7_919);
  const known: Known = { businesses: [] };
  for (let number = 0; writing.goesOn() && !signal.aborted; number += 1) {
    const marker = `${prefix}-${lane}-${number}`;
    const next = nextWrite(marker, chance, worker, known);
    if (next === null) await stateWishes(marker, chance, worker, ledger, signal);
    else await settle(next, worker, known, writing);
  }
}

async function settle(next: Write, { api }: Worker, known: Known, { ledger, signal }: Writing): Promise<void> {
  const { kind, marker, call } = next;
  const delivered = await deliver(api, call, ledger, signal);
  if (delivered === null) return;
  const { status, body } = delivered;
  if (status >= 300) {
    ledger.faults.push(`${call.method} ${call.path}: ${status} ${String(body.code)} ${String(body.title)}`);
    return;
  }
  const id = typeof body.id === 'string' ? body.id : null;
  ledger.promised.push({ kind, marker, id });
  if (next.hasNextStep) ledger.nextSteps.push(marker);
  if (kind === 'employer' && id !== null) known.businesses.push({ id, openingIds: [] });
  if (kind === 'opening' && id !== null) next.business?.openingIds.push(id);
}
