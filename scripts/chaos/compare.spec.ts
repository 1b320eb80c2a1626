import { compare, type Held } from './compare';

const promised = (marker: string, id: string | null = `id-of-${marker}`) => ({ kind: 'need' as const, marker, id });
const held = (marker: string, count = 1): Held => ({ marker, count, ids: [`id-of-${marker}`] });

describe('what was answered, beside what is there', () => {
  it('agrees when each is there once, and nothing else', () => {
    expect(compare('need', [promised('a'), promised('b', null)], [held('a'), held('b')])).toEqual([]);
  });

  it('names what is missing, also when another row stands in its place', () => {
    const other = { ...held('b'), ids: ['somebody-else'] };
    expect(compare('need', [promised('a'), promised('b')], [other])).toEqual([
      'need: answered with 2xx and missing: 2 (a, b)',
    ]);
  });

  it('names what happened twice', () => {
    expect(compare('need', [promised('a')], [held('a', 2)])).toEqual(['need: happened twice: 1 (a)']);
  });

  it('names what is there although its caller was refused', () => {
    expect(compare('need', [], [held('a')])).toEqual(['need: there although nobody was told so: 1 (a)']);
  });
});
