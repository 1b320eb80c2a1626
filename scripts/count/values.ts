import { isOneOf } from '@inroads/kernel';
import { isDay, isInstant, isZone, type AgencyDay, type Weekday } from '@inroads/calendar';
import { always, dated as datedValues, type Dated, type DatedValue, type Period } from '@inroads/fidelity';
import { checked, either, list, mapped, optional, orNull, record, together, type Field } from './fields';

export const WEEKDAY_NAMES = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type WeekdayName = (typeof WEEKDAY_NAMES)[number];

/** A slip of the keyboard in a year must not make thousands of empty weeks. */
const YEARS = /^(199\d|20\d\d)-/;

export const text = checked(
  (value): value is string => typeof value === 'string' && value.trim() !== '',
  'Write a text that is not empty.',
);

export const flag = checked((value): value is boolean => typeof value === 'boolean', 'Write true or false.');

export const day: Field<AgencyDay> = checked(
  (value): value is AgencyDay => isDay(value) && YEARS.test(value),
  'Write a day of the years 1990 to 2099 as 2026-11-18.',
);

export const instant = checked(
  (value): value is string => isInstant(value) && YEARS.test(value),
  'Write day, time and offset, such as 2026-11-15T23:40:00-05:00, in the years 1990 to 2099.',
);

export const zone = checked(isZone, 'Write the name of a time zone, such as America/Chicago.');

export function oneOf<const T extends string>(values: readonly T[]): Field<T> {
  return checked((value): value is T => isOneOf(values, value), `Write one of: ${values.join(', ')}.`);
}

export function number(least: number, most: number): Field<number> {
  return checked(
    (value): value is number => typeof value === 'number' && value >= least && value <= most,
    `Write a number from ${least} to ${most}.`,
  );
}

export function integer(least: number, most: number): Field<number> {
  return checked(
    (value): value is number => Number.isInteger(value) && (value as number) >= least && (value as number) <= most,
    `Write a whole number from ${least} to ${most}.`,
  );
}

export const weekday: Field<Weekday> = mapped(
  oneOf(WEEKDAY_NAMES),
  (name) => (WEEKDAY_NAMES.indexOf(name) + 1) as Weekday,
);

const openDay = optional(orNull(day), null);

/** `from` and `to` beside other fields; both ends inside, left out or null is open. */
export const periodFields = { from: openDay, to: openDay };

export function inOrder<P extends Period>(field: Field<P>): Field<P> {
  return together(field, ({ from, to }) =>
    from !== null && to !== null && to < from ? `ends on ${to}, before it begins on ${from}. Turn them round.` : null,
  );
}

/** A plain value for all time, or a list of values with the day each holds from; `initial` where nothing holds. */
export function dated<T>(value: Field<T>, initial: T): Field<Dated<T>> {
  const entries = list(record({ from: openDay, value })) as Field<readonly DatedValue<T>[]>;
  const field = either(
    (given) => !Array.isArray(given),
    mapped(value, (plain) => always(plain)),
    mapped(entries, (read) => datedValues(initial, read)),
  );
  return optional(field, always(initial));
}
