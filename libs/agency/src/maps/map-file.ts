import { isOneOf, Invalid } from '@inroads/kernel';

/** What a shape is, in the order in which shapes are painted. */
export const MAP_LAYERS = ['land', 'district', 'park', 'water', 'road', 'bus-line', 'bus-stop'] as const;
export type MapLayer = (typeof MAP_LAYERS)[number];

/** `[longitude, latitude]`, as GeoJSON has it. */
export type MapPosition = readonly [lon: number, lat: number];

export interface MapShape {
  readonly layer: MapLayer;
  readonly form: 'area' | 'line' | 'point';
  readonly name: string;
  /** For a road `highway`, `main`, `street` or `lane`: how broad it is drawn. */
  readonly kind: string;
  /** Rings of an area, stretches of a line, or one point. */
  readonly paths: readonly (readonly MapPosition[])[];
}

export interface MapFile {
  readonly name: string;
  readonly shapes: readonly MapShape[];
}

const MOST_POSITIONS = 40_000;
const PRECISION = 1e6;

const FORMS: Readonly<Record<string, { form: MapShape['form']; depth: number }>> = {
  Point: { form: 'point', depth: 0 },
  LineString: { form: 'line', depth: 1 },
  MultiLineString: { form: 'line', depth: 2 },
  Polygon: { form: 'area', depth: 2 },
  MultiPolygon: { form: 'area', depth: 3 },
};

/**
 * Reads GeoJSON whose features say in `properties.layer` what they are. Layers we do not draw are left out, and so is everything
 * else that a feature says.
 * @throws Invalid which feature is wrong and how
 */
export function readMapFile(given: unknown): MapFile {
  const { type, name, features } = (given ?? {}) as Record<string, unknown>;
  if (type !== 'FeatureCollection' || !Array.isArray(features)) {
    throw faulty('it is not GeoJSON: a FeatureCollection with its features is needed');
  }
  const shapes = features.flatMap((feature, index) => shapeOf(feature, index));
  if (shapes.length === 0) throw faulty(`no feature has a layer that is drawn: ${MAP_LAYERS.join(', ')}`);
  const positions = shapes.reduce((sum, { paths }) => sum + paths.reduce((all, path) => all + path.length, 0), 0);
  if (positions > MOST_POSITIONS) {
    throw faulty(`it has ${positions} points, and at most ${MOST_POSITIONS} are drawn: simplify its lines`);
  }
  const order = (shape: MapShape): number => MAP_LAYERS.indexOf(shape.layer);
  return { name: textOf(name), shapes: shapes.sort((one, two) => order(one) - order(two)) };
}

function shapeOf(feature: unknown, index: number): MapShape[] {
  const { properties, geometry } = (feature ?? {}) as Record<string, Record<string, unknown> | null | undefined>;
  const layer = properties?.layer;
  if (!isOneOf(MAP_LAYERS, layer)) return [];
  const form = FORMS[String(geometry?.type)];
  if (!form) throw faulty(`feature ${index + 1} has a shape that is not drawn: ${textOf(geometry?.type)}`);
  const paths = pathsOf(geometry?.coordinates, form.depth, index);
  return [{ layer, form: form.form, name: textOf(properties?.name), kind: textOf(properties?.kind), paths }];
}

/** Every list of positions inside, however deep the shape keeps them. */
function pathsOf(coordinates: unknown, depth: number, index: number): MapPosition[][] {
  if (depth === 0) return [[positionOf(coordinates, index)]];
  if (!Array.isArray(coordinates) || coordinates.length === 0) throw faulty(`feature ${index + 1} has no coordinates`);
  if (depth === 1) return [coordinates.map((position) => positionOf(position, index))];
  return coordinates.flatMap((inner) => pathsOf(inner, depth - 1, index));
}

function positionOf(given: unknown, index: number): MapPosition {
  const [lon, lat] = Array.isArray(given) ? (given as unknown[]) : [];
  const isPlace = typeof lon === 'number' && typeof lat === 'number' && Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
  if (!isPlace) throw faulty(`feature ${index + 1} has a point that is not [longitude, latitude] in degrees`);
  return [rounded(lon), rounded(lat)];
}

const rounded = (degrees: number): number => Math.round(degrees * PRECISION) / PRECISION;

function textOf(given: unknown): string {
  return typeof given === 'string' ? given.slice(0, 80) : '';
}

function faulty(how: string): Invalid {
  return new Invalid('map-file.invalid', `This map file cannot be drawn: ${how}. The map in use stays.`, {
    faults: [{ path: 'file', message: how }],
  });
}
