import {
  countingSettings,
  daysToFirstContact,
  lookingAmong,
  possibleDuplicates,
  weeksOf,
  type CountedContact,
  type CountedStaff,
} from '@inroads/fidelity';

import { CONTACTS } from './contacts.data';
import { minuteOf } from './days';
import { EMPLOYERS } from './employers.data';
import { OPENINGS } from './openings.data';
import { SEEKERS } from './seekers.data';
import type { DemoContact, DemoDay } from './shapes';
import {
  at,
  duplicatesIn,
  employerOf,
  faults,
  inOrder,
  isWithin,
  keyed,
  onDay,
  openingOf,
  seekerOf,
  siteOf,
  staffOf,
  TODAY,
} from './spec-support';
import { AGENCY, STAFF } from './staff.data';

describe('contacts', () => {
  it('in person are within opening hours, or say why not', () => {
    const inPerson = CONTACTS.filter(({ mode, madeBy }) => mode === 'in-person' && madeBy !== 'client');
    expect(
      faults(
        inPerson,
        (contact) =>
          isWithin(siteOf(contact)?.opening ?? [], contact.day, contact.time) === (contact.outsideHours !== undefined),
        ({ key, employer, outsideHours }) => `${key} ${employer} ${outsideHours ?? ''}`,
      ),
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
          const isAway = member?.leave.some(
            (leave) => at(leave.day) === at(day) && (leave.half === 'both' || leave.half === half),
          );
          return (
            !isWithin(member?.workPattern ?? [], day, time) ||
            isAway === true ||
            AGENCY.holidays.some((holiday) => at(holiday.day) === at(day))
          );
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
              (stop.scope === 'business' ||
                (stop.scope === 'site' && stop.site === site) ||
                met.includes(stop.person ?? '')),
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
          !CONTACTS.some(
            (contact) =>
              contact.openings.includes(key) &&
              contact.employer === employer &&
              at(contact.day) === at(source.day) &&
              contact.met.includes(source.from) &&
              contact.staff[0]?.staff === source.by,
          ),
        ({ key, source }) => `${key} ${source.by} ${source.day} ${source.from}`,
      ),
    ).toEqual([]);
    expect(duplicatesIn(CONTACTS.flatMap(({ openings }) => openings))).toEqual([]);
    expect(
      faults(CONTACTS, ({ openings, day }) => openings.some((key) => openingOf.get(key)?.source.day !== day), keyed),
    ).toEqual([]);
  });

  it('move a stage in person only, one step at a time', () => {
    const LADDER = ['introduce', 'learn', 'discuss', 'in-touch'];
    const wrong: string[] = [];
    const stages = new Map<string, string>();
    for (const { key, sites } of EMPLOYERS)
      for (const site of sites) stages.set(`${key}/${site.key}`, site.stageFromImport?.stage ?? 'introduce');
    for (const contact of inOrder()) {
      if (!contact.stage) continue;
      const place = `${contact.employer}/${contact.site}`;
      const before = stages.get(place) ?? '';
      const step = LADDER.indexOf(contact.stage) - LADDER.indexOf(before);
      if (contact.mode !== 'in-person' || contact.met.length === 0 || step !== 1)
        wrong.push(`${contact.key} ${place}: ${before} -> ${contact.stage}`);
      stages.set(place, contact.stage);
    }
    expect(wrong).toEqual([]);
  });

  it('use a purpose that the stage has room for', () => {
    const wrong: string[] = [];
    const stages = new Map<string, string>();
    for (const { key, sites } of EMPLOYERS)
      for (const site of sites) stages.set(`${key}/${site.key}`, site.stageFromImport?.stage ?? 'introduce');
    for (const contact of inOrder()) {
      const place = `${contact.employer}/${contact.site}`;
      const stage = stages.get(place);
      if (contact.purpose === 'return-to-discuss' && (stage === 'introduce' || stage === 'learn'))
        wrong.push(`${contact.key} ${place} ${String(stage)}: discuss`);
      if (contact.purpose === 'learn' && stage === 'introduce')
        wrong.push(`${contact.key} ${place}: learn at introduce`);
      if (contact.stage) stages.set(place, contact.stage);
    }
    expect(wrong).toEqual([]);
  });
});

describe('the week’s figures', () => {
  const period = ({ from, to }: { from: DemoDay; to?: DemoDay }) => ({ from: onDay(from), to: to ? onDay(to) : null });
  /** A later period ends the one before it. */
  const settings = countingSettings({
    zone: 'UTC',
    holidays: AGENCY.holidays.map(({ day }) => ({ day: onDay(day), half: null })),
  });
  const influenceOf = (contact: DemoContact): CountedContact['met'] => [
    ...contact.met.map(
      (key) => employerOf.get(contact.employer)?.persons.find((person) => person.key === key)?.influence ?? 'unknown',
    ),
    ...(contact.metOther ? [contact.metOther.influence] : []),
  ];
  const contacts: CountedContact[] = CONTACTS.map((contact) => ({
    id: contact.key,
    happenedAt: `${onDay(contact.day)}T${contact.time}:00Z`,
    day: onDay(contact.day),
    mode: contact.mode,
    purpose: contact.purpose,
    madeBy: contact.madeBy,
    met: influenceOf(contact),
    newJobDiscussed: contact.isNewJobDiscussed,
    voided: contact.voidedBecause !== undefined,
    imported: false,
    staff: contact.staff.map(({ staff, role }) => ({ id: staff, role })),
    employer: contact.employer,
    site: contact.site,
    seekers: contact.seekers.map(({ seeker }) => seeker),
    keptAsSeparate: false,
  }));
  const staff: CountedStaff[] = STAFF.filter(({ roles }) => roles.includes('specialist')).map((member) => ({
    id: member.key,
    team: [{ from: null, value: member.team }],
    employment: member.employment.map((one) => ({ ...period(one), fte: one.fte })),
    workPattern: [{ from: null, value: null }],
    leave: member.leave.map(({ day, half }) => ({
      from: onDay(day),
      fromHalf: half === 'afternoon' ? 'pm' : 'am',
      to: onDay(day),
      toHalf: half === 'morning' ? 'am' : 'pm',
    })),
  }));
  const people = SEEKERS.map((seeker) => ({
    id: seeker.key,
    statuses: seeker.statuses.map(({ status, from }) => ({ status, from: onDay(from), to: null })),
    specialists: seeker.specialists.map((one) => ({ staff: one.staff, ...period(one) })),
  }));
  const weeks = weeksOf({
    settings,
    contacts,
    staff,
    lookingIn: lookingAmong(people),
    range: { from: onDay('w12 mon'), to: onDay('w1 sun') },
  });
  const ofStaff = (key: string) => weeks.filter((week) => week.staff === key);

  it('lie at, over and below the target for every specialist', () => {
    for (const { id } of staff) {
      const differences = ofStaff(id).map(({ counted, targetAdjusted }) => Math.sign(counted - (targetAdjusted ?? 0)));
      expect([...new Set(differences)].sort()).toEqual([-1, 0, 1]);
    }
  });

  it('have four to nine entries, but in a week of leave', () => {
    const wrong = weeks.filter(
      ({ staff: id, logged, availableShare }) => (logged < 4 || logged > 9) && availableShare > 0.4 && id !== 'aisha',
    );
    expect(wrong.map(({ staff: id, weekStart, logged }) => `${id} ${weekStart}: ${logged}`)).toEqual([]);
  });

  it('leave uncounted entries for many different reasons', () => {
    const reasons = new Set(weeks.flatMap(({ uncounted }) => Object.keys(uncounted)));
    expect([...reasons].sort()).toEqual([
      'application-dropped',
      'at-job-fair',
      'by-email',
      'by-mail',
      'by-phone',
      'by-text',
      'by-video',
      'hiring-authority-unknown',
      'job-support-without-new-job',
      'made-by-client',
      'no-one-who-hires',
    ]);
  });

  it('hold one visit entered twice, and one joint visit that two people entered apart', () => {
    const pairs = possibleDuplicates(
      contacts.filter(({ voided }) => !voided),
      settings,
    );
    expect(pairs.map(({ kind, earlier }) => [kind, earlier])).toEqual([
      ['joint-visit', 'beth-w7-tue-1020'],
      ['same-visit', 'sam-w8-tue-1410'],
    ]);
  });

  it('show clocks that are open, late and stopped', () => {
    const clocks = SEEKERS.flatMap((seeker) =>
      seeker.episodes.slice(-1).map((episode) => ({
        key: seeker.key,
        clock: daysToFirstContact(
          { seeker: seeker.key, entered: onDay(episode.entered), left: episode.left ? onDay(episode.left) : null },
          contacts,
          TODAY,
          settings,
        ),
      })),
    );
    const open = clocks.flatMap(({ key, clock }) => (clock.state === 'open' ? [[key, clock.days, clock.inTime]] : []));
    expect(open).toEqual([
      ['imani', 23, true],
      ['warren', 9, true],
      ['marcus', 1, true],
      ['perry', 36, false],
    ]);
  });
});
