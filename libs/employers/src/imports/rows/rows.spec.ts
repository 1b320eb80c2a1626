import type { Geocoder } from '@inroads/platform/geo';
import type { Cell, TableRow } from '@inroads/platform/tabular';
import type { FieldId } from '../mapping';
import { readEmployerRow } from './employer-row.reader';
import { readOpeningRow } from './opening-row.reader';
import type { ReadContext } from './read.context';
import { readRequirements } from './requirements.reader';
import { RowReading } from './row.reading';

const geocoder: Geocoder = {
  locate: ({ postalCode }) =>
    Promise.resolve(postalCode === '72201' ? { lat: 34.7, lon: -92.3, quality: 'postcode' } : null),
};

function contextOf(fields: readonly FieldId[], more: Partial<ReadContext> = {}): ReadContext {
  const columns = new Map<FieldId, number[]>();
  for (const [index, field] of fields.entries()) columns.set(field, [...(columns.get(field) ?? []), index]);
  return {
    columns,
    country: 'US',
    today: '2026-11-18',
    geocoder,
    dateOrders: new Map(),
    staff: new Map([['nora ellis', 'id-of-nora']]),
    isInPerson: true,
    ...more,
  };
}

const cell = (text: string, fault: Cell['fault'] = null): Cell => ({ text, value: null, fault });
const rowOf = (texts: readonly string[], faults: TableRow['faults'] = []): TableRow => ({
  number: 2,
  cells: texts.map((text) => cell(text)),
  faults,
});

/** Fields and their cells, in any order; a field may stand twice. */
async function employer(cells: readonly (readonly [FieldId, string])[], more: Partial<ReadContext> = {}) {
  const context = contextOf(
    cells.map(([field]) => field),
    more,
  );
  const reading = new RowReading(rowOf(cells.map(([, text]) => text)), context.columns);
  const row = await readEmployerRow(reading, context);
  return { row, fault: reading.fault, warnings: reading.warnings };
}

async function opening(cells: Partial<Record<FieldId, string>>) {
  const context = contextOf(Object.keys(cells) as FieldId[]);
  const reading = new RowReading(rowOf(Object.values(cells)), context.columns);
  const row = await readOpeningRow(reading, context);
  return { row, fault: reading.fault, warnings: reading.warnings };
}

describe('a row of employers', () => {
  it('needs a name that says something', async () => {
    expect((await employer([['name', ' - ']])).fault).toContain('No name');
    expect((await employer([['name', 'Cedar Cafe']])).fault).toBeNull();
  });

  it('comes in without what cannot be read, and says so for each cell', async () => {
    const { row, warnings, fault } = await employer([
      ['name', 'Cedar Cafe'],
      ['phone', '12'],
      ['website', 'javascript:alert(1)'],
      ['lastContactOn', '13/45/26'],
      ['stage', 'maybe'],
    ]);
    expect(fault).toBeNull();
    expect(row).toMatchObject({ phone: '', website: '', lastContactOn: null, stage: null });
    expect(warnings).toHaveLength(4);
    expect(warnings[3]).toBe('Left out: “maybe” is not a stage. Write 1, 2, 3, in touch or not useful.');
    for (const warning of warnings) expect(warning).toMatch(/^Left out: /);
  });

  it('says how a date is written where the file is from', async () => {
    const dateOf = async (order: 'month-first' | 'day-first') =>
      (
        await employer(
          [
            ['name', 'Cedar Cafe'],
            ['lastContactOn', 'soon'],
          ],
          { dateOrders: new Map([['lastContactOn', order]]) },
        )
      ).warnings;
    expect(await dateOf('month-first')).toEqual(['Left out: “soon” is not a date. Write it like 11/18/2026.']);
    expect(await dateOf('day-first')).toEqual(['Left out: “soon” is not a date. Write it like 18/11/2026.']);
  });

  it('warns of text that a spreadsheet would work out, and of no other that begins with a sign', async () => {
    const { row, warnings, fault } = await employer([
      ['name', 'Cedar Cafe'],
      ['personName', '=HYPERLINK("http://x.example")'],
      ['phone', '+1 563 555 0101'],
      ['note', '- quiet place'],
    ]);
    expect([fault, row.person?.name]).toEqual([null, '=HYPERLINK("http://x.example")']);
    expect(warnings).toEqual([
      '“=HYPERLINK("http://x.example")” looks like a formula. It comes in as plain text: check that it belongs there.',
    ]);
  });

  it('keeps no contact that lies ahead', async () => {
    const { row, warnings } = await employer([
      ['name', 'Cedar Cafe'],
      ['lastContactOn', '2026-11-19'],
    ]);
    expect(row.lastContactOn).toBeNull();
    expect(warnings[0]).toContain('lies ahead');
  });

  it('reads dates in the order of their column', async () => {
    const cells = [['name', 'Cedar Cafe'], ['lastContactOn', '05/11/26']] as const; // prettier-ignore
    const dayFirst = { dateOrders: new Map([['lastContactOn', 'day-first']] as const) };
    expect((await employer(cells)).row.lastContactOn).toBe('2026-05-11');
    expect((await employer(cells, dayFirst)).row.lastContactOn).toBe('2026-11-05');
  });

  it('takes an address apart, locates it, and lets columns of their own win', async () => {
    const { row } = await employer([
      ['name', 'Cedar Cafe'],
      ['address', '60 Lake St, Alder Falls, AR 72201'],
      ['address2', 'Suite 4'],
      ['city', 'Little Rock'],
    ]);
    expect(row.place).toEqual({
      siteName: '',
      addressLine: '60 Lake St, Suite 4',
      city: 'Little Rock',
      region: 'AR',
      postalCode: '72201',
      country: 'US',
      lat: 34.7,
      lon: -92.3,
      pointQuality: 'postcode',
    });
    expect((await employer([['name', 'Cedar Cafe']])).row.place).toBeNull();
  });

  it('warns where nobody can be visited', async () => {
    const { row, warnings } = await employer([
      ['name', 'Cedar Cafe'],
      ['address', 'PO Box 12'],
      ['postalCode', '99999'],
    ]);
    expect(warnings).toEqual([expect.stringContaining('post box')]);
    expect(row.place?.pointQuality).toBe('unknown');
  });

  it('puts a person together, and takes no phone number without a name', async () => {
    const { row } = await employer([
      ['name', 'Cedar Cafe'],
      ['personFirstName', 'Ines'],
      ['personLastName', 'Park'],
      ['personInfluence', 'influences'],
      ['bestWay', 'call after 2'],
    ]);
    expect(row.person).toMatchObject({ name: 'Ines Park', influence: 'influences', bestChannel: 'phone', bestTime: 'call after 2' }); // prettier-ignore
    const nameless = await employer([['name', 'Cedar Cafe'], ['personPhone', '(501) 555-0100']]); // prettier-ignore
    expect(nameless.row.person).toBeNull();
    expect(nameless.warnings[0]).toContain('without a name');
  });

  it('knows colleagues by name and says who is none', async () => {
    expect((await employer([['name', 'Cedar Cafe'], ['owner', 'NORA ELLIS']])).row.ownerStaffId).toBe('id-of-nora'); // prettier-ignore
    const stranger = await employer([['name', 'Cedar Cafe'], ['owner', 'Somebody']]); // prettier-ignore
    expect(stranger.row.ownerStaffId).toBeNull();
    expect(stranger.warnings[0]).toContain('no colleague');
  });

  it('asks for a look where a note may speak of a job seeker', async () => {
    const { warnings } = await employer([
      ['name', 'Cedar Cafe'],
      ['note', 'would take our client'],
    ]);
    expect(warnings[0]).toContain('job seeker');
  });

  it('puts columns of one field together and cuts what is endless', async () => {
    const { row, warnings } = await employer([
      ['name', 'x'.repeat(250)],
      ['note', 'one'],
      ['note', 'two'],
      ['tags', 'food; lunch'],
      ['tags', 'cafe'],
    ]);
    expect(row.name).toHaveLength(200);
    expect(warnings[0]).toContain('longer than 200');
    expect(row).toMatchObject({ note: 'one\ntwo', tags: ['food', 'lunch', 'cafe'] });
  });
});

describe('faults of a row', () => {
  const columns = new Map<FieldId, number[]>([['name', [0]]]);
  const faulty = (code: 'cell.formula-without-value' | 'cell.error-value'): TableRow => ({
    number: 2,
    cells: [cell('#REF!', { code, message: 'No value. Do this.' })],
    faults: [],
  });

  it('of a formula without a value, and of moved cells, make it an error', () => {
    expect(new RowReading(faulty('cell.formula-without-value'), columns).fault).toBe('No value. Do this.');
    const moved = rowOf(['Cedar Cafe'], [{ code: 'row.too-many-cells', message: 'Moved.' }]);
    expect(new RowReading(moved, columns).fault).toBe('Moved.');
  });

  it('of another kind take the cell away and leave a warning', () => {
    const reading = new RowReading(faulty('cell.error-value'), columns);
    expect([reading.fault, reading.warnings, reading.text('name')]).toEqual([
      null,
      ['Left out: No value. Do this.'],
      '',
    ]);
    const short = new RowReading(rowOf(['Cedar Cafe'], [{ code: 'row.too-few-cells', message: 'Short.' }]), columns);
    expect([short.fault, short.warnings]).toEqual([null, ['Short.']]);
  });

  it('of a column that stays out are nobody’s concern', () => {
    expect(new RowReading(faulty('cell.formula-without-value'), new Map()).fault).toBeNull();
  });
});

describe('a row of openings', () => {
  it('needs a title and an employer', async () => {
    expect((await opening({ title: '', employer: 'Cedar Cafe' })).fault).toContain('No title');
    expect((await opening({ title: 'Baker', employer: '' })).fault).toContain('No employer');
  });

  it('says only what the posting says', async () => {
    expect((await opening({ title: 'Baker', employer: 'Cedar Cafe' })).row.facts).toEqual({});
    const { row } = await opening({
      title: 'Baker',
      employer: 'Cedar Cafe',
      payMin: '15',
      payMax: '17',
      payUnit: 'hour',
      workingTimes: 'Mon-Fri 6am-2pm, 20 hours per week',
      permanence: 'Seasonal',
      startsOn: '12/1/26',
      openness: 'External',
    });
    expect(row.facts).toMatchObject({
      pay: { min: 15, max: 17, period: 'hour' },
      hours: { min: 20, max: 20 },
      permanence: 'seasonal',
      startDate: { from: '2026-12-01' },
      openToAnyone: true,
    });
    expect(row.facts['schedule']).toMatchObject({ form: 'shifts' });
  });

  it.each([
    ['Internal', { openToAnyone: false }],
    ['Set-aside', { openToAnyone: false, setAside: true }],
  ])('knows work that is not open to anyone: %s', async (openness, facts) => {
    expect((await opening({ title: 'Baker', employer: 'Cedar Cafe', openness })).row.facts).toEqual(facts);
  });

  it.each([
    ['open', 'open'],
    ['Filled', 'filled'],
    ['expired', 'closed'],
    ['On hold', 'check-again'],
    ['?', null],
  ])('reads the status %j as %j', async (status, is) => {
    expect((await opening({ title: 'Baker', employer: 'Cedar Cafe', status })).row.status).toBe(is);
  });
});

describe('requirements', () => {
  it('are short things in a list, by kind and weight', () => {
    expect(readRequirements(['Driving licence; Spanish a plus; 2 years experience']).kept).toMatchObject([
      { kind: 'licence', level: 'required' },
      { kind: 'language', level: 'preferred' },
      { kind: 'experience', level: 'required' },
    ]);
  });

  it('are not made of sentences', () => {
    const prose = `${'A baccalaureate degree from an accredited college and four years of experience'.repeat(2)}`;
    expect(readRequirements([prose])).toEqual({ kept: [], rest: [prose] });
  });
});
