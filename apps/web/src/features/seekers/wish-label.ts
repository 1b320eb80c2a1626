import {
  ENGLISH_MATCH,
  factDefinition,
  sayWish,
  subjectOf,
  WISH_ONLY_CRITERIA,
  type Level,
  type PreferenceItem,
} from '@inroads/matching';

/** "Within 25 min by bus": what the wish is about, however important it is. */
export function wishLabel(item: PreferenceItem): string {
  return factWish(item) ?? sayWish(ENGLISH_MATCH, { level: 'strong', items: [item] });
}

/** A choice is named by its fact where its values alone do not say it: "Work with the hands: most of the shift", "Selling to customers". */
function factWish({ value }: PreferenceItem): string | null {
  if (!('fact' in value) || !value.anyOf) return null;
  const definition = factDefinition(value.fact);
  const label = subjectOf(value.fact, value.anyOf);
  if (definition.type !== 'choice' || label === null) return null;
  const [only, ...others] = value.anyOf.map((each) => definition.values[each] ?? each);
  return only === undefined || others.length > 0 ? label : `${label}: ${only}`;
}

export type Choice = 'must' | 'prefer' | 'avoid';

/** Five levels, shown as three. */
export function choiceOf(level: Level): Choice {
  if (level === 'must') return 'must';
  return level === 'avoid' || level === 'rather-not' ? 'avoid' : 'prefer';
}

export const LEVEL_OF: Readonly<Record<Choice, Level>> = { must: 'must', prefer: 'strong', avoid: 'avoid' };

/** "Avoid 25 minutes by bus" says nothing that a wish does not say better. */
export function mayBeAvoided({ criterion }: PreferenceItem): boolean {
  return !(WISH_ONLY_CRITERIA as readonly string[]).includes(criterion);
}

export function withLevel(item: PreferenceItem, level: Level): PreferenceItem {
  return { ...item, level } as PreferenceItem;
}
