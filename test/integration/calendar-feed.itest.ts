import { addDays, weekOf } from '@inroads/calendar';
import { EmployersService, SitesService } from '@inroads/employers/employers';
import { Clock } from '@inroads/kernel';
import { newId, Transactions } from '@inroads/platform/database';
import {
  PlanRepository,
  PlanStopRepository,
  PlanStopSeekerRepository,
} from '@inroads/practice/plans/plan.repositories';
import { TestDatabase } from '@inroads/testing';
import ICAL from 'ical.js';
import request, { type Response } from 'supertest';
import { type Person, World } from './access.world';
import { businessNamed, siteInTown } from './business.fixture';

/** The day on which clocks change, and by how many minutes they are ahead of UTC before it and after. */
const CHANGES = [
  ['America/Chicago', '2026-03-08', -360, -300],
  ['America/Chicago', '2026-11-01', -300, -360],
  ['America/Chicago', '2027-03-14', -360, -300],
  ['America/Chicago', '2027-11-07', -300, -360],
  ['Europe/London', '2026-03-29', 0, 60],
  ['Europe/London', '2026-10-25', 60, 0],
  ['Europe/London', '2027-03-28', 0, 60],
  ['Europe/London', '2027-10-31', 60, 0],
] as const;

const HALF_PAST_NINE = 9 * 60 + 30;

interface Feed {
  readonly id: string;
  readonly path: string;
}

describe('the calendar that other programs read', () => {
  let database: TestDatabase;
  let world: World;
  const feeds = new Map<string, Feed>();

  beforeAll(async () => {
    database = await TestDatabase.openFresh();
    world = await World.open(database);
    await world.owner.query(`UPDATE agency SET zone = 'Europe/London' WHERE id = $1`, [british().agencyId]);
    // Later than anything that was kept of the zone.
    goTo(new Date('2030-01-01T12:00:00Z'));
    for (const person of [world.person('own'), british()]) feeds.set(person.staffId, await opened(person));
  }, 120_000);

  afterEach(() => goTo(new Date('2030-01-01T12:00:00Z')));
  afterAll(async () => {
    jest.restoreAllMocks();
    await world?.close();
    await database?.drop();
  });

  const british = (): Person => world.person('foreignSpecialist');
  const staffOf = (zone: string): Person => (zone === 'Europe/London' ? british() : world.person('own'));
  const asked = (person: Person, address: string): request.Test =>
    request(world.app.getHttpServer()).post(address).set('Authorization', `Bearer ${person.token}`);
  const opened = async (person: Person): Promise<Feed> => (await asked(person, '/api/calendar-feeds')).body as Feed;

  function read(person: Person, etag?: string): request.Test {
    const asking = request(world.app.getHttpServer()).get(feeds.get(person.staffId)?.path ?? '');
    return etag === undefined ? asking : asking.set('If-None-Match', etag);
  }

  function goTo(instant: Date): void {
    jest.spyOn(world.get(Clock), 'now').mockReturnValue(instant);
  }

  const inAgency = <T>(agencyId: string, work: () => Promise<T>): Promise<T> =>
    world.inAgency(agencyId, () => world.get(Transactions).run(work));

  /** By visit, as a calendar program understands the file. */
  function entriesOf({ text }: Response) {
    const calendar = new ICAL.Component(ICAL.parse(text));
    return new Map(
      calendar.getAllSubcomponents('vevent').map((component) => {
        const event = new ICAL.Event(component);
        const status = String(component.getFirstPropertyValue('status'));
        const sequence = Number(component.getFirstPropertyValue('sequence'));
        return [event.uid.replace(/@.*/, ''), { event, status, sequence }] as const;
      }),
    );
  }

  /** One visit of an accepted plan, half an hour at a business of its own. */
  function visit(person: Person, day: string, startsAt = HALF_PAST_NINE): Promise<string> {
    const { staffId, agencyId } = person;
    return inAgency(agencyId, async () => {
      const employerId = await world.get(EmployersService).add(businessNamed(`Bakery of ${day}`), [], true);
      const siteId = await world.get(SitesService).add(employerId, siteInTown());
      const id = newId();
      await world.get(PlanStopRepository).insert({
        ...{ id, planId: await acceptedPlan(staffId, weekOf(day, 1)), employerId, siteId, day },
        ...{ startsAt, arrivesAt: startsAt, endsAt: startsAt + 30, travelMinutes: 5, detourMinutes: 5 },
        ...{ kind: 'visit', appointmentId: null, purpose: 'learn', travelMode: 'car', isTravelMeasured: false },
        ...{ value: 1, reasons: [], asks: [], state: 'planned', isPinned: false, contactId: null, why: '' },
        ...{ laterUntil: null, before: null, stateBeforeContact: null },
      });
      return id;
    });
  }

  async function acceptedPlan(staffId: string, week: string): Promise<string> {
    const plans = world.get(PlanRepository);
    const found = await plans.ofWeek(staffId, week);
    if (found) return found.id;
    const id = newId();
    const at = new Date(`${week}T12:00:00Z`);
    await plans.insert({
      ...{ id, staffId, week, status: 'accepted', basisId: null, basisVersion: null, plannedAt: at, acceptedAt: at },
      ...{
        fingerprint: '',
        value: 0,
        edition: '',
        days: [],
        unkept: [],
        shortfalls: [],
        leftOutCount: 0,
        before: null,
      },
    });
    return id;
  }

  it.each(CHANGES)('%s: half past nine is half past nine around %s', async (zone, change, before, after) => {
    const person = staffOf(zone);
    goTo(new Date(`${change}T12:00:00Z`));
    const days = [addDays(change, -1), change, addDays(change, 1)];
    const ids: string[] = [];
    for (const day of days) ids.push(await visit(person, day));
    const entries = entriesOf(await read(person).expect(200));
    days.forEach((day, at) => {
      const start = entries.get(ids[at] ?? '')?.event.startDate;
      const offset = at === 0 ? before : after;
      expect(start?.toString()).toBe(`${day}T09:30:00`);
      expect(start?.zone?.tzid).toBe(zone);
      expect(start?.toJSDate()).toEqual(new Date(Date.parse(`${day}T09:30:00Z`) - offset * 60_000));
      expect(entries.get(ids[at] ?? '')?.event.duration.toSeconds()).toBe(30 * 60);
    });
  });

  it('knows a visit again: the same entry, a higher sequence after each change, called off where it was', async () => {
    const own = world.person('own');
    goTo(new Date('2027-06-01T15:00:00Z'));
    const id = await visit(own, '2027-06-03');
    const change = (changes: object) =>
      inAgency(own.agencyId, async () => {
        const stops = world.get(PlanStopRepository);
        await stops.update(id, (await stops.get(id)).version, changes);
      });
    const sequences: (number | undefined)[] = [];
    const first = entriesOf(await read(own)).get(id);
    expect(first).toMatchObject({ status: 'CONFIRMED' });
    sequences.push(first?.sequence);
    await change({ startsAt: 600, endsAt: 630 });
    const moved = entriesOf(await read(own)).get(id);
    expect(moved?.event.startDate.toString()).toBe('2027-06-03T10:00:00');
    sequences.push(moved?.sequence);
    await change({ state: 'cancelled' });
    const gone = entriesOf(await read(own)).get(id);
    expect(gone).toMatchObject({ status: 'CANCELLED' });
    expect(gone?.event.startDate.toString()).toBe('2027-06-03T10:00:00');
    sequences.push(gone?.sequence);
    expect(sequences).toEqual([0, 1, 2]);
  });

  it('is sent again only when something has changed', async () => {
    const own = world.person('own');
    goTo(new Date('2027-08-02T15:00:00Z'));
    await visit(own, '2027-08-03');
    const { headers } = await read(own).expect(200);
    expect(headers['content-type']).toContain('text/calendar');
    const unchanged = await read(own, headers['etag']).expect(304);
    expect(unchanged.text).toBe('');
    await visit(own, '2027-08-04');
    const changed = await read(own, headers['etag']).expect(200);
    expect(changed.headers['etag']).not.toBe(headers['etag']);
  });

  it('names businesses, and no job seeker for whom the visit is', async () => {
    const own = world.person('own');
    goTo(new Date('2027-09-06T15:00:00Z'));
    const stopId = await visit(own, '2027-09-07');
    const { rows } = await world.owner.query<{ name: string; code: string }>(
      `UPDATE seeker SET preferred_name = 'Quillanda Xavierre' WHERE id = $1 RETURNING preferred_name AS name, code`,
      [world.seekerId],
    );
    await inAgency(own.agencyId, () =>
      world.get(PlanStopSeekerRepository).insert({
        ...{ id: newId(), stopId, seekerId: world.seekerId, basis: 'prospect', openingId: null },
        ...{ fit: 1, wishes: ['work'], clockDaysLeft: 3 },
      }),
    );
    const { text } = await read(own);
    const unfolded = text.replace(/\r\n[ \t]/g, '');
    expect(unfolded).toContain('Bakery of 2027-09-07');
    for (const secret of ['Quillanda', 'Xavierre', 'QX', 'Q. X.', rows[0]?.code ?? '-', world.seekerId])
      expect(unfolded).not.toContain(secret);
  });

  it('belongs to the week and the day of the agency, not of the server', async () => {
    const own = world.person('own');
    // Monday in Greenwich, Sunday evening in Chicago.
    goTo(new Date('2027-10-04T04:30:00Z'));
    const week = (first: string) =>
      request(world.app.getHttpServer())
        .get(`/api/staff/${own.staffId}/plans/${first}`)
        .set('Authorization', `Bearer ${own.token}`);
    const { body } = await week('2027-09-27').expect(200);
    expect((body as { today: string }).today).toBe('2027-10-03');
    expect((await week('2027-10-03').expect(400)).text).toContain('2027-09-27');
    const lastRead = await visit(own, addDays('2027-10-03', 70));
    const tooFar = await visit(own, addDays('2027-10-03', 71));
    const entries = entriesOf(await read(own));
    expect([entries.has(lastRead), entries.has(tooFar)]).toEqual([true, false]);
  });

  it('answers as if it had never been once its address is revoked', async () => {
    const own = world.person('own');
    const { id, path } = await opened(own);
    await request(world.app.getHttpServer()).get(path).expect(200);
    await asked(own, `/api/calendar-feeds/${id}/revoke`).expect(204);
    const after = await request(world.app.getHttpServer()).get(path).expect(404);
    const never = await request(world.app.getHttpServer()).get('/api/calendar/never-was.ics').expect(404);
    const plain = ({ text }: Response): string => text.replace(/"requestId":"[^"]*"/, '');
    expect(plain(after)).toBe(plain(never));
  });
});
