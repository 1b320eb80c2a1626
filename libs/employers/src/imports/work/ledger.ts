import { newId } from '@inroads/platform/database';
import type { ImportedContact } from '../contact-importer';
import type { RecordName, RecordValues } from './records';

/** One of our rows while rows of a file are applied to it. */
export interface Tracked<R extends RecordName> {
  readonly record: R;
  readonly id: string;
  /** 0: not written yet. */
  version: number;
  readonly values: RecordValues[R];
}

export interface Made {
  readonly entry: Tracked<RecordName>;
  readonly number: number;
}

export interface Changed {
  readonly entry: Tracked<RecordName>;
  readonly number: number;
  /** What it had before this row of the file, of the values that this row changed. */
  readonly before: Record<string, unknown>;
}

/** What some rows of a file do to ours, gathered until it is written at once, or thrown away after a check. */
export class Ledger {
  readonly made: Made[] = [];
  readonly contacts: { readonly contact: ImportedContact; readonly number: number }[] = [];
  private readonly changes = new Map<string, Changed>();

  get changed(): Changed[] {
    return [...this.changes.values()];
  }

  /** @param number of the row of the file that makes it */
  make<R extends RecordName>(record: R, values: RecordValues[R], number: number, id: string = newId()): Tracked<R> {
    const entry: Tracked<R> = { record, id, version: 0, values };
    this.made.push({ entry, number });
    return entry;
  }

  /** @param number of the row of the file that changes it */
  change<R extends RecordName, K extends keyof RecordValues[R]>(
    entry: Tracked<R>,
    key: K,
    value: RecordValues[R][K],
    number: number,
  ): void {
    const before = entry.values[key];
    entry.values[key] = value;
    if (entry.version === 0) return;
    const known = this.changes.get(`${number} ${entry.id}`) ?? {
      entry: entry as unknown as Tracked<RecordName>,
      number,
      before: {},
    };
    this.changes.set(`${number} ${entry.id}`, known);
    if (!Object.hasOwn(known.before, key)) known.before[key as string] = before;
  }
}
