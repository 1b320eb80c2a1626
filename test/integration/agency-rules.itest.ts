import { SettingInForce, SettingsService } from '@inroads/agency/settings';
import { StaffPeriodsService, StaffQueries, StaffService, TeamArchived, TeamInUse } from '@inroads/agency/staff';
import { SeekersService } from '@inroads/seekers/seekers';
import { Client } from 'pg';
import { TestDatabase } from '@inroads/testing';
import { Practice } from './practice.harness';

describe('rules, holidays and teams that are taken back', () => {
  let practice: Practice;
  let owner: Client;

  beforeAll(async () => {
    practice = await Practice.open('2026-11-18T18:00:00Z');
    owner = new Client({ connectionString: (await TestDatabase.open()).ownerUrl });
    await owner.connect();
  });
  afterAll(async () => {
    await owner?.end();
    await practice?.close();
  });

  const settings = () => practice.get(SettingsService);
  const asSystem = <T>(work: () => Promise<T>) => practice.as(null, work);
  const goal = () =>
    asSystem(async () => (await settings().all()).find(({ name }) => name === 'counting.goal')?.values ?? []);
  const recountsFrom = async (day: string): Promise<number> => {
    const { rows } = await owner.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM outbox_message JOIN recount ON recount.id::text = payload ->> 'recountId'
       WHERE job_name = 'practice.recount-agency' AND recount.agency_id = $1 AND recount.from_day = $2`,
      [practice.agencyId, day],
    );
    return rows[0]?.n ?? 0;
  };

  it('takes back a value that waits for its day, and none that holds', async () => {
    await asSystem(() => settings().set('counting.goal', 5, '2026-11-18', 'today'));
    await asSystem(() => settings().set('counting.goal', 8, '2026-11-23', 'a typing error'));
    const [today, next] = await goal();
    const withdraw = (id = '', version = 1) => asSystem(() => settings().withdraw(id, version));
    await expect(withdraw(today?.id)).rejects.toBeInstanceOf(SettingInForce);
    await expect(withdraw(next?.id, 9)).rejects.toMatchObject({ code: 'setting.changed-meanwhile' });
    await withdraw(next?.id);
    expect((await goal()).map(({ fromDay }) => fromDay)).toEqual(['2026-11-18']);
    await asSystem(() => settings().set('counting.goal', 7, '2026-11-23', 'as it was meant'));
    const { rows } = await owner.query(`SELECT act FROM audit_entry WHERE row_id = $1 ORDER BY id`, [next?.id]);
    expect(rows).toEqual([{ act: 'insert' }, { act: 'delete' }]);
  });

  it('takes back a holiday, and has its week counted again', async () => {
    const id = await asSystem(() => settings().addHoliday('2026-11-11', 'Veterans Day'));
    expect(await recountsFrom('2026-11-11')).toBe(1);
    await asSystem(() => settings().withdrawHoliday(id, 1));
    expect(await asSystem(() => settings().holidaysBetween('2026-11-01', '2026-11-30'))).toEqual([]);
    expect(await recountsFrom('2026-11-11')).toBe(2);
  });

  it('closes a team that nobody belongs to, and no other', async () => {
    const teamId = await asSystem(() => practice.get(StaffService).addTeam('Short-lived team'));
    const ann = await practice.specialist('Ann', 1, teamId);
    const sol = await practice.seeker('Sol', ann, { teamId });
    const archive = () => asSystem(() => practice.get(StaffService).archiveTeam(teamId, 1));
    await expect(archive()).rejects.toBeInstanceOf(TeamInUse);
    const [membership] = await asSystem(() => practice.get(StaffQueries).membershipsOn('2026-11-18'));
    await asSystem(() => practice.get(StaffPeriodsService).leaveTeam(membership?.id ?? '', 1, '2026-11-17'));
    await expect(archive()).rejects.toThrow('job seekers');
    await practice.as(ann, () =>
      practice.get(SeekersService).setStatus(sol, { status: 'left', fromDay: '2026-11-18', why: 'Moved' }),
    );
    await archive();
    const teams = await asSystem(() => practice.get(StaffQueries).allTeams());
    expect(teams.map(({ name }) => name)).toEqual(['Team A']);
    const join = () =>
      practice
        .get(StaffPeriodsService)
        .join({ staffId: ann, teamId, kind: 'member', fromDay: '2026-12-01', toDay: null });
    await expect(asSystem(join)).rejects.toBeInstanceOf(TeamArchived);
  });
});
