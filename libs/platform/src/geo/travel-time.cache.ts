import type { TravelMode } from '@inroads/contracts';
import type { GeoPoint } from './geo.point';

export interface Trip {
  readonly from: GeoPoint;
  readonly to: GeoPoint;
}

export interface MeasuredTrip extends Trip {
  /** `null`: no way by this mode. */
  readonly seconds: number | null;
}

/** What a routing service has said before. */
export abstract class TravelTimeCache {
  /** By `tripKey`; a trip that is not there was not asked for yet. */
  abstract known(
    engine: string,
    mode: TravelMode,
    origins: readonly GeoPoint[],
    destinations: readonly GeoPoint[],
  ): Promise<Map<string, number | null>>;

  abstract keep(engine: string, mode: TravelMode, trips: readonly MeasuredTrip[]): Promise<void>;
}

/** A metre apart is the same place. */
export function pointKey({ lat, lon }: GeoPoint): string {
  return `${lat.toFixed(5)},${lon.toFixed(5)}`;
}

export function tripKey({ from, to }: Trip): string {
  return `${pointKey(from)} ${pointKey(to)}`;
}
