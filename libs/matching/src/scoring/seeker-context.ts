import type { GeoPoint, OwnTravelMode, SeekerProfile, TravelTime } from '../types';
import { DEFAULT_SHIFT_HOURS, type ShiftHours } from '../week/shift-kind';

/** What of the person several criteria read, looked up once. */
export interface SeekerContext {
  readonly home: GeoPoint | null;
  readonly ownModes: ReadonlyMap<OwnTravelMode['mode'], OwnTravelMode>;
  readonly travelTimes: ReadonlyMap<string, readonly TravelTime[]>;
  readonly shiftHours: ShiftHours;
}

export function seekerContext(seeker: SeekerProfile, shiftHours: ShiftHours = DEFAULT_SHIFT_HOURS): SeekerContext {
  const travelTimes = new Map<string, TravelTime[]>();
  for (const time of seeker.travelTimes ?? []) {
    const times = travelTimes.get(time.siteId);
    if (times) times.push(time);
    else travelTimes.set(time.siteId, [time]);
  }
  return {
    home: seeker.home ?? null,
    ownModes: new Map((seeker.travelModes ?? []).map((own) => [own.mode, own])),
    travelTimes,
    shiftHours,
  };
}
