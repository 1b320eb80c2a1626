import fc from 'fast-check';
import { addDays, weekOf } from '@inroads/calendar';
import {
  always,
  CONTACT_MODES,
  CONTACT_PURPOSES,
  countingSettings,
  dayOfContact,
  HIRING_INFLUENCE,
  lookingAmong,
  MADE_BY,
  STAFF_IN_CONTACT_ROLES,
  TARGET_ROUNDINGS,
  totalsOf,
  weeksOf,
} from '.';
import { seekers, specialist } from '../test/build';
import type { CountedContact, CountedStaff, CountingSettings, WeekFigures } from '.';

const STAFF = ['A', 'B', 'C'];
const OFFSETS = ['Z', '-05:00', '+09:00', '+05:45', '-11:00'];
const ZONES = ['America/New_York', 'Asia/Kathmandu', 'Pacific/Chatham', 'UTC'];

const anyInstant = fc
  .record({
    ms: fc.integer({ min: Date.UTC(2026, 9, 20), max: Date.UTC(2026, 10, 15) }),
    offset: fc.constantFrom(...OFFSETS),
  })
  .map(({ ms, offset }) => written(ms, offset));

const anyContact: fc.Arbitrary<Omit<CountedContact, 'id'>> = fc.record({
  happenedAt: anyInstant,
  mode: fc.oneof(fc.constant('in-person' as const), fc.constantFrom(...CONTACT_MODES)),
  purpose: fc.constantFrom(...CONTACT_PURPOSES),
  madeBy: fc.constantFrom(...MADE_BY),
  staff: fc.uniqueArray(
    fc.record({ id: fc.constantFrom(...STAFF), role: fc.constantFrom(...STAFF_IN_CONTACT_ROLES) }),
    {
      selector: ({ id }) => id,
      minLength: 1,
    },
  ),
  met: fc.array(fc.oneof(fc.constant('hires' as const), fc.constantFrom(...HIRING_INFLUENCE)), { maxLength: 3 }),
  employer: fc.constantFrom('e1', 'e2', 'e3'),
  site: fc.constantFrom('s1', null),
  seekers: fc.uniqueArray(fc.constantFrom('A-0', 'A-1', 'B-0')),
  newJobDiscussed: fc.boolean(),
  voided: fc.boolean(),
  imported: fc.boolean(),
  keptAsSeparate: fc.boolean(),
});

const anyContacts = fc
  .array(anyContact, { maxLength: 25 })
  .map((contacts) => contacts.map((contact, index) => ({ id: `c${index}`, ...contact })));

const anySettings = fc
  .record({
    zone: fc.constantFrom(...ZONES),
    weekStart: fc.constantFrom(1, 7, 6),
    goal: fc.integer({ min: 0, max: 12 }),
    jointCredit: fc.constantFrom('each' as const, 'lead' as const),
    targetRounding: fc.constantFrom(...TARGET_ROUNDINGS),
    countableModes: fc.constantFrom([], [{ mode: 'video' as const, from: '2026-11-01', to: null }]),
  })
  .map((choices) => countingSettings(choices as Parameters<typeof countingSettings>[0]));

const range = { from: '2026-10-15', to: '2026-11-20' };

function figures(
  contacts: CountedContact[],
  settings: CountingSettings,
  staff: CountedStaff[] = STAFF.map((id) => specialist(id)),
): WeekFigures[] {
  const people = [...seekers(8, 'A'), ...seekers(2, 'B')];
  return weeksOf({ settings, staff, contacts, lookingIn: lookingAmong(people), range });
}

function written(ms: number, offset: string): string {
  if (offset === 'Z') return new Date(ms).toISOString();
  const [hours, minutes] = offset.slice(1).split(':').map(Number) as [number, number];
  const shift = (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000;
  return new Date(ms + shift).toISOString().replace('Z', offset);
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

it('counts the same in whatever order contacts come', () => {
  fc.assert(
    fc.property(anyContacts, anySettings, fc.infiniteStream(fc.integer()), (contacts, settings, keys) => {
      const shuffled = contacts
        .map((contact) => ({ contact, key: keys.next().value }))
        .sort((a, b) => a.key - b.key)
        .map(({ contact }) => contact);
      expect(figures(shuffled, settings)).toEqual(figures(contacts, settings));
    }),
  );
});

it('logs each entry for each of its staff in exactly one week, the week of its day', () => {
  fc.assert(
    fc.property(anyContact, anySettings, (contact, settings) => {
      const only = { id: 'c', ...contact, voided: false, imported: false };
      const rows = figures([only], settings).filter(({ logged }) => logged > 0);
      const week = weekOf(dayOfContact(only, settings), settings.weekStart);
      expect(rows.map(({ staff, weekStart, logged }) => [staff, weekStart, logged]).sort()).toEqual(
        only.staff.map(({ id }) => [id, week, 1]).sort(),
      );
    }),
  );
});

it('is the same in whatever zone the device was', () => {
  fc.assert(
    fc.property(anyContacts, anySettings, fc.constantFrom(...OFFSETS), (contacts, settings, offset) => {
      const elsewhere = contacts.map((contact) => ({
        ...contact,
        happenedAt: written(Date.parse(contact.happenedAt as string), offset),
      }));
      expect(figures(elsewhere, settings)).toEqual(figures(contacts, settings));
    }),
  );
});

it('adds up: logged = counted + uncounted, counted = client-specific + generic, employers no more than counted', () => {
  fc.assert(
    fc.property(anyContacts, anySettings, (contacts, settings) => {
      for (const week of figures(contacts, settings)) {
        expect(week.counted + sum(Object.values(week.uncounted))).toBe(week.logged);
        expect(week.clientSpecific + week.generic).toBe(week.counted);
        expect(week.distinctEmployers).toBeLessThanOrEqual(week.counted);
        expect(week.counted > 0).toBe(week.distinctEmployers > 0);
        expect(week.target ?? 0).toBeGreaterThanOrEqual(0);
        expect(week.targetAdjusted ?? 0).toBeGreaterThanOrEqual(0);
        expect(week.targetAdjusted ?? 0).toBeLessThanOrEqual(week.target ?? 0);
      }
    }),
  );
});

it('logs neither voided nor imported entries, whatever else they say', () => {
  fc.assert(
    fc.property(anyContacts, anySettings, (contacts, settings) => {
      const entries = contacts.filter(({ voided, imported }) => !voided && !imported);
      expect(sum(figures(contacts, settings).map(({ logged }) => logged))).toBe(
        sum(entries.map(({ staff }) => staff.length)),
      );
      expect(figures(entries, settings)).toEqual(figures(contacts, settings));
    }),
  );
});

it('changes at most one week when the mode of one contact changes', () => {
  fc.assert(
    fc.property(
      anyContact,
      anyContacts,
      anySettings,
      fc.constantFrom(...CONTACT_MODES),
      (one, others, settings, mode) => {
        const alone = {
          ...one,
          staff: [{ id: 'A', role: 'lead' as const }],
          voided: false,
          imported: false,
          id: 'one',
        };
        const before = figures([alone, ...others], settings);
        const after = figures([{ ...alone, mode }, ...others], settings);
        const changed = before.filter((week, index) => JSON.stringify(week) !== JSON.stringify(after[index]));
        expect(changed.length).toBe(mode === alone.mode ? 0 : changed.length && 1);
        for (const { staff, weekStart } of changed) {
          expect([staff, weekStart]).toEqual(['A', weekOf(dayOfContact(alone, settings), settings.weekStart)]);
        }
      },
    ),
  );
});

it('sums the weeks of all staff to the agency where nobody goes together, and never to less', () => {
  fc.assert(
    fc.property(anyContacts, anySettings, (contacts, settings) => {
      const staff = STAFF.map((id) => specialist(id, { team: always<string | null>(`team of ${id}`) }));
      const alone = contacts.map((contact) => ({ ...contact, staff: contact.staff.slice(0, 1) }));
      const countedOf = (list: CountedContact[]) => sum(figures(list, settings, staff).map(({ counted }) => counted));
      const agencyOf = (list: CountedContact[]) => totalsOf({ settings, staff, contacts: list, range });
      const total = agencyOf(alone);
      expect(sum(total.agency.map(({ counted }) => counted))).toBe(countedOf(alone));
      expect(sum(total.teams.map(({ counted }) => counted))).toBe(countedOf(alone));
      expect(sum(agencyOf(contacts).agency.map(({ counted }) => counted))).toBeLessThanOrEqual(countedOf(contacts));
    }),
  );
});

it('never raises the target with leave, and never below zero', () => {
  const anyLeave = fc.array(
    fc.record({
      from: fc.integer({ min: 0, max: 30 }).map((day) => addDays('2026-10-20', day)),
      days: fc.integer({ min: 0, max: 9 }),
      fromHalf: fc.constantFrom('am' as const, 'pm' as const),
      toHalf: fc.constantFrom('am' as const, 'pm' as const),
    }),
  );
  fc.assert(
    fc.property(anyLeave, anySettings, fc.constantFrom(0.1, 0.5, 0.8, 1), (leave, settings, fte) => {
      const worked = specialist('A', { employment: [{ from: null, to: null, fte }] });
      const away = {
        ...worked,
        leave: leave.map(({ from, days, ...halves }) => ({ from, to: addDays(from, days), ...halves })),
      };
      const before = figures([], settings, [worked]);
      figures([], settings, [away]).forEach(({ targetAdjusted }, index) => {
        expect(targetAdjusted).toBeGreaterThanOrEqual(0);
        expect(targetAdjusted).toBeLessThanOrEqual(before[index]?.targetAdjusted as number);
      });
    }),
  );
});

it('counts 50,000 contacts within the time of a unit test: no step looks at every pair', () => {
  const began = Date.UTC(2026, 0, 5);
  const contacts = Array.from({ length: 50_000 }, (_, index) => ({
    id: `c${index}`,
    happenedAt: new Date(began + index * 60_000).toISOString(),
    mode: index % 3 === 0 ? ('phone' as const) : ('in-person' as const),
    purpose: 'learn' as const,
    madeBy: 'specialist' as const,
    staff: [{ id: STAFF[index % 3] as string, role: 'lead' as const }],
    met: ['hires' as const],
    employer: 'one',
    site: 'one',
    seekers: [],
    newJobDiscussed: false,
    voided: false,
    imported: false,
    keptAsSeparate: false,
  }));
  const settings = countingSettings({ zone: 'America/New_York' });
  const staff = STAFF.map((id) => specialist(id));
  const weeks = weeksOf({ settings, staff, contacts, lookingIn: lookingAmong(seekers(40, 'A')) });
  expect(sum(weeks.map(({ logged }) => logged))).toBe(50_000);
});
