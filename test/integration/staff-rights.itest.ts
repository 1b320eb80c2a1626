import { randomUUID } from 'node:crypto';
import { StaffPeriodsService, StaffQueries } from '@inroads/agency/staff';
import { addDays } from '@inroads/calendar';
import { MatchesService } from '@inroads/practice/matches';
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

  it('tells the reader of the whole trail a person by the code, never by the name', async () => {
    const { rows } = await world.owner.query<{ code: string }>('SELECT code FROM seeker WHERE id = $1', [
      world.seekerId,
    ]);
    const answer = await request(world.app.getHttpServer()).get(`/api/audit?row=${world.seekerId}`).set(as('admin'));
    const { items } = answer.body as { items: { seekerCode: string | null }[] };
    expect(items.map(({ seekerCode }) => seekerCode)).toContain(rows[0]?.code);
    expect(JSON.stringify(answer.body)).not.toContain('Sol');
  });

  it('says of a wrong present password that it is that one, and beside which field', async () => {
    const typed = { currentPassword: 'not the one I have', newPassword: 'a long enough sentence 7' };
    const { status, body } = await post('own', '/auth/password', typed);
    const problem = body as { code: string; title: string; faults: { path: string }[] };
    expect([status, problem.code, problem.faults[0]?.path]).toEqual([401, 'password.not-yours', 'currentPassword']);
    expect(problem.title).not.toContain('e-mail');
  });

  it('lets somebody who was invited begin: in a team, with hours from today on', async () => {
    const invite = (email: string, part: object) =>
      post('admin', '/staff', {
        name: 'New',
        email,
        roles: ['specialist'],
        teamId: world.home.teams.a,
        fte: 0.5,
        ...part,
      });
    const answer = await invite('begins@staff.example', {});
    expect(answer.status).toBe(201);
    const { id } = (answer.body as { staff: { id: string } }).staff;
    const { memberships, employments } = await world.as(null, () =>
      world.app.get(StaffQueries, { strict: false }).periods([id], world.today, world.today),
    );
    expect(memberships).toMatchObject([{ teamId: world.home.teams.a, kind: 'member', fromDay: world.today }]);
    expect(employments).toMatchObject([{ fte: 0.5, fromDay: world.today }]);
    const nobody = await invite('begins-not@staff.example', { teamId: randomUUID() });
    expect(nobody.status).toBe(404);
    expect((await invite('begins-not@staff.example', {})).status).toBe(201);
  });

  it('lets a supervisor give cover within the own teams only', async () => {
    const cover = (name: PersonName) =>
      post('supervisor', `/staff/${world.person('own').staffId}/cover`, {
        coveringStaffId: world.person(name).staffId,
        fromDay: addDays(world.today, 40),
        toDay: addDays(world.today, 41),
      });
    expect([(await cover('otherTeam')).status, (await cover('sameTeam')).status]).toEqual([404, 201]);
  });

  it('gives no way in to somebody who left, and ends the one that was given', async () => {
    const record = await world.as(null, () => world.newStaff('Leaving', 'specialist'));
    const { url } = (await post('admin', `/staff/${record}/link`, { kind: 'invitation' })).body as { url: string };
    const secret = url.split('#')[1] as string;
    const peek = () => request(world.app.getHttpServer()).post('/api/auth/links/look').send({ secret });
    expect((await peek()).status).toBe(200);
    await post('admin', `/staff/${record}/archive`, { version: await world.version('staff', record) });
    const password = 'violet harbor kettle';
    const use = await request(world.app.getHttpServer()).post('/api/auth/links/use').send({ secret, password });
    const another = await post('admin', `/staff/${record}/link`, { kind: 'reset' });
    expect([(await peek()).status, use.status]).toEqual([410, 410]);
    expect(another).toMatchObject({ status: 409, body: { code: 'staff.left' } });
  });

  it('lets people say their own name, start and ways of travel, and neither roles nor hours', async () => {
    const own = request(world.app.getHttpServer());
    const change = (body: object) => own.patch('/api/me/profile').set(as('own')).send(body);
    const version = await world.version('staff', world.person('own').staffId);
    expect((await change({ version, roles: ['admin'] })).status).toBe(400);
    expect((await change({ version, fte: 0.5 })).status).toBe(400);
    const changed = await change({
      version,
      startPlace: '21500 Linden Avenue, Little Rock 72201',
      travelModes: ['bus'],
    });
    expect(changed.body).toMatchObject({ isStartOnMap: true, travelModes: ['bus'], version: version + 1 });
    expect((await change({ version, name: 'Too late' })).status).toBe(409);
  });

  it('forgets the point of a place that is named anew', async () => {
    const { staffId } = world.person('own');
    const version = await world.version('staff', staffId);
    const own = request(world.app.getHttpServer());
    const change = await own
      .patch('/api/me/profile')
      .set(as('own'))
      .send({ version, startPlace: '72201 Old Mill Road' });
    expect(change.body).toMatchObject({ isStartOnMap: false });
    const kept = await own
      .patch('/api/me/profile')
      .set(as('own'))
      .send({ version: version + 1, startPlace: '72201 Old Mill Road', name: 'Nora' });
    expect(kept.body).toMatchObject({ isStartOnMap: false, name: 'Nora' });
    const admin = await own
      .patch(`/api/staff/${staffId}`)
      .set(as('admin'))
      .send({ version: version + 2, startPlace: 'Office', startLat: 34.7, startLon: -92.3 });
    expect(admin.body).toMatchObject({ startLat: 34.7 });
  });

  it('takes an answer only for a list that was shown for that person', async () => {
    const answer = (seekerId: string, rankingId: string) =>
      post('own', `/seekers/${seekerId}/answers`, { openingId: world.openingId, rankingId, answer: 'maybe' });
    const other = await world.newSeeker();
    const { id } = await world.as(world.person('own'), () => world.get(MatchesService).show(world.seekerId, 5));
    expect((await answer(world.seekerId, id)).status).toBe(201);
    expect((await answer(other, id)).status).toBe(404);
  });

  it('reads the trail by days of the agency', async () => {
    const record = randomUUID();
    // Half past eleven in the evening in Chicago is the next day in UTC.
    await world.owner.query(
      `INSERT INTO audit_entry (agency_id, at, request_id, act, table_name, row_id, digest)
       VALUES ($1, '2026-03-03T05:30:00Z', 'test', 'read', 'team', $2, '')`,
      [world.home.id, record],
    );
    const lines = async (from: string, to: string) => {
      const path = `/api/audit?row=${record}&from=${from}&to=${to}`;
      const { body } = await request(world.app.getHttpServer()).get(path).set(as('admin'));
      return (body as { items: unknown[] }).items.length;
    };
    expect(await lines('2026-03-02', '2026-03-02')).toBe(1);
    expect(await lines('2026-03-03', '2026-03-03')).toBe(0);
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
    const recounts = async () => {
      const { rows } = await world.owner.query<{ id: string; day: string }>(
        `SELECT id, payload ->> 'fromDay' AS day FROM outbox_message
         WHERE job_name = 'practice.recount-weeks' AND payload -> 'staffIds' ? $1`,
        [staffId],
      );
      return rows;
    };
    const before = (await recounts()).map(({ id }) => id);
    await leave(addDays(world.today, -14));
    await leave(addDays(world.today, 14));
    const asked = (await recounts()).filter(({ id }) => !before.includes(id));
    expect(asked.map(({ day }) => day)).toEqual([addDays(world.today, -14)]);
  });

  it('lists contacts for a job seeker only to those who may see the person', async () => {
    const list = async (name: PersonName) =>
      (await request(world.app.getHttpServer()).get(`/api/contacts?seeker=${world.seekerId}`).set(as(name))).status;
    const names = ['own', 'covering', 'supervisor', 'sameTeam', 'manager'] as const;
    expect(await Promise.all(names.map(list))).toEqual([200, 200, 200, 404, 404]);
  });
});
