import { SettingsService } from '@inroads/agency/settings';
import { StaffService } from '@inroads/agency/staff';
import type { Role } from '@inroads/contracts';
import { type PlanRunView, PlanRunsService, PlansQueries, RunHasEnded } from '@inroads/practice/plans';
import { PlanGatherer } from '@inroads/practice/plans/gather/plan-gatherer';
import { PlanRunPartRepository } from '@inroads/practice/plans/rows/plan.repositories';
import { DraftNextWeekHandler } from '@inroads/practice/plans/runs/draft-next-week.handler';
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

  it('killed while a week is written, or between two of one team, plans nobody twice and leaves nobody out', async () => {
    const week = '2026-12-14';
    const runId = await begin(week);
    const killing = new AbortController();
    const parts = town.practice.get(PlanRunPartRepository);
    const update = parts.update.bind(parts);
    let written = 0;
    const watch = jest.spyOn(parts, 'update').mockImplementation(async (...change) => {
      await update(...change);
      if (++written !== 6) return;
      killing.abort(new Error('killed'));
      // Nothing of a transaction that was open stays.
      throw new Error('killed');
    });
    await expect(town.work(runId, killing.signal)).rejects.toThrow('killed');
    expect(await stateOf(runId)).toMatchObject({ state: 'running', total: 12, done: 5, failed: 0 });
    expect(await writings(week)).toEqual([1, 1, 1, 1, 1]);
    watch.mockRestore();
    await town.work(runId);
    expect(await stateOf(runId)).toMatchObject({ state: 'done', done: 12, failed: 0, percent: 100 });
    expect(await writings(week)).toEqual(ids.map(() => 1));
    const visited = await town.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM plan_stop stop JOIN plan ON plan.agency_id = stop.agency_id AND plan.id = stop.plan_id
       WHERE stop.agency_id = current_agency() AND stop.state = 'planned' AND plan.week = $1 GROUP BY stop.employer_id`,
      [week],
    );
    expect(visited.map(({ count }) => count)).toEqual(visited.map(() => 1));
  }, 120_000);

  it('has failed when its job was given up, and can be taken up again', async () => {
    const week = '2026-12-21';
    const runId = await begin(week);
    const killing = new AbortController();
    const watch = beforeGathering(() => killing.abort(new Error('killed')));
    await expect(town.work(runId, killing.signal)).rejects.toThrow('killed');
    watch.mockRestore();
    expect(await stateOf(runId)).toMatchObject({ state: 'running' });
    await town.query(
      `WITH given_up AS (UPDATE outbox_message SET job_id = id, failed_at = now(), cause = 'job.died' WHERE job_key = $1 RETURNING id)
       SELECT id FROM given_up`,
      [runId],
    );
    expect(await stateOf(runId)).toMatchObject({ state: 'failed' });
    await expect(asNobody(() => runs().stop(runId))).rejects.toThrow(RunHasEnded);
    await asNobody(() => runs().resume(runId));
    expect(await stateOf(runId)).toMatchObject({ state: 'queued' });
    await town.work(runId);
    expect(await stateOf(runId)).toMatchObject({ state: 'done', done: 12, failed: 0 });
    expect(await writings(week)).toEqual(ids.map(() => 1));
  }, 120_000);

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

describe('whose a run is', () => {
  let town: PlanTown;
  let southId: string;
  let [nora, omar, sven, nadia, sue]: string[] = [];

  const runs = () => town.practice.get(PlanRunsService);
  const as = <T>(staffId = '', role: Role, work: () => Promise<T>): Promise<T> =>
    town.practice.as(staffId, work, [role]);
  const partsSeen = async (staffId = '', role: Role, runId: string): Promise<string[]> => {
    const { parts } = await as(staffId, role, () => runs().get(runId));
    return parts.map((part) => part.staffId).sort();
  };
  /** Neither is told from a run that is not there. */
  async function isRefused(
    staffId = '',
    role: Role,
    runId: string,
    acts: readonly ('get' | 'stop' | 'resume')[],
  ): Promise<void> {
    for (const act of acts)
      await expect(as<unknown>(staffId, role, () => runs()[act](runId))).rejects.toMatchObject({
        code: 'plan-run.not-found',
      });
  }

  beforeAll(async () => {
    town = await PlanTown.open();
    southId = await town.practice.as(null, () => town.practice.get(StaffService).addTeam('South'));
    [nora, omar] = [await town.specialist('Nora'), await town.specialist('Omar')];
    sven = await town.specialist('Sven', ['car'], 1, southId);
    [nadia, sue] = [await town.practice.supervisor('Nadia'), await town.practice.supervisor('Sue', southId)];
  }, 120_000);

  afterAll(() => town?.close());

  it('one specialist’s is hers and her supervisor’s', async () => {
    const runId = await as(nora, 'specialist', () => runs().begin(nora ?? '', MONDAY));
    expect(await partsSeen(nora, 'specialist', runId)).toEqual([nora]);
    expect(await partsSeen(nadia, 'supervisor', runId)).toEqual([nora]);
    await isRefused(omar, 'specialist', runId, ['get', 'stop', 'resume']);
    await isRefused(sue, 'supervisor', runId, ['get', 'stop', 'resume']);
    await isRefused(sue, 'manager', runId, ['get', 'stop', 'resume']);
    await as(nora, 'specialist', () => runs().stop(runId));
  });

  it('a team’s is its supervisor’s: a member sees her own part of it and cannot stop it, in a team of one neither', async () => {
    const both = [nora ?? '', omar ?? ''].sort();
    const runId = await as(nadia, 'supervisor', () => runs().beginTeam(town.practice.teamId, MONDAY));
    expect(await partsSeen(nadia, 'supervisor', runId)).toEqual(both);
    expect(await partsSeen(nora, 'specialist', runId)).toEqual([nora]);
    await isRefused(nora, 'specialist', runId, ['stop', 'resume']);
    await isRefused(sue, 'supervisor', runId, ['get', 'stop', 'resume']);
    await isRefused(sven, 'specialist', runId, ['get', 'stop', 'resume']);
    await as(nadia, 'supervisor', () => runs().stop(runId));
    const ofOne = await as(sue, 'supervisor', () => runs().beginTeam(southId, MONDAY));
    expect(await partsSeen(sven, 'specialist', ofOne)).toEqual([sven]);
    await isRefused(sven, 'specialist', ofOne, ['stop', 'resume']);
  });

  it('one of a team without specialists is its supervisor’s all the same', async () => {
    const emptyId = await town.practice.as(null, () => town.practice.get(StaffService).addTeam('Empty'));
    const una = await town.practice.supervisor('Una', emptyId);
    const runId = await as(una, 'supervisor', () => runs().beginTeam(emptyId, MONDAY));
    expect(await partsSeen(una, 'supervisor', runId)).toEqual([]);
    await isRefused(sue, 'supervisor', runId, ['get', 'stop', 'resume']);
  });

  it('the whole agency’s is the schedule’s: everybody sees the parts that are hers, and nobody stops it', async () => {
    const runId = (await town.practice.as(null, () => runs().beginAll(MONDAY))) ?? '';
    expect(await partsSeen(nadia, 'supervisor', runId)).toEqual([nora ?? '', omar ?? ''].sort());
    expect(await partsSeen(sue, 'supervisor', runId)).toEqual([sven]);
    expect(await partsSeen(omar, 'specialist', runId)).toEqual([omar]);
    for (const supervisor of [nadia, sue]) await isRefused(supervisor, 'supervisor', runId, ['stop', 'resume']);
    await isRefused(nora, 'specialist', runId, ['stop', 'resume']);
    await isRefused(town.practice.adminId, 'manager', runId, ['get', 'stop', 'resume']);
  });

  it('being a manager as well opens nobody else’s plan', async () => {
    const both: Role[] = ['specialist', 'manager'];
    await town.practice.as(sven ?? '', () => town.practice.get(PlansQueries).week(sven ?? '', MONDAY), both);
    await expect(
      town.practice.as(sven ?? '', () => town.practice.get(PlansQueries).week(nora ?? '', MONDAY), both),
    ).rejects.toMatchObject({ code: 'staff.not-found' });
  });
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
