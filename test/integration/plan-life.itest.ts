import { type AppointmentInput, AppointmentsService, PlanStopsService, type StopView } from '@inroads/practice/plans';
import { plannedOf, PlanTown, stopsOf } from './plans.harness';

/** What happens to a plan in the course of its week. */
describe('a plan that is lived in', () => {
  let town: PlanTown;
  let nora: string;

  beforeEach(async () => {
    town = await PlanTown.open();
    nora = await town.specialist('Nora');
    await town.seeker('Maya', nora);
  }, 120_000);

  afterEach(() => town?.close());

  const act = <T>(run: (stops: PlanStopsService) => Promise<T>): Promise<T> =>
    town.practice.as(nora, () => run(town.practice.get(PlanStopsService)));
  const setAside = (input: Partial<AppointmentInput> & Pick<AppointmentInput, 'day'>): Promise<string> =>
    town.practice.as(nora, () =>
      town.practice.get(AppointmentsService).add(nora, {
        kind: 'meeting',
        hold: 'day',
        startsAt: null,
        minutes: 60,
        what: '',
        employerId: null,
        siteId: null,
        ...input,
      }),
    );
  const first = (stops: readonly StopView[]): StopView => stops[0] as StopView;

  it('counts what was logged on any day of its week', async () => {
    const shop = await town.practice.employer('Counting Shop', [{ influence: 'hires' }]);
    await town.goTo(town.dayOf(2), '15:00');
    await town.practice.log(nora, shop, { met: [{ personId: shop.people[0] ?? null, name: '', influence: null }] });
    expect((await town.week(nora)).figures).toMatchObject({ counted: 1 });
  });

  describe('beside something that cannot be kept', () => {
    beforeEach(async () => {
      await town.kitchens(5);
      await town.plan(nora);
      await town.accept(nora);
      // On a Sunday, on which nobody works.
      await setAside({ day: town.dayOf(6) });
    });

    it('a visit is moved all the same', async () => {
      const stop = first(plannedOf(await town.week(nora)));
      const day = town.dayOf(4);
      await act((stops) => stops.move(stop.id, stop.version, day, null));
      expect(stopsOf(await town.week(nora)).find(({ id }) => id === stop.id)).toMatchObject({ state: 'planned', day });
    });

    it('one that was missed is written down, and comes on another day', async () => {
      const stop = first(plannedOf(await town.week(nora)));
      await act((stops) => stops.missed(stop.id, stop.version));
      const ofSite = stopsOf(await town.week(nora)).filter(({ siteId }) => siteId === stop.siteId);
      expect(ofSite.map(({ state }) => state).sort()).toEqual(['missed', 'planned']);
    });

    it('a visit still finds no room where another has its time', async () => {
      const [one, two] = plannedOf(await town.week(nora)) as [StopView, StopView];
      const day = town.dayOf(4);
      await act((stops) => stops.move(one.id, one.version, day, 10 * 60));
      const { version } = plannedOf(await town.week(nora)).find(({ id }) => id === two.id) as StopView;
      await expect(act((stops) => stops.move(two.id, version, day, 10 * 60 + 5))).rejects.toMatchObject({
        code: 'plan.no-room',
      });
    });
  });
});
