import type { AgencyDay } from '@inroads/calendar';

/** A value that holds from a day on, until the next one. `from: null` holds since ever. */
export interface DatedValue<T> {
  readonly from: AgencyDay | null;
  readonly value: T;
}

/** In order of `from`; the first entry has `from: null`, so that every day has a value. */
export type Dated<T> = readonly DatedValue<T>[];

export function always<T>(value: T): Dated<T> {
  return [{ from: null, value }];
}

/** Puts entries in order over `initial`, which holds before the first of them. */
export function dated<T>(initial: T, entries: readonly DatedValue<T>[]): Dated<T> {
  const ordered = [...entries].sort((a, b) => (a.from ?? '').localeCompare(b.from ?? ''));
  return [{ from: null, value: initial }, ...ordered];
}

export function valueOn<T>(values: Dated<T>, day: AgencyDay): T {
  for (let index = values.length - 1; index > 0; index -= 1) {
    const entry = values[index] as DatedValue<T>;
    if (entry.from === null || entry.from <= day) return entry.value;
  }
  return (values[0] as DatedValue<T>).value;
}

/** A stretch of days, both ends inside; `null` is open. */
export interface Period {
  readonly from: AgencyDay | null;
  readonly to: AgencyDay | null;
}

export function holdsOn({ from, to }: Period, day: AgencyDay): boolean {
  return (from === null || from <= day) && (to === null || day <= to);
}

/** Of the periods that hold on the day, the one that began last: a new period ends the one before it. */
export function periodOn<P extends Period>(periods: readonly P[], day: AgencyDay): P | undefined {
  let found: P | undefined;
  for (const period of periods) {
    if (holdsOn(period, day) && (found === undefined || (period.from ?? '') >= (found.from ?? ''))) found = period;
  }
  return found;
}
