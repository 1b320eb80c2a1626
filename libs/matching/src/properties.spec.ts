import fc from 'fast-check';
import {
  openingArbitrary,
  payArbitrary,
  preferenceArbitrary,
  seekerArbitrary,
} from '../../../test/matching/arbitraries';
import { compileSeeker, contributionsOf, evaluate, labelsOf, questionsOf, rankOpenings } from '.';
import type { Evaluation, OpeningProfile, Pay, PreferenceItem, SeekerProfile } from '.';

const score = (seeker: SeekerProfile, opening: OpeningProfile) => evaluate(compileSeeker(seeker), opening).score;
const openings = fc.uniqueArray(openingArbitrary, { selector: ({ id }) => id, maxLength: 12 });
const TINY = 1e-9;
/** Enough to have caught each planted fault; raise it to look harder. */
const RUNS = 80;

/** Everything that is shown of a ranking, as text. */
function shown(seeker: SeekerProfile, list: readonly OpeningProfile[]): string {
  const compiled = compileSeeker(seeker);
  const { ranked, doesNotFit, notRanked } = rankOpenings(compiled, list);
  const card = (evaluation: Evaluation) => [
    evaluation.opening.id,
    evaluation.score,
    evaluation.certainty,
    evaluation.range,
    contributionsOf(compiled, evaluation).map(({ wish, finding, amount, verdict }) => [
      wish.criterion,
      finding,
      amount,
      verdict,
    ]),
    questionsOf(compiled, evaluation),
    labelsOf(compiled, evaluation),
    evaluation.failures.map(({ criterion, code, values }) => [criterion, code, values]),
    evaluation.notRankedBecause,
  ];
  return JSON.stringify([ranked.map(card), doesNotFit.map(card), notRanked.map(card)]);
}

const check = (property: fc.IRawProperty<unknown>) => fc.assert(property as fc.IProperty<unknown>, { numRuns: RUNS });

describe('the score', () => {
  it('is the middle plus the contributions', () => {
    check(
      fc.property(seekerArbitrary, openingArbitrary, (seeker, opening) => {
        const compiled = compileSeeker(seeker);
        const evaluation = evaluate(compiled, opening);
        const sum = contributionsOf(compiled, evaluation).reduce((total, { amount }) => total + amount, 0.5);
        expect(Math.abs(sum - evaluation.score)).toBeLessThan(TINY);
      }),
    );
  });

  it('lies in its range, and the range in 0..1', () => {
    check(
      fc.property(seekerArbitrary, openingArbitrary, (seeker, opening) => {
        const { score: value, range, certainty } = evaluate(compileSeeker(seeker), opening);
        expect(range.low).toBeGreaterThanOrEqual(0);
        expect(range.low).toBeLessThanOrEqual(value + TINY);
        expect(range.high).toBeGreaterThanOrEqual(value - TINY);
        expect(range.high).toBeLessThanOrEqual(1);
        expect(certainty).toBeGreaterThanOrEqual(0);
        expect(certainty).toBeLessThanOrEqual(1);
      }),
    );
  });

  const better = (pay: Pay, more: number): Pay => ({
    ...pay,
    ...(pay.min === undefined ? {} : { min: pay.min + more }),
    ...(pay.max === undefined ? {} : { max: pay.max + more }),
  });

  it('is never lowered by better pay', () => {
    const more = fc.double({ min: 0, max: 20, noNaN: true });
    check(
      fc.property(seekerArbitrary, openingArbitrary, payArbitrary, more, (seeker, opening, pay, extra) => {
        const before = { ...opening, pay: { certainty: 'told', value: pay } as const };
        const after = { ...opening, pay: { certainty: 'told', value: better(pay, extra) } as const };
        expect(score(seeker, after)).toBeGreaterThanOrEqual(score(seeker, before) - TINY);
      }),
    );
  });

  it('is never lowered by a shorter trip', () => {
    const wish = (maxMinutes: number): PreferenceItem => ({
      criterion: 'travel',
      value: { maxMinutes },
      level: 'strong',
    });
    const travelling = fc
      .tuple(seekerArbitrary, fc.integer({ min: 5, max: 90 }))
      .map(([seeker, maxMinutes]) => ({ ...seeker, preferences: [...seeker.preferences, wish(maxMinutes)] }));
    check(
      fc.property(
        travelling,
        openingArbitrary,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (seeker, opening, share) => {
          const shorter = {
            ...seeker,
            travelTimes: seeker.travelTimes?.map((time) => ({ ...time, minutes: time.minutes * share })) ?? [],
          };
          expect(score(shorter, opening)).toBeGreaterThanOrEqual(score(seeker, opening) - TINY);
        },
      ),
    );
  });

  it('does not depend on the other openings', () => {
    check(
      fc.property(seekerArbitrary, openings, fc.nat(), (seeker, list, which) => {
        const scores = (some: readonly OpeningProfile[]) =>
          new Map(
            rankOpenings(compileSeeker(seeker), some).ranked.map((evaluation) => [
              evaluation.opening.id,
              evaluation.score,
            ]),
          );
        const all = scores(list);
        const closed = which % Math.max(1, list.length);
        for (const [id, value] of scores(list.filter((_, at) => at !== closed))) expect(all.get(id)).toBe(value);
      }),
    );
  });
});

describe('what becomes known', () => {
  interface Case {
    readonly item: PreferenceItem;
    readonly match: Partial<OpeningProfile>;
    readonly mismatch: Partial<OpeningProfile>;
    readonly unknown: Partial<OpeningProfile>;
  }
  const told = <T>(value: T) => ({ certainty: 'told', value }) as const;
  const cases: Case[] = [
    {
      item: { criterion: 'environment', value: { fact: 'noise', anyOf: ['quiet'] }, level: 'strong' },
      match: { facts: { noise: told('quiet') } },
      mismatch: { facts: { noise: told('loud') } },
      unknown: { facts: {} },
    },
    {
      item: { criterion: 'environment', value: { fact: 'noise', anyOf: ['loud'] }, level: 'rather-not' },
      match: { facts: { noise: told('quiet') } },
      mismatch: { facts: { noise: told('loud') } },
      unknown: { facts: {} },
    },
    {
      item: { criterion: 'pay', value: { floor: 15, target: 17, period: 'hour' }, level: 'must' },
      match: { pay: told({ min: 17, max: 17, period: 'hour' }) },
      mismatch: { pay: told({ min: 10, max: 10, period: 'hour' }) },
      unknown: { pay: undefined },
    },
    {
      item: { criterion: 'shift', value: { kinds: ['evening'] }, level: 'nice' },
      match: { schedule: told({ form: 'shifts', shifts: [{ days: ['mon'], from: '16:00', to: '20:00' }] }) },
      mismatch: { schedule: told({ form: 'shifts', shifts: [{ days: ['mon'], from: '08:00', to: '12:00' }] }) },
      unknown: { schedule: undefined },
    },
    {
      item: { criterion: 'permanence', value: { anyOf: ['permanent'] }, level: 'strong' },
      match: { permanence: told('permanent') },
      mismatch: { permanence: told('seasonal') },
      unknown: { permanence: undefined },
    },
  ];
  const others = fc.array(preferenceArbitrary, { maxLength: 4 });

  /** The score of the wish beside others that do not look at the same fact. */
  const scoreWith = ({ item }: Case, rest: PreferenceItem[], opening: OpeningProfile, known: Partial<OpeningProfile>) =>
    score(
      {
        preferences: [
          item,
          ...rest.filter(({ criterion }) => ['work', 'employer', 'place', 'start'].includes(criterion)),
        ],
      },
      { ...opening, ...known },
    );

  it.each(cases)('$item.criterion: a match never lowers, a mismatch never raises', (one) => {
    check(
      fc.property(others, openingArbitrary, (rest, opening) => {
        const open = { ...opening, occupation: undefined };
        const before = scoreWith(one, rest, open, one.unknown);
        expect(scoreWith(one, rest, open, one.match)).toBeGreaterThanOrEqual(before - TINY);
        expect(scoreWith(one, rest, open, one.mismatch)).toBeLessThanOrEqual(before + TINY);
      }),
    );
  });

  it.each(cases)('$item.criterion: the match is full and the mismatch nothing', (one) => {
    const finding = (known: Partial<OpeningProfile>) =>
      evaluate(compileSeeker({ preferences: [one.item] }), { id: 'o', title: 'Cook', ...known }).findings[0];
    expect(finding(one.match)).toMatchObject({ desirability: 1, confidence: 1 });
    expect(finding(one.mismatch)).toMatchObject({ desirability: 0, confidence: 1 });
    expect(finding(one.unknown)).toMatchObject({ confidence: 0 });
  });
});

describe('gates', () => {
  it('no failed gate is ranked, and every opening is in one list', () => {
    check(
      fc.property(seekerArbitrary, openings, (seeker, list) => {
        const compiled = compileSeeker(seeker);
        const { ranked, doesNotFit, notRanked } = rankOpenings(compiled, list);
        for (const { findings, failures } of ranked) {
          expect(failures).toEqual([]);
          findings.forEach(({ meets, confidence }, at) => {
            expect(compiled.wishes[at]?.isGate === true && meets === 'no' && confidence === 1).toBe(false);
          });
        }
        for (const { failures } of doesNotFit) expect(failures.length).toBeGreaterThan(0);
        expect([...ranked, ...doesNotFit, ...notRanked].map(({ opening }) => opening.id).sort()).toEqual(
          list.map(({ id }) => id).sort(),
        );
      }),
    );
  });

  it('what is usual, and what is not known, never closes one', () => {
    check(
      fc.property(seekerArbitrary, openingArbitrary, (seeker, opening) => {
        const { failures, findings } = evaluate(compileSeeker(seeker), opening);
        const wishes = compileSeeker(seeker).wishes;
        for (const { wish } of failures) {
          if (!wish) continue;
          const at = wishes.findIndex(({ key }) => key === wish.key);
          expect(findings[at]?.confidence).toBe(1);
        }
      }),
    );
  });
});

describe('a stronger level', () => {
  it('never hurts openings that match against the rest', () => {
    const item = (level: 'nice' | 'strong' | 'must'): PreferenceItem => ({
      criterion: 'environment',
      value: { fact: 'noise', anyOf: ['quiet'] },
      level,
    });
    const told = (value: 'quiet' | 'loud') => ({ certainty: 'told', value }) as const;
    check(
      fc.property(
        fc.array(preferenceArbitrary, { maxLength: 5 }),
        openingArbitrary,
        openingArbitrary,
        fc.boolean(),
        (rest, a, b, isKnown) => {
          const others = rest.filter(({ criterion }) => criterion !== 'environment');
          const matching = { ...a, facts: { noise: told('quiet') } };
          const other = { ...b, occupation: undefined, facts: isKnown ? { noise: told('loud') } : {} };
          const lead = (level: 'nice' | 'strong') => {
            const seeker = { preferences: [item(level), ...others] };
            return Math.sign(Math.round((score(seeker, matching) - score(seeker, other)) * 1e9));
          };
          expect(lead('strong')).toBeGreaterThanOrEqual(lead('nice'));
          const must = { preferences: [item('must'), ...others] };
          expect(score(must, matching)).toBeCloseTo(score({ preferences: [item('strong'), ...others] }, matching), 12);
        },
      ),
    );
  });
});

describe('order', () => {
  it('of wishes and of openings changes nothing', () => {
    check(
      fc.property(seekerArbitrary, openings, (seeker, list) => {
        const turned = { ...seeker, preferences: [...seeker.preferences].reverse() };
        expect(shown(turned, [...list].reverse())).toBe(shown(seeker, list));
      }),
    );
  });

  it('is by score, then certainty, then newer, then id, and the same for a part of the list', () => {
    check(
      fc.property(seekerArbitrary, openings, fc.integer({ min: 0, max: 5 }), (seeker, list, limit) => {
        const compiled = compileSeeker(seeker);
        const twins = list.flatMap((opening) => [opening, { ...opening, id: `${opening.id}x` }]);
        const { ranked, counts } = rankOpenings(compiled, twins);
        const keys = ranked.map(
          ({ score: value, certainty, opening }) => [value, certainty, opening.addedAt ?? '', opening.id] as const,
        );
        keys.slice(1).forEach(([value, certainty, addedAt, id], at) => {
          const before = keys[at] as (typeof keys)[number];
          expect(before[0]).toBeGreaterThanOrEqual(value - 2 * TINY);
          if (before[0] !== value) return;
          expect(before[1]).toBeGreaterThanOrEqual(certainty - 2 * TINY);
          if (before[1] !== certainty) return;
          expect(before[2] >= addedAt).toBe(true);
          if (before[2] === addedAt) expect(before[3] < id).toBe(true);
        });
        const few = rankOpenings(compiled, [...twins].reverse(), limit);
        expect(few.ranked.map(({ opening }) => opening.id)).toEqual(
          ranked.slice(0, limit).map(({ opening }) => opening.id),
        );
        expect(few.counts).toEqual(counts);
      }),
    );
  });
});

describe('who the person is', () => {
  it('code, own words and author leave every byte equal', () => {
    const text = fc.string({ maxLength: 20 });
    check(
      fc.property(seekerArbitrary, openings, text, text, text, (seeker, list, code, ownWords, saidBy) => {
        const other = {
          ...seeker,
          code,
          preferences: seeker.preferences.map((item) => ({ ...item, ownWords, saidBy, saidOn: '2026-11-01' })),
        };
        expect(shown(other, list)).toBe(shown(seeker, list));
      }),
    );
  });

  it('has no place in the input', () => {
    type Forbidden =
      | 'name'
      | 'sex'
      | 'gender'
      | 'age'
      | 'birthDate'
      | 'race'
      | 'ethnicity'
      | 'benefits'
      | 'benefitType'
      | 'record'
      | 'diagnosis';
    const none: Extract<keyof SeekerProfile, Forbidden> extends never ? true : false = true;
    expect(none).toBe(true);
  });

  it('a wish told twice counts once, whichever word of a pair was said', () => {
    const avoid = (title: string): PreferenceItem => ({
      criterion: 'work',
      value: { kinds: [{ title }] },
      level: 'avoid',
    });
    const opening = { id: 'o', title: 'Line cook' };
    expect(score({ preferences: [avoid('Waiter'), avoid('Waitress')] }, opening)).toBe(
      score({ preferences: [avoid('Waiter')] }, opening),
    );
  });

  it.each([
    ['Waiter', 'Waitress'],
    ['Salesman', 'Salesperson'],
    ['Salesman', 'Saleswoman'],
    ['Host', 'Hostess'],
    ['Busboy', 'Busser'],
    ['Barman', 'Barmaid'],
    ['Handyman', 'Handyperson'],
    ['Mailman', 'Mailwoman'],
    ['Delivery man', 'Delivery person'],
    ['Cleaning lady', 'Cleaning person'],
  ])('%s and %s score equal', (one, other) => {
    check(
      fc.property(
        seekerArbitrary,
        openingArbitrary,
        fc.constantFrom('strong', 'must', 'avoid'),
        (seeker, opening, level) => {
          const wish = (title: string) => ({
            preferences: [
              ...seeker.preferences,
              { criterion: 'work', value: { kinds: [{ title }] }, level } as PreferenceItem,
            ],
          });
          const values = [one, other].flatMap((wished) =>
            [one, other].map((title) => score(wish(wished), { ...opening, title })),
          );
          for (const value of values) expect(value).toBe(values[0]);
        },
      ),
    );
  });
});
