import { StaffPeriodsService } from '@inroads/agency/staff';
import { addDays } from '@inroads/calendar';
import { TestDatabase } from '@inroads/testing';
import request from 'supertest';
import { type PersonName, World } from './access.world';

describe('what nobody can do to people and their days', () => {
  let database: TestDatabase;
  let world: World;

  beforeAll(async () => {
    database = await TestDatabase.openFresh();
    world = await World.open(database);
  }, 120_000);

  afterAll(async () => {
    await world?.close();
    await database?.drop();
  });

  const as = (name: PersonName) => ({ Authorization: `Bearer ${world.person(name).token}` });
  const post = (name: PersonName, path: string, body: object) =>
    request(world.app.getHttpServer()).post(`/api${path}`).set(as(name)).send(body);

  it('gives an administrator no role, team or cover that shows job seekers', async () => {
    const { staffId } = world.person('admin');
    const version = await world.version('staff', staffId);
    const role = await request(world.app.getHttpServer())
      .patch(`/api/staff/${staffId}`)
      .set(as('admin'))
      .send({ version, roles: ['admin', 'supervisor'] });
    const team = { teamId: world.home.teams.a, kind: 'supervisor', fromDay: world.today };
    const cover = { coveringStaffId: staffId, fromDay: world.today, toDay: world.today };
    const answers = [
      role,
      await post('admin', `/staff/${staffId}/memberships`, team),
      await post('admin', `/staff/${world.person('own').staffId}/cover`, cover),
    ];
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403]);
    expect((await post('admin', `/staff/${staffId}/memberships`, { ...team, kind: 'member' })).status).toBe(201);
  });

  it('shortens a membership and never opens an ended one again', async () => {
    const id = await world.as(null, async () => {
      const staffId = await world.newStaff('Leaver', 'supervisor');
      return world.join(staffId, world.home.teams.b, 'supervisor', addDays(world.today, -10));
    });
    const end = async (toDay: string) =>
      (await post('admin', `/memberships/${id}/end`, { version: await world.version('team_membership', id), toDay }))
        .status;
    expect([
      await end(world.today),
      await end(addDays(world.today, -20)),
      await end(addDays(world.today, -10)),
    ]).toEqual([409, 204, 409]);
  });

  it('ends a cover at once and keeps the days that it lasted', async () => {
    const id = await world.newCover(
      world.person('otherTeam').staffId,
      addDays(world.today, -3),
      addDays(world.today, 3),
    );
    const seeker = () => request(world.app.getHttpServer()).get(`/api/seekers/${world.seekerId}`).set(as('otherTeam'));
    expect((await seeker()).status).toBe(200);
    const version = await world.version('cover', id);
    expect((await post('supervisor', `/cover/${id}/end`, { version })).status).toBe(204);
    expect((await seeker()).status).toBe(404);
    const { rows } = await world.owner.query('SELECT from_day, to_day, voided_at FROM cover WHERE id = $1', [id]);
    expect(rows).toEqual([{ from_day: addDays(world.today, -3), to_day: addDays(world.today, -1), voided_at: null }]);
  });

  it('has the weeks counted again that leave touches, and none that lie ahead', async () => {
    const { staffId } = world.person('sameTeam');
    const leave = (fromDay: string) =>
      world.as(null, () =>
        world.get(StaffPeriodsService).addLeave({ staffId, fromDay, toDay: fromDay, fromPart: 'all', toPart: 'all' }),
      );
    await leave(addDays(world.today, -14));
    await leave(addDays(world.today, 14));
    const { rows } = await world.owner.query(
      `SELECT payload ->> 'fromDay' AS day FROM outbox_message WHERE job_name = 'practice.recount-weeks' AND payload -> 'staffIds' ? $1`,
      [staffId],
    );
    expect(rows).toEqual([{ day: addDays(world.today, -14) }]);
  });

  it('lists contacts for a job seeker only to those who may see the person', async () => {
    const list = async (name: PersonName) =>
      (await request(world.app.getHttpServer()).get(`/api/contacts?seeker=${world.seekerId}`).set(as(name))).status;
    const names = ['own', 'covering', 'supervisor', 'sameTeam', 'manager'] as const;
    expect(await Promise.all(names.map(list))).toEqual([200, 200, 200, 404, 404]);
  });
});
