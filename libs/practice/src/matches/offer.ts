import type { Level, PreferenceItem, WishCriterion } from '@inroads/matching';

interface Refused {
  readonly title: string;
  readonly employerName: string;
}

const STRONGER: Partial<Record<Level, Level>> = { nice: 'must', strong: 'must', 'rather-not': 'avoid' };

/** `environment:noise` is about that fact; any other reason is a criterion, or `other`. */
function isAbout(item: PreferenceItem, reason: string): boolean {
  const [criterion, fact] = reason.split(':');
  if (item.criterion !== criterion) return false;
  return fact === undefined || (item.value as { fact?: string }).fact === fact;
}

/**
 * The wish change that a No implies: the wish it is about becomes a Must (or an Avoid); a kind of work or an employer
 * that nobody had spoken of becomes one to leave out. `null`: only this one. The person decides; nothing changes by itself.
 */
export function offerFor(
  reason: string,
  items: readonly PreferenceItem[],
  { title, employerName }: Refused,
): PreferenceItem | null {
  const wish = items.find((item) => isAbout(item, reason) && STRONGER[item.level] !== undefined);
  if (wish) return { ...wish, level: STRONGER[wish.level] } as PreferenceItem;
  const criterion = reason.split(':')[0] as WishCriterion;
  if (criterion === 'work') return { criterion, level: 'rather-not', value: { kinds: [{ title }] } };
  if (criterion === 'employer') return { criterion, level: 'avoid', value: { employers: [employerName] } };
  return null;
}

/** The wishes with the offer taken: it replaces the wish it strengthens, or is added. */
export function withOffer(items: readonly PreferenceItem[], offer: PreferenceItem): PreferenceItem[] {
  const isSame = (item: PreferenceItem): boolean =>
    item.criterion === offer.criterion && JSON.stringify(item.value) === JSON.stringify(offer.value);
  return items.some(isSame) ? items.map((item) => (isSame(item) ? offer : item)) : [...items, offer];
}
