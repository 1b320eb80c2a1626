import { parseMctopmtw } from './mctopmtw.parser';
import { parseToptw } from './toptw.parser';

const TOPTW = ['4 2 2 1', '0 200', '0 0 0 0 0 0 0 0 100', '1 3 4 10 5 1 1 1 2 60', '2 1 1 2.5 7 1 2 1 2 0 90'];
const MC = [
  '2 2 30 1 2 3 4 5 6 7 8 9 10',
  '0 0 0 0 0 0 100',
  '2 3 4 10 5 0 10.5 20 30 40 1 12 1 0 0 0 0 0 0 0 0 1',
  '3 1 1 10 7 0 10 20 30 40 0 9 0 1 0 0 0 0 0 0 0 0',
];
const replaced = (lines: readonly string[], line: number, text: string) =>
  lines.map((old, index) => (index === line ? text : old)).join('\n');

describe('a file of the team orienteering problem', () => {
  it('is read with the file’s numbers, distances cut after one decimal, times as whole units', () => {
    const { problem, ids } = parseToptw(TOPTW.join('\r\n'), 3);
    expect(ids).toEqual([1, 2]);
    expect(problem.dayCount).toBe(3);
    expect(Array.from(problem.days[0]!.travel.outward)).toEqual([0, 50, 14, 50, 0, 36, 14, 36, 0]);
    expect(Array.from(problem.services)).toEqual([100, 25]);
    expect([problem.windowOpen[0], problem.windowClose[0], problem.windowOpen[1], problem.windowClose[1]]).toEqual([
      20, 600, 0, 900,
    ]);
    expect(Array.from(problem.values)).toEqual([5, 7, 5, 7, 5, 7]);
  });

  it('keeps two decimals of distance where coordinates are not whole', () => {
    const { problem } = parseToptw(replaced(TOPTW, 4, '2 1.5 1 2.5 7 1 1 1 0 90'), 1);
    expect(problem.days[0]!.travel.outward[2]).toBe(180);
    expect(problem.days[0]!.closes).toBe(10_000);
  });

  it.each([
    [replaced(TOPTW, 3, '1 3 4 ten 5 1 1 1 2 60'), 'line 4 holds "ten"'],
    [replaced(TOPTW, 3, '1 3 4 10 5'), 'holds 5 numbers'],
    [replaced(TOPTW, 3, '1 3 4 10 5 1 1 1 70 60'), 'closes before it opens'],
    [replaced(TOPTW, 3, '1 3 4 -1 5 1 1 1 2 60'), 'service time below zero'],
    [replaced(TOPTW, 3, '2 3 4 10 5 1 1 1 2 60'), 'listed twice'],
    [replaced(TOPTW, 0, '4 9 9 1'), 'announces 9 or 9 locations, 2 are listed'],
    [TOPTW.slice(0, 3).join('\n'), 'no locations'],
    ['', 'no locations'],
  ])('is refused with what is wrong: %#', (text, message) => expect(() => parseToptw(text, 1)).toThrow(message));

  it.each([0, 1.5, 101, NaN])('is refused for %d routes', (count) =>
    expect(() => parseToptw(TOPTW.join('\n'), count)).toThrow('number of routes'),
  );
});

describe('a multi-constrained file', () => {
  it('is read with windows that differ by day, kinds and budget', () => {
    const { problem, ids } = parseMctopmtw(MC.join('\n'));
    const windows = (day: number, stop: number) => {
      const cell = day * problem.stopCount + stop;
      const indices = Array.from(
        { length: problem.windowFrom[cell + 1]! - problem.windowFrom[cell]! },
        (_, index) => problem.windowFrom[cell]! + index,
      );
      return indices.map((index) => [problem.windowOpen[index], problem.windowClose[index]]);
    };
    expect(ids).toEqual([2, 3]);
    expect([windows(0, 0), windows(1, 0)]).toEqual([
      [[0, 105], [200, 300]], // prettier-ignore
      [[105, 200], [300, 400]], // prettier-ignore
    ]);
    expect([windows(0, 1), windows(1, 1)]).toEqual([
      [[100, 200], [300, 400]], // prettier-ignore
      [[0, 100], [200, 300]], // prettier-ignore
    ]);
    expect(problem.kinds.map(({ most }) => most)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect([Array.from(problem.kindFrom), Array.from(problem.kindOf)]).toEqual([[0, 2, 3], [0, 9, 1]]); // prettier-ignore
    expect([problem.budgetLimits[0], Array.from(problem.budgetUse)]).toEqual([30, [12, 9]]);
  });

  it.each([
    [replaced(MC, 0, '2 2 30 1 2'), 'and 10 limits'],
    [replaced(MC, 0, '0 2 30 1 2 3 4 5 6 7 8 9 10'), 'from 1 to 100'],
    [replaced(MC, 0, '2 3 30 1 2 3 4 5 6 7 8 9 10'), 'announces 3 locations, 2 are listed'],
    [replaced(MC, 1, '0 0 0'), '7 are needed'],
    [replaced(MC, 2, '2 3 4 10 5 0 10 20'), '22 are needed'],
    [replaced(MC, 2, MC[2]!.replace('10.5 20', '20 10.5')), 'not in order'],
  ])('is refused with what is wrong: %#', (text, message) => expect(() => parseMctopmtw(text)).toThrow(message));
});
