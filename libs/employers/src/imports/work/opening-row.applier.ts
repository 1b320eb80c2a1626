import { formatDay } from '@inroads/calendar';
import { type Fact, OPENING_FIELD_CATALOGUE, type OpeningFieldKey } from '@inroads/matching';
import { currentFact } from '@inroads/employers/facts';
import type { OpeningRow } from '../rows/opening-row.reader';
import type { Business, Effects, Step } from './business';
import { canonical } from './canonical';
import { sayFact } from './fact.words';
import type { Tracked } from './ledger';
import { applyPerson, applyPlace, newBusiness } from './parts.applier';
import { onlyOne } from './site.finder';
import { Telling, warnOfStop } from './telling';

/**
 * What a row of an openings' file does: the opening, its facts as advertised on the day of the posting, its site, whom
 * to ask; and its employer as a stub where it is unknown (docs/rules.md, Imports b). Used alike for the preview and for
 * writing.
 * @param key names the posting within its employer, so that a second import changes it
 */
export function applyOpeningRow(
  row: OpeningRow,
  key: string,
  known: Business | null,
  employerId: string,
  step: Step,
): { business: Business; effects: Effects } {
  const business = known ?? newBusiness(row.employer, employerId, step);
  const telling = new Telling(step.ledger, step.number, false);
  if (known === null) telling.changes.push(`New employer: ${row.employer}`);
  const site = row.place === null ? null : applyPlace(row.place, business, step, telling).site;
  if (row.person) applyPerson(row.person, (site ?? onlyOne(business.sites))?.id ?? null, business, step, telling);
  const posting = business.openings.get(key);
  const opening = posting?.opening ?? newOpening(row, key, business, step);
  if (posting) changeOpening(row, opening, step, telling);
  else business.openings.set(key, { opening, siteIds: new Set() });
  applyWorkplace(key, site, business, step, posting && telling);
  applyFacts(row, opening, step, telling);
  warnOfStop(business, step, telling, posting === undefined);
  return { business, effects: effectsOf(posting === undefined, known === null, row, telling) };
}

/** Where the work is: as the row says, else the only site of the business. Told of a posting that is on file. */
function applyWorkplace(
  key: string,
  told: Tracked<'employer_site'> | null,
  { openings, sites }: Business,
  { ledger, number }: Step,
  telling: Telling | undefined,
): void {
  const posting = openings.get(key);
  if (!posting) return;
  const { opening, siteIds } = posting;
  const site = told ?? (siteIds.size === 0 ? onlyOne(sites) : null);
  if (!site || siteIds.has(site.id)) return;
  siteIds.add(site.id);
  ledger.make('opening_site', { openingId: opening.id, siteId: site.id }, number);
  telling?.changes.push(`Place: ${wordsOf(site)}`);
}

function wordsOf({ values }: Tracked<'employer_site'>): string {
  return values.addressLine || values.name || values.city;
}

function effectsOf(isNew: boolean, isNewEmployer: boolean, row: OpeningRow, telling: Telling): Effects {
  const { changes, warnings } = telling;
  const isOtherSite = false;
  if (isNew) {
    const why = `New opening at ${row.employer}${isNewEmployer ? ', which is new too' : ''}`;
    return { outcome: 'create', why, changes: [], warnings, isOtherSite };
  }
  if (changes.length === 0)
    return {
      outcome: 'skip',
      why: 'Nothing changes: all of it is on file, or in an earlier row',
      changes,
      warnings,
      isOtherSite,
    };
  return { outcome: 'update', why: '', changes, warnings, isOtherSite };
}

function newOpening(row: OpeningRow, key: string, { employer }: Business, step: Step): Tracked<'opening'> {
  return step.ledger.make(
    'opening',
    {
      employerId: employer.id,
      title: row.title,
      headcount: row.headcount,
      source: 'import',
      isAdvertised: true,
      url: row.url,
      note: row.note,
      externalKey: key,
      status: row.status ?? 'open',
      heardOn: row.postedOn !== null && row.postedOn < step.today ? row.postedOn : step.today,
      closesOn: row.closesOn,
      facts: {},
      requirements: row.requirements.map(canonical),
    },
    step.number,
  );
}

function changeOpening(row: OpeningRow, opening: Tracked<'opening'>, step: Step, telling: Telling): void {
  telling.put(opening, 'title', row.title, 'Title');
  telling.put(opening, 'headcount', row.headcount, 'How many are wanted');
  telling.put(opening, 'closesOn', row.closesOn, 'Closes on', (day) => formatDay(day as string, step));
  telling.put(opening, 'url', row.url, 'Link');
  telling.fill(opening, 'note', row.note, 'Note');
  telling.fill(opening, 'requirements', row.requirements.map(canonical), 'Requirements');
  if (row.status !== null && row.status !== opening.values.status) telling.put(opening, 'status', row.status, 'Status');
}

function applyFacts(row: OpeningRow, opening: Tracked<'opening'>, step: Step, telling: Telling): void {
  const asOf = row.postedOn !== null && row.postedOn < step.today ? row.postedOn : step.today;
  for (const [key, told] of Object.entries(row.facts)) {
    const value = canonical(told);
    const before = opening.values.facts[key];
    if (isTold(before, value, row.postedOn) || isWorseNews(key, before, value, asOf)) continue;
    const after = currentFact(before, { value, certainty: 'advertised', asOf });
    step.ledger.make(
      'fact_entry',
      {
        employerId: opening.values.employerId,
        holder: 'opening',
        holderId: opening.id,
        key,
        value,
        certainty: 'advertised',
        asOf,
        source: 'a posting, as imported',
      },
      step.number,
    );
    step.ledger.change(opening, 'facts', { ...opening.values.facts, [key]: canonical(after) }, step.number);
    const { label } = OPENING_FIELD_CATALOGUE[key as OpeningFieldKey];
    telling.changes.push(`${label}: ${sayFact(key, before, step)} → ${sayFact(key, after, step)}`);
  }
}

/** The very same is known already, and not from an older posting. */
function isTold(before: Fact<unknown> | undefined, value: unknown, postedOn: string | null): boolean {
  if (before === undefined || !('value' in before) || JSON.stringify(canonical(before.value)) !== JSON.stringify(value))
    return false;
  return postedOn === null || !('asOf' in before) || (before.asOf ?? '') >= postedOn;
}

/** The posting for the own staff of a job that the same day is posted for everybody takes nothing back. */
function isWorseNews(key: string, before: Fact<unknown> | undefined, value: unknown, asOf: string): boolean {
  if (key !== 'openToAnyone' || value !== false || before === undefined || !('value' in before)) return false;
  return before.value === true && 'asOf' in before && (before.asOf ?? '') >= asOf;
}
