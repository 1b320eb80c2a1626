import { isDay } from '@inroads/calendar';
import type { ContactPurpose } from '@inroads/fidelity';

/** What a visit of the plan is for, as the log calls it. */
const PLANNED: Readonly<Record<string, ContactPurpose>> = {
  introduce: 'introduce',
  learn: 'learn',
  return: 'return-to-discuss',
  'keep-in-touch': 'follow-up',
};

/**
 * The address of the log: where, for what when a planned visit is logged, the promise that it keeps, and a day of the week
 * whose page one came from and goes back to.
 */
export interface LogSearch {
  readonly employer?: string;
  readonly site?: string;
  readonly purpose?: string;
  readonly promise?: string;
  readonly week?: string;
}

export function readLogSearch({ employer, site, purpose, promise, week }: Record<string, unknown>): LogSearch {
  return {
    ...(typeof employer === 'string' && { employer }),
    ...(typeof site === 'string' && { site }),
    ...(typeof purpose === 'string' && purpose in PLANNED && { purpose }),
    ...(typeof promise === 'string' && { promise }),
    ...(typeof week === 'string' && isDay(week) && { week }),
  };
}

export function plannedPurpose(purpose: string | undefined): ContactPurpose | null {
  return PLANNED[purpose ?? ''] ?? null;
}
