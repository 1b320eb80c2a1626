import type { GeoPoint, PostalAddress } from '../geo';

/** The service did not answer, or answered with something else than places. */
export class AddressFinderAway extends Error {
  constructor(reason: string) {
    super(`The address service gave no answer: ${reason}.`);
    this.name = 'AddressFinderAway';
  }
}

/**
 * Finds the very house of an address, at a service outside. Only addresses of businesses are ever sent there: homes of job seekers are
 * found by their postal code, here and without asking anybody (`Geocoder`), and `.dependency-cruiser.cjs` keeps this port from them.
 */
export abstract class AddressFinder {
  /** Names the service in what is kept of its answers; `null`: no service is set, nothing is asked. */
  abstract readonly service: string | null;

  /** At most one question a second. `null`: the service does not know the house. @throws AddressFinderAway */
  abstract find(address: PostalAddress, signal: AbortSignal): Promise<GeoPoint | null>;
}

/** Where no service is set. */
export class NoAddressFinder extends AddressFinder {
  readonly service = null;

  find(): Promise<null> {
    return Promise.resolve(null);
  }
}
