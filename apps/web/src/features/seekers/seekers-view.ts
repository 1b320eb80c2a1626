import { SEEKER_STATUSES, type SeekerStatus } from '@inroads/fidelity';
import { isOneOf } from '@inroads/kernel';

/** What the address of the list holds: never the name that is looked for. */
export interface SeekersSearch {
  readonly view?: SeekerStatus | 'all';
  readonly specialist?: string;
}

export function readSeekersSearch({ view, specialist }: Record<string, unknown>): SeekersSearch {
  return {
    ...((isOneOf(SEEKER_STATUSES, view) || view === 'all') && { view }),
    ...(typeof specialist === 'string' && { specialist }),
  };
}

/** Which side of the person, and whose "how it fits" is open. */
export interface SeekerSearch {
  readonly tab?: 'done';
  readonly how?: string;
}

export function readSeekerSearch({ tab, how }: Record<string, unknown>): SeekerSearch {
  return { ...(tab === 'done' && { tab }), ...(typeof how === 'string' && { how }) };
}
