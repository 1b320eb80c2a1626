import type { TravelMode } from '@inroads/contracts';
import { GeoPoint } from './geo.point';
import { Located } from './geocoder';

/** Where a trip begins or ends. Without a quality the point is taken as exact. */
export interface TravelPlace extends GeoPoint {
  readonly quality?: Located['quality'];
}

export interface TravelMatrix {
  /** `minutes[from][to]`, whole minutes from door to door; `null` where there is no way by this mode. */
  readonly minutes: readonly (readonly (number | null)[])[];
  /** `isMeasured[from][to]`: from a route or a timetable. What is not is to be shown as an estimate. */
  readonly isMeasured: readonly (readonly boolean[])[];
  /** Some of it is not measured. */
  readonly isEstimate: boolean;
}

/** How long trips take. Asked for many at once, because adapters that call a service do so once. */
export abstract class TravelTimes {
  abstract between(
    origins: readonly TravelPlace[],
    destinations: readonly TravelPlace[],
    mode: TravelMode,
  ): Promise<TravelMatrix>;
}
