import { StaffPeriodsService } from '@inroads/agency/staff';
import { AppointmentsService, PlanRunsService, type PlanWeekView } from '@inroads/practice/plans';
import { minutesOf } from './plans.checks';
import { MONDAY, type Place, plannedOf, PlanTown, stopsOf } from './plans.harness';

const NAMES = ['Nora', 'Omar', 'Pia', 'Quin'] as const;

describe('a team of four', () => {
  let town: PlanTown;
  let ids: string[];
  let nora: string;
  /** Nora's own account, where she has an appointment while she is on leave. */
  let promised: Place;
  let weeks: PlanWeekView[];

  const plannedTogether = async (): Promise<PlanWeekView[]> => {
    const runId = await town.practice.as(null, () =>
      town.practice.get(PlanRunsService).beginTeam(town.practice.teamId, MONDAY),
    );
    await town.work(runId);
    const run = await town.practice.as(null, () => town.practice.get(PlanRunsService).get(runId));
    expect(run).toMatchObject({ state: 'done', total: 4, done: 4, failed: 0, percent: 100 });
    return Promise.all(ids.map((id) => town.week(id)));
  };

  beforeAll(async () => {
    town = await PlanTown.open();
    ids = [];
    for (const [index, name] of NAMES.entries()) {
      ids.push(await town.specialist(name, index === 3 ? ['bus'] : ['car']));
      await town.seeker(`Seeker of ${name}`, ids[index] ?? '');
    }
    nora = ids[0] ?? '';
    await town.kitchens(12);
    promised = await town.kitchen('Promised kitchen', 2.5, nora);
    await town.kitchen('Account of Omar', 3.5, ids[1]);
    await town.practice.as(null, async () => {
      await town.practice
        .get(StaffPeriodsService)
        .addLeave({ staffId: nora, fromDay: MONDAY, fromPart: 'all', toDay: town.dayOf(4), toPart: 'all' });
      await town.practice.get(AppointmentsService).add(nora, {
        kind: 'appointment',
        hold: 'time',
        day: town.dayOf(1),
        startsAt: minutesOf('10:15'),
        minutes: 30,
        what: '',
        employerId: promised.id,
        siteId: promised.siteId,
      });
    });
    weeks = await plannedTogether();
  }, 240_000);

  afterAll(() => town?.close());

  it('goes to no business twice, and when it is open', () => {
    const stops = weeks.flatMap(plannedOf);
    expect(stops.length).toBeGreaterThanOrEqual(10);
    expect(new Set(stops.map(({ employerId }) => employerId)).size).toBe(stops.length);
    for (const { startsAt, endsAt } of stops) expect(startsAt >= '09:00' && endsAt <= '17:00').toBe(true);
    for (const week of weeks.slice(1)) expect(plannedOf(week).length).toBeGreaterThan(0);
  });

  it('leaves an account to its owner', () => {
    const at = weeks.map(
      (week) => plannedOf(week).filter(({ employerName }) => employerName === 'Account of Omar').length,
    );
    expect(at).toEqual([0, 1, 0, 0]);
  });

  it('covers whoever is on leave: the promise is kept at its time, and both are told', () => {
    expect(plannedOf(weeks[0] as PlanWeekView)).toEqual([]);
    const visits = weeks.flatMap((week) => plannedOf(week)).filter(({ siteId }) => siteId === promised.siteId);
    expect(visits).toHaveLength(1);
    expect(visits[0]).toMatchObject({ day: town.dayOf(1), startsAt: '10:15', kind: 'appointment' });
    expect(visits[0]?.reasons[0]).toMatchObject({ code: 'covers-for', values: { staffId: nora } });
    // For whom of her caseload Nora would have gone is hers to know.
    const names = visits[0]?.seekers.map(({ preferredName }) => preferredName) ?? [];
    expect(names).not.toContain('Seeker of Nora');
    const { unkept, leftOut } = weeks[0] as PlanWeekView;
    expect(unkept).toEqual([]);
    const told = leftOut.find(({ siteId }) => siteId === promised.siteId);
    expect(told).toMatchObject({ code: 'colleague-goes-there' });
  });

  it('planned again without a change, together or alone, changes nothing', async () => {
    const again = await plannedTogether();
    expect(again.map(stopsOf)).toEqual(weeks.map(stopsOf));
    for (const [index, id] of ids.entries()) {
      expect(stopsOf(await town.plan(id))).toEqual(stopsOf(weeks[index] as PlanWeekView));
    }
  });

  it('keeps out of where a colleague has accepted to go', async () => {
    const accepted = await town.accept(ids[2] ?? '');
    const again = await plannedTogether();
    const mine = plannedOf(accepted).map(({ employerId }) => employerId);
    const others = again.filter((_, index) => index !== 2).flatMap(plannedOf);
    expect(mine.length).toBeGreaterThan(0);
    expect(others.filter(({ employerId }) => mine.includes(employerId))).toEqual([]);
    expect(again[2]?.plan?.status).toBe('accepted');
    expect(plannedOf(again[2] as PlanWeekView)).toEqual(plannedOf(accepted));
  });
});
