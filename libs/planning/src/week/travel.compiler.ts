import { NEVER, type TravelMatrix } from '../solver/visit-problem.model';
import type { TravelTimes } from './week-problem.model';

/** Place 0 is nowhere in particular: no travel to it or from it counts. */
const ANYWHERE = 0;

export class PlaceIndex {
  readonly ids: (string | null)[] = [null];
  private readonly known = new Map<string, number>();

  indexOf(placeId: string | null): number {
    if (placeId === null) return ANYWHERE;
    const known = this.known.get(placeId);
    if (known !== undefined) return known;
    this.known.set(placeId, this.ids.length);
    return this.ids.push(placeId) - 1;
  }
}

/** Whole minutes, rounded up, `NEVER` where there is no way. */
export function wholeMinutes(travel: TravelTimes, mode: string, from: string | null, to: string | null): number {
  if (from === null || to === null || from === to) return 0;
  const minutes = Math.ceil(travel.minutes(mode, from, to) - 1e-9);
  return minutes >= 0 && minutes < NEVER ? minutes : NEVER;
}

export function travelMatrix(travel: TravelTimes, mode: string, places: PlaceIndex): TravelMatrix {
  const count = places.ids.length;
  const outward = new Int32Array(count * count);
  const inward = new Int32Array(count * count);
  places.ids.forEach((from, row) => {
    places.ids.forEach((to, column) => {
      const minutes = wholeMinutes(travel, mode, from, to);
      outward[row * count + column] = minutes;
      inward[column * count + row] = minutes;
    });
  });
  return { outward, inward };
}
