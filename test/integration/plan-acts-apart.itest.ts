import { TravelTimes } from '@inroads/platform/geo';
import { Transactions } from '@inroads/platform/database';
import { PlanStopsService, type StopView, SuitableDaysService } from '@inroads/practice/plans';
import { PlanSolver } from '@inroads/practice/plans/solver/plan-solver';
import { MONDAY, plannedOf, PlanTown, stopsOf } from './plans.harness';

/** Times are looked for with no transaction open: that may take long, and others wait for what a transaction holds. */
describe('while the times of an act are looked for', () => {
  let town: PlanTown;
  let nora: string;
  let left: string;
  /** What somebody else does while times are looked for. */
  let meanwhile: (() => Promise<unknown>) | null;
  let worked: { task: string; isOpen: boolean; held: number }[];

  beforeAll(async () => {
    town = await PlanTown.open();
    nora = await town.specialist('Nora');
    await town.seeker('Maya', nora);
    await town.kitchens(14);
    await town.plan(nora);
    left = (await town.accept(nora)).leftOut[0]?.siteId ?? '';
    watch();
  }, 120_000);
  beforeEach(() => {
    worked = [];
    meanwhile = null;
  });
  afterAll(() => town?.close());

  /** Sees at each question whether whoever asks it has a transaction open, and how many the database knows of. */
  function watch(): void {
    const solver = town.practice.get(PlanSolver);
    const travel = town.practice.get(TravelTimes);
    const [run, between] = [solver.run.bind(solver), travel.between.bind(travel)];
    jest.spyOn(solver, 'run').mockImplementation(async (task, ...rest) => {
      await note(task);
      if (task === 'retime') await meanwhile?.();
      return run(task, ...rest);
    });
    jest.spyOn(travel, 'between').mockImplementation(async (...places) => {
      await note('travel');
      return between(...places);
    });
  }

  async function note(task: string): Promise<void> {
    const isOpen = town.practice.get(Transactions).isOpen;
    const [row] = await town.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend' AND xact_start IS NOT NULL`,
    );
    worked.push({ task, isOpen, held: row?.count ?? 0 });
  }

  const last = async (): Promise<StopView> => plannedOf(await town.week(nora)).at(-1) as StopView;
  const act = (run: (stops: PlanStopsService, stop: StopView) => Promise<unknown>) => async (): Promise<unknown> => {
    const stop = await last();
    return town.practice.as(nora, () => run(town.practice.get(PlanStopsService), stop));
  };

  const ACTS: readonly [string, string, () => Promise<unknown>][] = [
    ['moved', 'retime', act((stops, { id, version }) => stops.move(id, version, town.dayOf(3), null))],
    ['put off', 'retime', act((stops, { id, version }) => stops.later(id, version, town.dayOf(9)))],
    ['taken out', 'retime', act((stops, { id, version }) => stops.remove(id, version, 'Closed'))],
    ['missed', 'suitable', act((stops, { id, version }) => stops.missed(id, version))],
    ['swapped', 'suitable', act((stops, { id, version }) => stops.swap(id, version, left))],
    [
      'taken back',
      'retime',
      act(async (stops, { id, version }) => {
        await stops.remove(id, version, 'Closed');
        return stops.reopen(id, version + 1);
      }),
    ],
    ['days that suit', 'suitable', act((_, { siteId }) => town.practice.get(SuitableDaysService).of(nora, siteId))],
    [
      'added',
      'suitable',
      act(async (stops) => stops.add(nora, MONDAY, (await town.kitchen('One more', 2)).siteId, null)),
    ],
  ];

  it.each(ACTS)('%s: nothing is held', async (_, task, run) => {
    await run();
    expect(worked.map((each) => each.task)).toEqual(expect.arrayContaining(['travel', task]));
    expect(worked.filter(({ isOpen, held }) => isOpen || held > 0)).toEqual([]);
  });

  const stopOf = async (id: string): Promise<StopView> =>
    stopsOf(await town.week(nora)).find((each) => each.id === id) as StopView;
  const first = async (): Promise<string> => plannedOf(await town.week(nora))[0]?.id ?? '';
  async function pinOrLet(id: string): Promise<void> {
    const { version, isPinned } = await stopOf(id);
    await town.practice.as(nora, () => town.practice.get(PlanStopsService).pin(id, version, !isPinned));
  }
  const move = act((stops, { id, version, day }) => stops.move(id, version, day, 15 * 60));

  it('somebody changes the plan: they are looked for again, and both acts hold', async () => {
    const [stop, other] = [await last(), await stopOf(await first())];
    meanwhile = () => {
      meanwhile = null;
      return pinOrLet(other.id);
    };
    await move();
    expect(await stopOf(stop.id)).toMatchObject({ startsAt: '15:00', isPinned: true });
    expect(await stopOf(other.id)).toMatchObject({ isPinned: !other.isPinned });
    expect(worked.filter(({ task }) => task === 'retime')).toHaveLength(2);
  });

  it('somebody changes it again and again: nothing is written, and it says so', async () => {
    const [stop, otherId] = [await last(), await first()];
    meanwhile = () => pinOrLet(otherId);
    await expect(move()).rejects.toMatchObject({ code: 'plan.changed-meanwhile' });
    expect(await stopOf(stop.id)).toEqual(stop);
  });
});
