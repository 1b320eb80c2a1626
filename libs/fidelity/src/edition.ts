/** Whose rules these are. Thresholds are numbers in our own words: domain.md 1, copyright warning. */
export const RULES_EDITION = { scale: 'IPS-25', edition: '2019', reading: 'ours' } as const;
export type RulesEdition = typeof RULES_EDITION;
