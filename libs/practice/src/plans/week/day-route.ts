import type { PlanWeekView, StopView } from './plan.view';

type Position = readonly [longitude: number, latitude: number];

/** GeoJSON (RFC 7946) of one day's way: where it starts, its visits in order, and the line between them, as the crow flies. */
export interface DayRoute {
  readonly type: 'FeatureCollection';
  readonly features: readonly {
    readonly type: 'Feature';
    readonly geometry: { readonly type: 'Point' | 'LineString'; readonly coordinates: Position | readonly Position[] };
    readonly properties: Readonly<Record<string, string | number | null>>;
  }[];
}

/** Businesses and times only. Visits that were called off, and sites without a point, are not on the way. */
export function toDayRoute({ days, start, startPlace }: PlanWeekView, day: string): DayRoute {
  const stops = (days.find(({ date }) => date === day)?.stops ?? []).filter(isOnTheWay);
  const points = stops.map((stop, index) => pointOf(positionOf(stop), propertiesOf(stop, index + 1)));
  const home: Position[] = start ? [[start.lon, start.lat]] : [];
  const line = [...home, ...stops.map(positionOf), ...home];
  return {
    type: 'FeatureCollection',
    features: [
      ...home.map((position) => pointOf(position, { kind: 'start', name: startPlace })),
      ...points,
      ...(stops.length > 0 && line.length > 1
        ? [
            {
              type: 'Feature',
              geometry: { type: 'LineString', coordinates: line },
              properties: { kind: 'way', day },
            } as const,
          ]
        : []),
    ],
  };
}

type Placed = StopView & { readonly lat: number; readonly lon: number };

const isOnTheWay = (stop: StopView): stop is Placed =>
  (stop.state === 'planned' || stop.state === 'done') && stop.lat !== null && stop.lon !== null;

const positionOf = ({ lon, lat }: Placed): Position => [lon, lat];

const pointOf = (coordinates: Position, properties: Record<string, string | number | null>) =>
  ({ type: 'Feature', geometry: { type: 'Point', coordinates }, properties }) as const;

const propertiesOf = (
  { id, employerId, employerName, startsAt, endsAt, travelMinutes, state }: Placed,
  number: number,
) => ({
  kind: 'stop',
  number,
  stopId: id,
  employerId,
  name: employerName,
  startsAt,
  endsAt,
  travelMinutes,
  state,
});
