export const FACT_HOLDERS = ['employer', 'site', 'opening'] as const;
export type FactHolderKind = (typeof FACT_HOLDERS)[number];
