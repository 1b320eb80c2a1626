import type { ContactPurpose } from '@inroads/fidelity';

/** What a visit of the plan is for, as the log calls it. */
const PLANNED: Readonly<Record<string, ContactPurpose>> = {
  introduce: 'introduce',
  learn: 'learn',
  return: 'return-to-discuss',
  'keep-in-touch': 'follow-up',
};

/** The address of the log: where, and for what when a planned visit is logged. */
export interface LogSearch {
  readonly employer?: string;
  readonly site?: string;
  readonly purpose?: string;
}

export function readLogSearch({ employer, site, purpose }: Record<string, unknown>): LogSearch {
  return {
    ...(typeof employer === 'string' && { employer }),
    ...(typeof site === 'string' && { site }),
    ...(typeof purpose === 'string' && purpose in PLANNED && { purpose }),
  };
}

export function plannedPurpose({ purpose }: LogSearch): ContactPurpose | null {
  return PLANNED[purpose ?? ''] ?? null;
}
