import type { OpeningStatus, Requirement } from '@inroads/matching';
import type { OpeningSource } from './opening-words';

export interface OpeningInput {
  readonly title: string;
  readonly siteChosenBy: 'employer' | 'person' | null;
  readonly headcount: number | null;
  readonly source: OpeningSource;
  /** `false`: heard on a visit, in no advertisement. */
  readonly isAdvertised: boolean | null;
  readonly url: string;
  readonly note: string;
  readonly closesOn: string | null;
  readonly checkAgainOn: string | null;
  readonly requirements: Requirement[];
}

/** Where an opening came from, known when it is added and never changed. */
export interface OpeningOrigin {
  readonly heardOn: string;
  readonly heardInContactId: string | null;
  readonly externalKey: string | null;
}

export interface OpeningStatusChange {
  readonly status: OpeningStatus;
  readonly why: string;
  readonly checkAgainOn: string | null;
}
