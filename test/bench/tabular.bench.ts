import { spawnSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { pipeline } from 'node:stream/promises';
import iconv from 'iconv-lite';
import { csvRows, openTable } from '@inroads/platform/tabular';
import { workbookFile } from '@inroads/platform/tabular/xlsx/workbook.fixture';

/** Reading 50,000 rows of 20 columns as CSV and XLSX: time, memory, and how long the event loop was held at a stretch. */
const ROWS = 50_000;
const COLUMNS = 20;
const MEASURE = '--measure';

function cell(row: number, column: number): string {
  if (column % 5 === 4) return `Loading dock ${row % 97}, ask for the manager`;
  return column % 5 === 3 ? `${row + column} Mill St, café` : `value ${row % 4_000}-${column}`;
}

function* tableRows(): Generator<string[]> {
  for (let row = 0; row <= ROWS; row++) {
    yield Array.from({ length: COLUMNS }, (_, column) => (row === 0 ? `Header ${column}` : cell(row, column)));
  }
}

function workbook(isShared: boolean): Buffer {
  const places = new Map<string, number>();
  const place = (text: string): number => {
    const known = places.get(text) ?? places.size;
    places.set(text, known);
    return known;
  };
  const write = (text: string): string =>
    isShared ? `<c t="s"><v>${place(text)}</v></c>` : `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  const rows = [...tableRows()].map((cells) => `<row>${cells.map(write).join('')}</row>`).join('');
  const strings = isShared ? [...places.keys()].map((text) => `<si><t>${text}</t></si>`).join('') : undefined;
  return workbookFile({ sheets: [{ name: 'List', rows }], strings });
}

async function makeFiles(folder: string): Promise<string[]> {
  const paths = ['utf-8.csv', 'windows-1252.csv', 'shared-strings.xlsx', 'inline-strings.xlsx'].map((name) =>
    join(folder, name),
  );
  const [utf8 = '', western = '', shared = '', inline = ''] = paths;
  await pipeline(csvRows(tableRows()), createWriteStream(utf8));
  writeFileSync(
    western,
    iconv.encode([...tableRows()].map((row) => `"${row.join('","')}"`).join('\r\n'), 'windows-1252'),
  );
  writeFileSync(shared, workbook(true));
  writeFileSync(inline, workbook(false));
  return paths;
}

async function measure(path: string): Promise<void> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  let peakBytes = 0;
  const watch = setInterval(() => (peakBytes = Math.max(peakBytes, process.memoryUsage.rss())), 10);
  delay.enable();
  const start = performance.now();
  const cpu = process.cpuUsage();
  let rows = 0;
  for await (const row of await openTable({ path, fileName: basename(path) })) rows += row.cells.length > 0 ? 1 : 0;
  delay.disable();
  clearInterval(watch);
  const { user, system } = process.cpuUsage(cpu);
  const report = {
    file: basename(path),
    megabytes: oneDecimal(statSync(path).size / 1e6),
    rows,
    wallSeconds: oneDecimal((performance.now() - start) / 1_000),
    cpuSeconds: oneDecimal((user + system) / 1e6),
    peakMebibytes: Math.round(peakBytes / 2 ** 20),
    longestBlockMs: Math.round(delay.max / 1e6),
  };
  console.log(JSON.stringify(report));
}

function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Each file in a process of its own, so that none is measured with another's memory. */
async function main(): Promise<void> {
  const asked = process.argv.indexOf(MEASURE);
  if (asked >= 0) return measure(process.argv[asked + 1] ?? '');
  const folder = mkdtempSync(join(tmpdir(), 'inroads-bench-'));
  try {
    for (const path of await makeFiles(folder)) {
      spawnSync(process.execPath, [...process.execArgv, ...process.argv.slice(1), MEASURE, path], { stdio: 'inherit' });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
