/** How an observed fact came to us: somebody said it, somebody saw it, or a posting or an import row says it. */
export const OBSERVATIONS = ['told', 'seen', 'advertised'] as const;
export type Observation = (typeof OBSERVATIONS)[number];

export type Certainty = Observation | 'typical' | 'disputed' | 'unknown';

/** Observed on this opening, site or employer. `asOf` is the day it was last known to hold (yyyy-mm-dd). */
export interface Known<T> {
  readonly certainty: Observation;
  readonly value: T;
  readonly asOf?: string;
}

/** Usual for this occupation or industry, not confirmed here. Counts at half confidence and never closes a gate. */
export interface Typical<T> {
  readonly certainty: 'typical';
  readonly value: T;
}

/** Live sources disagree. Both stand until somebody settles it; there is no average. */
export interface Disputed<T> {
  readonly certainty: 'disputed';
  readonly values: readonly T[];
}

export interface Unknown {
  readonly certainty: 'unknown';
}

/** What is known of something. An absent fact means the same as `unknown`: it becomes a question. */
export type Fact<T> = Known<T> | Typical<T> | Disputed<T> | Unknown;

export function isObserved<T>(fact: Fact<T> | undefined): fact is Known<T> {
  return fact !== undefined && (OBSERVATIONS as readonly string[]).includes(fact.certainty);
}
