import { hourly, match, openingWith, seekerWith, told } from '../../test/build';
import { compileSeeker, rankOpenings, type Level, type OpeningProfile, type PreferenceItem } from '..';

const quiet = (level: Level): PreferenceItem => ({
  criterion: 'environment',
  value: { fact: 'noise', anyOf: ['quiet'] },
  level,
});
const ids = (preferences: PreferenceItem[], openings: OpeningProfile[]) =>
  rankOpenings(compileSeeker(seekerWith(preferences)), openings).ranked.map(({ opening }) => opening.id);

describe('weights', () => {
  it.each<[Level, 'quiet' | 'loud', number]>([
    ['must', 'quiet', 3],
    ['strong', 'quiet', 3],
    ['nice', 'quiet', 1],
    ['rather-not', 'loud', 2],
    ['avoid', 'loud', 3],
  ])('%s weighs as agreed', (level, noise, weight) => {
    expect(match([quiet(level)], { facts: { noise: told(noise) } }).score).toBe((weight + 0.5) / (weight + 1));
  });

  it('nothing told and nothing known stand in the middle', () => {
    expect(match([], {}).score).toBe(0.5);
    expect(match([quiet('strong')], {})).toMatchObject({
      score: 0.5,
      certainty: 0,
      range: { low: 0.125, high: 0.875 },
    });
  });
});

describe('ties', () => {
  it('go to the more certain: known to be middling before unknown', () => {
    const pay: PreferenceItem = { criterion: 'pay', value: { floor: 10, target: 20, period: 'hour' }, level: 'strong' };
    const openings = [openingWith({ id: 'a-unknown' }), openingWith({ id: 'b-middling', pay: hourly(14.5) })];
    expect(ids([pay], openings)).toEqual(['b-middling', 'a-unknown']);
  });

  it('then to the newer, then to the lower id', () => {
    const openings = [
      openingWith({ id: 'c', addedAt: '2026-11-01' }),
      openingWith({ id: 'd' }),
      openingWith({ id: 'b', addedAt: '2026-11-02T08:00:00Z' }),
      openingWith({ id: 'a', addedAt: '2026-11-01' }),
    ];
    expect(ids([], openings)).toEqual(['b', 'a', 'c', 'd']);
  });
});

describe('questions', () => {
  it('come in the order of what hangs on them: Must, Avoid, strong, rather not, nice, then what is asked of all', () => {
    const wishes: PreferenceItem[] = [
      { criterion: 'environment', value: { fact: 'pace', anyOf: ['slow'] }, level: 'nice' },
      { criterion: 'environment', value: { fact: 'crowd', anyOf: ['crowded'] }, level: 'rather-not' },
      { criterion: 'environment', value: { fact: 'animals', is: true }, level: 'strong' },
      { criterion: 'environment', value: { fact: 'alcoholSales', is: true }, level: 'avoid' },
      quiet('must'),
    ];
    expect(match(wishes, {}).questions.map(({ feature }) => feature)).toEqual([
      ...['noise', 'alcoholSales', 'animals', 'crowd', 'pace'],
      ...['pay', 'openToAnyone'],
    ]);
  });
});

describe('the same thing told twice', () => {
  it('counts once, at the stronger level, whatever the order', () => {
    const loud = { facts: { noise: told('loud' as const) } };
    for (const items of [
      [quiet('nice'), quiet('must')],
      [quiet('must'), quiet('nice')],
    ]) {
      expect(match(items, loud)).toMatchObject({ standing: 'does-not-fit', failures: [{ criterion: 'environment' }] });
      expect(match(items, loud).findings).toHaveLength(1);
    }
    expect(match([quiet('rather-not'), quiet('avoid')], { facts: { noise: told('quiet') } }).standing).toBe(
      'does-not-fit',
    );
  });
});
