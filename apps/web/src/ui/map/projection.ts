/** Degrees, WGS 84. */
export interface Place {
  readonly lat: number;
  readonly lon: number;
}

export type Point = readonly [x: number, y: number];

export interface MapSize {
  readonly width: number;
  readonly height: number;
}

export type Projection = (place: Place) => Point;

/** A town is drawn no closer than this, so that two shops next door still have streets around them. */
const LEAST_METRES = 900;
const METRES_PER_DEGREE = 111_320;
const MARGIN_PX = 34;

/** Fits the places into the drawing, north up, the same scale both ways. Good for a town or a county, which is what is drawn. */
export function projectionFor(places: readonly Place[], { width, height }: MapSize): Projection {
  const lats = places.map(({ lat }) => lat);
  const lons = places.map(({ lon }) => lon);
  const middle = { lat: between(lats), lon: between(lons) };
  const perLon = METRES_PER_DEGREE * Math.cos((middle.lat * Math.PI) / 180);
  const metresWide = Math.max(LEAST_METRES, spread(lons) * perLon);
  const metresHigh = Math.max(LEAST_METRES * (height / width), spread(lats) * METRES_PER_DEGREE);
  const scale = Math.min((width - 2 * MARGIN_PX) / metresWide, (height - 2 * MARGIN_PX) / metresHigh);
  return ({ lat, lon }) => [
    tenth(width / 2 + (lon - middle.lon) * perLon * scale),
    tenth(height / 2 - (lat - middle.lat) * METRES_PER_DEGREE * scale),
  ];
}

export function isInside([x, y]: Point, { width, height }: MapSize, margin = 0): boolean {
  return x >= margin && y >= margin && x <= width - margin && y <= height - margin;
}

export function toPath(points: readonly Point[], isClosed = false): string {
  return `M${points.map(([x, y]) => `${x} ${y}`).join('L')}${isClosed ? 'Z' : ''}`;
}

const between = (values: readonly number[]): number => (Math.min(...values) + Math.max(...values)) / 2;
const spread = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
const tenth = (value: number): number => Math.round(value * 10) / 10;

const STEP_PX = 6;

/** Points close together along a drawn line: what names should not cover. */
export function pointsAlong(line: readonly Point[]): Point[] {
  return line.slice(1).flatMap(([x, y], at) => {
    const [fromX, fromY] = line[at] as Point;
    const steps = Math.ceil(Math.hypot(x - fromX, y - fromY) / STEP_PX);
    return Array.from({ length: steps }, (_, step): Point => {
      const share = step / steps;
      return [fromX + (x - fromX) * share, fromY + (y - fromY) * share];
    });
  });
}
