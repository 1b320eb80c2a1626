import { setTimeout as sleep } from 'node:timers/promises';
import type { Chance } from './chance';
import type { Supervised } from './supervised';

const LOOK_EVERY_MS = 20;

/**
 * Kills each part so many times, in an order and at moments by chance: each kill is due once so many writes were answered,
 * so they are spread over all of the writing, however fast that is.
 * @returns resolves when all are done
 */
export async function killAll(
  parts: readonly Supervised[],
  { kills, writes }: { kills: number; writes: number },
  chance: Chance,
  answered: () => number,
  signal: AbortSignal,
): Promise<void> {
  const victims = chance.shuffle(parts.flatMap((part) => Array.from({ length: kills }, () => part)));
  const due = victims.map(() => writes * (0.02 + 0.95 * chance.unit())).sort((one, other) => one - other);
  for (const [turn, victim] of victims.entries()) {
    while (!signal.aborted && answered() < (due[turn] ?? 0)) await sleep(LOOK_EVERY_MS);
    while (!signal.aborted && !victim.kill()) await sleep(LOOK_EVERY_MS);
    if (signal.aborted) return;
  }
}
