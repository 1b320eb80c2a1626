import { GeoPoint } from './geo.point';

export interface PostalAddress {
  readonly line: string;
  readonly city: string;
  readonly region: string;
  readonly postalCode: string;
  /** `US` or `UK`. */
  readonly country: string;
}

export interface Located extends GeoPoint {
  /** `postcode`: the middle of its area, often 2 km off. `area`: the middle of all that share the first three digits. */
  readonly quality: 'exact' | 'postcode' | 'area';
}

/** Finds the point of an address here, without asking anybody: fit for homes. `null`: not known, which is said and never guessed. */
export abstract class Geocoder {
  abstract locate(address: PostalAddress): Promise<Located | null>;
}
