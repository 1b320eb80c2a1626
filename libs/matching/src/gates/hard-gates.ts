import type { HoursRange, PreferenceItem, SeekerProfile } from '../types';
import { boxAround, reachKilometres, type GeoBox } from '../travel/travel-estimate';

/**
 * What a database or search engine may leave out before matching, without ever leaving out an opening that could rank.
 * Each part says what is *removed*, and only where the opening's fact is known (`narrowingFacts`); `null` and empty remove nothing.
 */
export interface HardGates {
  /** Remove where the most it pays an hour is known and below this. */
  readonly payBelowPerHour: number | null;
  /** Remove where the hours are known and wholly outside: below `min` or above `max`. */
  readonly hoursOutside: Partial<HoursRange>;
  /** Remove where every site's point is known and outside, the work is not from home, and no site is among `alwaysReachable`. */
  readonly box: GeoBox | null;
  /** Sites with travel minutes of their own: never removed by the box. */
  readonly alwaysReachable: readonly string[];
  /** Remove where a confirmed occupation is one of these. */
  readonly occupations: readonly string[];
  /** Remove where the NAICS code begins with one of these. */
  readonly industries: readonly string[];
}

/** A tenth of a degree, about 11 km: says little about a home. */
const GRID_DEGREES = 0.1;

type Item<C extends PreferenceItem['criterion']> = Extract<PreferenceItem, { criterion: C }>;

function itemsOf<C extends PreferenceItem['criterion']>(
  seeker: SeekerProfile,
  criterion: C,
  level: 'must' | 'avoid',
): Item<C>[] {
  return seeker.preferences.filter((item): item is Item<C> => item.criterion === criterion && item.level === level);
}

const highest = (values: readonly number[]) => (values.length === 0 ? undefined : Math.max(...values));
const lowest = (values: readonly number[]) => (values.length === 0 ? undefined : Math.min(...values));

function payBelow(seeker: SeekerProfile): number | null {
  const floors = itemsOf(seeker, 'pay', 'must').flatMap(({ value }) =>
    value.period === 'hour' ? [value.floor ?? value.target ?? 0] : [],
  );
  return highest(floors) ?? null;
}

function hoursOutside(seeker: SeekerProfile): Partial<HoursRange> {
  const wishes = itemsOf(seeker, 'hours', 'must').map(({ value }) => value);
  const ceilings = itemsOf(seeker, 'hours-ceiling', 'must').map(({ value }) => value.maxHours);
  const min = highest(wishes.flatMap((value) => value.min ?? []));
  const max = lowest([...wishes.flatMap((value) => value.max ?? []), ...ceilings]);
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}

/** Generous: the widest reach of the modes of the narrowest wish, drawn outwards. */
function reachBox(seeker: SeekerProfile): GeoBox | null {
  const own = new Map((seeker.travelModes ?? []).map((mode) => [mode.mode, mode.maxMinutes ?? Infinity]));
  const reaches = itemsOf(seeker, 'travel', 'must').flatMap(({ value }) => {
    const modes = value.modes ?? [...own.keys()];
    return (
      highest(modes.map((mode) => reachKilometres(Math.min(value.maxMinutes, own.get(mode) ?? Infinity), mode))) ?? []
    );
  });
  const reach = lowest(reaches);
  return reach === undefined || !seeker.home ? null : boxAround(seeker.home, reach, GRID_DEGREES);
}

export function hardGates(seeker: SeekerProfile): HardGates {
  return {
    payBelowPerHour: payBelow(seeker),
    hoursOutside: hoursOutside(seeker),
    box: reachBox(seeker),
    alwaysReachable: [...new Set((seeker.travelTimes ?? []).map(({ siteId }) => siteId))],
    occupations: itemsOf(seeker, 'work', 'avoid').flatMap(({ value }) =>
      value.kinds.flatMap((kind) => kind.occupation ?? []),
    ),
    industries: itemsOf(seeker, 'employer', 'avoid').flatMap(({ value }) => value.industries ?? []),
  };
}
