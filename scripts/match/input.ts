import type { FieldFault } from '@inroads/kernel';
import {
  factDefinition,
  type Fact,
  type FactStatement,
  type MatchSettings,
  type OpeningProfile,
  type PreferenceItem,
  type SeekerProfile,
} from '@inroads/matching';
import { JsonReader } from './json-reader';
import { MATCH_SCHEMA } from './schema';

export interface MatchInput {
  readonly seeker: SeekerProfile;
  readonly openings: readonly OpeningProfile[];
  readonly settings?: MatchSettings;
}

export type InputRead = { readonly input: MatchInput } | { readonly faults: readonly FieldFault[] };

interface Ends {
  readonly min?: number;
  readonly max?: number;
}

function turned({ min, max }: Ends): string | null {
  return min !== undefined && max !== undefined && max < min
    ? 'ends below where it begins. Turn the ends round.'
    : null;
}

function turnedDays({ from, to }: { readonly from?: string; readonly to?: string }): string | null {
  return from !== undefined && to !== undefined && to < from ? 'ends before it begins. Turn the days round.' : null;
}

const noEnd = (...ends: unknown[]) =>
  ends.every((end) => end === undefined) ? 'says nothing. Give at least one of its fields.' : null;

const amountFault = ({ atMost, atLeast }: FactStatement) =>
  noEnd(atMost, atLeast) ?? turned({ min: atLeast, max: atMost });

function preferenceFault(item: PreferenceItem): string | null {
  switch (item.criterion) {
    case 'hours':
      return noEnd(item.value.min, item.value.max) ?? turned(item.value);
    case 'pay':
      return noEnd(item.value.floor, item.value.target) ?? turned({ min: item.value.floor, max: item.value.target });
    case 'start':
      return noEnd(item.value.from, item.value.to) ?? turnedDays(item.value);
    case 'employer':
      return noEnd(item.value.industries, item.value.employers, item.value.settings);
    case 'travel':
      return turned({ min: item.value.idealMinutes, max: item.value.maxMinutes });
    case 'environment':
      return factDefinition(item.value.fact).type === 'amount' ? amountFault(item.value) : null;
    default:
      return null;
  }
}

function valuesOf<T>(fact: Fact<T> | undefined): readonly T[] {
  if (fact === undefined || fact.certainty === 'unknown') return [];
  return fact.certainty === 'disputed' ? fact.values : [fact.value];
}

function openingFaults(opening: OpeningProfile, path: string): FieldFault[] {
  const checks: [string, (string | null)[]][] = [
    ['pay', valuesOf(opening.pay).map((pay) => noEnd(pay.min, pay.max) ?? turned(pay))],
    ['hours', valuesOf(opening.hours).map(turned)],
    ['startDate', valuesOf(opening.startDate).map((days) => noEnd(days.from, days.to) ?? turnedDays(days))],
  ];
  return checks.flatMap(([field, messages]) =>
    messages.flatMap((message) => (message === null ? [] : [{ path: `${path}.${field}`, message }])),
  );
}

function repeatedIds(openings: readonly OpeningProfile[]): FieldFault[] {
  const seen = new Set<string>();
  return openings.flatMap(({ id }, at) => {
    if (!seen.has(id)) return (seen.add(id), []);
    return [{ path: `openings.${at}.id`, message: `is "${id}" a second time. Give every opening its own id.` }];
  });
}

function faultsAcross({ seeker, openings }: MatchInput): FieldFault[] {
  const wishes = seeker.preferences.flatMap((item, at) => {
    const message = preferenceFault(item);
    return message === null ? [] : [{ path: `seeker.preferences.${at}.value`, message }];
  });
  return [
    ...wishes,
    ...openings.flatMap((opening, at) => openingFaults(opening, `openings.${at}`)),
    ...repeatedIds(openings),
  ];
}

/** The whole file as the matcher takes it, or everything that is wrong with it. */
export function readInput(json: unknown): InputRead {
  const reader = new JsonReader(MATCH_SCHEMA);
  reader.read(json);
  if (reader.faults.length > 0) return { faults: reader.faults };
  const input = json as MatchInput;
  const faults = faultsAcross(input);
  return faults.length > 0 ? { faults } : { input };
}
