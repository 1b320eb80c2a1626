import { plannedOn } from './week-model';
import type { PlanDay, PlanWeek } from './week.queries';

interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** Map apps call the ways of travel by names of their own; what is not in here they choose themselves. */
const GOOGLE_MODES: Record<string, string> = { car: 'driving', ride: 'driving', bike: 'bicycling', walk: 'walking' };
const APPLE_MODES: Record<string, string> = { car: 'd', ride: 'd', bus: 'r', walk: 'w' };

const at = ({ lat, lon }: Point): string => `${lat},${lon}`;

/** The places of the day in their order, from where it starts and back. Those not on the map are left out. */
export function pointsOf(day: PlanDay, { start }: Pick<PlanWeek, 'start'>): Point[] {
  const stops = plannedOn(day).flatMap(({ lat, lon }) => (lat === null || lon === null ? [] : [{ lat, lon }]));
  return stops.length === 0 ? [] : start ? [start, ...stops, start] : stops;
}

/** Opens the map app of the phone where it has one, else its page. Places alone are in it: no name, no reason. */
export function googleWay(points: readonly Point[], mode: string): string {
  const query = new URLSearchParams({ api: '1' });
  const [first, ...rest] = points;
  const last = rest.pop() ?? first;
  if (first && points.length > 1) query.set('origin', at(first));
  if (last) query.set('destination', at(last));
  if (rest.length > 0) query.set('waypoints', rest.map(at).join('|'));
  const travel = GOOGLE_MODES[mode];
  if (travel) query.set('travelmode', travel);
  return `https://www.google.com/maps/dir/?${query.toString()}`;
}

export function appleWay(points: readonly Point[], mode: string): string {
  const [first, ...rest] = points;
  const query = new URLSearchParams();
  if (first && rest.length > 0) query.set('saddr', at(first));
  // Its places are joined by "+to:", which must reach it as it is.
  const to = (rest.length > 0 ? rest : points).map(at).join('+to:');
  const travel = APPLE_MODES[mode];
  if (travel) query.set('dirflg', travel);
  return `https://maps.apple.com/?${query.toString()}&daddr=${to}`;
}

/** The day's way for any map program, as the server writes it. */
export function geoJsonWay({ staffId, week }: Pick<PlanWeek, 'staffId' | 'week'>, date: string): string {
  return `/api/staff/${staffId}/plans/${week}/route?day=${date}`;
}
