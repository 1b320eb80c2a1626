/** What can be found by words. Job seekers are not here: they never leave PostgreSQL. */
export const SEARCH_KINDS = ['employer', 'opening'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];
