import { hourly, match, openingWith, seekerWith, shifts, told, typical } from '../test/build';
import {
  compileSeeker,
  fitCountOf,
  rankOpenings,
  type OpeningProfile,
  type PreferenceItem,
  type SeekerProfile,
} from '.';

describe('scenario 11: not a competitive job', () => {
  const seeker = seekerWith([{ criterion: 'pay', value: { floor: 10, period: 'hour' }, level: 'must' }]);
  const openings: OpeningProfile[] = [
    openingWith({ id: 'a', pay: hourly(15), competitiveness: { setAside: told(true) } }),
    openingWith({ id: 'b', competitiveness: { subMinimum: told(true) } }),
    openingWith({ id: 'c', pay: hourly(15), competitiveness: { transitional: told(true) } }),
    openingWith({
      id: 'd',
      pay: hourly(15),
      permanence: told('seasonal'),
      competitiveness: { openToAnyone: told(true) },
    }),
    openingWith({ id: 'e', pay: hourly(15), competitiveness: { openToAnyone: told(true), tempAgency: told(true) } }),
    openingWith({ id: 'f', competitiveness: { openToAnyone: told(true) } }),
  ];
  const { ranked, notRanked } = rankOpenings(compileSeeker(seeker), openings);

  it('a to c never rank, each with its reason', () => {
    expect(notRanked.map(({ opening, notRankedBecause }) => [opening.id, notRankedBecause])).toEqual([
      ['a', 'set-aside'],
      ['b', 'sub-minimum'],
      ['c', 'transitional'],
    ]);
  });

  it('d and e rank with a label, f is asked for its wage and never silently passes', () => {
    expect(ranked.map(({ opening }) => opening.id).sort()).toEqual(['d', 'e', 'f']);
    expect(match(seeker, openings[3] as OpeningProfile).labels).toEqual(['seasonal']);
    expect(match(seeker, openings[4] as OpeningProfile).labels).toEqual(['temp-agency']);
    const unknownPay = match(seeker, openings[5] as OpeningProfile);
    expect(unknownPay.questions).toMatchObject([{ criterion: 'pay', feature: 'pay' }]);
    expect(unknownPay.contributions).toMatchObject([{ verdict: 'unknown', amount: 0 }]);
    expect(unknownPay.certainty).toBe(0);
  });

  it('the wage is asked even of a person who named none', () => {
    expect(match([], {}).questions).toMatchObject([
      { criterion: 'pay', feature: 'pay' },
      { criterion: 'competitive', feature: 'openToAnyone' },
    ]);
  });

  it('not open to anyone is set aside; only what is typical is not enough', () => {
    expect(match([], { competitiveness: { openToAnyone: told(false) } }).notRankedBecause).toBe('set-aside');
    expect(match([], { competitiveness: { setAside: typical(true) } }).standing).toBe('ranked');
  });

  it('pay under the minimum wage of its place and day is sub-minimum', () => {
    const under = (amount: number, site: { id: string; region?: string }, settings = {}) =>
      match([], { pay: hourly(amount), sites: [site] }, settings).notRankedBecause;
    expect(under(7.24, { id: 's' })).toBe('sub-minimum');
    expect(under(7.25, { id: 's' })).toBeNull();
    expect(under(10.99, { id: 's', region: 'US-AR' })).toBe('sub-minimum');
    expect(under(10.99, { id: 's', region: 'US-AR' }, { today: '2020-12-31' })).toBeNull();
    expect(under(7.3, { id: 's', region: 'US-XX' })).toBeNull();
    expect(match([], { pay: told({ min: 3, max: 3, period: 'hour', isWithTips: true }) }).notRankedBecause).toBeNull();
    expect(
      match([], { pay: told({ min: 200, max: 200, period: 'week' }), hours: told({ min: 40, max: 40 }) })
        .notRankedBecause,
    ).toBe('sub-minimum');
    expect(match([], { pay: hourly(5, 9) }).notRankedBecause).toBeNull();
  });
});

describe('scenario 14: preference ranking', () => {
  const preferences: PreferenceItem[] = [
    { criterion: 'travel', value: { maxMinutes: 25, modes: ['bus'] }, level: 'must' },
    { criterion: 'shift', value: { kinds: ['night'] }, level: 'avoid' },
    { criterion: 'pay', value: { floor: 15, period: 'hour' }, level: 'must' },
    { criterion: 'environment', value: { fact: 'noise', anyOf: ['quiet'] }, level: 'strong' },
    { criterion: 'environment', value: { fact: 'alcoholSales', is: true }, level: 'avoid' },
  ];
  const minutes = { near: 12, far: 26, mid: 18 };
  const seeker: SeekerProfile = {
    preferences,
    ownLimits: { hoursPerWeek: 18 },
    travelTimes: Object.entries(minutes).map(([siteId, value]) => ({ siteId, mode: 'bus', minutes: value })),
  };
  const evenings = shifts('16:00', '20:00', 'mon', 'tue', 'wed', 'thu');
  const base: Partial<OpeningProfile> = {
    sites: [{ id: 'near' }],
    schedule: evenings,
    pay: hourly(16),
    facts: { noise: told('quiet'), alcoholSales: told(false) },
    competitiveness: { openToAnyone: told(true) },
  };
  const openings = [
    openingWith({ ...base, id: 'all-fits' }),
    openingWith({ ...base, id: 'noise-unknown', facts: { alcoholSales: told(false) } }),
    openingWith({ ...base, id: 'thirty-hours', schedule: shifts('09:00', '15:00', 'mon', 'tue', 'wed', 'thu', 'fri') }),
    openingWith({ ...base, id: 'too-far', sites: [{ id: 'far' }] }),
    openingWith({ ...base, id: 'nights-and-low-pay', schedule: shifts('18:00', '23:30', 'mon'), pay: hourly(14) }),
    openingWith({ ...base, id: 'bar', facts: { noise: told('loud'), alcoholSales: told(true) } }),
  ];
  const compiled = compileSeeker(seeker);
  const { ranked, doesNotFit } = rankOpenings(compiled, openings);

  it('what misses a Must is in "does not fit" with every field named, fewest first', () => {
    const named = doesNotFit.map(({ opening, failures }) => [
      opening.id,
      failures.map(({ criterion, code }) => `${criterion}: ${code}`),
    ]);
    expect(named.slice(0, 2)).toEqual(
      expect.arrayContaining([
        ['bar', ['environment: fact-differs']],
        ['too-far', ['travel: travel-too-far']],
      ]),
    );
    expect(named.slice(2)).toEqual([['nights-and-low-pay', ['pay: pay-near-floor', 'shift: shift-kind-avoided']]]);
  });

  it('unknown noise asks, and the opening ranks below the same one known to be quiet', () => {
    expect(ranked.map(({ opening }) => opening.id)).toEqual(['all-fits', 'thirty-hours', 'noise-unknown']);
    expect(match(seeker, openings[1] as OpeningProfile).questions).toMatchObject([
      { criterion: 'environment', feature: 'noise' },
    ]);
  });

  it('the job of 30 hours is flagged against his limit, not hidden, not scored down', () => {
    const [first, second] = ranked;
    expect(second?.score).toBe(first?.score);
    expect(match(seeker, openings[2] as OpeningProfile).labels).toEqual([
      'over-own-hours-limit',
      'hours-from-schedule',
    ]);
    expect(match(seeker, openings[0] as OpeningProfile).labels).toEqual(['hours-from-schedule']);
  });

  it('fits 5 of 5, and 4 of 5 with one to ask', () => {
    expect(fitCountOf(compiled, ranked[0] as (typeof ranked)[number])).toEqual({
      told: 5,
      met: 5,
      usual: 0,
      unknown: 0,
    });
    expect(fitCountOf(compiled, ranked[2] as (typeof ranked)[number])).toEqual({
      told: 5,
      met: 4,
      usual: 0,
      unknown: 1,
    });
  });

  it('what is only usual is said apart', () => {
    const usual = match(seeker, { ...base, facts: { noise: typical('quiet'), alcoholSales: told(false) } });
    expect(fitCountOf(compiled, usual)).toEqual({ told: 5, met: 4, usual: 1, unknown: 0 });
  });
});

describe('requirements', () => {
  const requirements = [{ kind: 'licence', name: 'Driving licence', level: 'required' }] as const;
  const holding = (status: 'has' | 'lacks') =>
    seekerWith([], { credentials: [{ kind: 'licence', name: 'driving  Licence', status }] });

  it('a lacking one does not fit, with its name', () => {
    expect(match(holding('lacks'), { requirements }).failures).toMatchObject([
      { criterion: 'requirement', code: 'requirement-lacking', values: { name: 'Driving licence' } },
    ]);
    expect(match(holding('has'), { requirements }).standing).toBe('ranked');
  });

  it('an unknown one asks the person, not the employer', () => {
    expect(match([], { requirements }).questions[0]).toMatchObject({
      criterion: 'requirement',
      feature: 'Driving licence',
      of: 'person',
    });
  });

  it('what is only preferred or typical closes no gate', () => {
    expect(match(holding('lacks'), { requirements: [{ ...requirements[0], level: 'preferred' }] }).standing).toBe(
      'ranked',
    );
    expect(match(holding('lacks'), { requirements: [{ ...requirements[0], certainty: 'typical' }] }).standing).toBe(
      'ranked',
    );
  });
});

describe('what is open', () => {
  it.each([
    [{ status: 'filled' }, 'filled'],
    [{ status: 'closed' }, 'closed'],
    [{ status: 'check-again' }, 'check-again'],
    [{ closesOn: '2026-11-17' }, 'expired'],
    [{ closesOn: '2026-11-18' }, null],
    [{ checkAgainOn: '2026-11-17' }, 'check-again'],
    [{ status: 'open' }, null],
  ] as const)('%j is %s', (opening, why) => {
    expect(match([], opening, { today: '2026-11-18' }).notRankedBecause).toBe(why);
  });

  it('days are not looked at without a today', () => {
    expect(match([], { closesOn: '2000-01-01' }).standing).toBe('ranked');
  });
});

describe('own limits', () => {
  const limited = seekerWith([], { ownLimits: { hoursPerWeek: 18, earnings: { amount: 1000, period: 'month' } } });

  it('mark over, perhaps over, and ask where hours are unknown', () => {
    expect(match(limited, { hours: told({ min: 20, max: 20 }) }).labels).toContain('over-own-hours-limit');
    expect(match(limited, { hours: told({ min: 16, max: 20 }) }).labels).toContain('may-be-over-own-hours-limit');
    expect(match(limited, { hours: told({ min: 16, max: 18 }) }).labels).toEqual([]);
    expect(match(limited, {}).questions).toContainEqual(
      expect.objectContaining({ criterion: 'own-limit', feature: 'hours' }),
    );
  });

  it('of earnings are held against pay and hours', () => {
    const earning = (amount: number) =>
      match(limited, { pay: hourly(amount), hours: told({ min: 18, max: 18 }) }).labels;
    expect(earning(12)).toEqual([]);
    expect(earning(13)).toEqual(['over-own-earnings-limit']);
  });

  it('do not contact is a label, nothing more', () => {
    expect(match(limited, { employer: { isDoNotContact: true } })).toMatchObject({
      standing: 'ranked',
      labels: ['do-not-contact'],
    });
  });
});
