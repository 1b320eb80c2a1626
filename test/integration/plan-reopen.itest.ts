import { DoNotContactService, EmployersService } from '@inroads/employers/employers';
import { ContactsService } from '@inroads/practice/contacts';
import { PlanStopsService, type PlanWeekView, type StopView, type WeekRef } from '@inroads/practice/plans';
import { addMinutes, minutesOf } from './plans.checks';
import { MONDAY, plannedOf, PlanTown, stopsOf } from './plans.harness';

type Act = (stops: PlanStopsService, stop: StopView) => Promise<WeekRef>;

/** What of a visit an act may change. */
const shapeOf = ({ state, day, startsAt, endsAt, isPinned, why, laterUntil }: StopView) => ({
  ...{ state, day, startsAt, endsAt, isPinned, why, laterUntil },
});

describe('what was done to a visit, taken back', () => {
  let town: PlanTown;
  let nora: string;
  let left: string;

  beforeEach(async () => {
    town = await PlanTown.open();
    nora = await town.specialist('Nora');
    await town.seeker('Maya', nora);
    await town.kitchens(14);
    await town.plan(nora);
    const { leftOut } = await town.accept(nora);
    left = leftOut[0]?.siteId ?? '';
  }, 120_000);

  afterEach(() => town?.close());

  const act = <T>(run: (stops: PlanStopsService) => Promise<T>): Promise<T> =>
    town.practice.as(nora, () => run(town.practice.get(PlanStopsService)));
  const now = async (id: string): Promise<StopView> => {
    const found = stopsOf(await town.week(nora)).find((stop) => stop.id === id);
    if (!found) throw new Error(`No visit ${id} in the plan.`);
    return found;
  };
  const reopen = async (id: string): Promise<void> => {
    const { version } = await now(id);
    await act((stops) => stops.reopen(id, version));
  };
  const refused = (id: string, code: string): Promise<void> => expect(reopen(id)).rejects.toMatchObject({ code });
  /** Not of today, whose visits stay to the letter. */
  const last = async (): Promise<StopView> => plannedOf(await town.week(nora)).at(-1) as StopView;
  const standing = (week: PlanWeekView): string[] => plannedOf(week).map(({ siteId, day }) => `${siteId} ${day}`).sort(); // prettier-ignore
  const remove: Act = (stops, { id, version }) => stops.remove(id, version, 'Closed that week');
  async function removed(): Promise<StopView> {
    const stop = await last();
    await act((stops) => remove(stops, stop));
    return stop;
  }

  const ACTS: readonly [string, Act][] = [
    ['done', (stops, { id, version }) => stops.done(id, version)],
    ['missed', (stops, { id, version }) => stops.missed(id, version)],
    ['put off', (stops, { id, version }) => stops.later(id, version, town.dayOf(9))],
    ['pinned', (stops, { id, version }) => stops.pin(id, version, true)],
    ['moved', (stops, { id, version }) => stops.move(id, version, town.dayOf(1), null)],
    ['moved to a time', (stops, { id, version, day }) => stops.move(id, version, day, 15 * 60)],
    ['taken out', remove],
    ['swapped', (stops, { id, version }) => stops.swap(id, version, left)],
  ];

  it.each(ACTS)(
    '%s: it stands as it stood, nothing that came of it is left, and a new plan keeps it',
    async (_, done) => {
      const before = await town.week(nora);
      const stop = plannedOf(before).at(-1) as StopView;
      await act((stops) => done(stops, stop));
      expect(shapeOf(await now(stop.id))).not.toEqual(shapeOf(stop));
      await reopen(stop.id);
      const after = await town.week(nora);
      expect(shapeOf(await now(stop.id))).toEqual(shapeOf(stop));
      expect(standing(after)).toEqual(standing(before));
      expect(after.events[0]).toMatchObject({ code: 'put-back', stopId: stop.id, values: { day: stop.day } });
      const { proposal } = await town.plan(nora);
      expect(proposal?.changes.filter(({ siteId }) => siteId === stop.siteId) ?? []).toEqual([]);
    },
  );

  it('added: it goes, and may be planned again by whoever plans', async () => {
    await act((stops) => stops.add(nora, MONDAY, left, null));
    const added = plannedOf(await town.week(nora)).find(({ siteId }) => siteId === left) as StopView;
    await reopen(added.id);
    expect(await now(added.id)).toMatchObject({ state: 'removed', why: '' });
    await town.plan(nora);
    expect((await town.week(nora)).leftOut.find(({ siteId }) => siteId === left)?.code).not.toBe('removed-this-week');
    await act((stops) => stops.add(nora, MONDAY, left, null));
    expect(plannedOf(await town.week(nora)).map(({ siteId }) => siteId)).toContain(left);
  });

  it('has begun meanwhile: it stands where it stood', async () => {
    const stop = plannedOf(await town.week(nora))[0] as StopView;
    await town.goTo(stop.day, addMinutes(stop.startsAt, 15));
    await act((stops) => stops.missed(stop.id, stop.version));
    await reopen(stop.id);
    expect(shapeOf(await now(stop.id))).toEqual(shapeOf(stop));
    expect(stopsOf(await town.week(nora)).filter(({ siteId, state }) => siteId === stop.siteId && state === 'planned')).toHaveLength(1); // prettier-ignore
  });

  it('at another time of its day where its own is spoken for; not at all where the day is full', async () => {
    const stop = await removed();
    const { day } = stop;
    await town.appoint(nora, { kind: 'meeting', day, startsAt: minutesOf(stop.startsAt), minutes: 40 });
    await reopen(stop.id);
    const moved = await now(stop.id);
    expect(moved).toMatchObject({ state: 'planned', day });
    expect(moved.startsAt).not.toBe(stop.startsAt);
    await act((stops) => remove(stops, moved));
    await town.appoint(nora, { kind: 'meeting', day, startsAt: 8 * 60, minutes: 600 });
    await refused(stop.id, 'plan.no-room');
    expect(await now(stop.id)).toMatchObject({ state: 'removed', why: 'Closed that week' });
  });

  it('not where they asked us to stop meanwhile, nor from the archive', async () => {
    const [one, two] = plannedOf(await town.week(nora)).slice(-2) as [StopView, StopView];
    for (const { id } of [one, two]) await act(async (stops) => remove(stops, await now(id)));
    await town.askedToStop({ id: one.employerId });
    await refused(one.id, 'plan.do-not-contact');
    const [row] = await town.query<{ version: number }>(`SELECT version FROM employer WHERE id = $1`, [two.employerId]);
    await town.practice.as(null, () =>
      town.practice.get(EmployersService).archive(two.employerId, row?.version ?? 0, 'Gone'),
    );
    await refused(two.id, 'plan.archived');
    expect(await now(one.id)).toMatchObject({ state: 'removed' });
    expect(await now(two.id)).toMatchObject({ state: 'removed' });
  });

  it('not where the log says what became of it, nor where what came in its place was visited', async () => {
    const stop = await last();
    await act((stops) => stops.done(stop.id, stop.version));
    const contactId = await town.practice.log(nora, { id: stop.employerId, siteId: stop.siteId });
    await refused(stop.id, 'plan-stop.logged');
    await town.practice.as(nora, () => town.practice.get(ContactsService).void(contactId, 1, 'Another business'));
    await reopen(stop.id);
    expect(await now(stop.id)).toMatchObject({ state: 'planned' });
    const { version } = await now(stop.id);
    await act((stops) => stops.swap(stop.id, version, left));
    const instead = plannedOf(await town.week(nora)).find(({ siteId }) => siteId === left) as StopView;
    await town.practice.log(nora, { id: instead.employerId, siteId: left });
    await refused(stop.id, 'plan-stop.logged');
  });

  it('not where it was planned a second time meanwhile', async () => {
    const stop = await removed();
    await act((stops) => stops.add(nora, MONDAY, stop.siteId, null));
    await refused(stop.id, 'plan.already-there');
  });

  it('not twice, not where nothing was done, not once something else has changed it', async () => {
    const stop = await last();
    await refused(stop.id, 'plan-stop.nothing-to-take-back');
    await act((stops) => stops.pin(stop.id, stop.version, true));
    await reopen(stop.id);
    await refused(stop.id, 'plan-stop.nothing-to-take-back');
    await expect(act((stops) => stops.reopen(stop.id, stop.version))).rejects.toMatchObject({
      code: 'plan-stop.changed-meanwhile',
    });
    const { version } = await now(stop.id);
    await act((stops) => stops.pin(stop.id, version, true));
    const id = await town.askedToStop({ id: stop.employerId });
    await town.practice.as(null, () => town.practice.get(DoNotContactService).lift(id, 1, 'A misunderstanding'));
    await refused(stop.id, 'plan-stop.nothing-to-take-back');
  });

  it('not once a re-plan that changed it was taken, nor in a plan that is no more', async () => {
    const stop = await last();
    await act((stops) => stops.move(stop.id, stop.version, town.dayOf(4), null));
    await town.leave(nora, town.dayOf(4));
    await town.plan(nora);
    await town.accept(nora);
    await refused(stop.id, 'plan-stop.nothing-to-take-back');
    const other = await removed();
    await town.query(`UPDATE plan SET status = 'undone' WHERE staff_id = $1`, [nora]);
    const [row] = await town.query<{ version: number }>(`SELECT version FROM plan_stop WHERE id = $1`, [other.id]);
    await expect(act((stops) => stops.reopen(other.id, row?.version ?? 0))).rejects.toMatchObject({
      code: 'plan-stop.not-found',
    });
  });
});
