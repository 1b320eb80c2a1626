import type { WorkKind } from '../types';
import type { Family } from './families.data';
import { INDUSTRY_FAMILIES } from './industry-families.data';
import { occupation, occupationsFor } from './occupations';

/** Less like than this, a title is not taken to mean a kind of work. */
const MEANS_IT = 0.5;

/** Families of work done in this kind of business: those of the longest known part of its code. */
export function industryFamilies(naics: string): readonly Family[] {
  for (let digits = naics.length; digits >= 2; digits -= 1) {
    const families = INDUSTRY_FAMILIES[naics.slice(0, digits)];
    if (families !== undefined) return families;
  }
  return [];
}

/** The family of a kind of work as a person named it; `undefined` where its words mean none that we know. */
export function familyOf({ title, occupation: code }: WorkKind): Family | undefined {
  const named = code === undefined ? undefined : occupation(code);
  if (named) return named.family;
  const [best] = occupationsFor(title);
  return best && best.similarity >= MEANS_IT ? occupation(best.code)?.family : undefined;
}
