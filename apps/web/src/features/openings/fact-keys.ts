import { FACT_KEYS } from '@inroads/matching';
import type { FactMap } from './openings.queries';

/** Kept as facts, beside the catalogue. */
const FIELD_KEYS = [
  'schedule',
  'hours',
  'pay',
  'permanence',
  'startDate',
  'openToAnyone',
  'setAside',
  'subMinimum',
  'transitional',
  'tempAgency',
] as const;

/** What every opening is asked for sooner or later, in this order. */
const ALWAYS = ['schedule', 'hours', 'pay', 'permanence', 'openToAnyone', 'noise'] as const;

/** The facts of a page: always the same first ones, known or not, then whatever else is on file. */
export function keysOf(facts: FactMap): string[] {
  const known = Object.keys(facts).filter((key) => facts[key] !== undefined);
  return [...new Set<string>([...ALWAYS, ...known])];
}

/** What can be written down and is not there yet. */
export function addableKeys(facts: FactMap): string[] {
  const shown = keysOf(facts);
  return [...FIELD_KEYS, ...FACT_KEYS].filter((key) => !shown.includes(key));
}
