import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CheckFileHandler,
  ImportJobsModule,
  ImportsModule,
  ImportsQueries,
  ImportsService,
  WriteRowsHandler,
} from '@inroads/employers/imports';
import { ImportPortsModule } from '@inroads/practice/imports';
import { plannedOf, PlanTown, type Place, stopsOf } from './plans.harness';

describe('an import that says do not contact', () => {
  let town: PlanTown;
  let nora: string;
  let places: Place[];

  beforeAll(async () => {
    town = await PlanTown.open(undefined, [ImportPortsModule, ImportsModule, ImportJobsModule]);
    nora = await town.specialist('Nora');
    await town.seeker('Maya', nora);
    places = await town.kitchens(5);
  }, 120_000);
  afterAll(() => town?.close());

  /** Brought, its columns taken as guessed, and written. */
  async function importEmployers(csv: string): Promise<void> {
    const { practice } = town;
    const path = join(mkdtempSync(join(tmpdir(), 'inroads-plan-imports-')), 'list.csv');
    writeFileSync(path, csv);
    const context = { signal: new AbortController().signal, attempt: 1 };
    const runId = await practice.as(nora, () =>
      practice.get(ImportsService).begin('employers', { path, name: 'list.csv' }),
    );
    const payload = { agencyId: practice.agencyId, runId };
    await practice.as(nora, async () => {
      const { columns } = await practice.get(ImportsQueries).one(runId);
      const placed = columns.flatMap(({ index, field }) => (field === null ? [] : [{ index, field }]));
      await practice.get(ImportsService).placeColumns(runId, placed, null);
    });
    await practice.as(null, () => practice.get(CheckFileHandler).handle(payload, context));
    await practice.as(nora, () => practice.get(ImportsService).run(runId));
    await practice.as(null, () => practice.get(WriteRowsHandler).handle(payload, context));
  }

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
