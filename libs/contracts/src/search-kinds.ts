/** What can be found by words. Job seekers are not here: they never leave PostgreSQL. */
export const SEARCH_KINDS = ['employer', 'opening'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** The exact facts by which each kind can be narrowed: all that its documents may have beside words and numbers. */
export const SEARCH_KEYS: Readonly<Record<SearchKind, readonly string[]>> = {
  employer: ['owner', 'stage', 'naics', 'tag', 'city'],
  /** `reach`: where the work is, as cells of a grid, ids of sites, and `remote`. First, because it is the dearest to compare. */
  opening: ['reach', 'status', 'naics', 'occupation'],
};
