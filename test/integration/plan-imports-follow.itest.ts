import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CheckFileHandler,
  ImportJobsModule,
  type ImportRunView,
  ImportsModule,
  ImportsQueries,
  ImportsService,
  UndoRunHandler,
  WriteRowsHandler,
} from '@inroads/employers/imports';
import { ImportPortsModule } from '@inroads/practice/imports';
import { PlanStopsService, type StopView } from '@inroads/practice/plans';
import { plannedOf, PlanTown, type Place, stopsOf } from './plans.harness';

const FOLDER = mkdtempSync(join(tmpdir(), 'inroads-plan-imports-'));
const CONTEXT = { signal: new AbortController().signal, attempt: 1 };

let town: PlanTown;
let nora: string;

beforeEach(async () => {
  town = await PlanTown.open(undefined, [ImportPortsModule, ImportsModule, ImportJobsModule]);
  nora = await town.specialist('Nora');
  await town.seeker('Maya', nora);
}, 120_000);
afterEach(() => town?.close());

/** Brought, its columns taken as guessed, and written. @returns the run's id */
async function importEmployers(csv: string): Promise<string> {
  const { practice } = town;
  const path = join(FOLDER, 'list.csv');
  writeFileSync(path, csv);
  const runId = await practice.as(nora, () =>
    practice.get(ImportsService).begin('employers', { path, name: 'list.csv' }),
  );
  const payload = { agencyId: practice.agencyId, runId };
  await practice.as(nora, async () => {
    const { columns } = await practice.get(ImportsQueries).one(runId);
    const placed = columns.flatMap(({ index, field }) => (field === null ? [] : [{ index, field }]));
    await practice.get(ImportsService).placeColumns(runId, placed, null);
  });
  await practice.as(null, () => practice.get(CheckFileHandler).handle(payload, CONTEXT));
  await practice.as(nora, () => practice.get(ImportsService).run(runId));
  await practice.as(null, () => practice.get(WriteRowsHandler).handle(payload, CONTEXT));
  return runId;
}

async function undo(runId: string): Promise<ImportRunView> {
  const { practice } = town;
  await practice.as(nora, () => practice.get(ImportsService).undo(runId));
  await practice.as(null, () => practice.get(UndoRunHandler).handle({ agencyId: practice.agencyId, runId }, CONTEXT));
  return practice.as(nora, () => practice.get(ImportsQueries).one(runId));
}

describe('an import that says do not contact', () => {
  let places: Place[];

  beforeEach(async () => {
    places = await town.kitchens(5);
  });

  it('cancels the visits planned there, in every plan, and only there', async () => {
    const before = plannedOf(await town.plan(nora));
    const gone = places.slice(1, 3).map(({ siteId }) => siteId);
    expect(before.filter(({ siteId }) => gone.includes(siteId))).toHaveLength(2);
    await importEmployers('Business,Do not contact\nKitchen 1,\nKitchen 2,yes\nKitchen 3,yes\n');
    const stops = stopsOf(await town.week(nora));
    expect(stops.filter(({ state }) => state === 'cancelled').map(({ siteId }) => siteId)).toEqual(
      expect.arrayContaining(gone),
    );
    expect(stops.filter(({ state }) => state === 'planned')).toHaveLength(before.length - 2);
  });
});

/** More of them than a week has room for: of some a plan says only that they were left out. */
const COUNT = 40;
const DINERS = `Business,Address,City,State,Zip,NAICS\n${Array.from({ length: COUNT }, (_, at) => {
  const name = `${'Ash Birch Cedar Dogwood Elm'.split(' ')[at % 5]} ${'Lakeside Riverton Prairie Orchard Station Cobbler Garden Bluffview'.split(' ')[Math.floor(at / 5)]} Diner`;
  return `${name},${at + 1} ${name.split(' ')[1]} Street,Decorah,IA,52101,722511\n`;
}).join('')}`;

describe('an import of which a plan speaks', () => {
  let runId: string;

  const act = <T>(work: (stops: PlanStopsService) => Promise<T>): Promise<T> =>
    town.practice.as(nora, () => work(town.practice.get(PlanStopsService)));
  const first = async (): Promise<StopView> => plannedOf(await town.week(nora))[0] as StopView;
  const countOf = async (table: string): Promise<number> => {
    const [row] = await town.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM ${table} WHERE agency_id = current_agency()`,
    );
    return row?.count ?? 0;
  };
  const keptRows = (): Promise<{ employerId: string; why: string }[]> =>
    town.query(
      `SELECT employer_id AS "employerId", kept_why AS why FROM import_row WHERE agency_id = current_agency() AND kept_why IS NOT NULL`,
    );
  const bring = async (): Promise<void> => {
    runId = await importEmployers(DINERS);
    expect(await countOf('employer')).toBe(COUNT);
  };

  it('is taken back whole from under a draft that nobody has touched, and whoever has it open sees that', async () => {
    await bring();
    const before = await town.plan(nora);
    expect(plannedOf(before).length).toBeGreaterThan(5);
    expect(before.leftOut.length).toBeGreaterThan(5);
    expect(await undo(runId)).toMatchObject({ state: 'undone', written: { kept: 0 } });
    for (const table of ['employer', 'plan_stop', 'plan_stop_seeker', 'plan_left_out'])
      expect([table, await countOf(table)]).toEqual([table, 0]);
    const after = await town.week(nora);
    expect(after.plan?.version).toBe((before.plan?.version ?? 0) + 1);
    expect(after.days.map(({ date }) => date)).toEqual(before.days.map(({ date }) => date));
    expect(stopsOf(await town.plan(nora))).toEqual([]);
  });

  it('goes with visits that a later draft had done without', async () => {
    await bring();
    await town.plan(nora);
    for (const day of [2, 3, 4]) await town.leave(nora, town.dayOf(day));
    await town.plan(nora);
    const rows = await town.query(`SELECT 1 FROM plan_stop WHERE agency_id = current_agency() AND state = 'removed'`);
    expect(rows.length).toBeGreaterThan(0);
    expect((await undo(runId)).written.kept).toBe(0);
    expect(await countOf('plan_stop')).toBe(0);
  });

  it('stays where the plan was accepted, row by row, and says so', async () => {
    await bring();
    await town.plan(nora);
    const accepted = plannedOf(await town.accept(nora));
    expect((await undo(runId)).written.kept).toBe(accepted.length);
    const kept = await keptRows();
    expect(kept.map(({ employerId }) => employerId).sort()).toEqual(
      accepted.map(({ employerId }) => employerId).sort(),
    );
    expect(kept.every(({ why }) => why.includes('stays as it is'))).toBe(true);
    expect(plannedOf(await town.week(nora))).toEqual(accepted);
    expect(await countOf('employer')).toBe(accepted.length);
    expect(await countOf('plan_left_out')).toBe(0);
  });

  it.each<[string, (stop: StopView) => Promise<unknown>]>([
    ['pinned', ({ id, version }) => act((stops) => stops.pin(id, version, true))],
    ['moved to another day', ({ id, version }) => act((stops) => stops.move(id, version, town.dayOf(4), null))],
    ['taken out', ({ id, version }) => act((stops) => stops.remove(id, version, 'They have moved'))],
    ['done', ({ id, version }) => act((stops) => stops.done(id, version))],
    [
      'agreed with the business',
      ({ employerId, siteId }) => town.appoint(nora, { employerId, siteId }).then(() => town.plan(nora)),
    ],
  ])('stays where a person has touched the draft: %s', async (_, touch) => {
    await bring();
    await town.plan(nora);
    const stop = await first();
    await touch(stop);
    expect((await undo(runId)).written.kept).toBe(1);
    expect(stopsOf(await town.week(nora)).map(({ siteId }) => siteId)).toEqual([stop.siteId]);
    expect((await keptRows()).map(({ employerId }) => employerId)).toEqual([stop.employerId]);
  });

  it('is taken back whole from a proposal beside an accepted plan, which stays as it is', async () => {
    await town.kitchens(3);
    await town.plan(nora);
    const accepted = await town.accept(nora);
    runId = await importEmployers(DINERS);
    const { proposal } = await town.plan(nora);
    expect(proposal?.changes.length).toBeGreaterThan(0);
    expect((await undo(runId)).written.kept).toBe(0);
    expect(await countOf('employer')).toBe(3);
    const after = await town.week(nora);
    expect(plannedOf(after)).toEqual(plannedOf(accepted));
    expect(after.plan?.version).toBe(accepted.plan?.version);
    expect(after.proposal?.version).toBe((proposal?.version ?? 0) + 1);
  });
});
