import type { GeoPoint, TravelMode } from '../types';

interface Pace {
  readonly kmPerHour: number;
  /** Waiting, parking, walking to the stop. */
  readonly extraMinutes: number;
}

const PACES: Readonly<Record<TravelMode, Pace>> = {
  walk: { kmPerHour: 4.8, extraMinutes: 0 },
  bike: { kmPerHour: 14, extraMinutes: 2 },
  bus: { kmPerHour: 18, extraMinutes: 10 },
  car: { kmPerHour: 38, extraMinutes: 4 },
  ride: { kmPerHour: 38, extraMinutes: 10 },
};

/** Roads are longer than the straight line. */
const DETOUR = 1.3;
const EARTH_KM = 6371;
const KM_PER_DEGREE = (Math.PI * EARTH_KM) / 180;

/** How wide an estimate is taken to be: the true trip lies between these multiples of it. */
export const ESTIMATE_SHORTEST = 0.6;
export const ESTIMATE_LONGEST = 1.4;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Straight line over the ground. */
export function kilometresBetween(a: GeoPoint, b: GeoPoint): number {
  const halfLatitude = Math.sin(radians(b.latitude - a.latitude) / 2);
  const halfLongitude = Math.sin(radians(b.longitude - a.longitude) / 2);
  const square = halfLatitude ** 2 + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * halfLongitude ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(square)));
}

/** Minutes from door to door by distance alone, in whole minutes: an estimate, and shown as one. */
export function estimatedMinutes(from: GeoPoint, to: GeoPoint, mode: TravelMode): number {
  const { kmPerHour, extraMinutes } = PACES[mode];
  return Math.round(extraMinutes + (kilometresBetween(from, to) * DETOUR * 60) / kmPerHour);
}

/** Beyond this straight-line distance even the shortest reading of an estimate is over `maxMinutes`. */
export function reachKilometres(maxMinutes: number, mode: TravelMode): number {
  const { kmPerHour, extraMinutes } = PACES[mode];
  const longestEstimate = maxMinutes / ESTIMATE_SHORTEST + 1;
  return Math.max(0, ((longestEstimate - extraMinutes) * kmPerHour) / (60 * DETOUR));
}

export interface GeoBox {
  readonly south: number;
  readonly north: number;
  readonly west: number;
  readonly east: number;
}

/** A box that holds every point within `kilometres`, drawn outwards to the lines of a grid, so that it says little about the middle. */
export function boxAround({ latitude, longitude }: GeoPoint, kilometres: number, gridDegrees: number): GeoBox {
  const latitudeSpan = kilometres / KM_PER_DEGREE;
  const outermost = Math.min(89, Math.abs(latitude) + latitudeSpan);
  const longitudeSpan = Math.min(180, latitudeSpan / Math.cos(radians(outermost)));
  const down = (degrees: number) => Math.floor(degrees / gridDegrees) * gridDegrees;
  const up = (degrees: number) => Math.ceil(degrees / gridDegrees) * gridDegrees;
  const [west, east] = [down(longitude - longitudeSpan), up(longitude + longitudeSpan)];
  const isOverTheDateLine = west < -180 || east > 180;
  return {
    south: down(latitude - latitudeSpan),
    north: up(latitude + latitudeSpan),
    west: isOverTheDateLine ? -180 : west,
    east: isOverTheDateLine ? 180 : east,
  };
}
