import type { CriterionValues, GeoPoint, LevelFor, WishCriterion } from '@inroads/matching';

import type { DemoDay, DemoProfileVersion, DemoWish } from './shapes';
import { toGeoPoint } from './town';

type UnsaidWish = Omit<DemoWish, 'saidBy' | 'saidOn'> & { readonly saidBy?: string };

/** One wish, under a key of its own in the person's profile. */
export function wish<C extends WishCriterion>(
  key: string,
  criterion: C,
  value: CriterionValues[C],
  level: LevelFor<C>,
  ownWords?: string,
): UnsaidWish {
  return { key, criterion, value, level, ...(ownWords && { ownWords }) };
}

/** Said for the person by somebody of the staff, and shown so. */
export const onBehalf = (staff: string, said: UnsaidWish): UnsaidWish => ({ ...said, saidBy: staff });

interface Change {
  readonly day: DemoDay;
  readonly wrote: string;
  readonly change: string;
  readonly set?: readonly UnsaidWish[];
  readonly drop?: readonly string[];
  readonly limits?: DemoProfileVersion['ownLimits'];
}

/** The versions of a profile: what was told first, then each change laid over what stood before. */
export function profile(...changes: readonly Change[]): DemoProfileVersion[] {
  const versions: DemoProfileVersion[] = [];
  for (const { day, wrote, change, set = [], drop = [], limits } of changes) {
    const last = versions.at(-1);
    const before = last?.wishes ?? [];
    const unknown = drop.filter((key) => !before.some((said) => said.key === key));
    if (unknown.length > 0) throw new Error(`Dropped before it was wished: ${unknown.join(', ')}.`);
    const added = set.map((said): DemoWish => ({ saidBy: 'self', ...said, saidOn: day }));
    const kept = before.filter(({ key }) => !drop.includes(key) && !added.some((said) => said.key === key));
    versions.push({ day, wrote, change, wishes: [...kept, ...added], ownLimits: limits ?? last?.ownLimits ?? null });
  }
  return versions;
}

const GRID_DEGREES = 0.005;
const onGrid = (degrees: number): number => Number((Math.round(degrees / GRID_DEGREES) * GRID_DEGREES).toFixed(3));

/** The nearest point of a grid of about half a kilometre: nobody's door. */
export function homeIn(area: string, east: number, north: number): { area: string; point: GeoPoint } {
  const { latitude, longitude } = toGeoPoint([east, north]);
  return { area, point: { latitude: onGrid(latitude), longitude: onGrid(longitude) } };
}
