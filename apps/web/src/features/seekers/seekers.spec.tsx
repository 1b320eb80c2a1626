import type { PreferenceItem } from '@inroads/matching';
import { costliestGate, failureWords, fitLines } from './fit-lines';
import { reasonOf, reasonsFor } from './no-reasons';
import { inOwnOrder, moved } from './own-order';
import type { Preferences, ShownOpening } from './seekers.queries';
import { changesBetween } from './wish-history';
import { readSeekersSearch } from './seekers-view';
import { choiceOf, mayBeAvoided, wishLabel } from './wish-label';
import { emptyValue, isComplete } from './wish-values';

const bus: PreferenceItem = { criterion: 'travel', value: { maxMinutes: 25, modes: ['bus'] }, level: 'must' };
const quiet: PreferenceItem = { criterion: 'environment', value: { fact: 'noise', anyOf: ['quiet'] }, level: 'strong' };
const hands: PreferenceItem = { criterion: 'environment', value: { fact: 'handsOn', anyOf: ['most'] }, level: 'nice' };
const selling: PreferenceItem = {
  criterion: 'environment',
  value: { fact: 'selling', anyOf: ['some', 'most'] },
  level: 'avoid',
};

describe('what a wish is called', () => {
  it.each([
    [bus, 'Within 25 min by bus'],
    [quiet, 'Quiet'],
    [hands, 'Work with the hands: most of the shift'],
    [selling, 'Selling to customers'],
  ])('%j', (item, label) => expect(wishLabel(item)).toBe(label));

  it('is the same whatever its level', () => {
    expect(wishLabel({ ...selling, level: 'must' })).toBe(wishLabel(selling));
  });
});

describe('levels', () => {
  it('are five, shown as three', () => {
    expect((['must', 'strong', 'nice', 'rather-not', 'avoid'] as const).map(choiceOf)).toEqual([
      'must',
      'prefer',
      'prefer',
      'avoid',
      'avoid',
    ]);
  });

  it('offer no Avoid where it says nothing', () => {
    expect(mayBeAvoided(bus)).toBe(false);
    expect(mayBeAvoided(quiet)).toBe(true);
  });
});

describe('a wish that is typed', () => {
  it('is complete once it says something', () => {
    expect(isComplete('travel', emptyValue('travel'))).toBe(false);
    expect(isComplete('travel', { maxMinutes: 25 })).toBe(true);
    expect(isComplete('environment', emptyValue('environment'))).toBe(false);
    expect(isComplete('environment', { fact: 'noise', anyOf: ['quiet'] })).toBe(true);
    expect(isComplete('availability', { windows: [{ days: [], from: '09:00', to: '17:00' }] })).toBe(false);
    expect(isComplete('benefit', emptyValue('benefit'))).toBe(true);
  });
});

describe('how the wishes changed', () => {
  const version = (number: number, part: Partial<Preferences>): Preferences => ({
    id: `${number}`,
    number,
    saidOn: '2026-11-12',
    quote: '',
    items: [bus, quiet],
    ownLimits: null,
    why: '',
    recordedBy: null,
    ...part,
  });

  it('is told in words', () => {
    expect(changesBetween(undefined, version(1, {}))).toEqual(['First told us']);
    expect(changesBetween(version(1, {}), version(2, { items: [bus, { ...quiet, level: 'must' }] }))).toEqual([
      'Quiet: from Prefer, really to Must',
    ]);
    expect(
      changesBetween(
        version(1, {}),
        version(2, { items: [bus, selling], quote: 'x', ownLimits: { hoursPerWeek: 18 } }),
      ),
    ).toEqual(['Selling to customers: Avoid', 'Quiet: taken out', 'Own words changed', 'Own limit changed']);
    expect(changesBetween(version(1, {}), version(2, {}))).toEqual([]);
  });
});

const wish = (
  item: PreferenceItem,
  verdict: 'match' | 'partial' | 'mismatch' | 'unknown',
  code: string,
  values: object,
) => ({
  criterion: item.criterion,
  level: item.level,
  items: [item],
  verdict,
  amount: 0,
  confidence: verdict === 'unknown' ? 0 : 1,
  code,
  values,
  asks: null,
});

const opening = (part: object): ShownOpening =>
  ({
    openingId: 'o1',
    title: 'Linen folder',
    employerName: 'Tamarack',
    facts: {},
    wishes: [
      wish(bus, 'match', 'travel-within', { mode: 'bus', minutes: 9, route: 'bus 7' }),
      wish(quiet, 'mismatch', 'fact-differs', { fact: 'noise', value: 'loud' }),
      wish(hands, 'unknown', 'unknown', { fact: 'handsOn' }),
    ],
    failures: [],
    questions: [],
    labels: [],
    ...part,
  }) as unknown as ShownOpening;

describe('how an opening fits', () => {
  it('is one line a wish: its verdict, and what was found', () => {
    expect(fitLines(opening({}))).toEqual([
      { wish: 'Within 25 min by bus', verdict: 'fits', share: 1, words: 'Must. 9 minutes, bus 7.' },
      { wish: 'Quiet', verdict: 'against', share: 0.08, words: 'Prefer, really. Loud.' },
      {
        wish: 'Work with the hands: most of the shift',
        verdict: 'unknown',
        share: 0,
        words: 'Prefer, would be nice. Not known yet, we ask.',
      },
    ]);
  });

  it('has as many ticks as things that the card counts: what is only usual is none', () => {
    const usual = { ...wish(quiet, 'match', 'fact-holds', { fact: 'noise', value: 'quiet' }), confidence: 0.5 };
    const [line] = fitLines(opening({ wishes: [usual] }));
    expect(line).toMatchObject({ verdict: 'usual', words: expect.stringContaining('not confirmed here') as string });
  });

  it('says why it does not, and names the Must', () => {
    const failures = [
      {
        criterion: 'environment',
        code: 'fact-differs',
        values: { fact: 'selling', value: 'most' },
        level: 'avoid',
        items: [selling],
      },
    ];
    expect(failureWords(opening({ failures }))).toEqual([
      { said: 'Selling all shift.', wish: 'Avoid: selling to customers' },
    ]);
  });

  it('finds the Must that alone keeps most out', () => {
    const far = {
      criterion: 'travel',
      code: 'travel-too-far',
      values: { mode: 'bus', minutes: 34 },
      level: 'must',
      items: [bus],
    };
    const list = [opening({ failures: [far] }), opening({ failures: [far] }), opening({ failures: [far, far] })];
    expect(costliestGate(list)).toEqual({ wish: 'within 25 min by bus', count: 2 });
    expect(costliestGate([])).toBeNull();
  });
});

describe('why a No', () => {
  it('offers what is missed first, then the rest, each once', () => {
    const values = reasonsFor(opening({})).map(({ value }) => value);
    expect(values).toEqual(['environment:noise', 'environment:handsOn', 'travel', 'work', 'employer', 'other']);
    expect(reasonOf(bus)).toBe('travel');
  });
});

describe("the person's own order", () => {
  const list = ['a', 'b', 'c'].map((openingId) => ({ openingId }));
  const ids = (items: readonly { openingId: string }[]) => items.map(({ openingId }) => openingId).join('');

  it('stands first, what is gone is skipped, the rest follows', () => {
    expect(ids(inOwnOrder(list, ['c', 'gone', 'a']))).toBe('cab');
    expect(ids(inOwnOrder(list, []))).toBe('abc');
  });

  it('moves by one, and not past an end', () => {
    expect(moved(['a', 'b', 'c'], 1, -1).join('')).toBe('bac');
    expect(moved(['a', 'b', 'c'], 2, 1).join('')).toBe('abc');
    expect(moved(['a', 'b', 'c'], 0, -1).join('')).toBe('abc');
  });
});

describe('the address of the list', () => {
  it('keeps the view and the specialist, and never a name', () =>
    expect(readSeekersSearch({ view: 'paused', q: 'Maya', specialist: 'a' })).toEqual({
      view: 'paused',
      specialist: 'a',
    }));
});
