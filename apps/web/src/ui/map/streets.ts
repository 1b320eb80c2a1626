import type { MapDrawing } from '@/api/agency-map';
import type { Place } from './projection';

interface Way {
  readonly to: number;
  readonly metres: number;
}

/** Corners of the map's streets, and from each the ways to the next. */
interface Streets {
  readonly corners: readonly Place[];
  readonly ways: readonly (readonly Way[])[];
}

type Piece = readonly [from: Place, to: Place];

/** Beyond this the way is drawn straight: a map of a whole state would take longer to walk than to look at. */
const MOST_PIECES = 1_500;
const METRES_PER_DEGREE = 111_320;
const FAR_METRES = 1_500;
const JOINED_METRES = 20;

/**
 * The way through the places along the streets of the map file, and straight where no street reaches. It shows where one goes, not
 * where to turn.
 */
export function wayAlong(drawing: MapDrawing | null, places: readonly Place[]): readonly Place[] {
  const streets = places.length > 1 ? streetsOf(drawing, places) : null;
  if (!streets) return places;
  return places.flatMap((place, at) => {
    const before = places[at - 1];
    if (!before) return [place];
    const from = nearest(streets, before);
    const to = nearest(streets, place);
    const corners = from === null || to === null ? [] : shortest(streets, from, to);
    return [...corners.map((number) => streets.corners[number] as Place), place];
  });
}

/** The streets as corners and ways, with a corner at the door of each place; null where there are none, or too many. */
function streetsOf(drawing: MapDrawing | null, places: readonly Place[]): Streets | null {
  const roads = drawing?.shapes.filter(({ layer, form }) => layer === 'road' && form === 'line') ?? [];
  const lines = roads.flatMap(({ paths }) => paths.map((path) => path.map(([lon = 0, lat = 0]) => ({ lat, lon }))));
  const pieces = lines.flatMap((line) => line.slice(1).map((to, at): Piece => [line[at] as Place, to]));
  if (pieces.length === 0 || pieces.length > MOST_PIECES) return null;
  const corners: Place[] = [];
  const ways: Way[][] = [];
  const numberOf = new Map<string, number>();
  const corner = (place: Place): number => {
    const key = `${place.lat.toFixed(5)} ${place.lon.toFixed(5)}`;
    const known = numberOf.get(key);
    if (known !== undefined) return known;
    numberOf.set(key, corners.length);
    ways.push([]);
    return corners.push(place) - 1;
  };
  const doors = places.map((place) => doorOf(place, pieces));
  for (const piece of pieces) {
    const shares = doors.flatMap((door) => (door.piece === piece ? [door.share] : []));
    const stops = cut(piece, pieces, shares).map(corner);
    stops.slice(1).forEach((to, at) => {
      const from = stops[at] as number;
      const metres = metresBetween(corners[from] as Place, corners[to] as Place);
      ways[from]?.push({ to, metres });
      ways[to]?.push({ to: from, metres });
    });
  }
  joinNear(corners, ways);
  return { corners, ways };
}

/** A street drawn up to another, or just past it, meets it all the same. */
function joinNear(corners: readonly Place[], ways: readonly Way[][]): void {
  corners.forEach((corner, from) => {
    for (let to = from + 1; to < corners.length; to += 1) {
      const metres = metresBetween(corner, corners[to] as Place);
      if (metres > JOINED_METRES) continue;
      ways[from]?.push({ to, metres });
      ways[to]?.push({ to: from, metres });
    }
  });
}

/** A piece of street with every crossing that lies on it, in order. */
function cut(piece: Piece, others: readonly Piece[], doors: readonly number[]): Place[] {
  const shares = others.flatMap((other) => (other === piece ? [] : crossing(piece, other)));
  const inOrder = [0, ...doors, ...shares, 1].sort((one, two) => one - two);
  return inOrder.map((share) => partWay(piece, share));
}

function partWay([from, to]: Piece, share: number): Place {
  return { lat: from.lat + (to.lat - from.lat) * share, lon: from.lon + (to.lon - from.lon) * share };
}

/** The piece of street nearest to a place, and how far along it the door is. */
function doorOf(place: Place, pieces: readonly Piece[]): { piece: Piece | null; share: number } {
  const found = { piece: null as Piece | null, share: 0 };
  let least = Infinity;
  for (const piece of pieces) {
    const share = shareNearest(place, piece);
    const metres = metresBetween(partWay(piece, share), place);
    if (metres < least) {
      least = metres;
      Object.assign(found, { piece, share });
    }
  }
  return found;
}

function shareNearest(place: Place, [from, to]: Piece): number {
  const narrow = Math.cos((place.lat * Math.PI) / 180);
  const [east, north] = [(to.lon - from.lon) * narrow, to.lat - from.lat];
  const length = east ** 2 + north ** 2;
  if (length === 0) return 0;
  const along = ((place.lon - from.lon) * narrow * east + (place.lat - from.lat) * north) / length;
  return Math.min(1, Math.max(0, along));
}

/** How far along the first piece the second crosses it, 0 to 1. */
function crossing([a, b]: Piece, [c, d]: Piece): number[] {
  const across = (b.lon - a.lon) * (d.lat - c.lat) - (b.lat - a.lat) * (d.lon - c.lon);
  if (across === 0) return [];
  const along = ((c.lon - a.lon) * (d.lat - c.lat) - (c.lat - a.lat) * (d.lon - c.lon)) / across;
  const beside = ((c.lon - a.lon) * (b.lat - a.lat) - (c.lat - a.lat) * (b.lon - a.lon)) / across;
  // A street that ends at another is drawn up to its middle, give or take.
  const slack = 0.02;
  const isOn = (share: number): boolean => share > -slack && share < 1 + slack;
  return isOn(along) && isOn(beside) ? [Math.min(1, Math.max(0, along))] : [];
}

function nearest({ corners }: Streets, place: Place): number | null {
  let best = -1;
  let least = FAR_METRES;
  corners.forEach((corner, number) => {
    const metres = metresBetween(corner, place);
    if (metres < least) [best, least] = [number, metres];
  });
  return best < 0 ? null : best;
}

/** Dijkstra's search; the maps drawn here are too small to need more. */
function shortest({ ways }: Streets, from: number, to: number): number[] {
  const metres = new Map([[from, 0]]);
  const before = new Map<number, number>();
  const open = new Set([from]);
  while (open.size > 0) {
    const here = [...open].reduce((one, two) => ((metres.get(two) ?? 0) < (metres.get(one) ?? 0) ? two : one));
    if (here === to) break;
    open.delete(here);
    for (const way of ways[here] ?? []) {
      const total = (metres.get(here) ?? 0) + way.metres;
      if (total >= (metres.get(way.to) ?? Infinity)) continue;
      metres.set(way.to, total);
      before.set(way.to, here);
      open.add(way.to);
    }
  }
  const found = [to];
  for (let at = before.get(to); at !== undefined; at = before.get(at)) found.unshift(at);
  return found[0] === from ? found : [];
}

function metresBetween(one: Place, two: Place): number {
  const east = (two.lon - one.lon) * Math.cos((one.lat * Math.PI) / 180);
  return Math.hypot(east, two.lat - one.lat) * METRES_PER_DEGREE;
}
