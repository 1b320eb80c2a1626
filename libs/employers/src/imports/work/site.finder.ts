import { addressKey } from '../mapping';
import type { PlaceOfRow } from '../rows/place.reader';
import type { Business } from './business';
import type { Tracked } from './ledger';

type Site = Tracked<'employer_site'>;

/** The site of the business that a row speaks of; `null`: one that is not on file. */
export function siteOf({ sites }: Business, place: PlaceOfRow): Site | null {
  if (place.addressLine !== '') return sites.find(isAtDoor(place)) ?? sites.find(isPlaceless(place)) ?? null;
  if (place.siteName !== '')
    return (
      sites.find(({ values }) => isSameText(values.name, place.siteName)) ?? onlyOne(sites.filter(isAround(place)))
    );
  return onlyOne(sites.filter(isAround(place)));
}

/** The site where there is just one. */
export function onlyOne(sites: readonly Site[]): Site | null {
  return sites.length === 1 ? (sites[0] ?? null) : null;
}

function isAtDoor(place: PlaceOfRow): (site: Site) => boolean {
  const wanted = addressKey(place.addressLine);
  return ({ values }) => {
    if (values.addressLine === '') return false;
    const door = addressKey(values.addressLine);
    const isOneUnit = door.unit === '' || wanted.unit === '' || door.unit === wanted.unit;
    return door.street === wanted.street && isOneUnit && isAround(place)({ values });
  };
}

/** A site of which only the town was known, or nothing at all: this is its address. */
function isPlaceless(place: PlaceOfRow): (site: Site) => boolean {
  return ({ values }) => values.addressLine === '' && isAround(place)({ values });
}

/** Nothing of town and postal code speaks against it. */
function isAround(place: PlaceOfRow): (site: Pick<Site, 'values'>) => boolean {
  return ({ values }) =>
    agree(values.postalCode.slice(0, 5), place.postalCode.slice(0, 5)) &&
    (values.postalCode !== '' && place.postalCode !== '' ? true : agree(values.city, place.city));
}

const agree = (a: string, b: string): boolean => a === '' || b === '' || isSameText(a, b);

const isSameText = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
