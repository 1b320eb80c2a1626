import { factDefinition, INDUSTRIES, occupation } from '@inroads/matching';

import { CONTACTS } from './contacts.data';
import { EMPLOYERS } from './employers.data';
import { OPENINGS } from './openings.data';
import { SEEKERS } from './seekers.data';
import type { DemoDay } from './shapes';
import { at, duplicatesIn, employerOf, faults, keyed, openingOf, seekerOf, siteOf, staffOf } from './spec-support';
import { COVERS, STAFF, TEAMS } from './staff.data';

describe('keys', () => {
  it('name one thing each', () => {
    expect(duplicatesIn(EMPLOYERS.map(keyed))).toEqual([]);
    expect(duplicatesIn(EMPLOYERS.flatMap(({ key, sites }) => sites.map((site) => `${key}/${site.key}`)))).toEqual([]);
    expect(
      duplicatesIn(EMPLOYERS.flatMap(({ key, persons }) => persons.map((person) => `${key}/${person.key}`))),
    ).toEqual([]);
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
      ...SEEKERS.flatMap(({ specialists, profile }) => [
        ...specialists.map(({ staff }) => staff),
        ...profile.map(({ wrote }) => wrote),
      ]),
      ...CONTACTS.flatMap(({ staff }) => staff.map((one) => one.staff)),
      ...COVERS.flatMap(({ covered, covering }) => [covered, covering]),
    ];
    expect(named.filter((key) => !staffOf.has(key))).toEqual([]);
    expect(STAFF.filter(({ team }) => team !== null && !TEAMS.some(({ key }) => key === team))).toEqual([]);
  });

  it('of employers, sites and people are found', () => {
    expect(
      faults(
        OPENINGS,
        ({ employer, sites }) =>
          sites.some((site) => !employerOf.get(employer)?.sites.some(({ key }) => key === site)) ||
          !employerOf.has(employer),
        keyed,
      ),
    ).toEqual([]);
    expect(
      faults(
        CONTACTS,
        (contact) => siteOf(contact) === undefined,
        ({ key, employer, site }) => `${key} ${employer}/${site}`,
      ),
    ).toEqual([]);
    expect(
      faults(
        CONTACTS,
        ({ employer, met }) =>
          met.some((key) => !employerOf.get(employer)?.persons.some((person) => person.key === key)),
        ({ key, employer, met }) => `${key} ${employer}: ${met.join(' ')}`,
      ),
    ).toEqual([]);
    expect(
      faults(
        EMPLOYERS,
        ({ doNotContact, persons, sites }) =>
          doNotContact.some(
            (stop) =>
              (stop.person && !persons.some(({ key }) => key === stop.person)) ||
              (stop.site && !sites.some(({ key }) => key === stop.site)),
          ),
        keyed,
      ),
    ).toEqual([]);
    expect(
      faults(
        EMPLOYERS,
        ({ persons, sites }) => persons.some((one) => one.site !== null && !sites.some(({ key }) => key === one.site)),
        keyed,
      ),
    ).toEqual([]);
  });

  it('of openings and job seekers are found', () => {
    expect(CONTACTS.flatMap(({ openings }) => openings).filter((key) => !openingOf.has(key))).toEqual([]);
    expect(
      SEEKERS.flatMap(({ answers }) => answers.map(({ opening }) => opening)).filter((key) => !openingOf.has(key)),
    ).toEqual([]);
    expect(
      CONTACTS.flatMap(({ seekers }) => seekers.map(({ seeker }) => seeker)).filter((key) => !seekerOf.has(key)),
    ).toEqual([]);
  });
});

describe('numbers', () => {
  it('are those of a small agency', () => {
    expect(EMPLOYERS.length).toBeGreaterThanOrEqual(150);
    expect(OPENINGS.length).toBeGreaterThanOrEqual(120);
    expect(SEEKERS).toHaveLength(30);
    expect(STAFF.map(({ roles }) => roles.join())).toEqual([
      'specialist',
      'specialist',
      'specialist',
      'specialist',
      'supervisor',
      'manager',
      'admin',
    ]);
    expect(CONTACTS.length).toBeGreaterThanOrEqual(300);
  });

  it('leave about half of the employers without an owner, and stop us at five places in different ways', () => {
    const owned = EMPLOYERS.filter(({ owner }) => owner !== null).length / EMPLOYERS.length;
    expect(owned).toBeGreaterThan(0.45);
    expect(owned).toBeLessThan(0.65);
    const stops = EMPLOYERS.flatMap(({ doNotContact }) => doNotContact);
    expect(stops).toHaveLength(5);
    expect(
      new Set(stops.map(({ scope, until }) => `${scope} ${until ? 'until' : 'open'}`)).size,
    ).toBeGreaterThanOrEqual(4);
  });

  it('hold openings of every standing', () => {
    const is = (key: string) =>
      OPENINGS.filter(({ competitiveness }) => competitiveness.some((one) => one.key === key && one.value)).length;
    for (const key of ['openToAnyone', 'setAside', 'subMinimum', 'transitional', 'tempAgency'])
      expect([key, is(key) > 0]).toEqual([key, true]);
    expect(new Set(OPENINGS.map(({ status }) => status))).toEqual(new Set(['open', 'filled', 'closed', 'check-again']));
    expect(OPENINGS.filter(({ isAdvertised }) => !isAdvertised).length).toBeGreaterThanOrEqual(40);
    expect(OPENINGS.filter(({ pay }) => pay.length === 0).length).toBeGreaterThanOrEqual(8);
    expect(
      new Set(OPENINGS.flatMap(({ pay }) => pay.map(({ value }) => (value.isWithTips ? 'tips' : value.period)))),
    ).toEqual(new Set(['hour', 'month', 'year', 'tips']));
    expect(OPENINGS.filter(({ occupation: code }) => code?.confirmedBy === undefined).length).toBeGreaterThanOrEqual(8);
  });

  it('know some facts from two sources that disagree', () => {
    const disagree = OPENINGS.flatMap(({ key, ...opening }) =>
      [opening.pay, opening.hours, opening.schedule].flatMap((field) => {
        const posting = field.find(({ source }) => source.certainty === 'advertised');
        const word = field.find(({ source }) => source.certainty !== 'advertised');
        if (!posting || !word || Math.abs(at(posting.source.day) - at(word.source.day)) > 30) return [];
        return JSON.stringify(posting.value) === JSON.stringify(word.value) ? [] : [key];
      }),
    );
    expect(new Set(disagree).size).toBeGreaterThanOrEqual(5);
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

  it('of occupations are in the vocabulary, of industries in its labels', () => {
    expect(
      faults(
        OPENINGS,
        ({ occupation: found }) => found !== null && occupation(found.code) === undefined,
        ({ key, occupation: found }) => `${key} ${found?.code ?? ''}`,
      ),
    ).toEqual([]);
    const wished = SEEKERS.flatMap(({ key, profile }) =>
      profile.flatMap(({ wishes }) =>
        wishes.flatMap((wish) => ('kinds' in wish.value ? wish.value.kinds.map((kind) => ({ key, kind })) : [])),
      ),
    );
    expect(
      faults(
        wished,
        ({ kind }) =>
          typeof kind === 'object' && kind.occupation !== undefined && occupation(kind.occupation) === undefined,
        ({ key, kind }) => `${key} ${JSON.stringify(kind)}`,
      ),
    ).toEqual([]);
    expect(
      faults(
        EMPLOYERS,
        ({ naics }) => !/^\d{6}$/.test(naics) || INDUSTRIES[naics.slice(0, 2)] === undefined,
        ({ key, naics }) => `${key} ${naics}`,
      ),
    ).toEqual([]);
  });
});

describe('days', () => {
  it('of everything but contacts and what is due lie before this week, whatever today is', () => {
    const days: DemoDay[] = [
      ...OPENINGS.flatMap((opening) => [
        opening.source.day,
        ...[opening.pay, opening.hours, opening.schedule, opening.facts].flatMap((rows) =>
          rows.map(({ source }) => source.day),
        ),
        ...(opening.statusDay ? [opening.statusDay] : []),
      ]),
      ...SEEKERS.flatMap(({ episodes, statuses, speakFor, profile, answers, specialists }) => [
        ...episodes.map(({ entered }) => entered),
        ...[...statuses, ...speakFor, ...specialists].map(({ from }) => from),
        ...[...profile, ...answers].map(({ day }) => day),
      ]),
      ...EMPLOYERS.flatMap(({ doNotContact }) => doNotContact.map(({ from }) => from)),
    ];
    expect(days.filter((day) => !/^(w[1-9]\d* |d-)/.test(day))).toEqual([]);
  });
});

describe('words', () => {
  const employerTexts = [
    ...EMPLOYERS.flatMap(({ name, description, tags, warmContact, persons, doNotContact }) => [
      name,
      description,
      ...tags,
      warmContact ?? '',
      ...persons.flatMap((one) => [one.name, one.title]),
      ...doNotContact.map(({ reason }) => reason),
    ]),
    ...OPENINGS.flatMap(({ title, note, source }) => [title, note ?? '', source.from]),
    ...CONTACTS.flatMap(({ note, quote, next, needs, outsideHours, voidedBecause }) => [
      note,
      quote ?? '',
      next?.what ?? '',
      ...needs.map(({ text }) => text),
      outsideHours ?? '',
      voidedBecause ?? '',
    ]),
  ];
  const seekerTexts = SEEKERS.flatMap(({ quote, referredBy, profile, answers, episodes }) => [
    quote ?? '',
    referredBy,
    ...profile.flatMap(({ change, wishes }) => [change, ...wishes.map(({ ownWords }) => ownWords ?? '')]),
    ...answers.map(({ ownWords }) => ownWords ?? ''),
    ...episodes.map(({ whyLeft }) => whyLeft ?? ''),
  ]);

  it('on the employer side name no job seeker', () => {
    const names = SEEKERS.flatMap(({ preferredName, code }) => [preferredName, code]);
    const naming = new RegExp(`(?<!\\p{L})(${names.join('|')})(?!\\p{L})`, 'u');
    expect(employerTexts.filter((text) => naming.test(text))).toEqual([]);
  });

  it('say nothing of health, of benefits of the state or of a record', () => {
    const forbidden =
      /diagnos|schizo|bipolar|depress|anxiet|psych|\bmental|medicat|therap|hospitali[sz]|disab|\bssi\b|ssdi|medicaid|medicare|food stamp|\bsnap\b|felon|convict|probation|parole|jail|prison|addict|sober|\bdrunk|autis|epilep|symptom|\bill\b|illness|refugee|religio|prayer/iu;
    expect([...employerTexts, ...seekerTexts].filter((text) => forbidden.test(text))).toEqual([]);
  });

  it('are plain: no exclamation marks of ours, no word of the trade', () => {
    const ours = [...CONTACTS.map(({ note }) => note), ...EMPLOYERS.map(({ description }) => description)];
    expect(ours.filter((text) => /!|\bclients?\b|consumer|caseload|placement|\bpitch/iu.test(text))).toEqual([]);
  });

  it('are not said twice', () => {
    const texts = [
      ...CONTACTS.flatMap(({ note, quote }) => [note, ...(quote ? [quote] : [])]),
      ...EMPLOYERS.map(({ description }) => description),
      ...SEEKERS.map(({ quote }) => quote ?? '').filter((quote) => quote !== ''),
    ];
    expect(duplicatesIn(texts)).toEqual([]);
    const runs = new Map<string, Set<string>>();
    for (const text of texts) {
      const words = text.toLowerCase().match(/[\p{L}\p{N}’]+/gu) ?? [];
      for (let start = 0; start + 6 <= words.length; start += 1) {
        const run = words.slice(start, start + 6).join(' ');
        runs.set(run, (runs.get(run) ?? new Set()).add(text));
      }
    }
    expect([...runs].filter(([, found]) => found.size > 1).map(([run]) => run)).toEqual([]);
  });
});

describe('edge cases', () => {
  it('are there: no wish yet, just entered, back again, paused, left, handed over', () => {
    expect(faults(SEEKERS, ({ profile }) => profile.length === 0, keyed)).toEqual(['marcus']);
    expect(faults(SEEKERS, ({ episodes }) => episodes.at(-1)?.entered === 'd-1', keyed)).toEqual(['marcus']);
    expect(faults(SEEKERS, ({ episodes }) => episodes.length > 1, keyed)).toEqual(['tasha']);
    expect(faults(SEEKERS, ({ statuses }) => statuses.at(-1)?.status === 'paused', keyed)).toEqual(['jordan']);
    expect(faults(SEEKERS, ({ statuses }) => statuses.at(-1)?.status === 'left', keyed)).toEqual(['colette']);
    expect(faults(SEEKERS, ({ specialists }) => specialists.length > 1, keyed)).toEqual(['devon', 'tasha']);
    expect(faults(CONTACTS, ({ enteredDaysLater }) => enteredDaysLater > 0, keyed)).toEqual(['sam-w1-tue-1015']);
    expect(faults(CONTACTS, ({ staff }) => staff.some(({ role }) => role === 'shadowing'), keyed)).toEqual([
      'nora-w1-tue-1445',
    ]);
  });
});
