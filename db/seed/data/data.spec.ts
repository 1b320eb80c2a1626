import { factDefinition, DAYS } from '@inroads/matching';

import { CONTACTS } from './contacts.data';
import { dayOffsetOf, minuteOf, type DemoToday } from './days';
import { EMPLOYERS } from './employers.data';
import { OPENINGS } from './openings.data';
import { SEEKERS } from './seekers.data';
import type { DayWindow, DemoContact, DemoDay, Weekday } from './shapes';
import { AGENCY, COVERS, STAFF, TEAMS } from './staff.data';

const EVERY_TODAY: readonly DemoToday[] = DAYS.map((weekday) => ({ weekday, minuteOfDay: 13 * 60 }));
const WEDNESDAY: DemoToday = { weekday: 'wed', minuteOfDay: 13 * 60 };

const employerOf = new Map(EMPLOYERS.map((employer) => [employer.key, employer]));
const openingOf = new Map(OPENINGS.map((opening) => [opening.key, opening]));
const seekerOf = new Map(SEEKERS.map((seeker) => [seeker.key, seeker]));
const staffOf = new Map(STAFF.map((member) => [member.key, member]));

const at = (day: DemoDay, today: DemoToday = WEDNESDAY): number => dayOffsetOf(day, today);
const weekdayOf = (day: DemoDay): Weekday => DAYS[(((DAYS.indexOf(WEDNESDAY.weekday) + at(day)) % 7) + 7) % 7] ?? 'mon';
const isWithin = (windows: readonly DayWindow[], day: DemoDay, time: string): boolean =>
  windows.some(
    ({ weekday, fromMinute, toMinute }) =>
      weekday === weekdayOf(day) && fromMinute <= minuteOf(time) && minuteOf(time) < toMinute,
  );
const siteOf = (contact: DemoContact) =>
  employerOf.get(contact.employer)?.sites.find(({ key }) => key === contact.site);
const duplicatesIn = (keys: readonly string[]): string[] => keys.filter((key, index) => keys.indexOf(key) !== index);
/** Names what is wrong instead of only saying that something is. */
const faults = <T>(rows: readonly T[], isFault: (row: T) => boolean, name: (row: T) => string): string[] =>
  rows.filter(isFault).map(name);
const keyed = ({ key }: { readonly key: string }): string => key;

describe('keys', () => {
  it('name one thing each', () => {
    expect(duplicatesIn(EMPLOYERS.map(keyed))).toEqual([]);
    expect(duplicatesIn(EMPLOYERS.flatMap(({ key, sites }) => sites.map((site) => `${key}/${site.key}`)))).toEqual([]);
    expect(duplicatesIn(EMPLOYERS.flatMap(({ key, persons }) => persons.map((person) => `${key}/${person.key}`)))).toEqual([]);
    expect(duplicatesIn(OPENINGS.map(keyed))).toEqual([]);
    expect(duplicatesIn(SEEKERS.map(keyed))).toEqual([]);
    expect(duplicatesIn(SEEKERS.map(({ code }) => code))).toEqual([]);
    expect(duplicatesIn(SEEKERS.map(({ preferredName }) => preferredName))).toEqual([]);
    expect(duplicatesIn(CONTACTS.map(keyed))).toEqual([]);
    expect(duplicatesIn(STAFF.map(keyed))).toEqual([]);
  });

  it('of staff are found wherever one is named', () => {
    const named = [
      ...EMPLOYERS.flatMap(({ owner }) => (owner === null ? [] : [owner])),
      ...OPENINGS.map(({ source }) => source.by),
      ...SEEKERS.flatMap(({ specialists, profile }) => [...specialists.map(({ staff }) => staff), ...profile.map(({ wrote }) => wrote)]),
      ...CONTACTS.flatMap(({ staff }) => staff.map((one) => one.staff)),
      ...COVERS.flatMap(({ covered, covering }) => [covered, covering]),
    ];
    expect(named.filter((key) => !staffOf.has(key))).toEqual([]);
    expect(STAFF.filter(({ team }) => team !== null && !TEAMS.some(({ key }) => key === team))).toEqual([]);
  });

  it('of employers, sites and people are found', () => {
    expect(faults(OPENINGS, ({ employer, sites }) => sites.some((site) => !employerOf.get(employer)?.sites.some(({ key }) => key === site)) || !employerOf.has(employer), keyed)).toEqual([]);
    expect(faults(CONTACTS, (contact) => siteOf(contact) === undefined, ({ key, employer, site }) => `${key} ${employer}/${site}`)).toEqual([]);
    expect(
      faults(CONTACTS, ({ employer, met }) => met.some((key) => !employerOf.get(employer)?.persons.some((person) => person.key === key)), ({ key, employer, met }) => `${key} ${employer}: ${met.join(' ')}`),
    ).toEqual([]);
    expect(
      faults(EMPLOYERS, ({ doNotContact, persons, sites }) => doNotContact.some((stop) => (stop.person && !persons.some(({ key }) => key === stop.person)) || (stop.site && !sites.some(({ key }) => key === stop.site))), keyed),
    ).toEqual([]);
    expect(faults(EMPLOYERS, ({ persons, sites }) => persons.some((one) => one.site !== null && !sites.some(({ key }) => key === one.site)), keyed)).toEqual([]);
  });

  it('of openings and job seekers are found', () => {
    expect(CONTACTS.flatMap(({ openings }) => openings).filter((key) => !openingOf.has(key))).toEqual([]);
    expect(SEEKERS.flatMap(({ answers }) => answers.map(({ opening }) => opening)).filter((key) => !openingOf.has(key))).toEqual([]);
    expect(CONTACTS.flatMap(({ seekers }) => seekers.map(({ seeker }) => seeker)).filter((key) => !seekerOf.has(key))).toEqual([]);
  });
});

describe('contacts', () => {
  it('in person are within opening hours, or say why not', () => {
    const inPerson = CONTACTS.filter(({ mode, madeBy }) => mode === 'in-person' && madeBy !== 'client');
    expect(
      faults(inPerson, (contact) => isWithin(siteOf(contact)?.opening ?? [], contact.day, contact.time) === (contact.outsideHours !== undefined), ({ key, employer, outsideHours }) => `${key} ${employer} ${outsideHours ?? ''}`),
    ).toEqual([]);
  });

  it('fall into the working hours of whoever made them, and never into leave or a holiday', () => {
    const own = CONTACTS.filter(({ madeBy, day }) => madeBy !== 'client' && at(day) > -100);
    expect(
      faults(
        own,
        ({ staff, day, time }) => {
          const member = staffOf.get(staff[0]?.staff ?? '');
          const half = minuteOf(time) < 12 * 60 + 30 ? 'morning' : 'afternoon';
          const isAway = member?.leave.some((leave) => at(leave.day) === at(day) && (leave.half === 'both' || leave.half === half));
          return !isWithin(member?.workPattern ?? [], day, time) || isAway === true || AGENCY.holidays.some((holiday) => at(holiday.day) === at(day));
        },
        ({ key, employer }) => `${key} ${employer}`,
      ),
    ).toEqual([]);
  });

  it('say of a person no more than that person had agreed to on the day', () => {
    const RANK = { nothing: 0, 'not-at-all': 0, strengths: 1, name: 2 };
    expect(
      faults(
        CONTACTS.flatMap((contact) => contact.seekers.map((one) => ({ ...one, contact }))),
        ({ seeker, said, contact }) => {
          const levels = (seekerOf.get(seeker)?.speakFor ?? []).filter(({ from }) => at(from) <= at(contact.day));
          const level = levels.at(-1)?.level ?? 'not-at-all';
          return RANK[said] > RANK[level] || (level === 'not-at-all' && contact.madeBy !== 'client');
        },
        ({ seeker, said, contact }) => `${contact.key}: ${seeker} ${said}`,
      ),
    ).toEqual([]);
  });

  it('respect a do-not-contact from the day after it was said', () => {
    expect(
      faults(
        CONTACTS.filter(({ madeBy, voidedBecause }) => madeBy !== 'client' && !voidedBecause),
        ({ employer, site, met, day }) =>
          (employerOf.get(employer)?.doNotContact ?? []).some(
            (stop) =>
              at(day) > at(stop.from) &&
              (stop.until === undefined || at(day) <= at(stop.until)) &&
              (stop.scope === 'business' || (stop.scope === 'site' && stop.site === site) || met.includes(stop.person ?? '')),
          ),
        keyed,
      ),
    ).toEqual([]);
  });

  it('hear every opening that somebody told us of, on the day it was told', () => {
    const told = OPENINGS.filter(({ source }) => source.certainty === 'told');
    expect(
      faults(
        told,
        ({ key, source, employer }) =>
          !CONTACTS.some((contact) => contact.openings.includes(key) && contact.employer === employer && at(contact.day) === at(source.day) && contact.met.includes(source.from) && contact.staff[0]?.staff === source.by),
        ({ key, source }) => `${key} ${source.by} ${source.day} ${source.from}`,
      ),
    ).toEqual([]);
    expect(duplicatesIn(CONTACTS.flatMap(({ openings }) => openings))).toEqual([]);
    expect(faults(CONTACTS, ({ openings, day }) => openings.some((key) => openingOf.get(key)?.source.day !== day), keyed)).toEqual([]);
  });

  it('move a stage in person only, one step at a time', () => {
    const LADDER = ['introduce', 'learn', 'discuss', 'in-touch'];
    const wrong: string[] = [];
    const stages = new Map<string, string>();
    for (const { key, sites } of EMPLOYERS) for (const site of sites) stages.set(`${key}/${site.key}`, site.stageFromImport?.stage ?? 'introduce');
    for (const contact of [...CONTACTS].sort((a, b) => at(a.day) - at(b.day) || minuteOf(a.time) - minuteOf(b.time))) {
      if (!contact.stage) continue;
      const place = `${contact.employer}/${contact.site}`;
      const before = stages.get(place) ?? '';
      const step = LADDER.indexOf(contact.stage) - LADDER.indexOf(before);
      if (contact.mode !== 'in-person' || contact.met.length === 0 || (step !== 1 && !contact.stageReason)) wrong.push(`${contact.key} ${place}: ${before} -> ${contact.stage}`);
      stages.set(place, contact.stage);
    }
    expect(wrong).toEqual([]);
  });

  it('use a purpose that the stage has room for', () => {
    const wrong: string[] = [];
    const stages = new Map<string, string>();
    for (const { key, sites } of EMPLOYERS) for (const site of sites) stages.set(`${key}/${site.key}`, site.stageFromImport?.stage ?? 'introduce');
    for (const contact of [...CONTACTS].sort((a, b) => at(a.day) - at(b.day) || minuteOf(a.time) - minuteOf(b.time))) {
      const place = `${contact.employer}/${contact.site}`;
      const stage = stages.get(place);
      if (contact.purpose === 'return-to-discuss' && (stage === 'introduce' || stage === 'learn')) wrong.push(`${contact.key} ${place} ${String(stage)}: discuss`);
      if (contact.purpose === 'learn' && stage === 'introduce') wrong.push(`${contact.key} ${place}: learn at introduce`);
      if (contact.stage) stages.set(place, contact.stage);
    }
    expect(wrong).toEqual([]);
  });
});

describe('notes', () => {
  it('are each written once', () => {
    expect(duplicatesIn(CONTACTS.map(({ note }) => note))).toEqual([]);
  });
});

describe('values', () => {
  it('of facts are in the catalogue', () => {
    const facts = [...OPENINGS.flatMap((opening) => opening.facts), ...CONTACTS.flatMap((contact) => contact.facts)];
    expect(
      faults(
        facts,
        ({ key, value }) => {
          const definition = factDefinition(key);
          if (definition.type === 'choice') return typeof value !== 'string' || !(value in definition.values);
          return typeof value !== (definition.type === 'amount' ? 'number' : 'boolean');
        },
        ({ key, value }) => `${key}: ${String(value)}`,
      ),
    ).toEqual([]);
  });
});

void EVERY_TODAY;
