import { hoursRange, payIn } from '../pay/pay-rate';
import { isObserved, type GeoPoint, type OpeningProfile } from '../types';
import type { GeoBox } from '../travel/travel-estimate';
import { hoursOf } from '../week/hours-of';
import type { HardGates } from './hard-gates';

/** What an index keeps of an opening to narrow by. `null`: not known, and then nothing is removed for it. */
export interface NarrowingFacts {
  readonly payMaxPerHour: number | null;
  readonly hoursMin: number | null;
  readonly hoursMax: number | null;
  /** `null` where a site's point is not known, or there is no site. */
  readonly points: readonly GeoPoint[] | null;
  readonly siteIds: readonly string[];
  readonly isFromHome: boolean;
  readonly confirmedOccupation: string | null;
  readonly naics: string | null;
}

function payMaxPerHour(opening: OpeningProfile): number | null {
  const { pay } = opening;
  const hours = hoursOf(opening).fact;
  if (!isObserved(pay) || pay.value.isWithTips === true) return null;
  return payIn('hour', pay.value, isObserved(hours) ? hoursRange(hours) : null)?.max ?? null;
}

/** Only what was observed: typical and disputed facts narrow nothing. */
export function narrowingFacts(opening: OpeningProfile): NarrowingFacts {
  const hours = hoursOf(opening).fact;
  const sites = opening.sites ?? [];
  const points = sites.flatMap(({ point }) => point ?? []);
  const workplace = opening.facts?.workplace;
  return {
    payMaxPerHour: payMaxPerHour(opening),
    hoursMin: isObserved(hours) ? hours.value.min : null,
    hoursMax: isObserved(hours) ? hours.value.max : null,
    points: sites.length > 0 && points.length === sites.length ? points : null,
    siteIds: sites.map(({ id }) => id),
    isFromHome: isObserved(workplace) && workplace.value === 'remote',
    confirmedOccupation: opening.occupation?.isConfirmed === true ? opening.occupation.code : null,
    naics: opening.employer?.naics ?? null,
  };
}

function isOutside({ latitude, longitude }: GeoPoint, { south, north, west, east }: GeoBox): boolean {
  return latitude < south || latitude > north || longitude < west || longitude > east;
}

function isBeyondReach({ points, siteIds, isFromHome }: NarrowingFacts, { box, alwaysReachable }: HardGates): boolean {
  if (!box || !points || isFromHome || siteIds.some((id) => alwaysReachable.includes(id))) return false;
  return points.every((point) => isOutside(point, box));
}

function paysTooLittle({ payMaxPerHour: most }: NarrowingFacts, { payBelowPerHour }: HardGates): boolean {
  return most !== null && payBelowPerHour !== null && most < payBelowPerHour;
}

function hasOtherHours({ hoursMin, hoursMax }: NarrowingFacts, { hoursOutside: { min, max } }: HardGates): boolean {
  return (
    (min !== undefined && hoursMax !== null && hoursMax < min) ||
    (max !== undefined && hoursMin !== null && hoursMin > max)
  );
}

function isAvoided({ confirmedOccupation, naics }: NarrowingFacts, { occupations, industries }: HardGates): boolean {
  return (
    (confirmedOccupation !== null && occupations.includes(confirmedOccupation)) ||
    industries.some((code) => naics?.startsWith(code) === true)
  );
}

/** The reference reading of the gates: an engine may keep more openings than this, never fewer. */
export function isNarrowedOut(facts: NarrowingFacts, gates: HardGates): boolean {
  return (
    paysTooLittle(facts, gates) || hasOtherHours(facts, gates) || isBeyondReach(facts, gates) || isAvoided(facts, gates)
  );
}
