import type { WriteKind } from './write-kinds';

/** A write that was answered with 2xx: it must be there, once. */
export interface Promised {
  readonly kind: WriteKind;
  /** What the write carries and nothing else does. */
  readonly marker: string;
  /** The id that was answered, where one is. */
  readonly id: string | null;
}

/** What was answered, and what happened on the way there. */
export class Ledger {
  readonly promised: Promised[] = [];
  /** Contacts with a next step: exactly one reminder must follow from each. */
  readonly nextSteps: string[] = [];
  /** Refused for good although nothing was wrong with them, and answers 500. */
  readonly faults: string[] = [];
  readonly counts = { unanswered: 0, unavailable: 0, replayed: 0, reads: 0, readsUnavailable: 0 };

  byKind(): Record<string, number> {
    const sums: Record<string, number> = {};
    for (const { kind } of this.promised) sums[kind] = (sums[kind] ?? 0) + 1;
    return sums;
  }
}
