import { daysBetween } from '@inroads/calendar';
import { isObserved, type Fact, type Observation } from '@inroads/matching';

/** A value somebody told, saw or read, on a day. */
export interface Observed {
  readonly value: unknown;
  readonly certainty: Observation;
  readonly asOf: string;
}

/** Within this many days, what was said and what is advertised are both live: neither wins by being newer. */
const LIVE_TOGETHER_DAYS = 30;

const isFirstHand = (certainty: Observation): boolean => certainty !== 'advertised';
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * What holds once a new observation has come in: the newer supersedes the older. Where a posting and a person
 * disagree within a month, both stand as `disputed` until somebody settles it (docs/rules.md, Facts b and c).
 */
export function currentFact(before: Fact<unknown> | undefined, seen: Observed): Fact<unknown> {
  const next: Fact<unknown> = { certainty: seen.certainty, value: seen.value, asOf: seen.asOf };
  if (before === undefined || !isObserved(before)) return next;
  const beforeDay = before.asOf ?? '';
  if (isSame(before.value, seen.value)) return seen.asOf >= beforeDay ? next : before;
  const isOtherKind = isFirstHand(before.certainty) !== isFirstHand(seen.certainty);
  const areBothLive = beforeDay !== '' && Math.abs(daysBetween(beforeDay, seen.asOf)) <= LIVE_TOGETHER_DAYS;
  if (isOtherKind && areBothLive) return { certainty: 'disputed', values: [before.value, seen.value] };
  return seen.asOf >= beforeDay ? next : before;
}

/** The same, told from the whole history in the order of its days: for corrections and undo. */
export function factFromHistory(history: readonly Observed[]): Fact<unknown> {
  return [...history]
    .sort((a, b) => a.asOf.localeCompare(b.asOf))
    .reduce<Fact<unknown>>(currentFact, { certainty: 'unknown' });
}
