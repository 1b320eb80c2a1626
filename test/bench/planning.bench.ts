import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultsInMctopmtw, faultsInToptw, type DoorAnswer } from './planning-verifier';
import { printState } from './planning-state';
import { printWeeks } from './planning-weeks';

/**
 * Gap of the visit solver to the best known values, by family and number of routes, each case solved by the door in a process of its own and
 * judged by the verifier. Words after the name: `seconds=1` (CPU, several by commas), `every=1` (each n-th case only), `seed=1`,
 * `of=toptw,mctopmtw,weeks,state` (the last only where it is asked for: it takes long), `state=100,300,1000` (specialists).
 */
interface Case {
  readonly name: string;
  readonly routeCount: number;
  readonly best: number;
  /** The published result to reach, where there is one. */
  readonly published: number | null;
  readonly door: string;
  readonly words: readonly string[];
  readonly faults: (answer: DoorAnswer) => string[];
}

const words = new Map(process.argv.slice(2).map((word) => word.split('=') as [string, string | undefined]));
const word = (name: string, usual: string): string => words.get(name) ?? usual;

function rows(path: string): string[][] {
  return readFileSync(path, 'utf8').trim().split('\n').slice(1).map((line) => line.split(',')); // prettier-ignore
}

function toptwCases(folder: string): Case[] {
  return rows(join(folder, 'best_known.csv')).map(([name = '', count = '', best = '']) => {
    const file = join(folder, 'instances', `${name}.txt`);
    return {
      name,
      routeCount: Number(count),
      best: Number(best),
      published: null,
      door: 'tool-solve-toptw',
      words: [file, count],
      faults: (answer) => faultsInToptw(readFileSync(file, 'utf8'), Number(count), answer),
    };
  });
}

function mctopmtwCases(folder: string): Case[] {
  return rows(join(folder, 'published.csv')).map(([name = '', count = '', , published = '', , , best = '']) => {
    const file = join(folder, 'instances', `MCTOPMTW-${count}-${name}.txt`);
    return {
      name,
      routeCount: Number(count),
      best: Number(best),
      published: Number(published),
      door: 'tool-solve-mctopmtw',
      words: [file],
      faults: (answer) => faultsInMctopmtw(readFileSync(file, 'utf8'), answer),
    };
  });
}

/** The built door, so that no CPU of the run goes into translating it. */
function solve({ door, words: given }: Case, seconds: string): DoorAnswer {
  const script = join(__dirname, '../../dist/scripts', `${door}.js`);
  const run = spawnSync(process.execPath, [script, ...given, seconds, word('seed', '1')], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`${door} ${given.join(' ')}: ${run.stderr}`);
  return JSON.parse(run.stdout) as DoorAnswer;
}

const mean = (figures: readonly number[]): number => figures.reduce((sum, figure) => sum + figure, 0) / figures.length;

function printGaps(title: string, cases: readonly Case[], seconds: string): void {
  const gaps = new Map<string, number[]>();
  const below: string[] = [];
  const iterations: number[] = [];
  let overrun = 0;
  for (const one of cases) {
    const answer = solve(one, seconds);
    const faults = one.faults(answer);
    if (faults.length > 0) throw new Error(`${one.name}, ${one.routeCount} routes: ${faults.join('; ')}`);
    const family = one.name.replace(/\d.*/, '00');
    for (const key of [`${family} m=${one.routeCount}`, family, 'all']) {
      gaps.set(key, [...(gaps.get(key) ?? []), (100 * (one.best - answer.value)) / one.best]);
    }
    if (one.published !== null && answer.value < one.published) below.push(`${one.name} m=${one.routeCount}`);
    iterations.push(answer.iterations);
    overrun = Math.max(overrun, answer.cpuMs - Number(seconds) * 1000);
  }
  console.log(`\n${title}, ${seconds} s of CPU, ${cases.length} cases, seed ${word('seed', '1')}: mean gap in percent`);
  for (const [key, list] of [...gaps].sort()) {
    console.log(
      `  ${key.padEnd(12)} ${mean(list).toFixed(3).padStart(7)}  worst ${Math.max(...list).toFixed(2)}  (${list.length})`,
    );
  }
  if (cases.some(({ published }) => published !== null)) {
    console.log(`  below the published best: ${below.length}${below.length > 0 ? ` (${below.join(', ')})` : ''}`);
  }
  console.log(`  iterations a run ${Math.round(mean(iterations))}, longest over the limit ${Math.round(overrun)} ms`);
}

const every = Number(word('every', '1'));
const wanted = word('of', 'toptw,mctopmtw,weeks').split(',');
const datasets = process.env['DATASETS_DIR'];
if (datasets === undefined) console.log('orienteering files: skipped, DATASETS_DIR not set');
else {
  const sets = [
    { name: 'toptw', title: 'Team orienteering with time windows', cases: toptwCases },
    { name: 'mctopmtw', title: 'Multi-constrained, several windows a day', cases: mctopmtwCases },
  ];
  for (const { title, cases, name } of sets.filter((set) => wanted.includes(set.name))) {
    const chosen = cases(join(datasets, name)).filter((_, index) => index % every === 0);
    for (const seconds of word('seconds', '1').split(',')) printGaps(title, chosen, seconds);
  }
}
if (wanted.includes('weeks')) printWeeks();
if (wanted.includes('state')) {
  console.log('\nNext week of whole agencies, by a worker process through the queue');
  void printState(word('state', '100,300,1000').split(',').map(Number), Number(word('seed', '1')));
}
