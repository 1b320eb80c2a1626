import { estimatedMinutes } from '../travel/travel-estimate';
import type { SeekerContext } from '../scoring/seeker-context';
import { minuteOfDay, DAY_MINUTES } from '../week/week-slots';
import type { ClockTime, OpeningSite, TravelMode } from '../types';

/** One way of getting to one site. */
export interface Leg {
  readonly siteId: string;
  readonly mode: TravelMode;
  readonly minutes: number;
  readonly isEstimate: boolean;
  readonly route: string | null;
  /** Last ride home, in minutes of the evening's day; `null`: no limit known. */
  readonly lastHome: number | null;
  /** The most minutes the person accepts by this mode. */
  readonly ownLimit: number;
}

export interface Legs {
  readonly legs: readonly Leg[];
  /** Some allowed way to some site is not known: a better one may exist. */
  readonly isOpen: boolean;
}

/** A last ride in the small hours belongs to the evening before. */
const NEXT_MORNING_ENDS = 4 * 60;

function eveningMinute(time: ClockTime | undefined): number | null {
  if (time === undefined) return null;
  const minute = minuteOfDay(time);
  return minute < NEXT_MORNING_ENDS ? minute + DAY_MINUTES : minute;
}

function givenLegs(
  site: OpeningSite,
  modes: readonly TravelMode[] | null,
  { travelTimes, ownModes }: SeekerContext,
): Leg[] {
  return (travelTimes.get(site.id) ?? [])
    .filter(({ mode }) => modes === null || modes.includes(mode))
    .map(({ mode, minutes, isEstimate, route, lastHomeAt }) => ({
      siteId: site.id,
      mode,
      minutes,
      isEstimate: isEstimate === true,
      route: route ?? null,
      lastHome: eveningMinute(lastHomeAt ?? ownModes.get(mode)?.lastHomeAt),
      ownLimit: ownModes.get(mode)?.maxMinutes ?? Infinity,
    }));
}

function estimatedLeg(site: OpeningSite, mode: TravelMode, { home, ownModes }: SeekerContext): Leg | null {
  if (!home || !site.point) return null;
  const own = ownModes.get(mode);
  return {
    siteId: site.id,
    mode,
    minutes: estimatedMinutes(home, site.point, mode),
    isEstimate: true,
    route: null,
    lastHome: eveningMinute(own?.lastHomeAt),
    ownLimit: own?.maxMinutes ?? Infinity,
  };
}

/** Every allowed way to every site: minutes as given, else estimated from the home area. `modes` null: any way that is given. */
export function legsTo(
  sites: readonly OpeningSite[],
  modes: readonly TravelMode[] | null,
  seeker: SeekerContext,
): Legs {
  const legs: Leg[] = [];
  let isOpen = sites.length === 0;
  for (const site of sites) {
    const given = givenLegs(site, modes, seeker);
    legs.push(...given);
    if (modes === null) isOpen ||= given.length === 0;
    for (const mode of modes ?? []) {
      if (given.some((leg) => leg.mode === mode)) continue;
      const estimate = estimatedLeg(site, mode, seeker);
      if (estimate) legs.push(estimate);
      else isOpen = true;
    }
  }
  return { legs, isOpen };
}
