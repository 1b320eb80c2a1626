import { AgencyTime } from '@inroads/agency/agencies';
import type { Role } from '@inroads/contracts';
import {
  ErrorSheet,
  type ImportRowView,
  ImportsQueries,
  ImportsService,
  type RowOutcome,
} from '@inroads/employers/imports';
import { ImportRunRepository } from '@inroads/employers/imports/import-run.repository';
import { ImportWriter } from '@inroads/employers/imports/write/import-writer';
import { Transactions } from '@inroads/platform/database';
import { DoNotContactService, EmployersService } from '@inroads/employers/employers';
import { ContactsQueries, ContactsService } from '@inroads/practice/contacts';
import { workbookFile } from '@inroads/platform/tabular/xlsx/workbook.fixture';
import { Imports } from './imports.harness';
import { contactOf } from './practice.harness';
import { businessNamed } from './business.fixture';

const EMPLOYERS = `Business,Addr,Zip,Mgr,Mgr ph,Hires?,Last seen,3 cups,Notes,Client
Alder Falls Library,12 Elm St,72201,Ines Park,(555) 010-4182,Y,10/28/26,2,likes mid-afternoon,MK
Kestrel Print Works,418 Mill St,72202,Dana Whitlock,(555) 010-4183,N,11/2/26,,,TR
Kestrel Print Works,9 Oak St,72203,,,,,,,
Kestrel Printworks,77 Depot St,72203,,,,,,,
,1 Nowhere Rd,72203,,,,,,,
Loomis Auto Glass,5 Pine St,72204,,,,10/32/26,9,,
`;
const TABLES = ['employer', 'employer_site', 'employer_person', 'stage_event', 'do_not_contact', 'opening', 'opening_site', 'fact_entry', 'contact', 'contact_staff', 'contact_person']; // prettier-ignore

const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((all, one) => all + one, 0);
const outcomes = (rows: readonly ImportRowView[]): [number, RowOutcome][] =>
  rows.map(({ row, outcome }) => [row, outcome]);

let imports: Imports;
beforeEach(async () => {
  // An agency of its own for each test: none sees what another has written.
  imports = await Imports.open();
});
afterEach(() => imports.close());

/** Everything of the agency that an import may touch, without the versions and stamps that every change moves. */
async function everything(): Promise<Record<string, unknown[]>> {
  const found: Record<string, unknown[]> = {};
  for (const table of TABLES)
    found[table] = await imports.query(
      `SELECT to_jsonb(row) - 'version' - 'changed_at' - 'changed_by' AS row FROM ${table} row ORDER BY id`,
    );
  return found;
}

const names = async (): Promise<string[]> =>
  (await imports.query<{ name: string }>('SELECT name FROM employer ORDER BY name')).map(({ name }) => name);

const addEmployer = (name: string, more: object = {}): Promise<string> =>
  imports.as(() => imports.get(EmployersService).add(businessNamed(name, more), [], true));

describe('a file of employers', () => {
  it('is shown row by row before anything is written, and adds up', async () => {
    const id = await imports.bring('employers', EMPLOYERS);
    const checked = await imports.check(id);
    expect(checked).toMatchObject({ state: 'checked', rows: 6, progress: { done: 6, total: 6 } });
    expect(checked.counts).toEqual({ create: 3, update: 1, decide: 1, skip: 0, error: 1 });
    expect(sum(checked.counts)).toBe(checked.rows);
    const rows = await imports.rows(id);
    expect(rows.map(({ row, why, changes }) => [row, why, changes])).toEqual([
      [
        2,
        'New employer. New person: Ines Park. Contact of Wed, Oct 28, from import. Note: likes mid-afternoon. Stage: Second cup',
        [],
      ],
      [3, 'New employer. New person: Dana Whitlock. Contact of Mon, Nov 2, from import', []],
      [4, '', ['Another site: 9 Oak St']],
      [5, 'Looks like “Kestrel Print Works” (row 3 of this file, 418 Mill St). You decide', []],
      [6, 'No name. Write the name of the business.', []],
      [7, 'New employer. No person: ask who hires', []],
    ]);
    expect(rows[5]?.warnings).toEqual([expect.stringContaining('not a date'), expect.stringContaining('not a stage')]);
    expect(await names()).toEqual([]);
  });

  it('says beside what a row brings that they asked for peace, and nothing where it brings nothing', async () => {
    const id = await addEmployer('Harborview Hotel', { phone: '563-555-0101' });
    await imports.as(() =>
      imports.get(DoNotContactService).set({
        employerId: id,
        siteId: null,
        personId: null,
        contactId: null,
        fromDay: '2026-11-18',
        untilDay: null,
        reason: 'so',
      }),
    );
    const csv = (seen: string) => `Business,Phone,Last seen\nHarborview Hotel,(563) 555-0101,${seen}\n`;
    const rowOf = async (seen: string) => {
      const run = await imports.bring('employers', csv(seen));
      await imports.check(run);
      const [row] = await imports.rows(run);
      return [row?.outcome, row?.changes, row?.warnings];
    };
    expect(await rowOf('')).toEqual(['skip', [], []]);
    expect(await rowOf('11/2/26')).toEqual([
      'update',
      ['Contact of Mon, Nov 2, from import'],
      [expect.stringMatching(/^They asked not to be contacted, and the row does not lift that/)],
    ]);
  });

  it('says of each row that makes a site, and of the run, what is not on the map', async () => {
    await imports.import('employers', 'Business,Address,Zip\nHarborview Hotel,1 Bay St,72201\n');
    const csv =
      'Business,Address\nHarborview Hotel,1 Bay St\nHarborview Hotel,9 Nowhere Rd\nCedar Cafe,2 Mill St\nElm Bakery,\n';
    const id = await imports.bring('employers', csv);
    const checked = await imports.check(id);
    const rows = await imports.rows(id);
    expect(rows.map(({ outcome, isOffMap }) => [outcome, isOffMap])).toEqual([
      ['skip', false],
      ['update', true],
      ['create', true],
      ['create', false],
    ]);
    expect(checked.offMap).toBe(2);
    expect(rows.flatMap(({ warnings }) => warnings)).toEqual([]);
    expect((await imports.write(id)).offMap).toBe(2);
  });

  it('keeps nothing of a column about job seekers', async () => {
    const id = await imports.bring('employers', EMPLOYERS);
    await imports.check(id);
    const { columns } = await imports.one(id);
    expect(columns.find(({ header }) => header === 'Client')).toMatchObject({ field: null, examples: [] });
    const kept = JSON.stringify([
      await imports.query('SELECT * FROM import_run'),
      await imports.query('SELECT * FROM import_row'),
      await imports.query('SELECT content FROM audit_content'),
    ]);
    expect(kept).not.toMatch(/"MK"|"TR"/);
    expect(kept).toContain('Ines Park');
  });

  it('becomes employers, sites, people, stages and one contact each that counts nowhere', async () => {
    const done = await imports.import('employers', EMPLOYERS);
    expect(done).toMatchObject({ state: 'done', written: { created: 3, joined: 1, updated: 1, kept: 0 } });
    expect(await names()).toEqual(['Alder Falls Library', 'Kestrel Print Works', 'Loomis Auto Glass']);
    const contacts = await imports.query<object>(
      `SELECT contact.day, contact.mode, contact.note, contact.import_id AS "importId", contact.created_by AS "createdBy", made.staff_id AS "staffId", met.name AS met
       FROM contact LEFT JOIN contact_staff made ON made.contact_id = contact.id JOIN contact_person met ON met.contact_id = contact.id ORDER BY day`,
    );
    const by = { importId: done.id, createdBy: imports.staffId, staffId: null, mode: 'in-person' };
    expect(contacts).toEqual([
      { ...by, day: '2026-10-28', note: 'likes mid-afternoon', met: 'Ines Park' },
      { ...by, day: '2026-11-02', note: '', met: 'Dana Whitlock' },
    ]);
    expect(await imports.query('SELECT figures FROM staff_week')).toEqual([]);
    expect(await imports.query(`SELECT stage, day, reason FROM stage_event`)).toEqual([
      { stage: 'learn', day: '2026-10-28', reason: 'as told by an import' },
    ]);
    expect(
      await imports.query(`SELECT stage, point_quality AS quality FROM employer_site WHERE address_line = '12 Elm St'`),
    ).toEqual([{ stage: 'learn', quality: 'postcode' }]);
    expect(
      await imports.query(`SELECT last_contact_on, last_in_person_on FROM employer WHERE name = 'Kestrel Print Works'`),
    ).toEqual([{ last_contact_on: '2026-11-02', last_in_person_on: '2026-11-02' }]);
  });

  it('names in its contacts whoever keeps the relationship, and never who happens to bring the file', async () => {
    const omar = await imports.colleague('Omar Haddad');
    await imports.import('employers', 'Business,Specialist,Last seen\nSunrise Market,Omar Haddad,10/1/26\nCedar Cafe,,10/1/26\nElm Bank,Somebody Else,10/1/26\n'); // prettier-ignore
    const { items } = await imports.as(() => imports.get(ContactsQueries).list({ limit: 10 }));
    expect(items.map(({ employerName, staff, isImported }) => [employerName, staff, isImported]).sort()).toEqual([
      ['Cedar Cafe', [], true],
      ['Elm Bank', [], true],
      ['Sunrise Market', [{ staffId: omar, name: 'Omar Haddad', role: 'lead' }], true],
    ]);
    expect(items.every(({ judgement }) => !judgement.counts)).toBe(true);
  });

  it('lets those withdraw a contact that names nobody who brought it, and a supervisor', async () => {
    const [omar, sara] = [await imports.colleague('Omar'), await imports.colleague('Sara', ['supervisor'])];
    await imports.import('employers', 'Business,Last seen\nSunrise Market,10/1/26\nCedar Cafe,10/1/26\n');
    const [one, two] = await imports.query<{ id: string }>('SELECT id FROM contact');
    const withdraw = (contact: { id: string } | undefined) =>
      imports.get(ContactsService).void(contact?.id ?? '', 1, 'not them');
    const offered = async (who?: string, roles?: Role[]): Promise<boolean[]> =>
      (await imports.as(() => imports.get(ContactsQueries).list({ limit: 10 }), who, roles)).items.map(({ mayVoid }) => mayVoid); // prettier-ignore
    expect(await offered(omar)).toEqual([false, false]);
    expect(await offered()).toEqual([true, true]);
    expect(await offered(sara, ['supervisor'])).toEqual([true, true]);
    expect(await offered(sara, ['manager'])).toEqual([false, false]);
    await expect(imports.as(() => withdraw(one), omar)).rejects.toMatchObject({ code: 'contact.not-yours' });
    await imports.as(() => withdraw(one));
    await imports.as(() => withdraw(two), sara, ['supervisor']);
    expect(await imports.query('SELECT last_contact_on AS last FROM employer')).toEqual([
      { last: null },
      { last: null },
    ]);
  });

  it('is indexed and audited in the name of who imports', async () => {
    await imports.import('employers', EMPLOYERS);
    const ids = (await imports.query<{ id: string }>('SELECT id FROM employer')).map(({ id }) => id);
    const [message] = await imports.query<{ ids: string[] }>(
      `SELECT payload -> 'ids' AS ids FROM outbox_message WHERE agency_id = current_agency() AND job_name = 'search.index-employers'`,
    );
    expect(message?.ids.sort()).toEqual(ids.sort());
    expect(
      await imports.query(
        `SELECT DISTINCT actor_id AS "actorId" FROM audit_entry WHERE table_name = 'employer_site' AND act = 'insert'`,
      ),
    ).toEqual([{ actorId: imports.staffId }]);
  });

  it('changes nothing when it is brought a second time', async () => {
    await imports.import('employers', EMPLOYERS);
    const before = await everything();
    const id = await imports.bring('employers', EMPLOYERS);
    expect((await imports.check(id)).counts).toEqual({ create: 0, update: 0, decide: 1, skip: 4, error: 1 });
    await expect(imports.write(id)).rejects.toMatchObject({ code: 'import.nothing-to-write' });
    expect(await everything()).toEqual(before);
  });

  it('fills what is empty, replaces what is older, and never erases', async () => {
    await imports.import('employers', 'Business,Address,Zip,Phone,Website,Last seen\nHarborview Hotel,1 Bay St,72201,(501) 555-0100,,11/5/26\n'); // prettier-ignore
    const newer = 'Business,Address,Zip,Phone,Website,Last seen\nHARBORVIEW HOTEL LLC,1 Bay Street,72201,(501) 555-0199,www.harborview.example,11/9/26\n'; // prettier-ignore
    const second = await imports.bring('employers', newer);
    await imports.check(second);
    expect((await imports.rows(second)).map(({ changes }) => changes)).toEqual([
      ['Phone: (501) 555-0100 → (501) 555-0199', 'Website: empty → https://www.harborview.example', 'Contact of Mon, Nov 9, from import'],
    ]); // prettier-ignore
    await imports.write(second);
    const older =
      'Business,Address,Zip,Phone,Website,Last seen\nHarborview Hotel,1 Bay St,72201,(501) 555-0123,,10/1/26\n';
    const third = await imports.bring('employers', older);
    await imports.check(third);
    expect((await imports.rows(third))[0]).toMatchObject({
      why: 'Phone: ours is newer, stays',
      changes: ['Contact of Thu, Oct 1, from import'],
    });
    await imports.write(third);
    expect(await imports.query(`SELECT name, phone, website, last_contact_on AS last FROM employer`)).toEqual([
      { name: 'Harborview Hotel', phone: '(501) 555-0199', website: 'https://www.harborview.example', last: '2026-11-09' },
    ]); // prettier-ignore
  });

  it('sets a do-not-contact and never lifts one', async () => {
    await imports.import('employers', 'Business,Address,Do not contact\nHarborview Hotel,1 Bay St,yes\n');
    expect(await imports.query(`SELECT from_day, until_day, lifted_at FROM do_not_contact`)).toEqual([
      { from_day: '2026-11-18', until_day: null, lifted_at: null },
    ]);
    const again = await imports.bring('employers', 'Business,Address,Do not contact\nHarborview Hotel,1 Bay St,yes\n');
    expect((await imports.check(again)).counts).toMatchObject({ update: 0, skip: 1 });
    const id = await imports.bring('employers', 'Business,Address,Do not contact\nHarborview Hotel,1 Bay St,no\n');
    await imports.check(id);
    expect((await imports.rows(id))[0]).toMatchObject({
      outcome: 'skip',
      why: 'Do not contact: an import never lifts that',
    });
  });

  it('does not make a business that came onto the list meanwhile', async () => {
    const id = await imports.bring('employers', 'Business,Address\nSunrise Market,1 Bay St\n');
    await imports.check(id);
    await addEmployer('Sunrise Market, Inc.');
    const done = await imports.write(id);
    expect(done.counts).toMatchObject({ create: 0, error: 1 });
    expect(await names()).toEqual(['Sunrise Market, Inc.']);
  });

  it('does not write to a business that left the list meanwhile', async () => {
    const employerId = await addEmployer('Sunrise Market');
    const id = await imports.bring('employers', 'Business,Phone\nSunrise Market,(501) 555-0100\n');
    expect((await imports.check(id)).counts.update).toBe(1);
    await imports.as(() => imports.get(EmployersService).archive(employerId, 1, 'closed down'));
    expect((await imports.write(id)).counts).toMatchObject({ update: 0, error: 1 });
    expect((await imports.rows(id))[0]?.why).toContain('not on the list any more');
  });
});

describe('what may be the same', () => {
  const bring = async (): Promise<{ id: string; row: ImportRowView }> => {
    const id = await imports.bring('employers', EMPLOYERS);
    await imports.check(id);
    return { id, row: (await imports.rows(id, 'decide'))[0] as ImportRowView };
  };

  it('waits, and is left out when nobody decides', async () => {
    const { id } = await bring();
    expect((await imports.write(id)).counts.decide).toBe(1);
    expect(await names()).not.toContain('Kestrel Printworks');
  });

  it('joins as another site when it is the same', async () => {
    const { id, row } = await bring();
    await imports.decide(id, row.id, { kind: 'same', employerId: row.candidates[0]?.employerId ?? '' });
    expect((await imports.rows(id))[3]).toMatchObject({ outcome: 'update', changes: ['Another site: 77 Depot St'] });
    const done = await imports.write(id);
    expect(done.written).toEqual({ created: 3, joined: 2, updated: 2, kept: 0 });
    expect(await names()).toHaveLength(3);
  });

  it('becomes a business of its own when it is different, and the decision can be taken back', async () => {
    const { id, row } = await bring();
    await imports.decide(id, row.id, { kind: 'different' });
    expect((await imports.one(id)).counts).toMatchObject({ create: 4, decide: 0 });
    await imports.decide(id, row.id, null);
    expect((await imports.rows(id))[3]).toMatchObject({ outcome: 'decide', decision: null });
    await imports.decide(id, row.id, { kind: 'different' });
    await imports.write(id);
    expect(await names()).toContain('Kestrel Printworks');
  });

  it('says a warning once, however often a row is decided on', async () => {
    await imports.import('employers', 'Business,Address\nElm Bakery,1 Elm St\nElm Bakery,2 Oak St\n');
    const id = await imports.bring('employers', 'Business,Stage,Phone\nElm Bakery,2,(501) 555-0100\n');
    await imports.check(id);
    const [row] = await imports.rows(id);
    const said = ['The stage belongs to a site, and this business has several. Add the address.'];
    expect(row?.warnings).toEqual(said);
    for (const decision of [{ kind: 'skip' }, null] as const) {
      await imports.decide(id, row?.id ?? '', decision);
      expect((await imports.rows(id))[0]?.warnings).toEqual(said);
    }
  });

  it('takes rows of one business together, and keeps decisions when the file is checked again', async () => {
    const more = `${EMPLOYERS}Kestrel Printworks,78 Depot St,72203,,,,,,,\n`;
    const id = await imports.bring('employers', more);
    await imports.check(id);
    const [first, second] = await imports.rows(id, 'decide');
    expect(second?.candidates).toEqual(first?.candidates);
    await imports.decide(id, first?.id ?? '', { kind: 'different' });
    const decided: [number, RowOutcome][] = [[5, 'create'], [8, 'update']]; // prettier-ignore
    expect(outcomes(await imports.rows(id))).toEqual(expect.arrayContaining(decided));
    await imports.check(id);
    expect(outcomes(await imports.rows(id))).toEqual(expect.arrayContaining(decided));
  });

  it('follows a business that is itself said to be the same as another', async () => {
    const more = `${EMPLOYERS}Kestrel Prints Works,80 Depot St,72203,,,,,,,\n`;
    const id = await imports.bring('employers', more);
    await imports.check(id);
    const [first, second] = await imports.rows(id, 'decide');
    const printworks = second?.candidates.find(({ name }) => name === 'Kestrel Printworks')?.employerId ?? '';
    await imports.decide(id, second?.id ?? '', { kind: 'same', employerId: printworks });
    await imports.decide(id, first?.id ?? '', { kind: 'same', employerId: first?.candidates[0]?.employerId ?? '' });
    await imports.write(id);
    expect(await names()).toHaveLength(3);
    expect(
      await imports.query(`SELECT count(*) FROM employer_site site JOIN employer ON employer.id = site.employer_id WHERE employer.name = 'Kestrel Print Works'`),
    ).toEqual([{ count: 4 }]); // prettier-ignore
  });

  it.each([
    ['same', { create: 3, update: 2, decide: 0, skip: 0, error: 1 }],
    ['different', { create: 4, update: 1, decide: 0, skip: 0, error: 1 }],
  ] as const)('can be settled for the whole run: %s', async (rule, counts) => {
    const { id } = await bring();
    await imports.setRule(id, rule);
    expect((await imports.one(id)).counts).toEqual(counts);
  });

  it('makes two businesses of one name at two doors when it is told so', async () => {
    const { id } = await bring();
    const site = (await imports.rows(id))[2] as ImportRowView;
    await imports.decide(id, site.id, { kind: 'different' });
    expect((await imports.rows(id))[2]).toMatchObject({ outcome: 'create' });
    await imports.check(id);
    expect((await imports.rows(id))[2]).toMatchObject({ outcome: 'create' });
    await imports.write(id);
    expect((await names()).filter((name) => name === 'Kestrel Print Works')).toHaveLength(2);
  });

  it('leaves a row out, and what later rows bring is seen at once', async () => {
    const { id } = await bring();
    const [, kestrel] = await imports.rows(id);
    await imports.decide(id, kestrel?.id ?? '', { kind: 'skip' });
    expect(outcomes(await imports.rows(id)).slice(1, 3)).toEqual([[3, 'skip'], [4, 'create']]); // prettier-ignore
    await imports.decide(id, kestrel?.id ?? '', null);
    expect(outcomes(await imports.rows(id)).slice(1, 3)).toEqual([[3, 'create'], [4, 'update']]); // prettier-ignore
  });

  it('refuses what cannot be decided', async () => {
    const { id, row } = await bring();
    const foreign = { kind: 'same', employerId: '00000000-0000-7000-8000-000000000000' } as const;
    await expect(imports.decide(id, row.id, foreign)).rejects.toMatchObject({ code: 'import.decision-not-possible' });
    const [error] = await imports.rows(id, 'error');
    await expect(imports.decide(id, error?.id ?? '', { kind: 'skip' })).rejects.toMatchObject({ code: 'import.decision-not-possible' }); // prettier-ignore
    await imports.write(id);
    await expect(imports.decide(id, row.id, { kind: 'skip' })).rejects.toMatchObject({ code: 'import.not-now' });
  });

  it('writes each decision into the trail', async () => {
    const { id, row } = await bring();
    await imports.decide(id, row.id, { kind: 'different' });
    expect(await imports.query(`SELECT actor_id AS "actorId", row_id AS "rowId" FROM audit_entry WHERE act = 'decide'`)).toEqual([
      { actorId: imports.staffId, rowId: row.id },
    ]); // prettier-ignore
  });
});

describe('undoing a run', () => {
  it('leaves everything as it was, and the run to be seen', async () => {
    await imports.import('employers', EMPLOYERS);
    const before = await everything();
    const second = `Business,Addr,Zip,Phone,Mgr,Mgr ph,Last seen,3 cups,Tags
Alder Falls Library,12 Elm St,72201,(501) 555-0100,Ines Park,(555) 010-9999,11/9/26,3,books
Kestrel Print Works,500 New St,72205,,Robin Vale,(555) 010-7777,,,
Cedar Cafe,60 Lake St,72205,,,,,,
`;
    const run = await imports.import('employers', second);
    expect(run.written).toEqual({ created: 1, joined: 1, updated: 2, kept: 0 });
    expect(await everything()).not.toEqual(before);
    const undone = await imports.undo(run.id);
    expect(undone).toMatchObject({ state: 'undone', written: { kept: 0 }, undoUntil: null });
    expect(await everything()).toEqual(before);
    expect(await imports.rows(run.id)).toHaveLength(3);
    expect(await imports.query(`SELECT count(*) FROM audit_entry WHERE act = 'delete' AND table_name = 'employer'`)).toEqual([{ count: 1 }]); // prettier-ignore
  });

  it('goes back behind every change of one value, not only the last', async () => {
    await addEmployer('Sunrise Market', { phone: '(501) 555-0001' });
    const run = await imports.import('employers', 'Business,Phone\nSunrise Market,(501) 555-0002\nSunrise Market,(501) 555-0003\n'); // prettier-ignore
    expect(await imports.query('SELECT phone FROM employer')).toEqual([{ phone: '(501) 555-0003' }]);
    await imports.undo(run.id);
    expect(await imports.query('SELECT phone FROM employer')).toEqual([{ phone: '(501) 555-0001' }]);
  });

  it('has what is gone taken out of the index', async () => {
    const run = await imports.import('employers', EMPLOYERS);
    const ids = (await imports.query<{ id: string }>('SELECT id FROM employer ORDER BY id')).map(({ id }) => id);
    await imports.query('DELETE FROM outbox_message WHERE agency_id = current_agency()');
    await imports.undo(run.id);
    const [message] = await imports.query<{ ids: string[] }>(
      `SELECT payload -> 'ids' AS ids FROM outbox_message WHERE agency_id = current_agency() AND job_name = 'search.index-employers'`,
    );
    expect(message?.ids.sort()).toEqual(ids);
  });

  it('leaves a row alone that somebody has changed since, and says so', async () => {
    const run = await imports.import('employers', EMPLOYERS);
    const [library] = await imports.query<{ id: string; version: number }>(
      `SELECT id, version FROM employer WHERE name = 'Alder Falls Library'`,
    );
    await imports.as(() => imports.get(EmployersService).change(library?.id ?? '', library?.version ?? 0, { tags: ['books'] })); // prettier-ignore
    const undone = await imports.undo(run.id);
    expect(undone.written.kept).toBe(1);
    expect(await names()).toEqual(['Alder Falls Library']);
    expect(await imports.query(`SELECT name FROM employer_person`)).toEqual([{ name: 'Ines Park' }]);
    const [kept] = await imports.query<{ why: string }>(
      `SELECT kept_why AS why FROM import_row WHERE kept_why IS NOT NULL`,
    );
    expect(kept?.why).toContain('stays as it is');
  });

  it('leaves alone what a visit was logged at, with the row that brought the business', async () => {
    const run = await imports.import('employers', EMPLOYERS);
    const [site] = await imports.query<{ id: string; siteId: string }>(
      `SELECT employer_id AS id, id AS "siteId" FROM employer_site WHERE address_line = '9 Oak St'`,
    );
    await imports.as(
      () =>
      imports.get(ContactsService).log('device-1', contactOf(imports.staffId, site ?? { id: '', siteId: '' }, imports.clock.now())), // prettier-ignore
    );
    expect((await imports.undo(run.id)).written.kept).toBe(2);
    expect(await names()).toEqual(['Kestrel Print Works']);
    expect(await imports.query(`SELECT address_line AS line FROM employer_site ORDER BY 1`)).toEqual([{ line: '418 Mill St' }, { line: '9 Oak St' }]); // prettier-ignore
  });

  it('does not put back what a person has changed to something else since', async () => {
    const id = await addEmployer('Sunrise Market', { phone: '(501) 555-0001' });
    const run = await imports.import('employers', 'Business,Phone\nSunrise Market,(501) 555-0002\n');
    await imports.as(() => imports.get(EmployersService).change(id, 2, { phone: '(501) 555-0003' }));
    expect((await imports.undo(run.id)).written.kept).toBe(1);
    expect(await imports.query('SELECT phone FROM employer')).toEqual([{ phone: '(501) 555-0003' }]);
  });

  it('undoes two runs over one business, the later first', async () => {
    const before = await everything();
    const first = await imports.import('employers', 'Business,Phone\nSunrise Market,(501) 555-0001\n');
    const second = await imports.import('employers', 'Business,Phone\nSunrise Market,(501) 555-0002\n');
    await imports.undo(second.id);
    expect(await imports.query('SELECT phone FROM employer')).toEqual([{ phone: '(501) 555-0001' }]);
    expect((await imports.undo(first.id)).written.kept).toBe(0);
    expect(await everything()).toEqual(before);
  });

  it('keeps the first of two runs while the second stands on it', async () => {
    const first = await imports.import('employers', 'Business,Phone\nSunrise Market,(501) 555-0001\n');
    await imports.import('employers', 'Business,Phone\nSunrise Market,(501) 555-0002\n');
    expect((await imports.undo(first.id)).written.kept).toBe(1);
    expect(await imports.query('SELECT phone FROM employer')).toEqual([{ phone: '(501) 555-0002' }]);
  });

  it('tells anew when somebody last spoke with a business, where an imported contact goes', async () => {
    const employerId = await addEmployer('Sunrise Market');
    const [visit] = [{ id: employerId, siteId: null as unknown as string }];
    const contactId = await imports.as(() => imports.get(ContactsService).log('device-2', contactOf(imports.staffId, visit, imports.clock.now()))); // prettier-ignore
    const run = await imports.import('employers', 'Business,Last seen\nSunrise Market,10/1/26\n');
    await imports.as(() => imports.get(ContactsService).void(contactId, 1, 'never happened'));
    expect(await imports.query('SELECT last_contact_on AS last FROM employer')).toEqual([{ last: '2026-10-01' }]);
    expect((await imports.undo(run.id)).written.kept).toBe(0);
    expect(await imports.query('SELECT last_contact_on AS last FROM employer')).toEqual([{ last: null }]);
  });

  it('leaves a contact that somebody withdrew as it is, with its business', async () => {
    const run = await imports.import('employers', 'Business,Last seen\nSunrise Market,10/1/26\nCedar Cafe,10/1/26\n');
    const [contact] = await imports.query<{ id: string; employerId: string }>('SELECT id, employer_id AS "employerId" FROM contact'); // prettier-ignore
    await imports.as(() => imports.get(ContactsService).void(contact?.id ?? '', 1, 'another market'));
    expect((await imports.undo(run.id)).written.kept).toBe(1);
    const left = `SELECT contact.voided_why AS why, employer.id FROM contact JOIN employer ON employer.id = contact.employer_id`;
    expect(await imports.query(left)).toEqual([{ why: 'another market', id: contact?.employerId }]);
  });

  it('is possible for 30 days', async () => {
    const run = await imports.import('employers', EMPLOYERS);
    await imports.query(`UPDATE import_run SET finished_at = finished_at - interval '31 days'`);
    imports.clock.set(new Date());
    await expect(imports.undo(run.id)).rejects.toMatchObject({ code: 'import.undo-too-late' });
  });
});

describe('jobs that break off', () => {
  const many = (rows: number): string =>
    `Business,Address,Zip\n${Array.from({ length: rows }, (_, at) => `${word(at)} Bakery,${at} Mill St,72201`).join('\n')}\n`;
  /** Names that no rule takes for one another. */
  const word = (at: number): string =>
    [...String(at).padStart(4, '0')].map((digit) => 'xakubiromeludafitogy'.slice(Number(digit) * 2, Number(digit) * 2 + 2)).join('') + String(at).padStart(4, '0'); // prettier-ignore

  async function dieAfterFirstBatch(id: string): Promise<void> {
    const stop = new AbortController();
    const watch = setInterval(() => {
      void imports.query<{ count: number }>('SELECT count(*) FROM employer').then(([row]) => row && row.count > 0 && stop.abort());
    }, 5); // prettier-ignore
    await expect(imports.runWrite(id, { signal: stop.signal })).rejects.toThrow();
    clearInterval(watch);
  }

  it('go on where they were: every row is written once', async () => {
    const id = await imports.bring('employers', many(1_200));
    const checked = await imports.check(id);
    await imports.startWriting(id);
    await dieAfterFirstBatch(id);
    const half = await imports.one(id);
    expect(half.state).toBe('writing');
    expect(half.progress.done).toBeGreaterThan(0);
    expect(half.progress.done).toBeLessThan(half.progress.total);
    const done = await imports.runWrite(id);
    expect(done).toMatchObject({ state: 'done', counts: checked.counts });
    expect((await names()).length).toBe(checked.counts.create);
    expect(new Set(await names()).size).toBe(checked.counts.create);
  });

  it('end in the same state when they are run twice', async () => {
    const id = await imports.bring('employers', EMPLOYERS);
    await imports.check(id);
    const checked = await imports.rows(id);
    await imports.runCheck(id);
    expect(await imports.rows(id)).toEqual(checked);
    await imports.write(id);
    const written = await everything();
    await imports.runWrite(id);
    expect(await everything()).toEqual(written);
    await imports.undo(id);
    expect(await imports.runUndo(id)).toMatchObject({ state: 'undone', written: { kept: 0 } });
  });

  it('do not take back what a person changed while the run was at work', async () => {
    const market = (phone: string): string => `Sunrise Market,,,${phone}`;
    const lines = many(700).trim().split('\n').slice(1).map((line) => `${line},`); // prettier-ignore
    const file = ['Business,Address,Zip,Phone', market('(501) 555-0001'), ...lines, market('(501) 555-0003')].join(
      '\n',
    );
    const employerId = await addEmployer('Sunrise Market', { phone: '(501) 555-0000' });
    const id = await imports.bring('employers', file);
    await imports.check(id);
    await imports.startWriting(id);
    const stop = new AbortController();
    const watch = setInterval(() => {
      void imports.query<{ version: number }>('SELECT version FROM employer WHERE id = $1', [employerId]).then(([row]) => row && row.version > 1 && stop.abort());
    }, 5); // prettier-ignore
    await expect(imports.runWrite(id, { signal: stop.signal })).rejects.toThrow();
    clearInterval(watch);
    await imports.as(() => imports.get(EmployersService).change(employerId, 2, { phone: '(501) 555-0002' }));
    await imports.runWrite(id);
    expect((await imports.undo(id)).written.kept).toBe(2);
    expect(await imports.query('SELECT name, phone FROM employer')).toEqual([{ name: 'Sunrise Market', phone: '(501) 555-0003' }]); // prettier-ignore
  });

  const giveUp = (runId: string) =>
    imports.query(
      `WITH given_up AS (UPDATE outbox_message SET job_id = id, failed_at = now(), cause = 'job.died' WHERE job_key = $1 RETURNING id)
       SELECT id FROM given_up`,
      [runId],
    );
  const listed = async (id: string) =>
    (await imports.as(() => imports.get(ImportsQueries).list(50))).items.find((line) => line.id === id)?.state;

  it('stand as stopped once their worker died too often: the rest is written when somebody goes on, and all can be undone', async () => {
    const id = await imports.bring('employers', many(1_200));
    await imports.check(id);
    await imports.startWriting(id);
    await dieAfterFirstBatch(id);
    await giveUp(id);
    expect(await imports.one(id)).toMatchObject({
      state: 'stopped',
      fault: expect.stringMatching(/^Something went wrong/),
    });
    expect(await listed(id)).toBe('stopped');
    expect((await imports.one(id)).undoUntil).not.toBeNull();
    await imports.startWriting(id);
    expect(await imports.one(id)).toMatchObject({ state: 'writing', fault: null, undoUntil: null });
    expect(await imports.runWrite(id)).toMatchObject({ state: 'done', written: { created: 1_200 } });
    expect((await names()).length).toBe(1_200);
    await imports.as(() => imports.get(ImportsService).undo(id));
    await giveUp(id);
    expect(await imports.one(id)).toMatchObject({
      state: 'done',
      fault: expect.stringMatching(/^Something went wrong/),
    });
    expect(await imports.undo(id)).toMatchObject({ state: 'undone', fault: null });
    expect(await names()).toEqual([]);
  });

  it('are undone from where their worker died, and a worker that wakes writes no more', async () => {
    const id = await imports.bring('employers', many(1_200));
    await imports.check(id);
    await imports.startWriting(id);
    await dieAfterFirstBatch(id);
    await giveUp(id);
    const held = await imports.as(() => imports.get(Transactions).run(() => imports.get(ImportRunRepository).get(id)));
    expect(await imports.undo(id)).toMatchObject({ state: 'undone' });
    expect(await imports.as(() => imports.get(ImportWriter).write(held, new AbortController().signal))).toBe(false);
    expect(await names()).toEqual([]);
  });

  it('can be checked again where the worker that checked died too often', async () => {
    const id = await imports.bring('employers', EMPLOYERS);
    const { columns } = await imports.one(id);
    const places = columns.flatMap(({ index, field }) => (field === null ? [] : [{ index, field }]));
    await imports.as(() => imports.get(ImportsService).placeColumns(id, places, null));
    await giveUp(id);
    expect(await imports.one(id)).toMatchObject({
      state: 'failed',
      fault: expect.stringMatching(/^Something went wrong/),
    });
    expect(await imports.check(id)).toMatchObject({ state: 'checked', fault: null });
  });

  it('check again from the start after a crash in the middle', async () => {
    const id = await imports.bring('employers', many(1_200));
    const stop = new AbortController();
    const watch = setInterval(() => {
      void imports.query<{ count: number }>('SELECT count(*) FROM import_row').then(([row]) => row && row.count > 0 && stop.abort());
    }, 5); // prettier-ignore
    await expect(imports.check(id, { signal: stop.signal })).rejects.toThrow();
    clearInterval(watch);
    expect((await imports.one(id)).state).toBe('checking');
    const checked = await imports.runCheck(id);
    expect(checked.state).toBe('checked');
    expect(sum(checked.counts)).toBe(1_200);
  });

  it('stop when a person says so, and what was written can be undone', async () => {
    const id = await imports.bring('employers', many(1_200));
    await imports.check(id);
    await imports.startWriting(id);
    const writing = imports.runWrite(id);
    while ((await names()).length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await imports.stop(id);
    const stopped = await writing;
    expect(stopped.state).toBe('stopped');
    expect(stopped.written.created).toBe((await names()).length);
    expect(stopped.written.created).toBeLessThan(1_200);
    await imports.undo(id);
    expect(await names()).toEqual([]);
  });

  it('remember earlier rows over any number of batches', async () => {
    const lines = many(1_800).trim().split('\n');
    const id = await imports.bring('employers', [...lines, lines[1]].join('\n'));
    await imports.check(id);
    expect((await imports.one(id)).counts).toEqual({ create: 1_800, update: 0, decide: 0, skip: 1, error: 0 });
    const postings = Array.from({ length: 600 }, (_, at) => `${at},Baker,Cedar Cafe,$${15 + (at % 9)}/hr`);
    const openings = await imports.bring(
      'openings',
      ['Job ID,Title,Employer,Pay', ...postings, postings[0]].join('\n'),
    );
    await imports.check(openings);
    expect((await imports.one(openings)).counts).toEqual({ create: 600, update: 0, decide: 0, skip: 1, error: 0 });
  });

  it('set a run down as failed, in words, when its file cannot be read to the end', async () => {
    const id = await imports.bring('employers', `Business\n${'Cafe\n'.repeat(300)}"never closed`);
    expect(await imports.check(id)).toMatchObject({
      state: 'failed',
      fault: expect.stringContaining('never closed') as string,
    });
    expect(await names()).toEqual([]);
  });
});

describe('a file of openings', () => {
  const OPENINGS = `Job ID,Title,Employer,Address,Zip,Pay,Hours,Posted,Closes
7,Baker,Cedar Cafe,60 Lake St,72205,$16.20/hr,20,11/2/26,12/1/26
8,Dishwasher,Cedar Cafe,60 Lake St,72205,$15/hr,,11/2/26,
9,Cashier,Sunrise Market,,,,,,
`;

  it('brings openings with their facts as advertised, and unknown employers as stubs', async () => {
    const run = await imports.import('openings', OPENINGS);
    expect(run.written).toMatchObject({ created: 3 });
    expect(await names()).toEqual(['Cedar Cafe', 'Sunrise Market']);
    const [baker] = await imports.query<{ facts: object }>(`SELECT source, is_advertised, heard_on, closes_on, facts FROM opening WHERE title = 'Baker'`); // prettier-ignore
    const seen = { certainty: 'advertised', asOf: '2026-11-02' };
    expect(baker).toEqual({
      source: 'import',
      is_advertised: true,
      heard_on: '2026-11-02',
      closes_on: '2026-12-01',
      facts: {
        pay: { ...seen, value: { min: 16.2, max: 16.2, period: 'hour' } },
        hours: { ...seen, value: { min: 20, max: 20 } },
      },
    });
    expect(await imports.query(`SELECT count(*) FROM opening_site`)).toEqual([{ count: 2 }]);
  });

  it('changes the same postings when it comes again, and can be undone', async () => {
    await imports.import('openings', OPENINGS);
    const before = await everything();
    const next = OPENINGS.replace('$16.20/hr,20,11/2/26', '$17/hr,20,11/9/26');
    const id = await imports.bring('openings', next);
    expect((await imports.check(id)).counts).toEqual({ create: 0, update: 1, decide: 0, skip: 2, error: 0 });
    expect((await imports.rows(id))[0]?.changes).toEqual(['Pay: 16.2 per hour → 17 per hour', 'Hours a week: 20 → 20']);
    await imports.write(id);
    expect(await imports.query(`SELECT facts #>> '{pay,value,min}' AS pay FROM opening WHERE title = 'Baker'`)).toEqual([{ pay: '17' }]); // prettier-ignore
    expect((await imports.undo(id)).written.kept).toBe(0);
    expect(await everything()).toEqual(before);
  });

  it('takes two postings of one number for one job, open to anyone if either is', async () => {
    const file = `Job ID,Title,Employer,Posting type,Posted\n5,Clerk,City,External,11/2/26\n5,Clerk,City,Internal,11/2/26\n6,Cook,City,Internal,11/2/26\n6,Cook,City,External,11/2/26\n`;
    await imports.import('openings', file);
    expect(await imports.query(`SELECT title, facts #>> '{openToAnyone,value}' AS open FROM opening ORDER BY title`)).toEqual([
      { title: 'Clerk', open: 'true' },
      { title: 'Cook', open: 'true' },
    ]); // prettier-ignore
  });

  it('keeps two jobs of one title apart that differ, and finds both again', async () => {
    const file = `Title,Employer,Pay\nClerk,City,$15/hr\nClerk,City,$18/hr\nClerk,City,$15/hr\n`;
    expect((await imports.import('openings', file)).counts).toMatchObject({ create: 2, skip: 1 });
    const again = await imports.bring('openings', file);
    expect((await imports.check(again)).counts).toMatchObject({ create: 0, update: 0, skip: 3 });
  });
});

describe('bad cells', () => {
  it('leave the row without them, and formula text stays text', async () => {
    const file = Buffer.concat([
      Buffer.from('Business,Address,Website,Notes\n=SUM(A1),1 Elm St,javascript:alert(1),@cmd\nCaf'),
      Buffer.from([0x81]),
      Buffer.from(' Oak,2 Elm St,,x\n'),
    ]);
    const id = await imports.bring('employers', file);
    await imports.check(id);
    const rows = await imports.rows(id);
    expect(outcomes(rows)).toEqual([[2, 'create'], [3, 'error']]); // prettier-ignore
    expect(rows[1]?.warnings.join(' ')).toContain('could not be read');
    await imports.write(id);
    expect(await imports.query('SELECT name, website, description FROM employer')).toEqual([
      { name: '=SUM(A1)', website: '', description: '@cmd' },
    ]);
  });

  it('make the row an error where a formula of a workbook has no value', async () => {
    const cell = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
    const rows = `<row>${cell('Business')}${cell('Phone')}</row><row>${cell('Cedar Cafe')}<c><f>A1</f></c></row><row>${cell('Oak Diner')}<c t="str"><f>A1</f><v>(501) 555-0100</v></c></row>`;
    const id = await imports.bring('employers', workbookFile({ sheets: [{ name: 'Log', rows }] }), 'log.xlsx');
    await imports.check(id);
    expect(outcomes(await imports.rows(id))).toEqual([[2, 'error'], [3, 'create']]); // prettier-ignore
    await imports.write(id);
    expect(await imports.query('SELECT name, phone FROM employer')).toEqual([{ name: 'Oak Diner', phone: '(501) 555-0100' }]); // prettier-ignore
    expect(await imports.one(id)).toMatchObject({ sheet: 'Log', fileName: 'log.xlsx' });
  });

  it('come back as a sheet with what to do, escaped, and without the columns that stayed out', async () => {
    const id = await imports.bring('employers', EMPLOYERS.replace(',1 Nowhere Rd', ',=1+1'));
    await imports.check(id);
    const { name, content } = await imports.as(() => imports.get(ErrorSheet).open(id));
    const text = await imports.as(async () => {
      let whole = '';
      for await (const part of content) whole += String(part);
      return whole;
    });
    expect(name).toBe('list - left out.csv');
    const [header, ...lines] = text.split('\r\n').filter((line) => line !== '');
    expect(header).toBe('\ufeffRow,Result,What to do,Business,Addr,Zip,Mgr,Mgr ph,Hires?,Last seen,3 cups,Notes');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^5,May be the same,.*Kestrel Printworks,77 Depot St/);
    expect(lines[1]).toMatch(/^6,Error,No name\. Write the name of the business\. “=1\+1” looks like a formula\./);
    expect(lines[1]).toContain(",,'=1+1,72203");
  });
});

describe('do-not-contact and undo', () => {
  it('goes with the run that set it', async () => {
    const employerId = await addEmployer('Harborview Hotel');
    const today = await imports.as(() => imports.get(AgencyTime).today());
    const run = await imports.import('employers', 'Business,Do not contact\nHarborview Hotel,yes\n');
    expect(await imports.as(() => imports.get(DoNotContactService).warnings(employerId, null, [], today))).toHaveLength(
      1,
    );
    await imports.undo(run.id);
    expect(await imports.as(() => imports.get(DoNotContactService).warnings(employerId, null, [], today))).toEqual([]);
  });
});
