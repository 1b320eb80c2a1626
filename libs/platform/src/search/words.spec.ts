import { foldWords, queryWords } from './words';

describe('foldWords', () => {
  it.each([
    ["Café O'Brien & Sons", 'cafe obrien sons'],
    ['Łódź  Straße', 'lodz strasse'],
    ['Joe’s Diner (Main St.)', 'joes diner main st'],
    ['24/7 Gym #2', '24 7 gym 2'],
    ['东京 Bar', '东京 bar'],
    ['a\u0000b \ud800c', 'a b c'],
    ['  ...  ', ''],
  ])('%j is %j', (text, folded) => expect(foldWords(text)).toBe(folded));
});

describe('queryWords', () => {
  it('takes the first ten words', () => {
    expect(queryWords(Array.from({ length: 30 }, (_, at) => `w${at}`).join(' '))).toHaveLength(10);
    expect(queryWords(' & ')).toEqual([]);
  });
});
