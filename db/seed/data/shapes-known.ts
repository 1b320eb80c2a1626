import type { Day, FactKey, FactValue, Observation } from '@inroads/matching';

export type Weekday = Day;

/** `w3 tue`: Tuesday of the week three weeks before this one. `d-23`: 23 days before today. */
export type DemoDay = `w${number} ${Weekday}` | `d${'-' | '+'}${number}` | 'd0';

// What is known, and how: a fact that nobody observed is not written down.

export interface DemoSource {
  readonly certainty: Observation;
  readonly day: DemoDay;
  /** Key of the person who said it, or the words for a posting: "State job board". */
  readonly from: string;
  /** Who of the staff heard, saw or found it. */
  readonly by: string;
}

export type DemoFact = {
  [K in FactKey]: { readonly key: K; readonly value: FactValue<K>; readonly source: DemoSource };
}[FactKey];

/** What a business needs, or looks for in people, in its own words. */
export interface DemoNeed {
  readonly kind: 'needs' | 'looks-for';
  readonly text: string;
}
