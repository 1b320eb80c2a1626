import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportKind } from '@inroads/employers/imports/mapping';
import { describeUnless, TestDatabase } from '@inroads/testing';
import { Imports } from './imports.harness';

const folder = join(process.env['DATASETS_DIR'] ?? '', 'real');
const isThere = process.env['DATASETS_DIR'] !== undefined && existsSync(folder);

const FILES: readonly { name: string; kind: ImportKind; rows: number; made: 'employer' | 'opening'; errors: number[] }[] =
  [
    { name: 'little_rock_business_licenses.csv', kind: 'employers', rows: 14_573, made: 'employer', errors: [3_863, 11_117] },
    { name: 'nycjobs_cleaned.csv', kind: 'openings', rows: 5_197, made: 'opening', errors: [] },
  ]; // prettier-ignore
const TABLES = ['employer', 'employer_site', 'employer_person', 'opening', 'opening_site', 'fact_entry'];

describeUnless(isThere ? null : 'DATASETS_DIR not set', 'real files, imported', () => {
  let database: TestDatabase;
  let imports: Imports;
  beforeEach(async () => {
    database = await TestDatabase.openFresh();
    imports = await Imports.open('2026-11-18T18:00:00Z', database.appUrl);
  });
  afterEach(async () => {
    await imports.close();
    await database.drop();
  });

  const count = async (table: string): Promise<number> =>
    (await imports.query<{ count: number }>(`SELECT count(*) FROM ${table}`))[0]?.count ?? NaN;

  it.each(FILES)(
    '$name: the numbers add up, every error has its row, a second time nothing changes, and undone nothing is left',
    async ({ name, kind, rows, made, errors }) => {
      const id = await imports.bringFile(kind, join(folder, name), name);
      const { counts } = await imports.check(id);
      const done = await imports.write(id);
      const { created, joined, updated } = done.written;
      expect(done).toMatchObject({ state: 'done', rows });
      // Created + joined as sites + otherwise changed + waiting for a decision + skipped + errors = rows read.
      expect(created + joined + (updated - joined) + counts.decide + done.counts.skip + done.counts.error).toBe(rows);
      expect(done.counts).toEqual(counts);
      expect((await imports.rows(id, 'error')).map(({ row }) => row)).toEqual(errors);
      expect(await count(made)).toBe(created);
      if (kind === 'employers') expect(await count('employer_site')).toBe(created + joined);

      const again = await imports.bringFile(kind, join(folder, name), name);
      const second = (await imports.check(again)).counts;
      expect(second).toMatchObject({ create: 0, error: counts.error });
      // A few that had to wait are plainly the same as a spelling that stood further down in the file.
      expect(second.decide).toBeLessThanOrEqual(counts.decide);

      expect(await imports.undo(id)).toMatchObject({ state: 'undone', written: { kept: 0 } });
      for (const table of TABLES) expect([table, await count(table)]).toEqual([table, 0]);
    },
    180_000,
  );
});
