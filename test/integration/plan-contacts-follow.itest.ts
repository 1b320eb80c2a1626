import { ContactsService } from '@inroads/practice/contacts';
import { PlanStopsService, type StopView } from '@inroads/practice/plans';
import { PlanReach } from '@inroads/practice/plans/rows/plan-reach';
import { begin, untilWaiting } from './open-transaction';
import { type Place, plannedOf, PlanTown, stopsOf } from './plans.harness';
import { contactOf } from './practice.harness';

let town: PlanTown;
let nora: string;

beforeEach(async () => {
  town = await PlanTown.open();
  nora = await town.specialist('Nora');
  await town.seeker('Maya', nora);
  await town.kitchens(6);
}, 120_000);
afterEach(() => town.close());

const placeOf = ({ employerId, siteId }: StopView): Place => ({ id: employerId, siteId });
const stopAt = (place: Place, staffId = nora): Promise<StopView | undefined> => town.stopAt(place, staffId);

const act = <T>(run: (stops: PlanStopsService) => Promise<T>, staffId = nora): Promise<T> =>
  town.practice.as(staffId, () => run(town.practice.get(PlanStopsService)));

const log = (staffId: string, place: Place): Promise<string> => town.logged(staffId, place);

const appoint = (input: object): Promise<string> => town.appoint(nora, input);

const query = <Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> => town.query(sql, parameters);

describe('a contact in the log', () => {
  it("leaves a colleague's pinned visit and appointment alone, and takes a plain one over", async () => {
    const theo = await town.specialist('Theo');
    const stops = plannedOf(await town.plan(nora));
    const [plain, pinned] = stops as [StopView, StopView];
    await act((service) => service.pin(pinned.id, pinned.version, true));
    const other = stops.at(-1) as StopView;
    await appoint({ employerId: other.employerId, siteId: other.siteId });
    await town.plan(nora);
    for (const stop of [plain, pinned, other]) await log(theo, placeOf(stop));
    expect(await stopAt(placeOf(plain))).toMatchObject({ state: 'cancelled' });
    expect(await stopAt(placeOf(pinned))).toMatchObject({ state: 'planned', isPinned: true });
    expect(await stopAt(placeOf(other))).toMatchObject({ state: 'planned', kind: 'appointment' });
  });

  it('that is withdrawn gives a missed visit back as missed, and one done by hand as done', async () => {
    const [missed, done] = plannedOf(await town.plan(nora)) as [StopView, StopView];
    await query(`UPDATE plan_stop SET state = 'missed' WHERE id = $1`, [missed.id]);
    await act((service) => service.done(done.id, done.version));
    for (const stop of [missed, done]) {
      const id = await log(nora, placeOf(stop));
      expect(await stopAt(placeOf(stop))).toMatchObject({ state: 'done' });
      await town.practice.as(nora, () => town.practice.get(ContactsService).void(id, 1, 'Wrong day'));
    }
    expect(await stopAt(placeOf(missed))).toMatchObject({ state: 'missed' });
    expect(await stopAt(placeOf(done))).toMatchObject({ state: 'done' });
  });

  const voidOf = (staffId: string, id: string): Promise<unknown> =>
    town.practice.as(staffId, () => town.practice.get(ContactsService).void(id, 1, 'Logged twice'));

  it('of two of one visit may be withdrawn: the visit is done by the other, and open again without any', async () => {
    const [stop] = plannedOf(await town.plan(nora)) as [StopView];
    const [first, second] = [await log(nora, placeOf(stop)), await log(nora, placeOf(stop))];
    const told = (await town.week(nora)).events.length;
    await voidOf(nora, first);
    expect(await stopAt(placeOf(stop))).toMatchObject({ state: 'done', contactId: second });
    expect((await town.week(nora)).events).toHaveLength(told);
    await voidOf(nora, second);
    expect(await stopAt(placeOf(stop))).toMatchObject({ state: 'planned', contactId: null });
  });

  it('of a colleague that is withdrawn leaves the visit to her own, and her own that is withdrawn to the colleague', async () => {
    const theo = await town.specialist('Theo');
    const [stop, other] = plannedOf(await town.plan(nora)) as [StopView, StopView];
    const [theirs, own] = [await log(theo, placeOf(stop)), await log(nora, placeOf(stop))];
    expect(await stopAt(placeOf(stop))).toMatchObject({ state: 'cancelled', contactId: theirs });
    await voidOf(theo, theirs);
    expect(await stopAt(placeOf(stop))).toMatchObject({ state: 'done', contactId: own });
    const [ownToo, theirsToo] = [await log(nora, placeOf(other)), await log(theo, placeOf(other))];
    await voidOf(nora, ownToo);
    expect(await stopAt(placeOf(other))).toMatchObject({ state: 'cancelled', contactId: theirsToo });
    expect((await town.week(nora)).events[0]).toMatchObject({ code: 'taken-over', values: { staffId: theo } });
  });

  it('without a site that did one visit does not do a second one', async () => {
    const [stop, other] = plannedOf(await town.plan(nora)) as [StopView, StopView];
    await query(`UPDATE plan_stop SET employer_id = $2 WHERE id = $1`, [other.id, stop.employerId]);
    const [first] = [await log(nora, placeOf(stop)), await log(nora, { ...placeOf(stop), siteId: null } as never)];
    const states = async (): Promise<unknown[]> =>
      stopsOf(await town.week(nora))
        .filter(({ id }) => id === stop.id || id === other.id)
        .map(({ state }) => state)
        .sort();
    expect(await states()).toEqual(['done', 'done']);
    await voidOf(nora, first);
    expect(await states()).toEqual(['done', 'planned']);
  });

  it('is withdrawn beside another of the same business, and beside a plan that is written, and nobody is refused', async () => {
    const [stop] = plannedOf(await town.plan(nora)) as [StopView];
    const theo = await town.specialist('Theo');
    const [one, two] = [await log(nora, placeOf(stop)), await log(theo, placeOf(stop))];
    // A plan is being written: it shares the business and comes to the plan next.
    const writing = await begin(town.practice, null, () => town.practice.get(PlanReach).share([stop.employerId]));
    const voids = Promise.all([voidOf(nora, one), voidOf(theo, two)]);
    await untilWaiting(town.practice, voids, 2);
    const [row] = await query<{ count: number }>(
      `SELECT count(*)::int AS count FROM pg_locks WHERE relation = 'plan'::regclass AND mode = 'RowShareLock' AND granted`,
    );
    expect(row?.count).toBe(0);
    await writing.commit();
    await expect(voids).resolves.toHaveLength(2);
    expect(await stopAt(placeOf(stop))).toMatchObject({ state: 'planned' });
  });

  it('whose words are corrected says nothing to the plan; at another business, the visit is open again', async () => {
    const [stop, other] = plannedOf(await town.plan(nora)) as [StopView, StopView];
    const id = await log(nora, placeOf(stop));
    const before = await town.week(nora);
    const change = (version: number, place: Place): Promise<void> =>
      town.practice.as(nora, () =>
        town.practice
          .get(ContactsService)
          .change(id, version, contactOf(nora, place, town.practice.clock.now(), { note: 'Spelled right' })),
      );
    await change(1, placeOf(stop));
    expect((await town.week(nora)).plan?.version).toBe(before.plan?.version);
    await change(2, placeOf(other));
    expect(await stopAt(placeOf(stop))).toMatchObject({ state: 'planned' });
    expect(await stopAt(placeOf(other))).toMatchObject({ state: 'done' });
  });
});
