import type { FactKey } from '../facts/fact-catalogue.data';
import type { Typical } from '../types';
import { FAMILIES, type Traits } from './families.data';
import { OCCUPATIONS } from './occupations.data';

type TypicalFacts = ReadonlyMap<FactKey, Typical<string | number | boolean>>;

function factsOf(traits: Traits): TypicalFacts {
  const entries = Object.entries(traits) as [FactKey, string | number | boolean][];
  return new Map(entries.map(([key, value]) => [key, { certainty: 'typical', value }]));
}

const BY_CODE: ReadonlyMap<string, TypicalFacts> = new Map(
  OCCUPATIONS.map(({ code, family, differs }) => [code, factsOf({ ...FAMILIES[family], ...differs })]),
);

/** What is usual in an occupation (SOC 2018); `undefined` where we do not say. */
export function typicalFact(code: string, key: FactKey): Typical<string | number | boolean> | undefined {
  return BY_CODE.get(code)?.get(key);
}
