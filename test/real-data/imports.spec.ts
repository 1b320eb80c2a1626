import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openTable, Table } from '@inroads/platform/tabular';
import { describeUnless } from '@inroads/testing';
import {
  dateOrderOf,
  EmployerFinder,
  guessColumns,
  ImportKind,
  parseDate,
  parsePay,
  parsePostalCode,
  parseSchedule,
  parseWeeklyHours,
} from '@inroads/employers/imports/mapping';

const folder = join(process.env['DATASETS_DIR'] ?? '', 'real');
const isThere = process.env['DATASETS_DIR'] !== undefined && existsSync(folder);

jest.setTimeout(60_000);

const context = { country: 'US', today: '2026-11-22', dateHabit: 'month-first' } as const;

async function columnsOf(
  kind: ImportKind,
  file: string,
): Promise<{ table: Table; columnOf: (field: string) => number }> {
  const table = await openTable({ path: join(folder, file), fileName: file });
  const guesses = guessColumns(kind, table.detection.columns, table.sample, context).columns;
  return { table, columnOf: (field) => guesses.findIndex((guess) => guess.field === field) };
}

describeUnless(isThere ? null : 'DATASETS_DIR not set', 'real files', () => {
  it('business licences of a city: every row read, ZIP codes understood, few decisions left to a person', async () => {
    const { table, columnOf } = await columnsOf('employers', 'little_rock_business_licenses.csv');
    const [name, address, zip] = ['name', 'address', 'postalCode'].map(columnOf) as [number, number, number];
    const finder = new EmployerFinder<number>();
    const tally = { rows: 0, new: 0, same: 0, near: 0, ragged: 0, wrongZips: 0 };
    for await (const { number, cells, faults } of table) {
      const employer = { name: cells[name]!.text, addressLine: cells[address]!.text, postalCode: cells[zip]!.text };
      const verdict = finder.find(employer, 1)[0]?.judgement.verdict ?? 'new';
      tally.rows++;
      tally[verdict as 'new' | 'same' | 'near']++;
      tally.ragged += faults.length;
      tally.wrongZips += parsePostalCode(employer.postalCode, 'US').kind === 'fault' ? 1 : 0;
      finder.add(number, employer);
    }
    expect(tally).toMatchObject({ rows: 14_573, ragged: 0 });
    expect(tally.new + tally.same + tally.near).toBe(14_573);
    expect(tally.near).toBeLessThan(300);
    expect(tally.wrongZips).toBeLessThan(30);
  });

  it('postings of a city: pay and dates of every row understood, or a fault that says why', async () => {
    const { table, columnOf } = await columnsOf('openings', 'nycjobs_cleaned.csv');
    const text = (cells: Table['sample'][number]['cells'], field: string): string => cells[columnOf(field)]!.text;
    const posted: string[] = [];
    const tally = new Map<string, number>();
    const count = (what: string): unknown => tally.set(what, (tally.get(what) ?? 0) + 1);
    for await (const { cells } of table) {
      const pay = parsePay({ min: text(cells, 'payMin'), max: text(cells, 'payMax'), unit: text(cells, 'payUnit') });
      count(pay.kind === 'fault' ? pay.code : `pay ${pay.kind}`);
      count(`closes ${parseDate(cells[columnOf('closesOn')]!, { order: 'month-first', today: context.today }).kind}`);
      posted.push(text(cells, 'postedOn'));
    }
    expect(dateOrderOf(posted, 'day-first')).toMatchObject({ kind: 'certain', order: 'month-first' });
    expect(Object.fromEntries(tally)).toEqual({
      'pay value': 5_154,
      'pay.by-the-day': 43,
      'closes value': 1_621,
      'closes blank': 3_576,
    });
  });

  it('texts about hours: times that a spreadsheet turned into a date are a fault, most others are understood', async () => {
    const table = await openTable({ path: join(folder, 'nyc_hours_shift_strings.tsv'), fileName: 'hours.tsv' });
    let understood = 0;
    let all = 0;
    for await (const { cells } of table) {
      const [count, text] = [Number(cells[0]!.text), cells[1]!.text];
      const kinds = [parseWeeklyHours(text).kind, parseSchedule(text).kind];
      if (text === '5-Sep') expect(kinds).toEqual(['fault', 'fault']);
      understood += kinds.includes('value') ? count : 0;
      all += count;
    }
    expect(all).toBeGreaterThan(1_000);
    expect(understood / all).toBeGreaterThan(0.8);
  });
});
