import type { FieldFault } from '@inroads/kernel';

/** Reads one value of a JSON file: checks it, notes what is wrong and where, and goes on, so that all faults are told at once. */
export interface Field<T> {
  read(value: unknown, path: string, faults: FieldFault[]): T;
  /** What holds when the value is left out. Fields without it are required. */
  readonly fallback?: T;
}

type ValueOf<F> = F extends Field<infer T> ? T : never;
export type Fields = Readonly<Record<string, Field<unknown>>>;
export type RecordOf<S extends Fields> = { readonly [K in keyof S]: ValueOf<S[K]> };

const MAX_SHOWN = 40;

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}...` : text;
}

export function record<S extends Fields>(fields: S): Field<RecordOf<S>> & { readonly fields: S } {
  return {
    fields,
    read(value, path, faults) {
      const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
      if (!isRecord) faults.push({ path, message: `is ${shown(value)}. Write an object, { ... }.` });
      const given = (isRecord ? value : {}) as Record<string, unknown>;
      for (const name of Object.keys(given)) {
        if (!Object.hasOwn(fields, name)) faults.push({ path: below(path, name), message: unknownField(fields) });
      }
      const entries = Object.entries(fields).map(([name, field]) => [
        name,
        readPart(field, given[name], below(path, name), isRecord ? faults : []),
      ]);
      return Object.fromEntries(entries) as RecordOf<S>;
    },
  };
}

export function list<T>(item: Field<T>): Field<readonly T[]> {
  return {
    read(value, path, faults) {
      if (Array.isArray(value)) return value.map((each, index) => item.read(each, below(path, String(index)), faults));
      faults.push({ path, message: `is ${shown(value)}. Write a list, [ ... ].` });
      return [];
    },
  };
}

export function optional<T>(field: Field<T>, fallback: T): Field<T> {
  return { fallback, read: (value, path, faults) => field.read(value, path, faults) };
}

/** `null` may be written, and means that there is none. */
export function orNull<T>(field: Field<T>): Field<T | null> {
  return { read: (value, path, faults) => (value === null ? null : field.read(value, path, faults)) };
}

/** A value that one test decides. `hint` finishes the sentence "is ... ." and says what to write. */
export function checked<T>(isRight: (value: unknown) => value is T, hint: string): Field<T> {
  return {
    read(value, path, faults) {
      if (!isRight(value)) faults.push({ path, message: `is ${shown(value)}. ${hint}` });
      return value as T;
    },
  };
}

/** The plain form or the longer one, told apart by the kind of JSON value. */
export function either<A, B>(isFirst: (value: unknown) => boolean, first: Field<A>, second: Field<B>): Field<A | B> {
  return { read: (value, path, faults) => (isFirst(value) ? first : second).read(value, path, faults) };
}

export function mapped<A, B>(field: Field<A>, turn: (value: A) => B): Field<B> {
  return { read: (value, path, faults) => turn(field.read(value, path, faults)) };
}

/** A field that only makes sense together with others; `complain` gives the fault, or nothing. */
export function together<T>(field: Field<T>, complain: (value: T) => string | null): Field<T> {
  return {
    read(value, path, faults) {
      const before = faults.length;
      const read = field.read(value, path, faults);
      const complaint = faults.length === before ? complain(read) : null;
      if (complaint !== null) faults.push({ path, message: complaint });
      return read;
    },
  };
}

function readPart(field: Field<unknown>, value: unknown, path: string, faults: FieldFault[]): unknown {
  if (value !== undefined) return field.read(value, path, faults);
  if (!('fallback' in field)) faults.push({ path, message: 'is missing. It has no default: state it.' });
  return field.fallback;
}

function unknownField(fields: Fields): string {
  return `is not a field here. Use: ${Object.keys(fields).join(', ')}.`;
}

function below(path: string, part: string): string {
  return path === '' ? part : `${path}.${part}`;
}
