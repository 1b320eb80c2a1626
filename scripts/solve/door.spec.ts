import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { faultsInMctopmtw, faultsInToptw } from '../../test/bench/planning-verifier';
import { MCTOPMTW_DOOR } from '../tool-solve-mctopmtw';
import { TOPTW_DOOR } from '../tool-solve-toptw';
import { answerOf, type SolverDoor } from './door';

const spots = Array.from({ length: 30 }, (_, index) => ({
  id: index + 1,
  x: (index * 37) % 50,
  y: (index * 23) % 50,
  opens: (index * 17) % 120,
}));
const PLAIN = [
  '4 3 30 1',
  '0 200',
  '0 25 25 0 0 0 0 0 240',
  ...spots.map(({ id, x, y, opens }) => `${id} ${x} ${y} 10 ${1 + (id % 9)} 1 1 1 ${opens} ${opens + 70}`),
].join('\n');
const CONSTRAINED = [
  '3 30 300 2 2 2 3 3 3 4 4 4 4',
  '0 25 25 0 0 0 240',
  ...spots.map(({ id, x, y, opens }) => {
    const times = [0, 20, 45.5, 60, 80].map((step) => opens + step);
    const kinds = Array.from({ length: 10 }, (_, kind) => Number((id * 7 + kind * 3) % 5 === 0));
    return `${id + 1} ${x} ${y} 10 ${1 + (id % 9)} ${times.join(' ')} ${id % 2} ${5 + ((id * 13) % 30)} ${kinds.join(' ')}`;
  }),
].join('\n');

describe('the doors to the visit solver', () => {
  let folder: string;
  const file = (text: string): string => {
    const path = join(folder, 'problem.txt');
    writeFileSync(path, text);
    return path;
  };
  const ask = (door: SolverDoor, ...words: string[]) => answerOf(door, words);
  // The limit holds for the whole process: here that is the test runner, whose time is long since spent.
  const PLENTY = '3600';
  const spent = '0.001';

  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'solve-door-'))));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('print one JSON object whose routes stand before the verifier', () => {
    const plain = JSON.parse(ask(TOPTW_DOOR, file(PLAIN), '3', spent, '1').output);
    expect(Object.keys(plain)).toEqual(['value', 'routes', 'cpuMs', 'iterations']);
    expect(plain.value).toBeGreaterThan(0);
    expect(faultsInToptw(PLAIN, 3, plain)).toEqual([]);
    const constrained = JSON.parse(ask(MCTOPMTW_DOOR, file(CONSTRAINED), spent, '1').output);
    expect(constrained.value).toBeGreaterThan(0);
    expect(faultsInMctopmtw(CONSTRAINED, constrained)).toEqual([]);
  });

  it('have a verifier that finds what is wrong', () => {
    const plain = JSON.parse(ask(TOPTW_DOOR, file(PLAIN), '3', spent, '1').output);
    const [first = [], ...others] = plain.routes as number[][];
    const faults = (routes: number[][], value = plain.value) =>
      faultsInToptw(PLAIN, 3, { ...plain, routes, value }).join();
    expect(faults(plain.routes, plain.value + 1)).toContain('is worth');
    expect(faults([[...first, first[0]!], ...others])).toContain('visited twice');
    expect(faults([[...first, 99], ...others])).toContain('no location');
    expect(faults([first])).toContain('1 routes instead of 3');
    expect(faults([spots.map(({ id }) => id), [], []])).toMatch(/is closed at .*ends at/);
    const everything = { value: 0, cpuMs: 0, iterations: 0, routes: [spots.map(({ id }) => id + 1), [], []] };
    expect(faultsInMctopmtw(CONSTRAINED, everything).join()).toMatch(/of the budget 300.*of kind 1, at most 2/);
  });

  it.each([
    [TOPTW_DOOR, [], 'Usage: npm run -s tool:solve-toptw -- FILE m CPU_SECONDS SEED'],
    [MCTOPMTW_DOOR, ['a', 'b'], 'Usage: npm run -s tool:solve-mctopmtw -- FILE CPU_SECONDS SEED'],
    [TOPTW_DOOR, ['/nowhere/x.txt', '1', PLENTY, '1'], '/nowhere/x.txt cannot be read'],
    [TOPTW_DOOR, ['x', 'one', PLENTY, '1'], 'm must be a number'],
    [MCTOPMTW_DOOR, ['x', '0', '1'], 'CPU_SECONDS must be above 0'],
    [MCTOPMTW_DOOR, ['x', 'soon', '1'], 'CPU_SECONDS must be a number, not "soon"'],
    [MCTOPMTW_DOOR, ['x', '1', '1.5'], 'SEED must be a whole number'],
  ])('refuse with one line and code 2: %#', (door, words, complaint) => {
    const answer = ask(door, ...words.map((word) => (word === 'x' ? file(PLAIN) : word)));
    expect(answer).toMatchObject({ exitCode: 2, output: '' });
    expect(answer.complaint).toContain(complaint);
    expect(answer.complaint.trim()).not.toContain('\n');
  });

  it('refuse a file of another kind with what is wrong in it', () => {
    expect(ask(MCTOPMTW_DOOR, file(PLAIN), spent, '1').complaint).toContain('line 1 must hold');
    expect(ask(TOPTW_DOOR, file('a b c'), '1', spent, '1').complaint).toContain('line 1 holds "a"');
  });
});
