import { StaffPeriodsService } from '@inroads/agency/staff';
import { addDays } from '@inroads/calendar';
import type { Role } from '@inroads/contracts';
import { IdentitiesService } from '@inroads/platform/auth';
import { SeekersService } from '@inroads/seekers/seekers';
import { TestDatabase } from '@inroads/testing';
import { Client } from 'pg';
import request from 'supertest';
import type { WorkNowListResponse, WorkNowResponse } from '../../apps/api/src/staff/work-now.responses.dto';
import { type PersonName, World } from './access.world';

const MORNINGS = '10101010100000';

describe('how much people work, and with how many', () => {
  let database: TestDatabase;
  let world: World;
  let own: string;

  beforeAll(async () => {
    database = await TestDatabase.openFresh();
    world = await World.open(database);
    own = world.person('own').staffId;
    for (const status of ['working', 'working', 'paused', 'left'] as const)
      await changeStatus(await world.newSeeker(), status);
    await inOtherTeam(await world.newSeeker());
  }, 120_000);

  afterAll(async () => {
    await world?.close();
    await database?.drop();
  });

  async function ask(name: PersonName): Promise<Map<string, WorkNowResponse>> {
    const token = world.person(name).token;
    const { status, body } = await request(world.app.getHttpServer())
      .get('/api/staff-work')
      .set('Authorization', `Bearer ${token}`);
    expect(status).toBe(200);
    return new Map((body as WorkNowListResponse).items.map((item) => [item.staffId, item]));
  }

  function changeStatus(id: string, status: 'working' | 'paused' | 'left'): Promise<void> {
    const change = { status, fromDay: world.today, why: '' };
    return world.as(world.person('own'), () => world.get(SeekersService).setStatus(id, change));
  }

  /** On the same caseload, and another supervisor's business. */
  async function inOtherTeam(id: string): Promise<void> {
    await world.owner.query('UPDATE seeker SET team_id = $2 WHERE id = $1', [id, world.home.teams.b]);
  }

  const periods = <T>(work: (periods: StaffPeriodsService) => Promise<T>): Promise<T> =>
    world.as(null, () => work(world.get(StaffPeriodsService)));
  const namesOf = (found: ReadonlyMap<string, unknown>): string[] =>
    [...world.people.values()].filter(({ staffId }) => found.has(staffId)).map(({ name }) => name);

  it('is told of the own teams to a supervisor, of everybody at home to a manager and an administrator', async () => {
    expect(namesOf(await ask('supervisor'))).toEqual(['own', 'sameTeam', 'supervisor']);
    expect(namesOf(await ask('otherSupervisor'))).toEqual(['otherTeam', 'covering', 'formerlyCovering', 'otherSupervisor']); // prettier-ignore
    for (const name of ['manager', 'admin'] as const) {
      const names = namesOf(await ask(name));
      expect(names).toHaveLength(9);
      expect(names.some((each) => each.startsWith('foreign'))).toBe(false);
    }
  });

  it('counts job seekers for supervisors of their teams and for managers, and never for an administrator', async () => {
    expect((await ask('supervisor')).get(own)?.caseload).toEqual({ looking: 1, working: 2, paused: 1 });
    expect((await ask('manager')).get(own)?.caseload).toEqual({ looking: 2, working: 2, paused: 1 });
    const sameTeam = world.person('sameTeam').staffId;
    expect((await ask('manager')).get(sameTeam)?.caseload).toEqual({ looking: 0, working: 0, paused: 0 });
    const toAdmin = [...(await ask('admin')).values()];
    expect(toAdmin.map(({ caseload }) => caseload)).toEqual(toAdmin.map(() => null));
    expect((await ask('admin')).get(own)?.fte).toBe(1);
  });

  it('tells an administrator who supervises a team of that team’s caseloads, and of no other', async () => {
    const { staffId } = world.person('supervisor');
    const become = (roles: Role[]) => world.as(null, () => world.get(IdentitiesService).changeRights(staffId, roles));
    await become(['supervisor', 'admin']);
    const found = await ask('supervisor');
    await become(['supervisor']);
    expect(found.get(own)?.caseload).toEqual({ looking: 1, working: 2, paused: 1 });
    expect(found.get(world.person('otherTeam').staffId)?.caseload).toBeNull();
  });

  it('says the share of today, the week in half days, and what is agreed from later on', async () => {
    expect((await ask('supervisor')).get(own)).toMatchObject({ fte: 1, halfDays: null, next: null });
    const sameTeam = world.person('sameTeam').staffId;
    const share = { staffId: sameTeam, toDay: null };
    await periods((all) => all.employ({ ...share, fromDay: addDays(world.today, -30), fte: 0.5, halfDays: MORNINGS }));
    await periods((all) => all.employ({ ...share, fromDay: addDays(world.today, 20), fte: 0.6, halfDays: null }));
    expect((await ask('supervisor')).get(sameTeam)).toMatchObject({
      fte: 0.5,
      since: addDays(world.today, -30),
      halfDays: MORNINGS,
      next: { fte: 0.6, fromDay: addDays(world.today, 20) },
    });
  });

  it('says the leave of today or the next, and who covers in it', async () => {
    expect((await ask('supervisor')).get(own)).toMatchObject({ leave: null, coveredBy: [] });
    const away = (from: number, to: number) =>
      periods((all) =>
        all.addLeave({
          staffId: own,
          fromDay: addDays(world.today, from),
          fromPart: 'afternoon',
          toDay: addDays(world.today, to),
          toPart: 'all',
        }),
      );
    await away(-9, -8);
    await away(40, 41);
    const next = await away(20, 22);
    await world.newCover(world.person('sameTeam').staffId, addDays(world.today, 21), addDays(world.today, 30));
    const leave = { fromDay: addDays(world.today, 20), fromPart: 'afternoon', toDay: addDays(world.today, 22), toPart: 'all' }; // prettier-ignore
    const coveredBy = [world.person('sameTeam').staffId];
    for (const name of ['supervisor', 'manager', 'admin'] as const)
      expect((await ask(name)).get(own)).toMatchObject({ leave, coveredBy });
    const now = await away(0, 1);
    expect((await ask('supervisor')).get(own)).toMatchObject({
      leave: { fromDay: world.today },
      coveredBy: [world.person('covering').staffId],
    });
    for (const id of [now, next]) await periods(async (all) => all.withdrawLeave(id, await world.version('leave', id)));
    expect((await ask('supervisor')).get(own)).toMatchObject({ leave: { fromDay: addDays(world.today, 40) }, coveredBy: [] }); // prettier-ignore
  });

  it('asks the database as often for many people as for few', async () => {
    const sent = Reflect.get(Client.prototype, 'query') as (...args: unknown[]) => unknown;
    let statements = 0;
    Reflect.set(Client.prototype, 'query', function (this: Client, ...args: unknown[]) {
      statements += 1;
      return sent.apply(this, args);
    });
    const cost = async () => {
      await ask('manager');
      statements = 0;
      return { people: (await ask('manager')).size, statements };
    };
    const few = await cost();
    for (let number = 1; number <= 10; number++)
      await world.as(null, () => world.newStaff(`Colleague ${number}`, 'specialist'));
    const many = await cost();
    Reflect.set(Client.prototype, 'query', sent);
    expect(many).toEqual({ people: few.people + 10, statements: few.statements });
  });
});
