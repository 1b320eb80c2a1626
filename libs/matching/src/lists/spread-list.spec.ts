import fc from 'fast-check';
import { openingArbitrary, seekerArbitrary } from '../../../../test/matching/arbitraries';
import { hourly, openingWith, seekerWith } from '../../test/build';
import { compileSeeker, rankOpenings, spreadList, type OpeningProfile, type PreferenceItem } from '..';

const COOK = '35-2014';
const CLEANER = '37-2011';
const STOCKER = '53-7065';
const MECHANIC = '49-3023';

const threeKinds: PreferenceItem[] = [
  {
    criterion: 'work',
    value: {
      kinds: [
        { title: 'Cooking', occupation: COOK },
        { title: 'Cleaning', occupation: CLEANER },
        { title: 'Stocking', occupation: STOCKER },
      ],
    },
    level: 'strong',
  },
  { criterion: 'pay', value: { floor: 10, target: 20, period: 'hour' }, level: 'nice' },
];

const job = (id: string, code: string, pay: number, employer = id): OpeningProfile =>
  openingWith({
    id,
    title: 'Helper',
    occupation: { code, isConfirmed: true },
    employer: { id: employer },
    pay: hourly(pay),
  });

function listOf(openings: OpeningProfile[], preferences = threeKinds) {
  const compiled = compileSeeker(seekerWith(preferences));
  const { ranked } = rankOpenings(compiled, openings);
  return { ranked, ...spreadList(compiled, ranked) };
}

const ids = (list: readonly { opening: OpeningProfile }[]) => list.map(({ opening }) => opening.id);
const many = (code: string, count: number, pay: number, employer?: string) =>
  Array.from({ length: count }, (_, at) => job(`${code}-${String(at).padStart(2, '0')}`, code, pay, employer));

it('shows all three interests among the first ten, where near-equal openings of them exist', () => {
  const { list, ranked } = listOf([...many(COOK, 30, 20), ...many(CLEANER, 5, 18), ...many(STOCKER, 5, 17.5)]);
  const kinds = new Set(list.slice(0, 10).map(({ opening }) => opening.occupation?.code));
  expect(kinds).toEqual(new Set([COOK, CLEANER, STOCKER]));
  expect(new Set(ids(ranked.slice(0, 10)).map((id) => id.slice(0, 7)))).toEqual(new Set([COOK]));
});

it('does not repeat one employer before a near-equal other one', () => {
  const { list } = listOf([job('a1', COOK, 18, 'a'), job('a2', COOK, 18, 'a'), job('b1', COOK, 17.9, 'b')]);
  expect(ids(list)).toEqual(['a1', 'b1', 'a2']);
});

it('leaves a clearly better fit above', () => {
  const { list } = listOf([...many(COOK, 12, 20), ...many(CLEANER, 1, 14)]);
  expect(ids(list).indexOf(`${CLEANER}-00`)).toBe(12);
});

it('keeps work that was not asked for out of the list, and says so when there is nothing else', () => {
  const some = listOf([job('cook', COOK, 10), job('fix', MECHANIC, 20)]);
  expect([ids(some.list), ids(some.notAskedFor), some.isNothingAskedFor]).toEqual([['cook'], ['fix'], false]);
  const none = listOf([job('fix', MECHANIC, 20)]);
  expect([ids(none.list), ids(none.notAskedFor), none.isNothingAskedFor]).toEqual([['fix'], [], true]);
});

it('keeps the ranked order for a person who named no work and openings that have nothing in common', () => {
  const { list, ranked, isNothingAskedFor } = listOf(
    [job('a', COOK, 20), job('b', CLEANER, 15), job('c', MECHANIC, 12)],
    threeKinds.slice(1),
  );
  expect(ids(list)).toEqual(ids(ranked));
  expect(isNothingAskedFor).toBe(false);
});

it('over anything: nothing lost, nothing above a fit that is better by more than 0.08, no order but the facts', () => {
  const openings = fc.uniqueArray(openingArbitrary, { selector: ({ id }) => id, maxLength: 25 });
  fc.assert(
    fc.property(seekerArbitrary, openings, (seeker, some) => {
      const compiled = compileSeeker(seeker);
      const { ranked } = rankOpenings(compiled, some);
      const { list, notAskedFor } = spreadList(compiled, ranked);
      expect(ids([...list, ...notAskedFor]).sort()).toEqual(ids(ranked).sort());
      list.forEach(({ score }, at) => {
        for (const below of list.slice(at + 1)) expect(below.score - score).toBeLessThanOrEqual(0.08 + 1e-9);
      });
      const again = spreadList(compiled, rankOpenings(compiled, [...some].reverse()).ranked);
      expect(ids(again.list)).toEqual(ids(list));
    }),
    { numRuns: 200 },
  );
});
