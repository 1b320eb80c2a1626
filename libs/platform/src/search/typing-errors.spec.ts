import fc from 'fast-check';
import { isMistypedFor, mayBeMistyped } from './typing-errors';

const word = fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 4, maxLength: 12 });

describe('isMistypedFor', () => {
  it.each([
    ['bakry', 'bakery'],
    ['bakerry', 'bakery'],
    ['bekery', 'bakery'],
    ['bkaery', 'bakery'],
    ['akery', 'bakery'],
    ['bakre', 'bakery'],
    ['resturan', 'restaurant'],
    ['riversdei', 'riverside'],
  ])('%s for %s', (typed, meant) => expect(isMistypedFor(typed, meant, true)).toBe(true));

  it.each([
    ['bxkxry', 'bakery'],
    ['oak', 'oat'],
    ['market', 'barber'],
    ['riverside', 'bakery'],
  ])('not %s for %s', (typed, meant) => expect(isMistypedFor(typed, meant, true)).toBe(false));

  it('takes a beginning only for a word that is only begun', () => {
    expect([true, false].map((isBegun) => isMistypedFor('riversdei', 'riverside walk', isBegun))).toEqual([
      true,
      false,
    ]);
  });

  it('takes one change of any kind, anywhere', () => {
    fc.assert(
      fc.property(
        word,
        fc.nat(11),
        fc.constantFrom(...'xyz'),
        fc.constantFrom('wrong', 'missing', 'more', 'swapped'),
        (meant, where, letter, kind) => {
          const place = where % meant.length;
          const [before, rest] = [meant.slice(0, place), meant.slice(place)];
          const typed = {
            wrong: before + letter + rest.slice(1),
            missing: before + rest.slice(1),
            more: before + letter + rest,
            swapped: before + (rest[1] ?? '') + (rest[0] ?? '') + rest.slice(2),
          }[kind];
          fc.pre(typed.length >= 4);
          expect(isMistypedFor(typed, meant, false)).toBe(true);
        },
      ),
    );
  });
});

it('numbers and short words are not guessed at', () => {
  expect(['7220', 'oak', 'bakery', '5thst'].map(mayBeMistyped)).toEqual([false, false, true, true]);
});
