import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { AgenciesService, AgencyTime } from '@inroads/agency/agencies';
import { StaffPeriodsService, StaffService } from '@inroads/agency/staff';
import { addDays } from '@inroads/calendar';
import { migrate, RequestScope } from '@inroads/platform/database';
import { freePort, startEmbeddedPostgres } from '@inroads/platform/embedded-postgres';
import { PlanRunsService, type PlanRunView } from '@inroads/practice/plans';
import { PreferencesService } from '@inroads/seekers/preferences';
import { SeekersService } from '@inroads/seekers/seekers';
import { Client } from 'pg';
import { InroadsProcess } from '../setup/inroads-process';
import { rounded, say } from './core/figures';
import { businessRows, HOME } from './core/rows';
import { openBusiness } from './core/world';

/** Towns lie this far apart in a square; with a reach of 60 km a specialist sees her own and half of those beside it. */
const TOWN_DEGREES = 0.6;
const SPECIALISTS_IN_TOWN = 8;
const EMPLOYERS_IN_TOWN = 150;
const OPENINGS_IN_TOWN = 30;
const OWNED_SHARE = 3 / 5;
const LOOK_EVERY_MS = 500;
/** Of a kernel that counts CPU time in hundredths of a second, as Linux does. */
const TICK_MS = 10;

interface Figures {
  readonly specialists: number;
  readonly wallMs: number;
  readonly cpuMs: number;
}

/** Next week of agencies of so many specialists, planned by a worker process through the queue: time for one specialist, by their number. */
export async function printState(sizes: readonly number[], seed: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'inroads-bench-state-'));
  const server = await startEmbeddedPostgres({ dataDir: join(folder, 'data'), log: () => undefined });
  try {
    await migrate(server.ownerUrl, server.appUrl);
    const settings = {
      DATABASE_URL: server.appUrl,
      DATABASE_OWNER_URL: server.ownerUrl,
      SECRET_KEY: randomBytes(32).toString('base64'),
      WORKER_MODE: 'separate',
    };
    const app = await openBusiness({ settings });
    const figures: Figures[] = [];
    try {
      for (const size of sizes) figures.push(await measure(app, settings, size, seed));
    } finally {
      await app.close();
    }
    print(figures);
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function print(figures: readonly Figures[]): void {
  const per = ({ specialists }: Figures, ms: number): number => ms / specialists;
  const [first] = figures;
  if (!first) return;
  for (const one of figures) {
    const [wall, cpu] = [per(one, one.wallMs), per(one, one.cpuMs)];
    say(
      `  ${String(one.specialists).padStart(5)} specialists: ${Math.round(wall)} ms each (${rounded(wall / per(first, first.wallMs), 2)} of the first), ` +
        `CPU of the worker ${Math.round(cpu)} ms each (${rounded(cpu / per(first, first.cpuMs), 2)} of the first)`,
    );
  }
}

async function measure(
  app: INestApplicationContext,
  settings: Readonly<Record<string, string>>,
  size: number,
  seed: number,
): Promise<Figures> {
  const agencyId = await fill(app, settings['DATABASE_OWNER_URL'] ?? '', size, seed);
  const as = inName(app, agencyId);
  const week = await as(async () => addDays(await app.get(AgencyTime, { strict: false }).weekOf(await today(app)), 7));
  const port = String(await freePort());
  const worker = InroadsProcess.run(['dist/apps/worker/src/main.js'], { LOG_LEVEL: 'error', ...settings, PORT: port });
  await worker.healthy(`http://127.0.0.1:${port}`);
  try {
    const runs = app.get(PlanRunsService, { strict: false });
    const cpuBefore = cpuOf(worker.pid);
    const began = performance.now();
    const runId = await as(() => runs.beginAll(week));
    if (runId === null) throw new Error('Nobody to plan for');
    let run: PlanRunView = await as(() => runs.get(runId));
    while (run.finishedAt === null) {
      await sleep(LOOK_EVERY_MS);
      run = await as(() => runs.get(runId));
    }
    if (run.done !== size) throw new Error(`${run.failed} of ${size} weeks could not be planned`);
    return { specialists: size, wallMs: performance.now() - began, cpuMs: cpuOf(worker.pid) - cpuBefore };
  } finally {
    await worker.signal('SIGTERM');
  }
}

const today = (app: INestApplicationContext): Promise<string> => app.get(AgencyTime, { strict: false }).today();

function inName(app: INestApplicationContext, agencyId: string | null, staffId: string | null = null) {
  const actor =
    staffId === null ? ({ kind: 'system' } as const) : ({ kind: 'staff', staffId, roles: ['specialist'] } as const);
  const scope = app.get(RequestScope, { strict: false });
  return <T>(work: () => Promise<T>): Promise<T> => scope.run({ agencyId, actor, requestId: 'bench' }, work);
}

/** Linux only. */
function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}

/** An agency with a team in each town. */
async function fill(app: INestApplicationContext, ownerUrl: string, size: number, seed: number): Promise<string> {
  const { agencyId } = await inName(
    app,
    null,
  )(() =>
    app
      .get(AgenciesService, { strict: false })
      .create(
        { name: `State of ${size}`, zone: 'America/Chicago', weekStart: 1, country: 'US' },
        { name: 'Admin', email: `${randomUUID()}@bench.example`, password: 'violet harbor kettle' },
      ),
  );
  const inRow = Math.ceil(Math.sqrt(size / SPECIALISTS_IN_TOWN));
  for (let from = 0; from < size; from += SPECIALISTS_IN_TOWN) {
    const town = from / SPECIALISTS_IN_TOWN;
    const away = { lat: Math.floor(town / inRow) * TOWN_DEGREES, lon: (town % inRow) * TOWN_DEGREES };
    const count = Math.min(SPECIALISTS_IN_TOWN, size - from);
    const staffIds = await inName(app, agencyId)(() => writeTeam(app, agencyId, { town, count, away }));
    await writeBusinesses(ownerUrl, agencyId, seed + town, staffIds, away);
  }
  return agencyId;
}

interface Away {
  readonly lat: number;
  readonly lon: number;
}

async function writeTeam(
  app: INestApplicationContext,
  agencyId: string,
  { town, count, away }: { town: number; count: number; away: Away },
): Promise<string[]> {
  const get = <T>(type: abstract new (...args: never[]) => T): T => app.get(type, { strict: false });
  const teamId = await get(StaffService).addTeam(`Town ${town}`);
  const start = { startPlace: 'Office', startLat: HOME.lat + away.lat, startLon: HOME.lon + away.lon };
  const names = Array.from({ length: count }, (_, at) => `Specialist ${town * SPECIALISTS_IN_TOWN + at}`);
  return Promise.all(
    names.map(async (name) => {
      const { id } = await get(StaffService).add(
        { name, neutralTitle: '', roles: ['specialist'], ...start, travelModes: ['car'] },
        `${randomUUID()}@bench.example`,
      );
      const period = { staffId: id, fromDay: '2026-01-01', toDay: null };
      await get(StaffPeriodsService).employ({ ...period, fte: 1, halfDays: null });
      await get(StaffPeriodsService).join({ ...period, teamId, kind: 'member' });
      await inName(app, agencyId, id)(() => writeSeeker(app, id, teamId));
      return id;
    }),
  );
}

async function writeSeeker(app: INestApplicationContext, specialistId: string, teamId: string): Promise<void> {
  const id = await app.get(SeekersService, { strict: false }).enter(
    {
      ...{ code: `S-${randomUUID().slice(0, 12)}`, preferredName: 'Bench', teamId, speakFor: 'name', homeArea: '' },
      ...{ home: null, travelModes: [], travelTimes: [], credentials: [], referralSource: '', referredOn: null },
    },
    { specialistId, enteredOn: '2026-06-01' },
  );
  await app.get(PreferencesService, { strict: false }).state(id, {
    ...{ basedOn: 0, saidOn: null, quote: '', ownLimits: null, why: '' },
    items: [
      { criterion: 'work', level: 'strong', value: { kinds: [{ title: 'baker' }, { title: 'cook' }] } },
      { criterion: 'environment', level: 'nice', value: { fact: 'noise', anyOf: ['quiet'] } },
    ],
  });
}

/** As the owner, with the triggers for stamps and audit at rest. */
async function writeBusinesses(
  ownerUrl: string,
  agencyId: string,
  seed: number,
  staffIds: readonly string[],
  away: Away,
): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await setTriggers(client, 'DISABLE');
    const stamps = { agency_id: agencyId, version: 1, created_at: '2026-10-01', changed_at: '2026-10-01' };
    for (const { table, rows } of businessRows(seed, EMPLOYERS_IN_TOWN, OPENINGS_IN_TOWN)) {
      const whole = rows.map((row, at) => ({
        ...stamps,
        ...row,
        ...(table === 'employer' && {
          owner_staff_id: at < rows.length * OWNED_SHARE ? staffIds[at % staffIds.length] : null,
        }),
        ...(table === 'employer_site' && { lat: Number(row['lat']) + away.lat, lon: Number(row['lon']) + away.lon }),
      }));
      const columns = Object.keys(whole[0] ?? {}).join(', ');
      await client.query(
        `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1)`,
        [JSON.stringify(whole)],
      );
    }
    await setTriggers(client, 'ENABLE');
    await client.query('ANALYZE');
  } finally {
    await client.end();
  }
}

async function setTriggers(client: Client, act: 'DISABLE' | 'ENABLE'): Promise<void> {
  for (const table of ['employer', 'employer_site', 'opening', 'opening_site'])
    await client.query(`ALTER TABLE ${table} ${act} TRIGGER USER`);
}
