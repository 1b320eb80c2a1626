import { StaffPeriodsService, StaffService } from '@inroads/agency/staff';
import type { Role } from '@inroads/contracts';
import {
  AppointmentsService,
  PlanRunsService,
  TeamPlanQueries,
  type TeamPlanLineView,
  type TeamPlanView,
  type TeamStopView,
} from '@inroads/practice/plans';
import { AuditQueries } from '@inroads/platform/audit';
import { Client } from 'pg';
import { minutesOf } from './plans.checks';
import { MONDAY, type Place, PlanTown } from './plans.harness';

const FRIDAY_BEFORE = new Date('2026-11-13T16:00:00Z');

/** Nora is on leave all week and has an appointment, Omar and Pia have both promised to be at one place, and Omar has a day off. */
describe('the weeks of a team side by side', () => {
  let town: PlanTown;
  let nora: string;
  let omar: string;
  let pia: string;
  let boss: string;
  let twice: Place;
  let covered: Place;
  let promised: Place;
  let plan: TeamPlanView;

  const week = (as = boss, roles: Role[] = ['supervisor'], teamId = town.practice.teamId): Promise<TeamPlanView> =>
    town.practice.as(as, () => town.practice.get(TeamPlanQueries).week(teamId, MONDAY), roles);

  const appoint = (staffId: string, place: Place, day: number, at: string): Promise<string> =>
    town.practice.as(null, () =>
      town.practice.get(AppointmentsService).add(staffId, {
        ...{ kind: 'appointment', hold: 'time', day: town.dayOf(day), startsAt: minutesOf(at), minutes: 30, what: '' },
        ...{ employerId: place.id, siteId: place.siteId },
      }),
    );

  const planTeam = async (): Promise<string> => {
    const runs = town.practice.get(PlanRunsService);
    const ask = () => runs.beginTeam(town.practice.teamId, MONDAY);
    const runId = await town.practice.as(boss, ask, ['supervisor']);
    expect((await week()).runId).toBe(runId);
    await town.work(runId);
    return runId;
  };

  beforeAll(async () => {
    town = await PlanTown.open();
    nora = await town.specialist('Nora');
    omar = await town.specialist('Omar');
    pia = await town.specialist('Pia');
    boss = await town.practice.supervisor('Boss');
    for (const id of [omar, pia]) await town.seeker(`Seeker of ${id}`, id);
    await town.kitchens(8);
    covered = await town.kitchen('Covered kitchen', 2.5, nora);
    twice = await town.kitchen('Twice kitchen', 3.5);
    promised = await town.kitchen('Promised kitchen', 4.5, omar);
    await town.practice.as(null, () =>
      town.practice
        .get(StaffPeriodsService)
        .addLeave({ staffId: nora, fromDay: MONDAY, fromPart: 'all', toDay: town.dayOf(4), toPart: 'all' }),
    );
    await town.leave(omar, town.dayOf(3));
    await appoint(nora, covered, 1, '10:15');
    await appoint(omar, twice, 1, '13:30');
    await appoint(pia, twice, 2, '13:30');
    const next = { dueOn: town.dayOf(3), what: 'Bring the brochure' };
    await town.practice.log(omar, promised, { happenedAt: FRIDAY_BEFORE, next });
    await planTeam();
    plan = await week();
  }, 240_000);

  afterAll(() => town?.close());

  const line = (staffId: string): TeamPlanLineView => plan.lines.find((each) => each.staffId === staffId)!;
  const stopsOf = ({ days }: TeamPlanLineView): TeamStopView[] => days.flatMap(({ stops }) => [...stops]);
  const settledOf = (code: string) => plan.settlements.filter((each) => each.code === code);

  it('has a row for each specialist, by name, with her visits in order', () => {
    expect(plan).toMatchObject({ teamName: 'Team A', week: MONDAY, runId: null });
    expect(plan.lines.map(({ name }) => name)).toEqual(['Nora', 'Omar', 'Pia']);
    for (const each of [omar, pia]) {
      const stops = stopsOf(line(each));
      expect(stops.length).toBeGreaterThan(2);
      expect(line(each).plan?.status).toBe('draft');
      const times = stops.map(({ day, startsAt }) => `${day} ${startsAt}`);
      expect(times).toEqual([...times].sort());
      expect(line(each).travelMinutes).toBeGreaterThan(0);
      expect(line(each).figures).toMatchObject({ staff: each });
    }
  });

  it('says on which days somebody is away, and what that leaves of her target', () => {
    const leave = (staffId: string) => line(staffId).days.map((day) => day.leave.length);
    expect(leave(nora)).toEqual([2, 2, 2, 2, 2, 0, 0]);
    expect(leave(omar)).toEqual([0, 0, 0, 2, 0, 0, 0]);
    expect(leave(pia)).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(line(omar).days.map(({ halves }) => halves.length)).toEqual([2, 2, 2, 0, 2, 0, 0]);
    expect(line(nora).figures?.targetAdjusted ?? 0).toBe(0);
  });

  it('names what two have promised, who goes in whose place, and who goes where more would have', () => {
    expect(settledOf('planned-twice')).toEqual([
      expect.objectContaining({ employerId: twice.id, employerName: 'Twice kitchen', staffIds: [omar, pia] }),
    ]);
    const cover = settledOf('covered-by').find(({ employerId }) => employerId === covered.id);
    expect(cover).toMatchObject({ employerName: 'Covered kitchen', day: town.dayOf(1), insteadOf: [nora] });
    expect([omar, pia]).toContain(cover?.staffIds[0]);
    expect(settledOf('not-kept')).toEqual([]);
    const shared = settledOf('goes-to');
    expect(shared.length).toBeGreaterThan(0);
    for (const { staffIds, insteadOf } of shared) expect(insteadOf).not.toContain(staffIds[0]);
  });

  it('knows which promises of the team are in somebody’s plan', () => {
    expect(plan.promises).toEqual([
      expect.objectContaining({ employerId: promised.id, ownerStaffId: omar, dueOn: town.dayOf(3), isPlanned: true }),
    ]);
  });

  it('counts what its owner goes to before the week as planned, where it is due before it', async () => {
    const nextWeek = () =>
      town.practice.as(boss, () => town.practice.get(TeamPlanQueries).week(town.practice.teamId, town.dayOf(7)), [
        'supervisor',
      ]);
    const set = (state: string) =>
      town.query(`UPDATE plan_stop SET state = $1 WHERE employer_id = $2`, [state, promised.id]);
    expect((await nextWeek()).promises).toMatchObject([{ dueOn: town.dayOf(3), isPlanned: true }]);
    await set('missed');
    expect((await nextWeek()).promises).toMatchObject([{ dueOn: town.dayOf(3), isPlanned: false }]);
    await set('planned');
  });

  it('is one kind in the trail, which can be left out', async () => {
    const list = (table: string) =>
      town.practice.as(null, () => town.practice.get(AuditQueries).list({ table, limit: 5000 }));
    const kinds = async (table: string) => new Set((await list(table)).map(({ on }) => on));
    const planning = [...(await kinds('week-plans'))].sort();
    expect(planning).toEqual(
      expect.arrayContaining(['plan', 'plan_event', 'plan_left_out', 'plan_run_part', 'plan_stop']),
    );
    expect(planning.filter((on) => !on.startsWith('plan'))).toEqual([]);
    const others = await kinds('without-week-plans');
    expect([...others].filter((on) => on.startsWith('plan'))).toEqual([]);
    expect(others).toContain('employer');
    expect([...(await kinds('plan_run'))]).toEqual(['plan_run']);
  });

  it('names those of the own teams that a visit is for, and of others says how many', async () => {
    const stops = (view: TeamPlanView) => view.lines.flatMap(stopsOf);
    const all = (view: TeamPlanView) => new Set(stops(view).flatMap(({ forWhom }) => forWhom));
    expect(all(plan)).toContain(`Seeker of ${pia}`);
    expect(stops(plan).every(({ otherSeekers }) => otherSeekers === 0)).toBe(true);
    const elsewhere = await town.practice.as(null, () => town.practice.get(StaffService).addTeam('Elsewhere'));
    await town.query(`UPDATE seeker SET team_id = $1 WHERE preferred_name = $2`, [elsewhere, `Seeker of ${pia}`]);
    const now = await week();
    expect([...all(now)]).toEqual([`Seeker of ${omar}`]);
    expect(stops(now).some(({ otherSeekers }) => otherSeekers > 0)).toBe(true);
  });

  it('is nothing to a specialist, a manager or the supervisor of another team', async () => {
    const teamB = await town.practice.as(null, () => town.practice.get(StaffService).addTeam('Team B'));
    const other = await town.practice.supervisor('Other', teamB);
    await expect(week(omar, ['specialist'])).rejects.toMatchObject({ code: 'team.not-found' });
    await expect(week(town.practice.adminId, ['manager'])).rejects.toMatchObject({ code: 'team.not-found' });
    await expect(week(other)).rejects.toMatchObject({ code: 'team.not-found' });
    expect((await week(other, ['supervisor'], teamB)).lines).toEqual([]);
  });

  it('knows a planning that was stopped, until one has ended well', async () => {
    const runs = town.practice.get(PlanRunsService);
    const ask = <T>(work: () => Promise<T>): Promise<T> => town.practice.as(boss, work, ['supervisor']);
    const runId = await ask(() => runs.beginTeam(town.practice.teamId, MONDAY));
    await ask(() => runs.stop(runId));
    await town.work(runId);
    expect((await week()).runId).toBe(runId);
    expect((await ask(() => runs.get(runId))).state).toBe('stopped');
    await ask(() => runs.resume(runId));
    await town.work(runId);
    expect((await week()).runId).toBeNull();
  }, 120_000);

  it('asks as often for a larger team as for a smaller one', async () => {
    const few = await statementsOf(() => week());
    for (const name of ['Quin', 'Rosa', 'Sam']) await town.specialist(name);
    await town.plan(await town.specialist('Tom'));
    expect((await week()).lines).toHaveLength(7);
    expect(await statementsOf(() => week())).toBe(few);
  }, 60_000);
});

/** The fewest of three times: what runs beside it, the queue and the outbox, asks now and then as well. */
async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  const counts: number[] = [];
  for (let time = 0; time < 3; time++) {
    const sent = jest.spyOn(Client.prototype, 'query');
    await work();
    counts.push(sent.mock.calls.length);
    sent.mockRestore();
  }
  return Math.min(...counts);
}
