import type { TravelMode } from '@inroads/contracts';
import { Injectable } from '@nestjs/common';
import { distanceKm } from './geo.point';
import { LONGEST_TRIP_KM, ModeModel, POSTCODE_BLUR_KM, TRAVEL_MODEL } from './travel.model.data';
import { TravelMatrix, TravelPlace, TravelTimes } from './travel-times';

/** Travel times from distance, detour and speed alone: needs no service and no map, and always says that it estimates. */
@Injectable()
export class DistanceTravelTimes extends TravelTimes {
  between(
    origins: readonly TravelPlace[],
    destinations: readonly TravelPlace[],
    mode: TravelMode,
  ): Promise<TravelMatrix> {
    const minutes = origins.map((from) => destinations.map((to) => estimateMinutes(from, to, mode)));
    const isMeasured = minutes.map((row) => row.map(() => false));
    return Promise.resolve({ minutes, isMeasured, isEstimate: true });
  }
}

/** Whole minutes, rounded up; `null` where the distance is too long for the mode. Longer distances never take less. */
function estimateMinutes(from: TravelPlace, to: TravelPlace, mode: TravelMode): number | null {
  const km = blurred(distanceKm(from, to), from, to);
  if (km > LONGEST_TRIP_KM[mode]) return null;
  const minutes = minutesFor(km, TRAVEL_MODEL[mode]);
  // Nobody waits for a bus that is slower than walking.
  return Math.ceil(mode === 'bus' ? Math.min(minutes, minutesFor(km, TRAVEL_MODEL.walk)) : minutes);
}

function blurred(km: number, from: TravelPlace, to: TravelPlace): number {
  const isExact = [from, to].every(({ quality = 'exact' }) => quality === 'exact');
  return isExact ? km : Math.max(km, POSTCODE_BLUR_KM);
}

function minutesFor(crowKm: number, { detourFactor, speeds, fixedMinutes }: ModeModel): number {
  const wayKm = crowKm * detourFactor;
  let minutes = fixedMinutes;
  let done = 0;
  for (const { upToKm, kmPerHour } of speeds) {
    const stretch = Math.min(wayKm, upToKm) - done;
    if (stretch <= 0) break;
    minutes += (stretch / kmPerHour) * 60;
    done += stretch;
  }
  return minutes;
}
