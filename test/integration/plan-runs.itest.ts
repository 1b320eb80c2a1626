import { SettingsService } from '@inroads/agency/settings';
import { StaffService } from '@inroads/agency/staff';
import { PlanRunsService, type PlanRunView } from '@inroads/practice/plans';
import { PlanGatherer } from '@inroads/practice/plans/gather/plan-gatherer';
import { DraftNextWeekHandler } from '@inroads/practice/plans/jobs/draft-next-week.handler';
import { MONDAY, PlanTown } from './plans.harness';

const NEXT_MONDAY = '2026-11-23';

/** Three teams of four in one town. */
async function threeTeams(town: PlanTown): Promise<string[]> {
  const ids: string[] = [];
  for (const team of ['North', 'South', 'West']) {
    const teamId = await town.practice.as(null, () => town.practice.get(StaffService).addTeam(team));
    for (let number = 1; number <= 4; number++) {
      const id = await town.specialist(`${team} ${number}`, ['car'], 1, teamId);
      await town.seeker(`Seeker of ${team} ${number}`, id);
      ids.push(id);
    }
  }
  return ids;
}

describe('planning of a whole agency', () => {
  let town: PlanTown;
  let ids: string[];

  const asNobody = <T>(work: () => Promise<T>): Promise<T> => town.practice.as(null, work);
  const runs = () => town.practice.get(PlanRunsService);
  const stateOf = (runId: string): Promise<PlanRunView> => asNobody(() => runs().get(runId));
  /** How often each plan of the week was written. */
  const writings = async (week: string): Promise<number[]> => {
    const rows = await town.query<{ count: number }>(
      `SELECT (SELECT count(*)::int FROM plan_event event WHERE event.agency_id = plan.agency_id AND event.plan_id = plan.id
         AND event.code = 'planned') AS count FROM plan WHERE plan.agency_id = current_agency() AND plan.week = $1`,
      [week],
    );
    return rows.map(({ count }) => count);
  };
  const begin = async (week: string): Promise<string> => (await asNobody(() => runs().beginAll(week))) ?? '';

  /** Reading for somebody's week does this first. */
  function beforeGathering(act: (staffId: string) => void): jest.SpyInstance {
    const gatherer = town.practice.get(PlanGatherer);
    const gather = gatherer.gather.bind(gatherer);
    return jest.spyOn(gatherer, 'gather').mockImplementation((staffId, ...rest) => {
      act(staffId);
      return gather(staffId, ...rest);
    });
  }

  beforeAll(async () => {
    town = await PlanTown.open();
    ids = await threeTeams(town);
    await town.kitchens(36);
  }, 240_000);

  afterAll(() => town?.close());
  afterEach(() => jest.restoreAllMocks());

  it('killed half-way goes on where it was, and plans nobody twice', async () => {
    const runId = await begin(MONDAY);
    const killing = new AbortController();
    let read = 0;
    const watch = beforeGathering(() => {
      if (++read === 6) killing.abort(new Error('killed'));
    });
    await expect(town.work(runId, killing.signal)).rejects.toThrow('killed');
    expect(await stateOf(runId)).toMatchObject({ state: 'running', total: 12, done: 4 });
    expect(await writings(MONDAY)).toEqual([1, 1, 1, 1]);
    watch.mockRestore();
    const plansBefore = await town.query(`SELECT id, version FROM plan WHERE agency_id = current_agency() ORDER BY id`);
    await town.work(runId);
    expect(await stateOf(runId)).toMatchObject({ state: 'done', done: 12, failed: 0, percent: 100 });
    expect(await writings(MONDAY)).toEqual(ids.map(() => 1));
    const after = await town.query(`SELECT id, version FROM plan WHERE agency_id = current_agency() ORDER BY id`);
    expect(after).toEqual(expect.arrayContaining(plansBefore));
  }, 120_000);

  it('sends nobody to a business where somebody of another team goes', async () => {
    const stops = await town.query<{ employerId: string }>(
      `SELECT employer_id AS "employerId" FROM plan_stop WHERE agency_id = current_agency() AND state = 'planned'`,
    );
    expect(stops.length).toBeGreaterThan(20);
    expect(new Set(stops.map(({ employerId }) => employerId)).size).toBe(stops.length);
  });

  it('can be stopped: what is planned stays, and the rest is planned when it is taken up again', async () => {
    const week = '2026-11-30';
    const runId = await begin(week);
    let read = 0;
    let stopping: Promise<void> = Promise.resolve();
    const watch = beforeGathering(() => {
      if (++read === 4) stopping = asNobody(() => runs().stop(runId));
    });
    await town.work(runId);
    await stopping;
    const stopped = await stateOf(runId);
    expect(stopped).toMatchObject({ state: 'stopped', total: 12 });
    expect(stopped.done).toBeLessThan(12);
    expect(await writings(week)).toHaveLength(stopped.done);
    watch.mockRestore();
    await asNobody(() => runs().resume(runId));
    await town.work(runId);
    expect(await stateOf(runId)).toMatchObject({ state: 'done', done: 12, isStopAsked: false });
    expect(await writings(week)).toEqual(ids.map(() => 1));
  }, 120_000);

  it('plans the others where one week cannot be planned, says so, and tries that one again', async () => {
    const week = '2026-12-07';
    const runId = await begin(week);
    const broken = ids[5] ?? '';
    const watch = beforeGathering((staffId) => {
      if (staffId === broken) throw new Error('a row that nobody expected');
    });
    await town.work(runId);
    const failed = await stateOf(runId);
    expect(failed).toMatchObject({ state: 'failed', done: 11, failed: 1 });
    const part = failed.parts.find(({ staffId }) => staffId === broken);
    expect(part).toMatchObject({ state: 'failed', planId: null });
    expect(part?.fault).not.toContain('nobody expected');
    watch.mockRestore();
    await asNobody(() => runs().resume(runId));
    await town.work(runId);
    expect(await stateOf(runId)).toMatchObject({ state: 'done', done: 12, failed: 0 });
    expect(await writings(week)).toEqual(ids.map(() => 1));
  }, 120_000);
});

describe('next week by schedule', () => {
  let town: PlanTown;
  const looks = (): Promise<void> =>
    town.practice.as(null, () => town.practice.get(DraftNextWeekHandler).handle({ agencyId: town.practice.agencyId }));
  const begun = (): Promise<{ week: string }[]> =>
    town.query(
      `SELECT to_char(week, 'YYYY-MM-DD') AS week FROM plan_run WHERE agency_id = current_agency() ORDER BY week`,
    );

  beforeAll(async () => {
    town = await PlanTown.open();
    await town.specialist('Nora');
  }, 120_000);

  afterAll(() => town?.close());

  it('is drafted from the agency’s day on, by the clock of its zone, and once', async () => {
    await town.goTo('2026-11-19', '23:30');
    await looks();
    expect(await begun()).toEqual([]);
    await town.goTo('2026-11-20', '00:10');
    await looks();
    await town.goTo('2026-11-20', '01:10');
    await looks();
    await town.goTo('2026-11-21', '09:00');
    await looks();
    expect(await begun()).toEqual([{ week: NEXT_MONDAY }]);
  });

  it('is caught up on when the machine was off on that day', async () => {
    await town.goTo('2026-11-28', '09:00');
    await looks();
    expect(await begun()).toEqual([{ week: NEXT_MONDAY }, { week: '2026-11-30' }]);
  });

  it('is not drafted where the agency wants none', async () => {
    await town.practice.as(
      town.practice.adminId,
      () =>
        town.practice.get(SettingsService).set('planning.next-week-on', 'never', '2026-12-01', 'they plan themselves'),
      ['admin'],
    );
    await town.goTo('2026-12-04', '09:00');
    await looks();
    expect(await begun()).toHaveLength(2);
  });

  it('every agency is looked at in its own name', async () => {
    await town.practice.as(null, () => town.practice.get(DraftNextWeekHandler).lookAtAll());
    const [waiting] = await town.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM outbox_message WHERE job_name = 'plans.draft-next-week' AND agency_id = $1`,
      [town.practice.agencyId],
    );
    expect(waiting?.count).toBeGreaterThan(0);
  });
});
