import type { OwnLimits, PreferenceItem } from '@inroads/matching';
import type { PreferenceVersionEntity } from './preference-version.entity';

/** Everything the person told us, as one version. Number 0: nothing yet. */
export interface PreferencesView {
  readonly id: string | null;
  readonly number: number;
  readonly saidOn: string | null;
  readonly quote: string;
  readonly items: readonly PreferenceItem[];
  readonly ownLimits: OwnLimits | null;
  readonly why: string;
  /** Who wrote it down. */
  readonly recordedBy: string | null;
}

export const NOTHING_SAID: PreferencesView = {
  id: null,
  number: 0,
  saidOn: null,
  quote: '',
  items: [],
  ownLimits: null,
  why: '',
  recordedBy: null,
};

export function toPreferencesView({
  id,
  number,
  saidOn,
  quote,
  items,
  ownLimits,
  why,
  createdBy,
}: PreferenceVersionEntity): PreferencesView {
  return { id, number, saidOn, quote, items, ownLimits, why, recordedBy: createdBy };
}
