import { SettingsService } from '@inroads/agency/settings';
import { StaffPeriodsService } from '@inroads/agency/staff';
import { addDays } from '@inroads/calendar';
import { DoNotContactService, PeopleService } from '@inroads/employers/employers';
import { Transactions } from '@inroads/platform/database';
import { ContactsService } from '@inroads/practice/contacts';
import {
  type AppointmentInput,
  PlannerService,
  PlansService,
  PlanStopsService,
  type StopView,
} from '@inroads/practice/plans';
import { PlanWriter } from '@inroads/practice/plans/planner/plan-writer';
import { MONDAY, type Place, plannedOf, PlanTown, stopsOf } from './plans.harness';
import { begin, type Open, untilWaiting } from './open-transaction';

let town: PlanTown;
let nora: string;
let places: Place[];

beforeEach(async () => {
  town = await PlanTown.open();
  nora = await town.specialist('Nora');
  await town.seeker('Maya', nora);
  places = await town.kitchens(6);
}, 120_000);
afterEach(() => town.close());

const placeOf = ({ employerId, siteId }: StopView): Place => ({ id: employerId, siteId });
const stopAt = (place: Place, staffId = nora): Promise<StopView | undefined> => town.stopAt(place, staffId);

const act = <T>(run: (stops: PlanStopsService) => Promise<T>, staffId = nora): Promise<T> =>
  town.practice.as(staffId, () => run(town.practice.get(PlanStopsService)));

const log = (staffId: string, place: Place): Promise<string> => town.logged(staffId, place);

const appoint = (input: Partial<AppointmentInput>, staffId = nora): Promise<string> => town.appoint(staffId, input);

const query = <Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> => town.query(sql, parameters);

const begun = (staffId: string | null, work: () => Promise<unknown>): Promise<Open> =>
  begin(town.practice, staffId, work);

describe('what others do while a plan is worked on', () => {
  it('waits its turn: a contact is logged although its visit closes up to another that is moved', async () => {
    const [stop, moved] = plannedOf(await town.plan(nora)) as [StopView, StopView];
    const moving = await begun(nora, async () => {
      await town.practice.get(PlanStopsService).pin(moved.id, moved.version, true);
      // What healing the times does to the others of the day.
      const sql = `UPDATE plan_stop SET starts_at = starts_at + 1, ends_at = ends_at + 1 WHERE id = $1`;
      await town.practice.get(Transactions).query(sql, [stop.id]);
    });
    const logging = log(nora, placeOf(stop));
    await untilWaiting(town.practice, logging);
    await moving.commit();
    await logging;
    expect(await stopAt(placeOf(stop))).toMatchObject({ state: 'done', contactOn: MONDAY, version: stop.version + 2 });
  });

  it('is seen by planning anew, which begins again and keeps it', async () => {
    const stop = plannedOf(await town.plan(nora))[0] as StopView;
    await town.kitchen('New kitchen', 3);
    const pinning = await begun(nora, () => town.practice.get(PlanStopsService).pin(stop.id, stop.version, true));
    const planning = town.plan(nora);
    await untilWaiting(town.practice, planning);
    await pinning.commit();
    await planning;
    expect(await stopAt(placeOf(stop))).toMatchObject({ state: 'planned', isPinned: true });
    expect(plannedOf(await town.week(nora))).toHaveLength(7);
  });
});

describe('a business that asks not to be contacted', () => {
  it('is not planned by whoever had read the week before', async () => {
    const planner = town.practice.get(PlannerService);
    const prepared = await town.practice.as(null, () => planner.prepare(nora, MONDAY));
    const worked = await town.practice.as(null, () => planner.workOut(prepared));
    await town.askedToStop(places[2] as Place);
    await expect(
      town.practice.as(null, () => town.practice.get(PlanWriter).write(worked, prepared.plan)),
    ).rejects.toThrow(/while this was worked out/);
  });

  it('waits for a plan that is being written, and takes it out of that', async () => {
    const place = places[2] as Place;
    const planning = await begun(null, () => town.practice.get(PlannerService).plan(nora, MONDAY));
    const stopping = town.askedToStop(place);
    await untilWaiting(town.practice, stopping);
    await planning.commit();
    await stopping;
    expect(await stopAt(place)).toMatchObject({ state: 'cancelled' });
  });

  it('is not put into a plan by hand at the same moment', async () => {
    const place = places[2] as Place;
    const planned = plannedOf(await town.plan(nora)).find(({ siteId }) => siteId === place.siteId) as StopView;
    await act((service) => service.remove(planned.id, planned.version, 'Not this week'));
    const adding = await begun(nora, () => town.practice.get(PlanStopsService).add(nora, MONDAY, place.siteId, null));
    const stopping = town.askedToStop(place);
    await untilWaiting(town.practice, stopping);
    await adding.commit();
    await stopping;
    const states = stopsOf(await town.week(nora)).filter(({ siteId }) => siteId === place.siteId);
    expect(states.map(({ state }) => state).sort()).toEqual(['cancelled', 'removed']);
  });

  it('says in the week that the call with it is cancelled', async () => {
    const { id: employerId } = places[2] as Place;
    const call = await appoint({ kind: 'call', hold: 'day', startsAt: null, employerId });
    const before = await town.plan(nora);
    await query(`UPDATE plan_stop SET state = 'removed' WHERE employer_id = $1`, [employerId]);
    await town.askedToStop({ id: employerId });
    const after = await town.week(nora);
    expect(after.appointments).toEqual([]);
    expect(after.plan?.version).toBeGreaterThan(before.plan?.version ?? 0);
    expect(after.events.filter(({ code }) => code === 'cancelled-do-not-contact')).toMatchObject([
      { stopId: null, employerId, employerName: 'Kitchen 3', values: { appointmentId: call } },
    ]);
  });

  it('tells of an appointment that stands as a visit once', async () => {
    const { id: employerId, siteId } = places[3] as Place;
    await appoint({ employerId, siteId });
    await town.plan(nora);
    await town.askedToStop({ id: employerId });
    const { events } = await town.week(nora);
    expect(events.filter(({ code }) => code === 'cancelled-do-not-contact')).toHaveLength(1);
  });

  it('does not come back when a contact there is voided', async () => {
    const stop = plannedOf(await town.plan(nora))[0] as StopView;
    const id = await log(nora, placeOf(stop));
    await town.askedToStop(placeOf(stop));
    await town.practice.as(nora, () => town.practice.get(ContactsService).void(id, 1, 'Wrong business'));
    expect(await stopAt(placeOf(stop))).toMatchObject({ state: 'cancelled' });
  });

  it('does not come back when a re-plan that dropped it is undone', async () => {
    await town.plan(nora);
    const stop = plannedOf(await town.accept(nora)).at(-1) as StopView;
    await town.practice.as(null, () =>
      town.practice
        .get(StaffPeriodsService)
        .addLeave({ staffId: nora, fromDay: MONDAY, fromPart: 'all', toDay: town.dayOf(4), toPart: 'all' }),
    );
    await town.plan(nora);
    await town.accept(nora);
    expect(await stopAt(placeOf(stop))).toMatchObject({ state: 'removed' });
    await town.askedToStop(placeOf(stop));
    await town.practice.as(nora, () => town.practice.get(PlansService).undo(nora, MONDAY));
    expect(await stopAt(placeOf(stop))).toMatchObject({ state: 'cancelled' });
    expect(plannedOf(await town.week(nora)).length).toBeGreaterThan(0);
  });
});

describe('whom a plan sends her to', () => {
  const personAt = async (place: Place): Promise<string | undefined> => (await stopAt(place))?.person?.name;

  it('is nobody who has asked not to be contacted, for as long as she has', async () => {
    const [stop] = plannedOf(await town.plan(nora)) as [StopView];
    const place = placeOf(stop);
    const add = (name: string, influence: 'hires' | 'influences'): Promise<string> =>
      town.practice.as(null, () =>
        town.practice.get(PeopleService).add(place.id, {
          ...{ siteId: place.siteId, name, title: '', influence },
          ...{ phone: '', email: '', bestChannel: null, bestTime: '' },
        }),
      );
    const personId = await add('Dana', 'hires');
    await add('Lee', 'influences');
    expect(await personAt(place)).toBe('Dana');
    const stopUntil = (untilDay: string): Promise<unknown> =>
      town.practice.as(nora, () =>
        town.practice.get(DoNotContactService).set({
          ...{ employerId: place.id, siteId: null, personId, contactId: null, reason: 'Asked us to stop' },
          ...{ fromDay: '2026-11-01', untilDay },
        }),
      );
    await stopUntil(addDays(stop.day, -1));
    expect(await personAt(place)).toBe('Dana');
    await stopUntil(stop.day);
    expect(await personAt(place)).toBe('Lee');
  });
});

describe('leave', () => {
  const periods = () => town.practice.get(StaffPeriodsService);
  const halves = { fromPart: 'all', toPart: 'all' } as const;
  const runsOf = (week: string): Promise<unknown[]> =>
    query(
      `SELECT 1 FROM plan_run run JOIN plan_run_part part ON part.agency_id = run.agency_id AND part.run_id = run.id
       WHERE run.agency_id = current_agency() AND run.week = $1 AND part.staff_id = $2`,
      [week, nora],
    );
  const away = (leave: object): Promise<string> =>
    town.practice.as(null, () =>
      periods().addLeave({ staffId: nora, fromDay: MONDAY, toDay: MONDAY, ...halves, ...leave }),
    );
  const setLunch = (startsAt: number): Promise<unknown> =>
    town.practice.as(
      town.practice.adminId,
      () => town.practice.get(SettingsService).set('planning.lunch-starts-at', startsAt, MONDAY, 'late lunch'),
      ['admin'],
    );

  it('that is withdrawn asks for a new plan of each week that it lay in, from today on', async () => {
    const next = addDays(MONDAY, 7);
    await town.plan(nora);
    await town.accept(nora);
    await town.plan(nora, next);
    const leaveId = await away({ fromDay: town.dayOf(3), toDay: addDays(MONDAY, 8) });
    const asked = [await runsOf(MONDAY), await runsOf(next)].map(({ length }) => length);
    await town.goTo(next, '08:00');
    await town.practice.as(null, () => periods().withdrawLeave(leaveId, 1));
    expect([await runsOf(MONDAY), await runsOf(next)].map(({ length }) => length)).toEqual([
      asked[0],
      (asked[1] ?? 0) + 1,
    ]);
    expect((await town.week(nora, next)).events[0]).toMatchObject({ code: 'back' });
    expect((await town.week(nora)).events.map(({ code }) => code)).not.toContain('back');
  });

  it('of half a day is parted by the agency’s lunch, not by noon', async () => {
    await setLunch(13 * 60);
    const [stop] = plannedOf(await town.plan(nora)) as [StopView];
    const put = (startsAt: number) =>
      query(`UPDATE plan_stop SET day = $2, starts_at = $3, ends_at = $3 + 20 WHERE id = $1`, [
        stop.id,
        town.dayOf(4),
        startsAt,
      ]);
    await query(`UPDATE plan_stop SET state = 'removed' WHERE id <> $1 AND day = $2`, [stop.id, town.dayOf(4)]);
    const isTold = async (leave: object, startsAt: number): Promise<boolean> => {
      await put(startsAt);
      const before = await runsOf(MONDAY);
      const leaveId = await away({ fromDay: town.dayOf(4), toDay: town.dayOf(4), ...leave });
      const after = await runsOf(MONDAY);
      await query(`UPDATE leave SET voided_at = now() WHERE id = $1`, [leaveId]);
      return after.length > before.length;
    };
    const [morning, afternoon] = [{ toPart: 'morning' }, { fromPart: 'afternoon' }];
    expect(await isTold(morning, 12 * 60 + 20)).toBe(true);
    expect(await isTold(afternoon, 12 * 60 + 20)).toBe(false);
    // Over the beginning of lunch: not there any more when she leaves.
    expect(await isTold(afternoon, 12 * 60 + 50)).toBe(true);
    expect(await isTold(morning, 15 * 60)).toBe(false);
    expect(await isTold(afternoon, 15 * 60)).toBe(true);
  });
});
