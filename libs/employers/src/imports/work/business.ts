import type { Ledger, Tracked } from './ledger';

/** A holding do-not-contact of the business as a whole. */
export interface HoldingStop {
  /** `null`: for good. */
  readonly untilDay: string | null;
}

/** A business with what rows of a file may change of it. */
export interface Business {
  readonly employer: Tracked<'employer'>;
  readonly sites: Tracked<'employer_site'>[];
  readonly people: Tracked<'employer_person'>[];
  readonly stops: HoldingStop[];
  /** Day of the last stage event, by site. */
  readonly stageDays: Map<string, string>;
  /** Keys of imported contacts that are on file. */
  readonly contactKeys: Set<string>;
  /** By external key; only those that the rows at work name. */
  readonly openings: Map<string, { readonly opening: Tracked<'opening'>; readonly siteIds: Set<string> }>;
}

export function emptyBusiness(employer: Tracked<'employer'>): Business {
  return {
    employer,
    sites: [],
    people: [],
    stops: [],
    stageDays: new Map(),
    contactKeys: new Set(),
    openings: new Map(),
  };
}

/** What applying one row needs to know beside the row and the business. */
export interface Step {
  readonly ledger: Ledger;
  /** Of the row in the file. */
  readonly number: number;
  readonly runId: string;
  /** ISO day, in the agency's zone. */
  readonly today: string;
  /** How the agency writes days: `en-US`. */
  readonly locale: string;
}

/** What a row did, or would do, in words for the preview. */
export interface Effects {
  readonly outcome: 'create' | 'update' | 'skip';
  readonly why: string;
  readonly changes: string[];
  readonly warnings: string[];
  readonly isOtherSite: boolean;
}
