import { Injectable } from '@nestjs/common';
import { GeoPoint } from './geo.point';
import { Geocoder, Located, PostalAddress } from './geocoder';
import postalCodes from './us-postal-codes.data.json';

const AREAS: Readonly<Record<string, string>> = postalCodes;

/**
 * The middle of a US ZIP code's area. ZIP codes without an area (post boxes, single buildings, newer ones) take the
 * mean of their first three digits. Addresses elsewhere are not known to it.
 */
@Injectable()
export class UsPostalCodeGeocoder extends Geocoder {
  locate({ postalCode, country }: PostalAddress): Promise<Located | null> {
    const zip = /^\s*(\d{3})(\d{2})(?:\D|$)/.exec(postalCode);
    if (country !== 'US' || zip === null) return Promise.resolve(null);
    return Promise.resolve(locateZip(zip[1]!, zip[2]!));
  }
}

/** The file is kept as it is written, one string per three digits: only the area asked for is ever taken apart. */
function locateZip(prefix: string, rest: string): Located | null {
  const area = AREAS[prefix];
  if (area === undefined) return null;
  const words = area.split(' ');
  const points: GeoPoint[] = [];
  for (let at = 0; at < words.length; at += 3) {
    const point = { lat: Number(words[at + 1]), lon: Number(words[at + 2]) };
    if (words[at] === rest) return { ...point, quality: 'postcode' };
    points.push(point);
  }
  return { ...meanOf(points), quality: 'area' };
}

function meanOf(points: readonly GeoPoint[]): GeoPoint {
  const mean = (values: number[]): number =>
    Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 1_000) / 1_000;
  return { lat: mean(points.map(({ lat }) => lat)), lon: mean(points.map(({ lon }) => lon)) };
}
