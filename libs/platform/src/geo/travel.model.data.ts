import type { TravelMode } from '@inroads/contracts';

/** How a mode of travel turns distance into time. */
export interface ModeModel {
  /** Way on streets, per distance as the crow flies. */
  readonly detourFactor: number;
  /** Speeds by stretch of the way: the first stretch is driven in town, the rest on faster roads. */
  readonly speeds: readonly { readonly upToKm: number; readonly kmPerHour: number }[];
  /** Spent on every trip, however short: parking, waiting, the walk to the stop. */
  readonly fixedMinutes: number;
}

/**
 * Our own round figures for towns of middle size, on the slow side, so that a trip said to fit does fit. Street networks
 * are mostly found to be 1.2 to 1.4 times as long as the crow flies; bus lines go further round.
 */
export const TRAVEL_MODEL: Readonly<Record<TravelMode, ModeModel>> = {
  walk: { detourFactor: 1.25, speeds: [{ upToKm: Infinity, kmPerHour: 4.8 }], fixedMinutes: 0 },
  bike: { detourFactor: 1.3, speeds: [{ upToKm: Infinity, kmPerHour: 14 }], fixedMinutes: 2 },
  // 8 minutes of wait, 7 to and from the stops; the speed includes stops on the way and usual changes.
  bus: { detourFactor: 1.5, speeds: [{ upToKm: Infinity, kmPerHour: 18 }], fixedMinutes: 15 },
  car: {
    detourFactor: 1.3,
    speeds: [
      { upToKm: 8, kmPerHour: 32 },
      { upToKm: 30, kmPerHour: 60 },
      { upToKm: Infinity, kmPerHour: 80 },
    ],
    fixedMinutes: 4,
  },
  // A lift from someone else: as a car, and the driver has to come first.
  ride: {
    detourFactor: 1.3,
    speeds: [
      { upToKm: 8, kmPerHour: 32 },
      { upToKm: 30, kmPerHour: 60 },
      { upToKm: Infinity, kmPerHour: 80 },
    ],
    fixedMinutes: 10,
  },
};

/** Two postcode middles that fall together are not next door: half of them are at least this far from the true place. */
export const POSTCODE_BLUR_KM = 2;

/** Past these distances as the crow flies nobody goes that way to work. */
export const LONGEST_TRIP_KM: Readonly<Record<TravelMode, number>> = { walk: 15, bike: 40, bus: 120, car: 400, ride: 400 };
