import type { GeoPoint } from '@inroads/matching';

import { STREETS, TOWN_CENTRE, type MetrePoint, type StreetDrawing } from './town-streets.data';

const METRES_PER_DEGREE = 111_320;
/** From the middle of the road to the door. */
const DOOR_METRES = 16;
const EAST_SCALE = METRES_PER_DEGREE * Math.cos((TOWN_CENTRE.latitude * Math.PI) / 180);

export function toGeoPoint([east, north]: MetrePoint): GeoPoint {
  return {
    latitude: Number((TOWN_CENTRE.latitude + north / METRES_PER_DEGREE).toFixed(6)),
    longitude: Number((TOWN_CENTRE.longitude + east / EAST_SCALE).toFixed(6)),
  };
}

export function toMetres({ latitude, longitude }: GeoPoint): MetrePoint {
  return [(longitude - TOWN_CENTRE.longitude) * EAST_SCALE, (latitude - TOWN_CENTRE.latitude) * METRES_PER_DEGREE];
}

/** Where a door stands: along its street by house number, on its side of the road. Throws for a street not drawn. */
export function addressPoint(address: string): GeoPoint {
  const parts = /^(\d+) ([^,]+?)(?:, .+)?$/.exec(address);
  const found = STREETS.find(({ name }) => name === parts?.[2]);
  if (!parts || !found) throw new Error(`No such street in the demo town: "${address}".`);
  return toGeoPoint(pointAlong(found, Number(parts[1])));
}

function pointAlong({ name, numbers: [first, last], path }: StreetDrawing, houseNumber: number): MetrePoint {
  const share = (houseNumber - first) / (last - first);
  if (share < 0 || share > 1)
    throw new Error(`${name} has no number ${houseNumber}: it runs from ${first} to ${last}.`);
  const legs = path.slice(1).map((end, index) => ({ start: path[index] ?? end, end }));
  const lengthOf = (leg: (typeof legs)[number]): number =>
    Math.hypot(leg.end[0] - leg.start[0], leg.end[1] - leg.start[1]);
  let left = share * legs.reduce((sum, leg) => sum + lengthOf(leg), 0);
  const leg = legs.find((candidate, index) => {
    if (left <= lengthOf(candidate) || index === legs.length - 1) return true;
    left -= lengthOf(candidate);
    return false;
  });
  if (!leg) throw new Error(`${name} has no length.`);
  const length = lengthOf(leg);
  const [right, ahead] = [houseNumber % 2 === 0 ? DOOR_METRES : -DOOR_METRES, left / length];
  const [east, north] = [(leg.end[0] - leg.start[0]) / length, (leg.end[1] - leg.start[1]) / length];
  return [leg.start[0] + east * ahead * length + north * right, leg.start[1] + north * ahead * length - east * right];
}
