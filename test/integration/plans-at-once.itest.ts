import { Conflict } from '@inroads/kernel';
import { StaleVersion } from '@inroads/platform/database';
import {
  PlannerService,
  PlansService,
  PlanStopsService,
  type StopView,
  VisitIntervalsService,
} from '@inroads/practice/plans';
import { plannedOf, PlanTown, stopsOf } from './plans.harness';

type Act = (stops: PlanStopsService) => Promise<unknown>;

/** What a person can do to one visit, and how it is seen to have happened. */
const ACTS: readonly [string, (stop: StopView) => Act, (stop: StopView) => boolean][] = [
  [
    'pin',
    ({ id, version }) =>
      (stops) =>
        stops.pin(id, version, true),
    ({ isPinned }) => isPinned,
  ],
  [
    'remove',
    ({ id, version }) =>
      (stops) =>
        stops.remove(id, version, 'Closed.'),
    ({ why }) => why === 'Closed.',
  ],
  [
    'later',
    ({ id, version }) =>
      (stops) =>
        stops.later(id, version, '2026-12-01'),
    ({ state }) => state === 'later',
  ],
  [
    'done',
    ({ id, version }) =>
      (stops) =>
        stops.done(id, version),
    ({ state }) => state === 'done',
  ],
];

describe('two people at one plan at once', () => {
  let town: PlanTown;
  let nora: string;
  let boss: string;

  beforeAll(async () => {
    town = await PlanTown.open();
    nora = await town.specialist('Nora');
    boss = await town.practice.supervisor('Grant');
    await town.seeker('Maya', nora);
    await town.kitchens(14);
    await town.plan(nora);
    await town.accept(nora);
  }, 120_000);

  afterAll(() => town?.close());

  const as = (who: string, act: Act): Promise<unknown> =>
    town.practice.as(
      who,
      () => act(town.practice.get(PlanStopsService)),
      who === boss ? ['supervisor'] : ['specialist'],
    );
  const stop = async (id: string): Promise<StopView> => {
    const found = stopsOf(await town.week(nora)).find((each) => each.id === id);
    if (!found) throw new Error(`No visit ${id} in the plan.`);
    return found;
  };
  const linesAbout = async (id: string): Promise<number> =>
    (await town.week(nora)).events.filter(({ stopId }) => stopId === id).length;

  it('one visit: the first act holds, the other is told so in words and has changed nothing', async () => {
    for (const [index, [, mine, isMine]] of ACTS.entries()) {
      const [, theirs, isTheirs] = ACTS[(index + 1) % ACTS.length] ?? ACTS[0]!;
      const [target] = plannedOf(await town.week(nora)).filter(({ isPinned }) => !isPinned);
      if (!target) throw new Error('Nothing is planned any more.');
      const before = await linesAbout(target.id);
      const [one, two] = await Promise.allSettled([as(nora, mine(target)), as(boss, theirs(target))]);
      expect([one.status, two.status].sort()).toEqual(['fulfilled', 'rejected']);
      const { reason } = (one.status === 'rejected' ? one : two) as PromiseRejectedResult;
      expect(reason).toBeInstanceOf(Conflict);
      expect((reason as Conflict).message).toMatch(/changed|already/);
      const after = await stop(target.id);
      expect([isMine(after), isTheirs(after)]).toEqual([one.status === 'fulfilled', two.status === 'fulfilled']);
      expect(await linesAbout(target.id)).toBe(before + 1);
    }
  });

  it('different visits: nothing that anybody did is lost, whatever closes up around it', async () => {
    const targets = plannedOf(await town.week(nora))
      .filter(({ isPinned }) => !isPinned)
      .slice(0, 4);
    expect(targets.length).toBe(4);
    const { version } = (await town.week(nora)).plan ?? { version: 0 };
    // A visit that closes up has a new version: whoever acted on the old one looks again, and tries again.
    const untilDone = async (who: string, index: number, id: string): Promise<void> => {
      const [, act] = ACTS[index % ACTS.length] ?? ACTS[0]!;
      for (;;) {
        try {
          return void (await as(who, act(await stop(id))));
        } catch (error) {
          if (!(error instanceof StaleVersion)) throw error;
        }
      }
    };
    await Promise.all(targets.map(({ id }, index) => untilDone(index % 2 === 0 ? nora : boss, index, id)));
    for (const [index, { id }] of targets.entries()) {
      const [, , isSeen] = ACTS[index % ACTS.length] ?? ACTS[0]!;
      expect(isSeen(await stop(id))).toBe(true);
    }
    expect((await town.week(nora)).plan?.version).toBeGreaterThanOrEqual(version + targets.length);
  });

  it('a re-plan and an act: the proposal never rests on a plan that nobody has any more', async () => {
    const [target] = plannedOf(await town.week(nora)).filter(({ isPinned }) => !isPinned);
    if (!target) throw new Error('Nothing is planned any more.');
    await town.leave(nora, town.dayOf(4));
    await Promise.all([
      town.practice.as(null, () => town.practice.get(PlannerService).plan(nora, town.dayOf(0))),
      as(boss, (stops) => stops.pin(target.id, target.version, true)),
    ]);
    expect(await stop(target.id)).toMatchObject({ isPinned: true });
    const { proposal } = await town.week(nora);
    const accept = (): Promise<void> =>
      town.practice.as(nora, () => town.practice.get(PlansService).accept(nora, town.dayOf(0), proposal?.version ?? 0));
    const outcome = await accept().catch((error: unknown) => error);
    if (outcome !== undefined) expect(outcome).toBeInstanceOf(Conflict);
    expect(await stop(target.id)).toMatchObject({ isPinned: true, day: target.day, startsAt: target.startsAt });
  });

  it('one proposal, taken by both: taken once', async () => {
    await town.opening(nora, await town.kitchen('Right here', 1, nora));
    const { proposal, events } = await town.plan(nora);
    expect(proposal).not.toBeNull();
    const before = events.filter(({ code }) => code === 'proposal-accepted').length;
    const accept = (who: string): Promise<void> =>
      town.practice.as(
        who,
        () => town.practice.get(PlansService).accept(nora, town.dayOf(0), proposal?.version ?? 0),
        who === boss ? ['supervisor'] : ['specialist'],
      );
    const outcomes = await Promise.allSettled([accept(nora), accept(boss)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = outcomes.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
    expect(refused.reason).toBeInstanceOf(Conflict);
    const taken = (await town.week(nora)).events.filter(({ code }) => code === 'proposal-accepted');
    expect(taken.length - before).toBe(1);
  });
});

describe('two people at how often a business is visited', () => {
  let town: PlanTown;
  let employerId: string;
  const set = (version: number, days: number | null) =>
    town.practice.as(null, () => town.practice.get(VisitIntervalsService).set(employerId, version, days));

  beforeAll(async () => {
    town = await PlanTown.open();
    employerId = (await town.kitchen('Kitchen', 1)).id;
  }, 120_000);

  afterAll(() => town?.close());

  it('where none is set, one of both sets it', async () => {
    const both = await Promise.allSettled([set(0, 14), set(0, 28)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = both.find((each) => each.status === 'rejected');
    expect(refused?.reason).toBeInstanceOf(StaleVersion);
  });

  it('whoever saw one that was taken away meanwhile does not set it anew unseen', async () => {
    await set(1, null);
    for (const days of [28, null])
      await expect(set(1, days)).rejects.toMatchObject({ details: { current: { days: null, version: 0 } } });
    expect(await set(0, 28)).toEqual({ days: 28, version: 1 });
  });
});
