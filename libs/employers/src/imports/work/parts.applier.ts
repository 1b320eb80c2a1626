import { employerKey } from '../mapping';
import type { PersonOfRow } from '../rows/employer-row.reader';
import type { PlaceOfRow } from '../rows/place.reader';
import { type Business, emptyBusiness, type Step } from './business';
import type { Tracked } from './ledger';
import { personKey } from './person-name';
import type { EmployerValues } from './records';
import { siteOf } from './site.finder';
import type { Telling } from './telling';

const NOTHING_KNOWN: Omit<EmployerValues, 'name' | 'matchKey'> = {
  aliases: [],
  description: '',
  naics: null,
  headcount: null,
  website: '',
  phone: '',
  ownerStaffId: null,
  warmContact: '',
  tags: [],
  lastContactOn: null,
  lastInPersonOn: null,
};

export function newBusiness(name: string, id: string, { ledger, number }: Step): Business {
  const values = { ...NOTHING_KNOWN, name, matchKey: employerKey(name) };
  return emptyBusiness(ledger.make('employer', values, number, id));
}

/** The site a row speaks of, made where it is not on file. A known site takes what it lacks, and nothing else. */
export function applyPlace(
  place: PlaceOfRow,
  business: Business,
  step: Step,
  telling: Telling,
): { site: Tracked<'employer_site'>; isNew: boolean } {
  const known = siteOf(business, place);
  if (known) {
    completeSite(known, place, telling);
    return { site: known, isNew: false };
  }
  return { site: newSite(business, place, step), isNew: true };
}

export function newSite(business: Business, place: PlaceOfRow, { ledger, number }: Step): Tracked<'employer_site'> {
  const { siteName: name, ...rest } = place;
  const employerId = business.employer.id;
  const site = ledger.make('employer_site', { employerId, name, ...rest, stage: 'introduce' }, number);
  business.sites.push(site);
  return site;
}

function completeSite(site: Tracked<'employer_site'>, place: PlaceOfRow, telling: Telling): void {
  const hadNoPoint = site.values.pointQuality === 'unknown';
  telling.fill(site, 'addressLine', place.addressLine, 'Address');
  telling.fill(site, 'city', place.city, 'City');
  telling.fill(site, 'postalCode', place.postalCode, 'ZIP code');
  telling.fill(site, 'name', place.siteName, 'Site name');
  if (site.values.region === '' && place.region !== '') telling.quietly(site, 'region', place.region);
  if (!hadNoPoint || place.pointQuality === 'unknown') return;
  telling.quietly(site, 'lat', place.lat);
  telling.quietly(site, 'lon', place.lon);
  telling.quietly(site, 'pointQuality', place.pointQuality);
}

/** Somebody of the business, by name; put on file where they are not. */
export function applyPerson(
  person: PersonOfRow,
  siteId: string | null,
  business: Business,
  { ledger, number }: Step,
  telling: Telling,
): Tracked<'employer_person'> {
  const key = personKey(person.name);
  const known = business.people.find(({ values }) => personKey(values.name) === key);
  if (known) {
    telling.put(known, 'title', person.title, `Title of ${known.values.name}`);
    telling.put(known, 'phone', person.phone, `Phone of ${known.values.name}`);
    telling.put(known, 'email', person.email, `E-mail of ${known.values.name}`);
    if (person.influence !== null && person.influence !== 'unknown')
      telling.put(known, 'influence', person.influence, `${known.values.name} and hiring`);
    if (person.bestChannel !== null) telling.quietly(known, 'bestChannel', person.bestChannel);
    telling.put(known, 'bestTime', person.bestTime, `Best way to reach ${known.values.name}`);
    return known;
  }
  const made = ledger.make(
    'employer_person',
    { employerId: business.employer.id, siteId, ...person, influence: person.influence ?? 'unknown' },
    number,
  );
  business.people.push(made);
  telling.changes.push(`New person: ${person.name}`);
  return made;
}
