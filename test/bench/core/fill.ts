import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { AgenciesService } from '@inroads/agency/agencies';
import { StaffPeriodsService, StaffService } from '@inroads/agency/staff';
import type { PreferenceItem } from '@inroads/matching';
import { IdentitiesService } from '@inroads/platform/auth';
import { RequestScope } from '@inroads/platform/database';
import { PreferencesService } from '@inroads/seekers/preferences';
import { SeekersService } from '@inroads/seekers/seekers';
import { Client } from 'pg';
import { businessRows, HOME, payAt } from './rows';
import { asSpecialist, openBusiness, type World } from './world';

export const OPENINGS = 100_000;
export const EMPLOYERS = 50_000;
const LEFT = [500, 5_000, 50_000];
const PASSWORD = 'violet harbor kettle';

/** An agency of one specialist and three job seekers, written by the services, and its businesses, written as rows: no writing is measured here. */
export async function fillWorld(settings: World['settings'], seed: number): Promise<World> {
  const app = await openBusiness({ settings });
  try {
    const people = await writePeople(app);
    await writeRows(settings['DATABASE_OWNER_URL'] ?? '', people.agencyId, seed);
    const world: World = {
      ...{ settings, seed, ...people, password: PASSWORD, seekers: {} },
      ...{ openingCount: OPENINGS, employerCount: EMPLOYERS },
    };
    return { ...world, seekers: await writeSeekers(app, world, people.teamId) };
  } finally {
    await app.close();
  }
}

async function writePeople(app: INestApplicationContext) {
  const get = <T>(type: abstract new (...args: never[]) => T): T => app.get(type, { strict: false });
  const scope = get(RequestScope);
  const system = { actor: { kind: 'system' }, requestId: 'bench' } as const;
  const { agencyId } = await scope.run({ agencyId: null, ...system }, () =>
    get(AgenciesService).create(
      { name: 'Bench', zone: 'America/Chicago', weekStart: 1, country: 'US' },
      { name: 'Admin', email: 'admin@bench.example', password: PASSWORD },
    ),
  );
  const email = 'specialist@bench.example';
  return scope.run({ agencyId, ...system }, async () => {
    const teamId = await get(StaffService).addTeam('Team');
    const { id } = await get(StaffService).add(
      { name: 'Ada', neutralTitle: '', roles: ['specialist'], startPlace: '', startLat: null, startLon: null, travelModes: [] }, // prettier-ignore
      email,
    );
    await get(IdentitiesService).setPassword(id, PASSWORD);
    const period = { staffId: id, fromDay: '2026-01-01', toDay: null };
    await get(StaffPeriodsService).employ({ ...period, fte: 1, halfDays: null });
    await get(StaffPeriodsService).join({ ...period, teamId, kind: 'member' });
    return { agencyId, specialistId: id, email, teamId };
  });
}

/** As the owner, with the triggers for stamps and audit at rest. */
async function writeRows(ownerUrl: string, agencyId: string, seed: number): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  const tables = ['employer', 'employer_site', 'opening', 'opening_site'];
  for (const table of tables) await client.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
  const stamps = { agency_id: agencyId, version: 1, created_at: '2026-10-01', changed_at: '2026-10-01' };
  for (const { table, rows } of businessRows(seed, EMPLOYERS, OPENINGS)) {
    const columns = [...Object.keys(stamps), ...Object.keys(rows[0] ?? {})].join(', ');
    await client.query(
      `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1)`,
      [JSON.stringify(rows.map((row) => ({ ...stamps, ...row })))],
    );
  }
  for (const table of tables) await client.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
  await client.query('ANALYZE');
  await client.end();
}

function wishes(left: number): PreferenceItem[] {
  const floor = payAt(OPENINGS - left);
  return [
    { criterion: 'pay', level: 'must', value: { floor, target: floor + 2, period: 'hour' } },
    { criterion: 'travel', level: 'must', value: { maxMinutes: 60, idealMinutes: 20 } },
    { criterion: 'hours-ceiling', level: 'must', value: { maxHours: 45 } },
    { criterion: 'work', level: 'strong', value: { kinds: [{ title: 'baker' }, { title: 'cook', occupation: '35-2014' }] } }, // prettier-ignore
    { criterion: 'shift', level: 'nice', value: { kinds: ['day'] } },
    { criterion: 'permanence', level: 'nice', value: { anyOf: ['permanent'] } },
    { criterion: 'environment', level: 'strong', value: { fact: 'noise', anyOf: ['quiet'] } },
  ];
}

async function writeSeekers(app: INestApplicationContext, world: World, teamId: string): Promise<World['seekers']> {
  const seekers = app.get(SeekersService, { strict: false });
  const preferences = app.get(PreferencesService, { strict: false });
  const written: Record<string, string> = {};
  for (const left of LEFT) {
    written[left] = await asSpecialist(app, world, async () => {
      const id = await seekers.enter(
        {
          ...{ code: `B-${randomUUID().slice(0, 8)}`, preferredName: 'Bench', teamId, speakFor: 'name', homeArea: '' },
          ...{ home: HOME, travelModes: [{ mode: 'car', maxMinutes: 60 }], travelTimes: [], credentials: [] },
          ...{ referralSource: '', referredOn: null },
        },
        { specialistId: world.specialistId, enteredOn: '2026-06-01' },
      );
      const input = { basedOn: 0, saidOn: null, quote: '', ownLimits: null, why: '' };
      await preferences.state(id, { ...input, items: wishes(left) });
      return id;
    });
  }
  return written;
}
