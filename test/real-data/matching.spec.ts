import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parsePay, parseSchedule, parseWeeklyHours } from '@inroads/employers/imports/mapping';
import {
  compileSeeker,
  contributionsOf,
  evaluate,
  hardGates,
  isNarrowedOut,
  narrowingFacts,
  rankOpenings,
  spreadList,
  type OpeningProfile,
  type SeekerProfile,
} from '@inroads/matching';
import { openTable, type Table } from '@inroads/platform/tabular';
import { describeUnless } from '@inroads/testing';

const folder = join(process.env['DATASETS_DIR'] ?? '', 'real');
const isThere = process.env['DATASETS_DIR'] !== undefined && existsSync(folder);

jest.setTimeout(60_000);

const SEEKER: SeekerProfile = {
  preferences: [
    {
      criterion: 'work',
      value: {
        kinds: [
          { title: 'Cleaning', occupation: '37-2011' },
          { title: 'Office clerk', occupation: '43-9061' },
        ],
      },
      level: 'strong',
    },
    { criterion: 'pay', value: { floor: 18, target: 24, period: 'hour' }, level: 'must' },
    { criterion: 'hours', value: { min: 15, max: 36 }, level: 'nice' },
    { criterion: 'shift', value: { kinds: ['night'] }, level: 'avoid' },
    { criterion: 'environment', value: { fact: 'noise', anyOf: ['quiet'] }, level: 'strong' },
  ],
};

const advertised = <T>(value: T) => ({ certainty: 'advertised', value }) as const;

function columnsOf(table: Table, ...names: string[]): number[] {
  return names.map((name) => table.detection.columns.findIndex((column) => column.name === name));
}

/** Postings as an import makes them: what could not be read is not known. */
async function postings(): Promise<OpeningProfile[]> {
  const table = await openTable({ path: join(folder, 'nycjobs_cleaned.csv'), fileName: 'jobs.csv' });
  const [title, agency, unit, min, max, hours] = columnsOf(
    table,
    ...['Business Title', 'Agency', 'Salary Frequency', 'Salary_Range_From', 'Salary_Range_To', 'Hours/Shift'],
  ) as [number, number, number, number, number, number];
  const openings: OpeningProfile[] = [];
  for await (const { number, cells } of table) {
    const text = (column: number) => cells[column]?.text ?? '';
    const pay = parsePay({ min: text(min), max: text(max), unit: text(unit) });
    const week = parseWeeklyHours(text(hours));
    const schedule = parseSchedule(text(hours));
    openings.push({
      id: String(number),
      title: text(title),
      employer: { name: text(agency) },
      ...(pay.kind === 'value' && { pay: advertised(pay.value) }),
      ...(week.kind === 'value' && { hours: advertised(week.value) }),
      ...(schedule.kind === 'value' && { schedule: advertised(schedule.value) }),
    });
  }
  return openings;
}

describeUnless(isThere ? null : 'DATASETS_DIR not set', 'matching over the postings of a city', () => {
  let openings: OpeningProfile[] = [];
  const compiled = compileSeeker(SEEKER);

  beforeAll(async () => {
    openings = await postings();
  });

  it('puts every posting in one list, and only passed gates among the ranked', () => {
    const { counts, ranked, doesNotFit } = rankOpenings(compiled, openings);
    expect(counts.ranked + counts.doesNotFit + counts.notRanked).toBe(5_197);
    expect(counts.ranked).toBeGreaterThan(500);
    expect(counts.doesNotFit).toBeGreaterThan(20);
    expect(ranked.every(({ failures }) => failures.length === 0)).toBe(true);
    expect(doesNotFit.every(({ failures }) => failures.length > 0)).toBe(true);
  });

  it('explains each score by its contributions', () => {
    for (const opening of openings) {
      const evaluation = evaluate(compiled, opening);
      const sum = contributionsOf(compiled, evaluation).reduce((total, { amount }) => total + amount, 0.5);
      expect(Math.abs(sum - evaluation.score)).toBeLessThan(1e-9);
    }
  });

  it('keeps score and order when postings are turned round or closed', () => {
    const ids = (list: readonly OpeningProfile[]) =>
      rankOpenings(compiled, list).ranked.map(({ opening, score }) => `${opening.id} ${score}`);
    const all = ids(openings);
    expect(ids([...openings].reverse())).toEqual(all);
    const closed = (line: string) => Number(line.split(' ')[0]) % 3 === 0;
    expect(ids(openings.filter(({ id }) => Number(id) % 3 !== 0))).toEqual(all.filter((line) => !closed(line)));
  });

  it('is never narrowed into losing a posting that would rank', () => {
    const gates = hardGates(SEEKER);
    const out = openings.filter((opening) => isNarrowedOut(narrowingFacts(opening), gates));
    expect(out.length).toBeGreaterThan(20);
    expect(out.filter((opening) => evaluate(compiled, opening).standing === 'ranked')).toEqual([]);
  });

  it('shows asked-for work first, of more than one kind', () => {
    const { list } = spreadList(compiled, rankOpenings(compiled, openings, 500).ranked);
    const kinds = list
      .slice(0, 10)
      .map(
        ({ findings }, at) =>
          findings[compiled.wishes.findIndex(({ criterion }) => criterion === 'work')]?.values['kind'] ?? at,
      );
    expect(new Set(kinds)).toEqual(new Set(['Cleaning', 'Office clerk']));
  });
});
