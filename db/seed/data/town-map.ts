import { BUS_LINES } from './town-bus.data';
import { AREAS, LANES } from './town-places.data';
import { STREETS, type MetrePoint } from './town-streets.data';
import { toGeoPoint } from './town';

type Position = [longitude: number, latitude: number];

interface Feature {
  readonly type: 'Feature';
  readonly properties: Readonly<Record<string, string | number | readonly string[]>>;
  readonly geometry:
    | { readonly type: 'Point'; readonly coordinates: Position }
    | { readonly type: 'LineString'; readonly coordinates: readonly Position[] }
    | { readonly type: 'Polygon'; readonly coordinates: readonly (readonly Position[])[] };
}

export interface TownMap {
  readonly type: 'FeatureCollection';
  readonly name: string;
  readonly bbox: readonly [west: number, south: number, east: number, north: number];
  readonly features: readonly Feature[];
}

/**
 * The map of the demo town as GeoJSON, drawn from the same lines that its addresses stand on. `properties.layer` is one
 * of land, water, park, district, road, bus-line and bus-stop, in the order in which they are painted.
 */
export function drawTown(): TownMap {
  const features = [...areas(), ...roads(), ...busLines(), ...busStops()];
  const land = AREAS.find(({ layer }) => layer === 'land')?.ring.map(position) ?? [];
  const [longitudes, latitudes] = [land.map(([longitude]) => longitude), land.map(([, latitude]) => latitude)];
  return {
    type: 'FeatureCollection',
    name: 'Alder Falls',
    bbox: [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)],
    features,
  };
}

function position(point: MetrePoint): Position {
  const { latitude, longitude } = toGeoPoint(point);
  return [longitude, latitude];
}

const feature = (properties: Feature['properties'], geometry: Feature['geometry']): Feature => ({
  type: 'Feature',
  properties,
  geometry,
});
const lineOf = (path: readonly MetrePoint[]): Feature['geometry'] => ({
  type: 'LineString',
  coordinates: path.map(position),
});

function areas(): Feature[] {
  return AREAS.map(({ layer, name, ring }) => {
    const closed = [...ring, ...ring.slice(0, 1)].map(position);
    return feature({ layer, name }, { type: 'Polygon', coordinates: [closed] });
  });
}

function roads(): Feature[] {
  const lanes = LANES.map(({ name, path }) => feature({ layer: 'road', name, kind: 'lane' }, lineOf(path)));
  const streets = STREETS.map(({ name, kind, path }) => feature({ layer: 'road', name, kind }, lineOf(path)));
  return [...lanes, ...streets];
}

function busLines(): Feature[] {
  return BUS_LINES.map(({ line, name, path }) => feature({ layer: 'bus-line', line, name }, lineOf(path)));
}

/** One point for each stop, with every line that calls there. */
function busStops(): Feature[] {
  const calls = BUS_LINES.flatMap(({ line, stops }) => stops.map(({ name, at }) => ({ line, name, at })));
  const names = [...new Set(calls.map(({ name }) => name))];
  return names.map((name) => {
    const here = calls.filter((call) => call.name === name);
    const [first] = here;
    if (!first) throw new Error(`The stop ${name} is nowhere.`);
    const lines = [...new Set(here.map(({ line }) => line))];
    return feature({ layer: 'bus-stop', name, lines }, { type: 'Point', coordinates: position(first.at) });
  });
}
