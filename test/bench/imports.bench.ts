import { spawnSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { startEmbeddedPostgres } from '@inroads/platform/embedded-postgres';
import { csvRows, type CsvValue } from '@inroads/platform/tabular';
import { announceTestServices } from '@inroads/testing';
import { Imports } from '../integration/imports.harness';

/**
 * Check, write and undo of an employers' file with people, last contacts, stages and notes: wall time and memory, for 10,000
 * and 50,000 rows, on a durable PostgreSQL of its own. Each size in a process of its own.
 */
const SIZES = [10_000, 50_000];
const MEASURE = '--measure';
const FIRST = ['Alder', 'Kestrel', 'Harbor', 'Loomis', 'Cedar', 'Summit', 'Willow', 'Granite', 'Prairie', 'Falcon'];
const MIDDLE = ['Falls', 'Creek', 'Ridge', 'Valley', 'Lake', 'Point', 'Hill', 'Grove', 'Field', 'Bay', 'Park', 'Mill'];
const TRADE = ['Print Works', 'Bakery', 'Auto Glass', 'Vet Clinic', 'Hotel', 'Hardware', 'Diner', 'Florist', 'Books'];
const OWNERS = ['Ames', 'Boyd', 'Cruz', 'Dunn', 'Eads', 'Finn', 'Gray', 'Hale', 'Ives', 'Judd', 'Kerr', 'Lowe', 'Moss'];

/** A family name that no other business has: consonants and vowels in turn, as the number falls. */
function surname(number: number): string {
  let [word, rest] = ['', Math.imul(number + 1, 2_654_435_761) >>> 0];
  for (let at = 0; at < 8; at++) {
    const letters = at % 2 === 0 ? 'bcdfghjklmnprstvwz' : 'aeiou';
    word += letters.charAt(rest % letters.length);
    rest = Math.floor(rest / letters.length);
  }
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const pick = (list: readonly string[], seed: number): string => list[seed % list.length] ?? '';

function* employers(rows: number): Generator<CsvValue[]> {
  yield ['Business', 'Address', 'City', 'Zip', 'Phone', 'Manager', 'Mgr ph', 'Hires?', 'Last seen', '3 cups', 'Notes'];
  for (let row = 0; row < rows; row++) {
    // Every tenth row is another site of the business nine rows before it.
    const business = row % 10 === 9 ? row - 9 : row;
    const name = `${surname(business)} ${pick(TRADE, business)}`;
    const hasVisit = row % 2 === 0;
    yield [
      name,
      `${100 + (row % 900)} ${pick(MIDDLE, row)} St`,
      'Little Rock',
      String(72_201 + (row % 30)),
      `(501) ${200 + Math.floor(row / 10_000)}-${String(row % 10_000).padStart(4, '0')}`,
      `${pick(FIRST, row * 7)} ${pick(OWNERS, row * 3)}`,
      '',
      row % 3 === 0 ? 'Y' : '',
      hasVisit ? `${1 + (row % 9)}/${1 + (row % 28)}/26` : '',
      hasVisit ? String(1 + (row % 3)) : '',
      hasVisit ? 'Ask again after the season' : '',
    ];
  }
}

async function measure(path: string): Promise<void> {
  let peakBytes = 0;
  const watch = setInterval(() => (peakBytes = Math.max(peakBytes, process.memoryUsage.rss())), 20);
  const imports = await Imports.open('2026-11-18T18:00:00Z');
  const startMebibytes = mebibytes(process.memoryUsage.rss());
  const seconds: Record<string, number> = {};
  const timed = async <T>(step: string, work: () => Promise<T>): Promise<T> => {
    const start = performance.now();
    const result = await work();
    seconds[step] = Math.round((performance.now() - start) / 100) / 10;
    return result;
  };
  const id = await timed('bring', () => imports.bringFile('employers', path));
  const checked = await timed('check', () => imports.check(id));
  const afterCheck = mebibytes(peakBytes);
  const done = await timed('write', () => imports.write(id));
  const undone = await timed('undo', () => imports.undo(id));
  clearInterval(watch);
  const { rows, counts, written } = done;
  const memory = { startMebibytes, afterCheck, peakMebibytes: mebibytes(peakBytes) };
  console.log(
    JSON.stringify({ rows, states: [checked.state, done.state, undone.state], counts, written, seconds, ...memory }),
  );
  await imports.close();
}

const mebibytes = (bytes: number): number => Math.round(bytes / 2 ** 20);

async function main(): Promise<void> {
  const asked = process.argv.indexOf(MEASURE);
  if (asked >= 0) return measure(process.argv[asked + 1] ?? '');
  const folder = mkdtempSync(join(tmpdir(), 'inroads-bench-'));
  const server = await startEmbeddedPostgres({ dataDir: join(folder, 'data'), isDurable: true, log: () => undefined });
  try {
    for (const size of SIZES) {
      announceTestServices({
        ...server,
        template: `inroads_test_bench_${size}`,
        redis: { missing: 'not measured here' },
      });
      const path = join(folder, `${size}.csv`);
      await pipeline(csvRows(employers(size)), createWriteStream(path));
      spawnSync(process.execPath, [...process.execArgv, ...process.argv.slice(1), MEASURE, path], { stdio: 'inherit' });
    }
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
