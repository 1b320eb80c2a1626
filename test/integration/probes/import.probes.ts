import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ImportsService, type ImportState } from '@inroads/employers/imports';
import { everybody, sameAgency } from '../access.rules';
import type { Probe } from '../access.probe';
import type { World } from '../access.world';

const SHEET = 'Business,Town\nAlder Falls Library,Little Rock\n';

/** A run of the home agency that has come so far. */
async function newRun(world: World, state: ImportState = 'columns'): Promise<string> {
  const path = join(tmpdir(), `inroads-probe-${randomUUID()}.csv`);
  writeFileSync(path, SHEET);
  const id = await world.as(world.person('supervisor'), () =>
    world.get(ImportsService).begin('employers', { path, name: 'list.csv' }),
  );
  await world.owner.query('UPDATE import_run SET state = $2, finished_at = now(), pass = 1, rows = 1 WHERE id = $1', [
    id,
    state,
  ]);
  return id;
}

async function newRow({ owner, home }: World, runId: string): Promise<string> {
  const id = randomUUID();
  await owner.query(
    `INSERT INTO import_row (id, agency_id, run_id, number, pass, outcome, name, why, changes, warnings, candidates, employer_id)
     VALUES ($1, $2, $3, 2, 1, 'create', 'Alder Falls Library', '', '{}', '{}', '[]', $1)`,
    [id, home.id, runId],
  );
  return id;
}

/** An act or a view on a run of the home agency. */
const onRun = (state: ImportState, path: string, body?: object): Probe => ({
  rule: sameAgency,
  ask: async (world) => {
    const record = await newRun(world, state);
    return { path: `/imports/${record}${path}`, record, ...(body && { body }) };
  },
});

export const importProbes: Record<string, Probe> = {
  'GET /imports': {
    rule: sameAgency,
    lists: ({ home }) => `of-${home.id}.csv`,
    ask: async (world) => {
      const id = await newRun(world);
      await world.owner.query('UPDATE import_run SET file_name = $2 WHERE id = $1', [id, `of-${world.home.id}.csv`]);
      return { path: '/imports' };
    },
  },
  'POST /imports': {
    rule: everybody,
    ask: () => ({ path: '/imports', body: { kind: 'employers' }, file: SHEET }),
  },
  'GET /imports/:id': onRun('columns', ''),
  'PUT /imports/:id/mapping': onRun('columns', '/mapping', { columns: [{ index: 0, field: 'name' }] }),
  'GET /imports/:id/rows': onRun('checked', '/rows'),
  'GET /imports/:id/errors.csv': onRun('checked', '/errors.csv'),
  'POST /imports/:id/rule': onRun('checked', '/rule', { rule: 'same' }),
  'POST /imports/:id/stop': {
    rule: sameAgency,
    ask: async (world) => {
      const record = await newRun(world, 'checked');
      await newRow(world, record);
      // With its job: one that is at work for nobody has nothing to stop.
      await world.as(world.person('supervisor'), () => world.get(ImportsService).run(record));
      return { path: `/imports/${record}/stop`, record };
    },
  },
  'POST /imports/:id/undo': onRun('done', '/undo'),
  'POST /imports/:id/run': {
    rule: sameAgency,
    ask: async (world) => {
      const record = await newRun(world, 'checked');
      await newRow(world, record);
      return { path: `/imports/${record}/run`, record };
    },
  },
  'POST /imports/:id/rows/:rowId/decision': {
    rule: sameAgency,
    ask: async (world) => {
      const runId = await newRun(world, 'checked');
      const record = await newRow(world, runId);
      return { path: `/imports/${runId}/rows/${record}/decision`, body: { decision: { kind: 'skip' } }, record };
    },
  },
};
