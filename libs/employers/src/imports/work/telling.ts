import { formatDay } from '@inroads/calendar';
import { phoneKey } from '../mapping';
import type { Business, Step } from './business';
import type { Ledger, Tracked } from './ledger';
import type { RecordName, RecordValues } from './records';

const LONGEST = 60;

const isBlank = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The same phone number written in another way is no news: what somebody wrote stays. */
function isSameNumber(key: PropertyKey, before: unknown, value: unknown): boolean {
  if (key !== 'phone' || typeof before !== 'string' || typeof value !== 'string') return false;
  const number = phoneKey(value);
  return number !== null && number === phoneKey(before);
}

export function short(value: unknown): string {
  const text = (typeof value === 'string' ? value : JSON.stringify(value)).replace(/\s+/g, ' ');
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '')}…` : text;
}

/**
 * Changes values and says so. A blank of the file never erases; where the file is older than what we know, ours stays
 * (docs/rules.md, Imports e).
 */
export class Telling {
  readonly changes: string[] = [];
  readonly stays: string[] = [];
  /** What a new business brings beside itself and its person. */
  readonly brings: string[] = [];
  readonly warnings: string[] = [];

  constructor(
    private readonly ledger: Ledger,
    private readonly number: number,
    private readonly isOlder: boolean,
  ) {}

  /** Fills what is empty and replaces what is older. */
  put<R extends RecordName, K extends keyof RecordValues[R]>(
    entry: Tracked<R>,
    key: K,
    value: RecordValues[R][K],
    label: string,
    say: (value: unknown) => string = short,
  ): void {
    const before = entry.values[key];
    if (isBlank(value) || isSame(before, value) || isSameNumber(key, before, value)) return;
    if (this.isOlder && !isBlank(before)) {
      this.stays.push(`${label}: ours is newer, stays`);
      return;
    }
    this.ledger.change(entry, key, value, this.number);
    this.changes.push(`${label}: ${isBlank(before) ? 'empty' : say(before)} → ${say(value)}`);
  }

  /** Fills what is empty and leaves alone what somebody wrote. */
  fill<R extends RecordName, K extends keyof RecordValues[R]>(
    entry: Tracked<R>,
    key: K,
    value: RecordValues[R][K],
    label: string,
  ): void {
    if (isBlank(entry.values[key])) this.put(entry, key, value, label);
  }

  /** Adds what a list lacks. */
  add<R extends RecordName, K extends keyof RecordValues[R]>(
    entry: Tracked<R>,
    key: K & (RecordValues[R][K] extends readonly string[] ? K : never),
    values: readonly string[],
    label: string,
  ): void {
    const before = entry.values[key] as unknown as readonly string[];
    const known = new Set(before.map((one) => one.toLowerCase()));
    const added = values.filter((one) => !known.has(one.toLowerCase()));
    if (added.length === 0) return;
    this.ledger.change(entry, key, [...before, ...added] as unknown as RecordValues[R][K], this.number);
    this.changes.push(`${label}: ${short(added.join(', '))}`);
  }

  /** Changes a value that is not worth a word in the preview. */
  quietly<R extends RecordName, K extends keyof RecordValues[R]>(
    entry: Tracked<R>,
    key: K,
    value: RecordValues[R][K],
  ): void {
    if (!isSame(entry.values[key], value)) this.ledger.change(entry, key, value, this.number);
  }
}

/** A row may bring something to a business that asked for peace: it is kept, and what they asked is said beside it. */
export function warnOfStop({ stops: [stop] }: Business, step: Step, telling: Telling, isNew = false): void {
  const { changes, warnings } = telling;
  if (!stop || (changes.length === 0 && !isNew)) return;
  const until = stop.untilDay === null ? '' : ` until ${formatDay(stop.untilDay, step)}`;
  warnings.push(
    `They asked not to be contacted${until}, and the row does not lift that. Check that what it brings is so.`,
  );
}
