import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REASON_CODES } from '@inroads/fidelity';
import { contactRecord, metRecord, staffInContactRecord } from './count/contacts';
import { fileRecord } from './count/input';
import { personRecord, specialistRecord, statusRecord } from './count/people';
import { settingsRecord } from './count/settings';
import { employmentRecord, leaveRecord, staffRecord, workPatternRecord } from './count/staff';
import { countFile, countText } from './tool-count';
import type { Fields } from './count/fields';

interface Definition {
  readonly description: string;
  readonly default?: unknown;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly properties: Readonly<Record<string, Definition>>;
}

const SCHEMAS = join(__dirname, '../docs/schemas');
const schema = JSON.parse(readFileSync(join(SCHEMAS, 'count.schema.json'), 'utf8'));
const definitions = schema.$defs;

const visit = {
  happenedAt: '2026-11-17T10:00:00-05:00',
  mode: 'in-person',
  staff: ['A'],
  met: [{ influence: 'hires' }],
  employer: 'joes-diner',
};
const base = { settings: { zone: 'America/New_York' }, staff: [{ id: 'A' }], contacts: [visit] };

function weeks(file: unknown) {
  const { exitCode, output, complaint } = countText(JSON.stringify(file), 'test.json');
  expect([exitCode, complaint]).toEqual([0, '']);
  return JSON.parse(output).weeks;
}

function complaint(file: unknown): string {
  const answer = countText(typeof file === 'string' ? file : JSON.stringify(file), 'test.json');
  expect([answer.exitCode, answer.output]).toEqual([2, '']);
  return answer.complaint;
}

const example = (name: string) => join(SCHEMAS, 'examples', name);

describe('what it prints', () => {
  it('is the agreed form and nothing else', () => {
    expect(weeks(base)).toEqual([
      {
        staff: 'A',
        weekStart: '2026-11-16',
        logged: 1,
        counted: 1,
        uncounted: {},
        target: 6,
        targetAdjusted: 6,
        distinctEmployers: 1,
        clientSpecific: 0,
        generic: 1,
      },
    ]);
  });

  it('counts the example of a phone call and a joint visit', () => {
    const { output } = countFile([example('count-phone-and-joint-visit.json')]);
    expect(JSON.parse(output).weeks).toMatchObject([
      { staff: 'A', logged: 3, counted: 3, target: 6, distinctEmployers: 2, clientSpecific: 1, generic: 2 },
      { staff: 'B', logged: 3, counted: 1, uncounted: { 'by-phone': 1, 'hiring-authority-unknown': 1 }, target: 4 },
      { staff: 'supervisor', logged: 1, counted: 0, uncounted: { shadowing: 1 }, target: null, targetAdjusted: null },
    ]);
  });

  it('counts the example of leave, a holiday and a late entry', () => {
    const { output } = countFile([example('count-leave-and-late-entry.json')]);
    const rows = JSON.parse(output).weeks.map((week: Record<string, unknown>) => [
      week.staff,
      week.weekStart,
      week.logged,
      week.counted,
      week.target,
      week.targetAdjusted,
    ]);
    expect(rows).toEqual([
      ['full-time', '2026-11-09', 1, 1, 6, 6],
      ['full-time', '2026-11-16', 0, 0, 6, 3],
      ['full-time', '2026-11-23', 0, 0, 6, 5],
      ['half-time', '2026-11-09', 0, 0, 2, 2],
      ['half-time', '2026-11-16', 1, 0, null, null],
      ['half-time', '2026-11-23', 1, 1, null, null],
    ]);
  });
});

describe('what may be stated', () => {
  const target = (settings: object, staff: object = {}) =>
    weeks({ ...base, settings: { ...base.settings, ...settings }, staff: [{ id: 'A', ...staff }] })[0].targetAdjusted;

  it('takes rules by day', () => {
    expect(target({ goal: 4 })).toBe(4);
    expect(target({ goal: [{ from: '2026-11-16', value: 4 }] })).toBe(4);
    expect(target({ goal: [{ from: '2026-11-23', value: 4 }] })).toBe(6);
    expect(target({ targetRounding: 'down' }, { fte: 0.9 })).toBe(5);
    expect(target({ targetWithoutFte: true }, { fte: 0 })).toBe(6);
  });

  it('takes holidays, whole and half', () => {
    expect(target({ holidays: ['2026-11-17'] })).toBe(5);
    expect(target({ holidays: [{ day: '2026-11-17', half: 'am' }], targetRounding: 'none' })).toBe(5.4);
    expect(target({ holidays: ['2026-11-17'], holidaysReduceTarget: false })).toBe(6);
  });

  it('takes hours, patterns and leave', () => {
    const mornings = { monday: ['am'], tuesday: ['am'], wednesday: ['am'], thursday: ['am'], friday: ['am', 'am'] };
    expect(target({}, { fte: 0.5, workPattern: mornings, leave: [{ from: '2026-11-20' }] })).toBe(2);
    expect(target({}, { fte: 0.5, workPattern: mornings, leave: [{ from: '2026-11-20', fromHalf: 'pm' }] })).toBe(3);
    expect(
      target(
        {},
        {
          workPattern: [
            { from: '2026-01-01', value: mornings },
            { from: '2026-06-01', value: null },
          ],
          leave: [{ from: '2026-11-20' }],
        },
      ),
    ).toBe(5);
    expect(
      target({}, { fte: 0.5, employment: [{ to: '2026-11-17' }, { from: '2026-11-18', fte: 1 }], leave: [] }),
    ).toBe(5);
    expect(target({}, { leave: [{ from: '2026-11-18', fromHalf: 'pm', to: '2026-11-20' }] })).toBe(3);
    expect(target({}, { leave: [{ from: '2026-11-18', to: null, toHalf: 'am' }] })).toBe(5);
  });

  it('takes week start and weeks', () => {
    const sunday = { ...base, contacts: [{ ...visit, happenedAt: '2026-11-16T04:40:00Z' }] };
    expect(weeks({ ...sunday, settings: { ...base.settings, weekStart: 'sunday' } })[0].weekStart).toBe('2026-11-15');
    expect(weeks(sunday)[0].weekStart).toBe('2026-11-09');
    const range = { from: '2026-11-10', to: '2026-11-17' };
    expect(weeks({ ...sunday, settings: { ...base.settings, weeks: range } })).toHaveLength(2);
    expect(weeks({ ...base, contacts: [] })).toEqual([]);
  });

  it('tells an empty caseload from one that nobody stated', () => {
    expect(weeks({ ...base, people: [] })[0].target).toBeNull();
    expect(weeks({ ...base, people: null })[0].target).toBe(6);
    expect(weeks({ ...base, people: [{ id: 'K', specialist: 'A' }] })[0].target).toBe(2);
    expect(weeks({ ...base, people: [{ id: 'K', specialist: 'A', status: 'paused' }] })[0].target).toBeNull();
  });

  it('takes a joint visit without roles: the first one led it', () => {
    const file = { ...base, staff: [{ id: 'A' }, { id: 'B' }], contacts: [{ ...visit, staff: ['A', { id: 'B' }] }] };
    const credits = (settings: object) => weeks({ ...file, settings }).map((week: { counted: number }) => week.counted);
    expect(credits({})).toEqual([1, 1]);
    expect(credits({ jointCredit: 'lead' })).toEqual([1, 0]);
  });

  it('takes a video visit in a range of days', () => {
    const file = { ...base, contacts: [{ ...visit, mode: 'video' }] };
    expect(weeks(file)[0].uncounted).toEqual({ 'by-video': 1 });
    expect(weeks({ ...file, settings: { countableModes: [{ mode: 'video', from: '2026-11-17' }] } })[0].counted).toBe(
      1,
    );
  });
});

describe('what it refuses, with exit code 2', () => {
  const contact = (changes: object) => ({ ...base, contacts: [{ ...visit, ...changes }] });
  const staff = (changes: object) => ({ ...base, staff: [{ id: 'A', ...changes }] });

  it.each<[string, unknown, string]>([
    ['text that is not JSON', '{"staff":', 'test.json is not JSON'],
    ['a list', [], 'the file is []. Write an object'],
    ['a missing part', { staff: [] }, 'contacts is missing'],
    [
      'an unknown field',
      { ...base, contact: [] },
      'contact is not a field here. Use: settings, staff, people, contacts.',
    ],
    ['an inherited name', '{"staff":[],"contacts":[],"toString":1}', 'toString is not a field here'],
    ['a wrong mode', contact({ mode: 'fone' }), 'contacts.0.mode is "fone". Write one of: in-person, phone'],
    [
      'a time without offset',
      contact({ happenedAt: '2026-11-17T10:00:00' }),
      'contacts.0.happenedAt is "2026-11-17T10:00:00"',
    ],
    ['a year by a slip of the hand', contact({ happenedAt: '0206-11-17T10:00:00Z' }), 'in the years 1990 to 2099'],
    [
      'a contact without staff',
      contact({ staff: [] }),
      'contacts.0 was made by a specialist, but "staff" names nobody',
    ],
    ['somebody twice', contact({ staff: ['A', 'A'] }), 'contacts.0 names A twice in "staff"'],
    ['somebody unknown', contact({ staff: ['A', 'Z'] }), 'contacts.0.staff.1 names "Z", who is not in "staff"'],
    ['an unknown specialist', { ...base, people: [{ id: 'K', specialist: 'Z' }] }, 'people.0.specialist names "Z"'],
    ['an id used twice', { ...base, staff: [{ id: 'A' }, { id: 'A' }] }, 'staff.1.id has the id "A" of staff.0'],
    ['a day that does not exist', staff({ leave: [{ from: '2026-02-30' }] }), 'staff.0.leave.0.from is "2026-02-30"'],
    [
      'leave backwards',
      staff({ leave: [{ from: '2026-11-20', to: '2026-11-18' }] }),
      'staff.0.leave.0 ends before it begins',
    ],
    [
      'a half day backwards',
      staff({ leave: [{ from: '2026-11-20', fromHalf: 'pm', toHalf: 'am' }] }),
      'ends before it begins',
    ],
    [
      'a period backwards',
      staff({ employment: [{ from: '2026-11-20', to: '2026-11-18' }] }),
      'staff.0.employment.0 ends on 2026-11-18',
    ],
    ['too many hours', staff({ fte: 37.5 }), 'staff.0.fte is 37.5. Write a number from 0 to 1.'],
    ['a zone that is none', { ...base, settings: { zone: 'Mars/Base' } }, 'settings.zone is "Mars/Base"'],
    [
      'weeks backwards',
      { ...base, settings: { weeks: { from: '2026-11-20', to: '2026-11-18' } } },
      'settings.weeks ends on 2026-11-18',
    ],
    [
      'a goal that is no whole number',
      { ...base, settings: { goal: [{ value: 2.5 }] } },
      'settings.goal.0.value is 2.5',
    ],
    [
      'a half of no day',
      { ...base, settings: { holidays: [{ day: '2026-11-26', half: 'noon' }] } },
      'settings.holidays.0.half is "noon"',
    ],
  ])('%s', (_, file, expected) => expect(complaint(file)).toContain(expected));

  it('names every fault, and says how many', () => {
    expect(complaint(contact({ mode: 1, employer: '', met: [{}] }))).toContain('3 faults');
    const many = { ...base, contacts: Array.from({ length: 60 }, () => 7) };
    expect(complaint(many)).toMatch(/60 faults[\s\S]*and 10 more/);
  });

  it('a file that is not there, and no file at all', () => {
    expect(countFile(['/nowhere.json'])).toMatchObject({
      exitCode: 2,
      complaint: expect.stringContaining('cannot be read'),
    });
    expect(countFile([])).toMatchObject({
      exitCode: 2,
      complaint: expect.stringContaining('docs/schemas/count.schema.json'),
    });
    expect(countFile(['a.json', 'b.json'])).toMatchObject({ exitCode: 2 });
  });
});

describe('the schema', () => {
  const item = (definition: { anyOf: { items?: unknown }[] }) =>
    definition.anyOf.find(({ items }) => items)?.items as Definition;
  const { settings, staffMember, person, contact } = definitions;
  const parts: [string, Fields, Definition][] = [
    ['file', fileRecord.fields, schema],
    ['settings', settingsRecord.fields, settings],
    ['staff', staffRecord.fields, staffMember],
    ['workPattern', workPatternRecord.fields, definitions.workPattern],
    ['employment', employmentRecord.fields, staffMember.properties.employment.items],
    ['leave', leaveRecord.fields, definitions.leave],
    ['person', personRecord.fields, person],
    ['status', statusRecord.fields, item(person.properties.status)],
    ['specialist', specialistRecord.fields, item(person.properties.specialist)],
    ['contact', contactRecord.fields, contact],
    ['staff in contact', staffInContactRecord.fields, contact.properties.staff.items.anyOf[1]],
    ['met', metRecord.fields, contact.properties.met.items],
  ];

  it.each(parts)(
    'names the fields of %s that are read, which are required, and what they mean',
    (_, fields, definition) => {
      expect(Object.keys(definition.properties).sort()).toEqual(Object.keys(fields).sort());
      expect(definition.additionalProperties).toBe(false);
      const required = Object.keys(fields).filter((name) => !('fallback' in (fields[name] as object)));
      expect([...(definition.required ?? [])].sort()).toEqual(required.sort());
      for (const property of Object.values(definition.properties)) expect(property.description).toMatch(/\w/);
    },
  );

  it.each(parts)('states the defaults of %s that hold', (_, fields, definition) => {
    for (const [name, property] of Object.entries(definition.properties)) {
      const field = fields[name];
      if (field === undefined || !('default' in property)) continue;
      const faults: never[] = [];
      expect([name, field.read(property.default, '', faults)]).toEqual([name, field.fallback]);
      expect(faults).toEqual([]);
    }
  });

  it('names every reason a week can show', () => {
    const inNoFigure = ['voided', 'imported'];
    const shown = REASON_CODES.filter((code) => !inNoFigure.includes(code));
    expect(Object.keys(definitions.week.properties.uncounted.properties).sort()).toEqual([...shown].sort());
    expect(definitions.week.required.sort()).toEqual(Object.keys(weeks(base)[0]).sort());
  });
});
