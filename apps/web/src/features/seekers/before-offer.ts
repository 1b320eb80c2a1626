import type { PreferenceItem } from '@inroads/matching';
import type { Preferences } from './seekers.queries';

type Items = readonly PreferenceItem[];

function same(items: Items, wanted: PreferenceItem): PreferenceItem | undefined {
  const value = JSON.stringify(wanted.value);
  return items.find((item) => item.criterion === wanted.criterion && JSON.stringify(item.value) === value);
}

/**
 * The wishes of now with one change taken back: the wish has the level it had before, or is gone where there was none.
 * `null` where the change does not stand any more.
 * @param versions newest first, the one of now among them
 */
export function withoutOffer(
  offer: PreferenceItem,
  now: Items,
  versions: readonly Preferences[],
): PreferenceItem[] | null {
  const stands = (items: Items) => same(items, offer)?.level === offer.level;
  if (!stands(now)) return null;
  const made = versions.findIndex(({ items }, at) => stands(items) && !stands(versions[at + 1]?.items ?? []));
  if (made === -1) return null;
  const before = same(versions[made + 1]?.items ?? [], offer);
  const wish = same(now, offer);
  return now.flatMap((item) =>
    item !== wish ? [item] : before ? [{ ...item, level: before.level } as PreferenceItem] : [],
  );
}
