import { addDays, weekOf } from '@inroads/calendar';
import { EmployersService, SitesService } from '@inroads/employers/employers';
import { Clock } from '@inroads/kernel';
import { newId, Transactions } from '@inroads/platform/database';
import { type AppointmentInput, AppointmentsService } from '@inroads/practice/plans';
import { PlanEvents } from '@inroads/practice/plans/rows/plan-events';
import {
  PlanRepository,
  PlanStopRepository,
  PlanStopSeekerRepository,
} from '@inroads/practice/plans/rows/plan.repositories';
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
  async function visit(person: Person, day: string, startsAt = HALF_PAST_NINE): Promise<string> {
    return stopAt(person, await business(person, day), day, startsAt, null);
  }

  const business = ({ agencyId }: Person, day: string): Promise<{ employerId: string; siteId: string }> =>
    inAgency(agencyId, async () => {
      const employerId = await world.get(EmployersService).add(businessNamed(`Bakery of ${day}`), [], true);
      return { employerId, siteId: await world.get(SitesService).add(employerId, siteInTown()) };
    });

  function stopAt(
    { staffId, agencyId }: Person,
    at: { readonly employerId: string; readonly siteId: string },
    day: string,
    startsAt: number,
    appointmentId: string | null,
  ): Promise<string> {
    return inAgency(agencyId, async () => {
      const id = newId();
      await world.get(PlanStopRepository).insert({
        ...{ id, planId: await acceptedPlan(staffId, weekOf(day, 1)), ...at, day },
        ...{ startsAt, arrivesAt: startsAt, endsAt: startsAt + 30, travelMinutes: 5, detourMinutes: 5 },
        ...{
          kind: appointmentId === null ? 'visit' : 'appointment',
          appointmentId,
          purpose: 'learn',
          travelMode: 'car',
          isTravelMeasured: false,
        },
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

  it('has nothing of what was called off before the plan was accepted, and what was called off since', async () => {
    const own = world.person('own');
    goTo(new Date('2027-07-05T15:00:00Z'));
    const ids = [await visit(own, '2027-07-06'), await visit(own, '2027-07-07'), await visit(own, '2027-07-08')];
    const [early, late, planned] = ids as [string, string, string];
    const inPlan = (work: (stops: PlanStopRepository) => Promise<unknown>) =>
      inAgency(own.agencyId, () => work(world.get(PlanStopRepository)));
    const remove = (id: string) => inPlan((stops) => stops.update(id, 1, { state: 'removed' }));
    await remove(early);
    await inPlan(async (stops) => {
      const { planId } = await stops.get(planned);
      await world.get(PlanEvents).write(planId, 'accepted', null, {});
    });
    await remove(late);
    const entries = entriesOf(await read(own));
    expect(ids.map((id) => entries.get(id)?.status)).toEqual([undefined, 'CANCELLED', 'CONFIRMED']);
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

  describe('of time that is set aside', () => {
    const own = (): Person => world.person('own');
    const setAside = (input: Partial<AppointmentInput> & Pick<AppointmentInput, 'day'>): Promise<string> =>
      world.as(own(), () =>
        world.get(AppointmentsService).add(own().staffId, {
          ...{ kind: 'call', hold: 'week', startsAt: null, minutes: 30, what: 'Quillanda Xavierre, about the bakery' },
          ...{ employerId: null, siteId: null },
          ...input,
        }),
      );
    const voided = async (id: string): Promise<void> => {
      const version = await world.version('appointment', id);
      await world.as(own(), () => world.get(AppointmentsService).void(id, version));
    };
    const changeStop = (id: string, changes: object): Promise<void> =>
      inAgency(own().agencyId, async () => {
        const stops = world.get(PlanStopRepository);
        await stops.update(id, (await stops.get(id)).version, changes);
      });
    /** The plan puts it there. */
    const placeErrand = (appointmentId: string, date: string, startsAt: number): Promise<void> =>
      inAgency(own().agencyId, async () => {
        const plans = world.get(PlanRepository);
        const { id, version } = await plans.get(await acceptedPlan(own().staffId, weekOf(date, 1)));
        const times = { departsAt: null, returnsAt: null, travelMinutes: 0, countedMinutes: 0 };
        const errands = [{ appointmentId, startsAt, endsAt: startsAt + 30 }];
        await plans.update(id, version, { days: [{ date, mode: 'car', ...times, errands }] });
      });

    /** When, how, and by which number; rising, whatever happens. */
    class Seen {
      private readonly sequences: number[] = [];

      constructor(private readonly id: string) {}

      async is(status: 'CONFIRMED' | 'CANCELLED', at: string, summary: string): Promise<void> {
        const response = await read(own());
        const entry = entriesOf(response).get(this.id);
        expect([entry?.status, entry?.event.startDate.toString(), entry?.event.summary]).toEqual([status, at, summary]);
        expect(entry?.sequence).toBeGreaterThan(this.sequences.at(-1) ?? -1);
        this.sequences.push(entry?.sequence ?? -1);
        expect(response.text).not.toContain('Quillanda');
      }
    }

    it('a call without a time is there once the plan has put it somewhere, and stays the same entry', async () => {
      goTo(new Date('2028-01-03T15:00:00Z'));
      const id = await setAside({ day: '2028-01-04' });
      expect(entriesOf(await read(own())).has(id)).toBe(false);
      await placeErrand(id, '2028-01-05', 660);
      const seen = new Seen(id);
      await seen.is('CONFIRMED', '2028-01-05T11:00:00', 'Call');
      await placeErrand(id, '2028-01-06', 720);
      await seen.is('CONFIRMED', '2028-01-06T12:00:00', 'Call');
      const fixed = { kind: 'call', hold: 'time', day: '2028-01-12', startsAt: 600, minutes: 30, what: '' } as const;
      await world.as(own(), () =>
        world.get(AppointmentsService).change(id, 1, { ...fixed, employerId: null, siteId: null }),
      );
      await seen.is('CONFIRMED', '2028-01-12T10:00:00', 'Call');
      await voided(id);
      await seen.is('CANCELLED', '2028-01-12T10:00:00', 'Call');
    });

    it('an errand that is off is called off where the plan had put it', async () => {
      goTo(new Date('2028-02-07T15:00:00Z'));
      const id = await setAside({ kind: 'meeting', hold: 'day', day: '2028-02-08' });
      await placeErrand(id, '2028-02-08', 840);
      const seen = new Seen(id);
      await seen.is('CONFIRMED', '2028-02-08T14:00:00', 'Meeting');
      await voided(id);
      await seen.is('CANCELLED', '2028-02-08T14:00:00', 'Meeting');
    });

    it('an appointment at a business is one entry before it is planned, as a stop, and when it is off', async () => {
      goTo(new Date('2028-03-06T15:00:00Z'));
      const at = await business(own(), '2028-03-08');
      const id = await setAside({ kind: 'appointment', hold: 'time', day: '2028-03-08', startsAt: 600, ...at });
      const seen = new Seen(id);
      const named = 'Appointment: Bakery of 2028-03-08';
      await seen.is('CONFIRMED', '2028-03-08T10:00:00', named);
      const stopId = await stopAt(own(), at, '2028-03-08', 600, id);
      expect(entriesOf(await read(own())).has(stopId)).toBe(false);
      await changeStop(stopId, { startsAt: 630, endsAt: 660 });
      await seen.is('CONFIRMED', '2028-03-08T10:30:00', named);
      await changeStop(stopId, { state: 'removed' });
      await seen.is('CONFIRMED', '2028-03-08T10:00:00', named);
      const again = await stopAt(own(), at, '2028-03-08', 600, id);
      await seen.is('CONFIRMED', '2028-03-08T10:00:00', named);
      await changeStop(again, { state: 'cancelled' });
      await seen.is('CANCELLED', '2028-03-08T10:00:00', named);
      await voided(id);
      await seen.is('CANCELLED', '2028-03-08T10:00:00', named);
    });

    it('one that a colleague keeps is in the colleague’s calendar, and called off in one’s own', async () => {
      goTo(new Date('2028-04-03T15:00:00Z'));
      const colleague = world.person('sameTeam');
      feeds.set(colleague.staffId, await opened(colleague));
      const at = await business(own(), '2028-04-05');
      const id = await setAside({ kind: 'appointment', hold: 'time', day: '2028-04-05', startsAt: 600, ...at });
      const seen = new Seen(id);
      await seen.is('CONFIRMED', '2028-04-05T10:00:00', 'Appointment: Bakery of 2028-04-05');
      const stopId = await stopAt(colleague, at, '2028-04-05', 600, id);
      await seen.is('CANCELLED', '2028-04-05T10:00:00', 'Appointment: Bakery of 2028-04-05');
      expect(entriesOf(await read(colleague)).get(stopId)?.status).toBe('CONFIRMED');
    });
  });

  it('is ended by whoever looks after its owner too, and that is written down', async () => {
    for (const name of ['supervisor', 'admin'] as const) {
      const { id, path } = await opened(world.person('own'));
      const by = world.person(name);
      const listed = await request(world.app.getHttpServer())
        .get(`/api/staff/${world.person('own').staffId}/calendar-feeds`)
        .set('Authorization', `Bearer ${by.token}`)
        .expect(200);
      expect((listed.body as { id: string }[]).map((each) => each.id)).toContain(id);
      await asked(by, `/api/calendar-feeds/${id}/revoke`).expect(204);
      await request(world.app.getHttpServer()).get(path).expect(404);
      const { rows } = await world.owner.query<{ act: string; actor: string }>(
        `SELECT act, actor_id AS actor FROM audit_entry WHERE table_name = 'calendar_feed' AND row_id = $1 ORDER BY id`,
        [id],
      );
      expect(rows).toEqual([
        { act: 'link-made', actor: world.person('own').staffId },
        { act: 'link-ended', actor: by.staffId },
      ]);
    }
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
