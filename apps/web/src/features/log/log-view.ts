import type { ContactPurpose } from '@inroads/fidelity';

/** What a visit of the plan is for, as the log calls it. */
const PLANNED: Readonly<Record<string, ContactPurpose>> = {
  introduce: 'introduce',
  learn: 'learn',
  return: 'return-to-discuss',
  'keep-in-touch': 'follow-up',
};

/** The address of the log: where, for what when a planned visit is logged, and the promise that it keeps. */
export interface LogSearch {
  readonly employer?: string;
  readonly site?: string;
  readonly purpose?: string;
  readonly promise?: string;
}

export function readLogSearch({ employer, site, purpose, promise }: Record<string, unknown>): LogSearch {
  return {
    ...(typeof employer === 'string' && { employer }),
    ...(typeof site === 'string' && { site }),
    ...(typeof purpose === 'string' && purpose in PLANNED && { purpose }),
    ...(typeof promise === 'string' && { promise }),
  };
}

export function plannedPurpose(purpose: string | undefined): ContactPurpose | null {
  return PLANNED[purpose ?? ''] ?? null;
}
