import { formatDay } from '@inroads/calendar';
import { newId } from '@inroads/platform/database';
import { addressKey } from '../mapping';
import type { EmployerRow } from '../rows/employer-row.reader';
import type { PlaceOfRow } from '../rows/place.reader';
import type { Business, Effects, Step } from './business';
import { STAGE_WORDS } from './fact.words';
import type { Tracked } from './ledger';
import { applyPerson, applyPlace, newBusiness, newSite } from './parts.applier';
import { onlyOne } from './site.finder';
import { short, Telling, warnOfStop } from './telling';

const TOLD_BY_IMPORT = 'as told by an import';
type Site = Tracked<'employer_site'>;

/** One imported contact per door and day: the same file brought twice tells of one. `null`: the row tells of none. */
export function contactKey({ lastContactOn, place }: EmployerRow, employerId: string): string | null {
  if (lastContactOn === null) return null;
  const { street, unit } = addressKey(place?.addressLine ?? '');
  return ['import', employerId, lastContactOn, street, unit].join(' ').trim();
}

/**
 * What a row of an employers' file does to its business, or makes where there is none: business, site, person, one contact
 * marked as imported, stage, do-not-contact. Used alike for the preview and for writing.
 * @param employerId of the business, or the id that a new one gets
 */
export function applyEmployerRow(
  row: EmployerRow,
  known: Business | null,
  employerId: string,
  step: Step,
): { business: Business; effects: Effects } {
  const business = known ?? newBusiness(row.name, employerId, step);
  const telling = new Telling(step.ledger, step.number, isOlder(row, business));
  const { site, isOtherSite } = applySite(row, business, step, telling);
  applyFields(row, business, telling, isOtherSite);
  const person = row.person && applyPerson(row.person, site?.id ?? null, business, step, telling);
  applyContact(row, business, { site, person }, step, telling);
  applyStage(row, business, site, step, telling);
  warnOfStop(business, step, telling);
  applyStop(row, business, step, telling);
  return { business, effects: effectsOf(row, known === null, isOtherSite, telling) };
}

function isOlder({ lastContactOn }: EmployerRow, { employer }: Business): boolean {
  const known = employer.values.lastContactOn;
  return lastContactOn !== null && known !== null && lastContactOn < known;
}

function applySite(
  { place }: EmployerRow,
  business: Business,
  step: Step,
  telling: Telling,
): { site: Site | null; isOtherSite: boolean } {
  if (place === null) return { site: onlyOne(business.sites), isOtherSite: false };
  const hadSites = business.sites.length > 0;
  const { site, isNew } = applyPlace(place, business, step, telling);
  if (isNew) telling.changes.push(`${hadSites ? 'Another site' : 'Site'}: ${nameOf(site)}`);
  return { site, isOtherSite: isNew && hadSites };
}

function effectsOf(row: EmployerRow, isNew: boolean, isOtherSite: boolean, telling: Telling): Effects {
  const { changes, stays, brings, warnings } = telling;
  if (isNew) {
    const who = row.person === null ? ['No person: ask who hires'] : [`New person: ${row.person.name}`];
    return {
      outcome: 'create',
      why: ['New employer', ...who, ...brings].join('. '),
      changes: [],
      warnings,
      isOtherSite,
    };
  }
  if (changes.length === 0) {
    const why = stays.length > 0 ? stays.join('. ') : 'Nothing changes: all of it is on file, or in an earlier row';
    return { outcome: 'skip', why, changes, warnings, isOtherSite };
  }
  return { outcome: 'update', why: stays.join('. '), changes, warnings, isOtherSite };
}

/** What belongs to the business as a whole. The row of another site fills, it does not replace: the phone is that site's. */
function applyFields(row: EmployerRow, { employer }: Business, telling: Telling, isOtherSite: boolean): void {
  const put: 'put' | 'fill' = isOtherSite ? 'fill' : 'put';
  telling[put](employer, 'phone', row.phone, 'Phone');
  telling[put](employer, 'website', row.website, 'Website');
  telling[put](employer, 'naics', row.naics, 'NAICS');
  telling[put](employer, 'headcount', row.headcount, 'People who work there');
  telling.fill(employer, 'description', row.description, 'What they do');
  telling.fill(employer, 'warmContact', row.warmContact, 'Warm contact');
  telling.fill(employer, 'ownerStaffId', row.ownerStaffId, 'Who keeps the relationship');
  telling.add(
    employer,
    'aliases',
    row.aliases.filter((alias) => alias.toLowerCase() !== employer.values.name.toLowerCase()),
    'Also known as',
  );
  telling.add(employer, 'tags', row.tags, 'Tags');
}

function applyContact(
  row: EmployerRow,
  business: Business,
  { site, person }: { readonly site: Site | null; readonly person: Tracked<'employer_person'> | null },
  step: Step,
  telling: Telling,
): void {
  const { ledger, number, runId } = step;
  const { employer } = business;
  const day = row.lastContactOn;
  const key = contactKey(row, employer.id);
  if (day === null || key === null) {
    noteWithoutDay(row.note, employer, telling);
    return;
  }
  const siteId = site?.id ?? null;
  if (business.contactKeys.has(key)) return;
  business.contactKeys.add(key);
  const met = person && {
    id: newId(),
    personId: person.id,
    name: person.values.name,
    influence: person.values.influence,
  };
  const { note, isInPerson, ownerStaffId: staffId } = row;
  const contact = {
    id: newId(),
    key,
    importId: runId,
    employerId: employer.id,
    siteId,
    day,
    isInPerson,
    staffId,
    note,
    met,
  };
  ledger.contacts.push({ contact, number });
  const said = `Contact of ${formatDay(day, step)}, from import`;
  telling.changes.push(said);
  telling.brings.push(said, ...(note === '' ? [] : [`Note: ${short(note)}`]));
  telling.quietly(employer, 'lastContactOn', later(employer.values.lastContactOn, day));
  if (isInPerson) telling.quietly(employer, 'lastInPersonOn', later(employer.values.lastInPersonOn, day));
}

const later = (a: string | null, b: string): string => (a !== null && a > b ? a : b);

/** A note without a date cannot be a contact; it stays with the business, beside what is there. */
function noteWithoutDay(note: string, employer: Tracked<'employer'>, telling: Telling): void {
  const { description } = employer.values;
  if (note === '' || description.includes(note)) return;
  const whole = description === '' ? note : `${description}\n${note}`;
  if (whole.length > 4_000) {
    telling.warnings.push('The note has no date, and the description has no room for it. Add the date of the contact.');
    return;
  }
  telling.quietly(employer, 'description', whole);
  telling.changes.push(`Note: ${short(note)}`);
  telling.brings.push(`Note: ${short(note)}`);
}

function applyStage(row: EmployerRow, business: Business, known: Site | null, step: Step, telling: Telling): void {
  if (row.stage === null) return;
  const site = known ?? (business.sites.length === 0 ? newSite(business, nowhere(row.place), step) : null);
  if (site === null) {
    telling.warnings.push('The stage belongs to a site, and this business has several. Add the address.');
    return;
  }
  if (site.values.stage === row.stage) return;
  const day = row.lastContactOn ?? step.today;
  if ((business.stageDays.get(site.id) ?? '') > day) {
    telling.stays.push('Stage: ours is newer, stays');
    return;
  }
  telling.changes.push(`Stage: ${STAGE_WORDS[site.values.stage]} → ${STAGE_WORDS[row.stage]}`);
  telling.brings.push(`Stage: ${STAGE_WORDS[row.stage]}`);
  telling.quietly(site, 'stage', row.stage);
  step.ledger.make('stage_event', { siteId: site.id, stage: row.stage, day, reason: TOLD_BY_IMPORT }, step.number);
  business.stageDays.set(site.id, day);
}

/** An import may set a do-not-contact and never lifts one (docs/rules.md, Do-not-contact e). */
function applyStop(row: EmployerRow, { employer, stops }: Business, step: Step, telling: Telling): void {
  const { ledger, number, today } = step;
  const [stop] = stops;
  if (row.isDoNotContact === true && !stop) {
    ledger.make('do_not_contact', { employerId: employer.id, fromDay: today, reason: TOLD_BY_IMPORT }, number);
    stops.push({ untilDay: null });
    telling.changes.push('Do not contact, from today');
    telling.brings.push('Do not contact, from today');
  }
  if (row.isDoNotContact === false && stop)
    telling.stays.push(
      `Do not contact${stop.untilDay === null ? '' : ` until ${formatDay(stop.untilDay, step)}`}: an import never lifts that`,
    );
}

function nowhere(place: PlaceOfRow | null): PlaceOfRow {
  return {
    siteName: '',
    addressLine: '',
    city: '',
    region: '',
    postalCode: '',
    country: place?.country ?? 'US',
    lat: null,
    lon: null,
    pointQuality: 'unknown',
  };
}

function nameOf({ values }: Site): string {
  return [values.name, values.addressLine, values.city].filter((part) => part !== '').join(', ') || values.postalCode;
}
