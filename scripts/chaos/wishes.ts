import type { Chance } from './chance';
import { deliver } from './deliver';
import type { Ledger } from './ledger';
import type { Worker } from './people';

/**
 * One change of wishes. It has no key: the number that it is based on takes its place. So a change that was sent again and is
 * told that somebody was faster looks whether that was itself.
 * @returns whether it was answered
 */
export async function stateWishes(
  marker: string,
  chance: Chance,
  { api, seekerIds }: Worker,
  ledger: Ledger,
  signal: AbortSignal,
): Promise<boolean> {
  const path = `/seekers/${chance.pick(seekerIds)}/preferences`;
  const items = [
    { criterion: 'work', level: 'nice', value: { kinds: [{ title: chance.pick(['baker', 'cook', 'clerk']) }] } },
  ];
  while (!signal.aborted) {
    const now = await deliver(api, { method: 'GET', path }, ledger, signal);
    if (now === null) return false;
    if (now.body.why === marker) break;
    const body = { basedOn: now.body.number, items, why: marker };
    const told = await deliver(api, { method: 'PUT', path, body }, ledger, signal);
    if (told === null) return false;
    if (told.status === 200) break;
    if (told.status === 409) continue;
    ledger.faults.push(`PUT ${path}: ${told.status} ${String(told.body.code)} ${String(told.body.title)}`);
    return false;
  }
  ledger.promised.push({ kind: 'preference', marker, id: null });
  return true;
}
