import { ENGLISH_MATCH, sayWish, WISH_ONLY_CRITERIA, type Level, type PreferenceItem } from '@inroads/matching';

/** "Within 25 min by bus": what the wish is about, however important it is. */
export function wishLabel(item: PreferenceItem): string {
  return sayWish(ENGLISH_MATCH, { level: 'strong', items: [item] });
}

/** The wish as it is meant: "No selling" where selling is to be avoided. */
export function wishMeant(item: PreferenceItem): string {
  return sayWish(ENGLISH_MATCH, { level: item.level, items: [item] });
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
