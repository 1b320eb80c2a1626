/** Whose rules these are. Thresholds stand as numbers, in our own words (docs/rules.md, Fidelity items). */
export const RULES_EDITION = { scale: 'IPS-25', edition: '2019', reading: 'ours' } as const;
export type RulesEdition = typeof RULES_EDITION;
