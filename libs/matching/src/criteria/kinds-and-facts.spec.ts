import { disputed, match, told, typical } from '../../test/build';
import type { EmployerKindValue, Level, OpeningProfile, PreferenceItem, WorkKind } from '..';

describe('work named', () => {
  const work = (kinds: WorkKind[], level: Level = 'strong'): PreferenceItem[] => [
    { criterion: 'work', value: { kinds }, level },
  ];
  const code = (occupation: string, isConfirmed = true): Partial<OpeningProfile> => ({
    title: 'Helper wanted',
    occupation: { code: occupation, isConfirmed },
  });
  const waiter = { title: 'Serving tables', occupation: '35-3031' };

  it.each([
    ['the same confirmed occupation', '35-3031', 1, 'work-same'],
    ['a related one', '35-9031', 0.6, 'work-related'],
    ['one of the same minor group', '35-3011', 0.6, 'work-related'],
    ['another', '49-3023', 0, 'work-other'],
  ])('%s', (_, own, desirability, found) => {
    expect(match(work([waiter]), code(own)).finding).toMatchObject({ desirability, confidence: 1, code: found });
  });

  it('is 0.35 in the same minor group without being related', () => {
    expect(match(work([{ title: 'Sewing by hand', occupation: '51-6051' }]), code('51-6011')).finding).toMatchObject({
      desirability: 0.35,
      code: 'work-same-group',
    });
  });

  it('is the best over the kinds named, and keeps which', () => {
    const finding = match(work([{ title: 'Fixing cars', occupation: '49-3023' }, waiter]), code('35-3031')).finding;
    expect(finding).toMatchObject({ desirability: 1, values: { kind: 'Serving tables' } });
  });

  it('counts half until a person has confirmed it, and asks', () => {
    const guess = match(work([waiter]), code('35-3031', false));
    expect(guess.finding).toMatchObject({ desirability: 1, confidence: 0.5 });
    expect(guess.questions[0]).toMatchObject({ criterion: 'work', feature: 'occupation' });
    expect(guess.labels).toContain('work-not-confirmed');
  });

  it('goes by the words where there are no codes, at half confidence, never closing a gate', () => {
    expect(match(work([{ title: 'Waitress' }]), { title: 'Waiter (m/f) part-time' }).finding).toMatchObject({
      desirability: 0.95,
      confidence: 0.5,
    });
    expect(match(work([{ title: 'Waitress' }], 'must'), { title: 'Truck driver' })).toMatchObject({
      standing: 'ranked',
      finding: { desirability: 0 },
    });
  });

  it('is unknown where the title says nothing, as for an employer without an opening', () => {
    expect(match(work([waiter]), { title: '' }).finding).toMatchObject({ confidence: 0, asks: 'occupation' });
    expect(match(work([waiter], 'avoid'), { title: 'Full time job!' }).finding?.confidence).toBe(0);
  });

  it('knows the lay names of a confirmed wish', () => {
    expect(
      match(work([{ title: 'Washing up', occupation: '35-9021' }]), { title: 'Kitchen porter' }).finding?.desirability,
    ).toBeGreaterThan(0.9);
  });

  it('as a Must takes related work and refuses other', () => {
    expect(match(work([waiter], 'must'), code('35-9031')).standing).toBe('ranked');
    expect(match(work([waiter], 'must'), code('49-3023')).failures).toMatchObject([
      { criterion: 'work', code: 'work-other' },
    ]);
  });

  it('as an Avoid goes by the code, not by words alone', () => {
    expect(match(work([waiter], 'avoid'), code('35-3031')).failures).toMatchObject([{ code: 'work-avoided' }]);
    expect(match(work([waiter], 'avoid'), code('35-9031')).finding).toMatchObject({
      meets: 'yes',
      desirability: 1,
      confidence: 1,
    });
    expect(match(work([waiter], 'avoid'), code('35-3031', false))).toMatchObject({
      standing: 'ranked',
      finding: { desirability: 0, confidence: 0.5 },
    });
    expect(match(work([waiter], 'avoid'), { title: 'Waitress' })).toMatchObject({
      standing: 'ranked',
      finding: { desirability: 0, confidence: 0.5 },
    });
    expect(match(work([waiter], 'avoid'), { title: 'Waitress' }).questions[0]).toMatchObject({
      criterion: 'work',
      feature: 'occupation',
    });
  });

  it('is one wish however many items name it, a weaker one being worth less', () => {
    const wishes: PreferenceItem[] = [
      ...work([waiter], 'strong'),
      ...work([{ title: 'Cars', occupation: '49-3023' }], 'nice'),
    ];
    expect(match(wishes, code('35-3031'))).toMatchObject({ findings: [{ desirability: 1 }], score: 0.875 });
    expect(match(wishes, code('49-3023'))).toMatchObject({ findings: [{ desirability: 0.8 }] });
  });

  it('as a Must beside a wish: only the Must opens the gate', () => {
    const wishes: PreferenceItem[] = [
      ...work([waiter], 'must'),
      ...work([{ title: 'Cars', occupation: '49-3023' }], 'nice'),
    ];
    expect(match(wishes, code('49-3023')).standing).toBe('does-not-fit');
    expect(match(wishes, code('35-3031')).findings).toMatchObject([{ desirability: 1 }]);
  });
});

describe('kind of employer', () => {
  const employer = (value: EmployerKindValue, level: Level = 'strong'): PreferenceItem[] => [
    { criterion: 'employer', value, level },
  ];
  const naics = (code: string): Partial<OpeningProfile> => ({ employer: { naics: code } });

  it.each([
    ['722511', 1],
    ['722513', 0.8],
    ['722410', 0.6],
    ['721110', 0.4],
    ['445110', 0],
  ])('%s for a wish of 722511 is worth %s', (code, desirability) => {
    expect(match(employer({ industries: ['722511'] }), naics(code)).finding?.desirability).toBe(desirability);
  });

  it('is met in full by a broader kind that holds it', () => {
    expect(match(employer({ industries: ['722'] }, 'must'), naics('722511')).finding).toMatchObject({
      desirability: 1,
      meets: 'yes',
    });
  });

  it('is open where the code is missing or too short', () => {
    expect(match(employer({ industries: ['722511'] }, 'must'), naics('72')).finding).toMatchObject({
      confidence: 0,
      asks: 'industry',
    });
    expect(match(employer({ industries: ['722511'] }, 'must'), {}).finding?.confidence).toBe(0);
    expect(match(employer({ industries: ['722410'] }, 'avoid'), naics('7224')).finding?.confidence).toBe(0);
  });

  it('is met by the employer itself, by id or name', () => {
    expect(
      match(employer({ employers: ['kestrel print works'] }), { employer: { name: 'Kestrel Print Works' } }).finding
        ?.code,
    ).toBe('employer-named');
    expect(match(employer({ employers: ['e7'] }, 'avoid'), { employer: { id: 'e7' } }).failures).toMatchObject([
      { code: 'employer-avoided' },
    ]);
  });

  it('avoids a setting when it is seen, and asks when settings are not known', () => {
    const noBars = employer({ settings: ['bar'] }, 'avoid');
    expect(match(noBars, { employer: { settings: ['Bar'] } }).standing).toBe('does-not-fit');
    expect(match(noBars, { employer: { settings: ['school'] } }).finding?.meets).toBe('yes');
    expect(match(noBars, { employer: {} }).questions[0]).toMatchObject({ criterion: 'employer', feature: 'industry' });
  });

  it('does not hold neighbours of an avoided kind against a place', () => {
    expect(match(employer({ industries: ['722410'] }, 'rather-not'), naics('722511')).finding?.desirability).toBe(1);
  });
});

describe('facts', () => {
  const quiet = (level: Level): PreferenceItem[] => [
    { criterion: 'environment', value: { fact: 'noise', anyOf: ['quiet'] }, level },
  ];

  it('hold or differ', () => {
    expect(match(quiet('must'), { facts: { noise: told('quiet') } }).finding).toMatchObject({
      desirability: 1,
      meets: 'yes',
    });
    expect(match(quiet('must'), { facts: { noise: told('loud') } }).failures).toMatchObject([
      { criterion: 'environment', code: 'fact-differs' },
    ]);
    expect(match(quiet('avoid'), { facts: { noise: told('quiet') } }).standing).toBe('does-not-fit');
    expect(match(quiet('rather-not'), { facts: { noise: told('loud') } }).finding?.desirability).toBe(1);
  });

  it('that are typical count half, never gate, and are asked where something hangs on them', () => {
    for (const level of ['must', 'strong'] as const) {
      const { standing, finding, questions } = match(quiet(level), { facts: { noise: typical('loud') } });
      expect([standing, finding?.confidence, finding?.desirability]).toEqual(['ranked', 0.5, 0]);
      expect(questions[0]).toMatchObject({ criterion: 'environment', feature: 'noise' });
    }
    expect(
      match(quiet('nice'), { facts: { noise: typical('loud') } }).questions.map(({ feature }) => feature),
    ).not.toContain('noise');
  });

  it('come from a confirmed occupation where nobody has told', () => {
    const occupation = { code: '43-4121', isConfirmed: true };
    expect(match(quiet('strong'), { occupation }).finding).toMatchObject({ desirability: 1, confidence: 0.5 });
    expect(match(quiet('strong'), { occupation: { ...occupation, isConfirmed: false } }).finding?.confidence).toBe(0);
    expect(match(quiet('strong'), { occupation, facts: { noise: told('loud') } }).finding).toMatchObject({
      desirability: 0,
      confidence: 1,
    });
  });

  it('that are disputed are asked, unless both sides give one answer', () => {
    expect(match(quiet('must'), { facts: { noise: disputed('quiet', 'loud') } })).toMatchObject({
      standing: 'ranked',
      finding: { confidence: 0 },
    });
    expect(match(quiet('must'), { facts: { noise: disputed('moderate', 'loud') } }).standing).toBe('does-not-fit');
  });

  it('that are disputed count for the least of what they agree on, and against for the most', () => {
    const wish: PreferenceItem[] = [
      { criterion: 'pay', value: { floor: 10, target: 20, period: 'hour' }, level: 'strong' },
    ];
    const both = (a: number, b: number) => {
      const exact = (amount: number) => ({ min: amount, max: amount, period: 'hour' as const });
      return match(wish, { pay: disputed(exact(a), exact(b)) }).finding?.desirability;
    };
    expect(both(14.5, 20)).toBeCloseTo(0.5);
    expect(both(20, 14.5)).toBeCloseTo(0.5);
    expect(both(9.5, 5)).toBeCloseTo(0.5 / 11);
    expect(both(5, 9.5)).toBeCloseTo(0.5 / 11);
  });

  it('of an amount hold between the ends', () => {
    const light: PreferenceItem[] = [
      { criterion: 'environment', value: { fact: 'lifting', atMost: 20 }, level: 'must' },
    ];
    expect(match(light, { facts: { lifting: told(20) } }).standing).toBe('ranked');
    expect(match(light, { facts: { lifting: told(21) } }).standing).toBe('does-not-fit');
  });

  it('of yes or no', () => {
    const insured: PreferenceItem[] = [
      { criterion: 'benefit', value: { fact: 'healthInsurance', is: true }, level: 'must' },
    ];
    expect(match(insured, { facts: { healthInsurance: told(false) } }).failures).toMatchObject([
      { criterion: 'benefit' },
    ]);
    expect(match(insured, { facts: { healthInsurance: told(true) } }).finding?.meets).toBe('yes');
  });
});

describe('place, permanence and start', () => {
  const place = (level: Level): PreferenceItem[] => [{ criterion: 'place', value: { areas: ['Downtown'] }, level }];

  it('a place is judged by the best site', () => {
    const sites = [
      { id: 'a', areas: ['North end'] },
      { id: 'b', areas: ['downtown'] },
    ];
    expect(match(place('must'), { sites }).finding?.meets).toBe('yes');
    expect(match(place('avoid'), { sites }).finding?.meets).toBe('yes');
    expect(match(place('avoid'), { sites: sites.slice(1) }).failures).toMatchObject([{ code: 'place-avoided' }]);
    expect(match(place('must'), { sites: sites.slice(0, 1) }).failures).toMatchObject([{ code: 'place-other' }]);
    expect(match(place('must'), { sites: [{ id: 'c' }] }).finding?.confidence).toBe(0);
  });

  it('permanence is as stated', () => {
    const wish: PreferenceItem[] = [{ criterion: 'permanence', value: { anyOf: ['permanent'] }, level: 'must' }];
    expect(match(wish, { permanence: told('seasonal') }).failures).toMatchObject([{ code: 'permanence-other' }]);
    expect(match(wish, { permanence: told('permanent') }).finding?.meets).toBe('yes');
  });

  it('a start fades over a fortnight', () => {
    const wish: PreferenceItem[] = [
      { criterion: 'start', value: { from: '2026-12-01', to: '2026-12-10' }, level: 'strong' },
    ];
    const d = (from: string, to?: string) =>
      match(wish, { startDate: told({ from, ...(to ? { to } : {}) }) }).finding?.desirability;
    expect(d('2026-12-10')).toBe(1);
    expect(d('2026-12-17')).toBe(0.5);
    expect(d('2026-12-24')).toBe(0);
    expect(d('2026-11-01', '2026-11-24')).toBe(0.5);
    expect(
      match([{ ...wish[0], level: 'must' } as PreferenceItem], { startDate: told({ from: '2026-12-11' }) }).failures,
    ).toMatchObject([{ code: 'start-partly' }]);
  });
});
