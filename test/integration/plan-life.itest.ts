import {
  type AppointmentInput,
  AppointmentsService,
  PlansService,
  PlanStopsService,
  type PlanWeekView,
  type StopView,
} from '@inroads/practice/plans';
import { MONDAY, plannedOf, PlanTown, stopsOf } from './plans.harness';

const FREE_HOUR = {
  kind: 'meeting',
  hold: 'day',
  startsAt: null,
  minutes: 60,
  what: '',
  employerId: null,
  siteId: null,
} as const;

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
        ...FREE_HOUR,
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

  it('a business that was left out and is put in by hand since is left out no more', async () => {
    await town.kitchens(16);
    const before = await town.plan(nora);
    const entry = before.leftOut[0];
    const given = plannedOf(before).at(-1) as StopView;
    await act((service) => service.swap(given.id, given.version, entry?.siteId ?? ''));
    const after = await town.week(nora);
    expect(plannedOf(after).map(({ siteId }) => siteId)).toContain(entry?.siteId);
    expect(after.leftOut.map(({ siteId }) => siteId)).toEqual(before.leftOut.slice(1).map(({ siteId }) => siteId));
    expect(after.leftOutCount).toBe(before.leftOutCount - 1);
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

  describe('planned again in the middle of the week', () => {
    const errandsOf = ({ days }: PlanWeekView, id: string) =>
      days.flatMap(({ date, blocks }) =>
        blocks.filter(({ appointmentId }) => appointmentId === id).map(({ startsAt }) => `${date} ${startsAt}`),
      );
    const ways = ({ days }: PlanWeekView, to: number) =>
      days.slice(0, to).map((day) => [day.departsAt, day.travelMinutes]);

    let errand: string;
    let before: PlanWeekView;

    beforeEach(async () => {
      await town.kitchens(8);
      errand = await setAside({ day: town.dayOf(0), hold: 'week' });
      const full: string[] = [];
      for (const day of [2, 3, 4].map((index) => town.dayOf(index)))
        full.push(await setAside({ day, hold: 'time', startsAt: 8 * 60, minutes: 600 }));
      await town.plan(nora);
      before = await town.accept(nora);
      expect(errandsOf(before, errand)).toEqual([expect.stringMatching(/2026-11-1[67]/)]);
      await town.goTo(town.dayOf(2), '08:00');
      for (const id of full) await town.practice.as(nora, () => town.practice.get(AppointmentsService).void(id, 1));
      await town.kitchens(6);
    });

    it('keeps the days that have passed, and what took place in them is not set aside again', async () => {
      await town.plan(nora);
      const after = await town.accept(nora);
      expect(after.plan?.plannedAt).not.toEqual(before.plan?.plannedAt);
      expect(errandsOf(after, errand)).toEqual(errandsOf(before, errand));
      expect(ways(after, 2)).toEqual(ways(before, 2));
      expect(plannedOf(after).length).toBeGreaterThan(plannedOf(before).length);
    });

    it('sets it aside again where it was put on a day to come', async () => {
      const thursday = town.dayOf(3);
      await town.practice.as(nora, () =>
        town.practice.get(AppointmentsService).change(errand, 1, { ...FREE_HOUR, day: thursday }),
      );
      await town.plan(nora);
      const after = await town.accept(nora);
      expect(errandsOf(after, errand)).toEqual([expect.stringContaining(thursday)]);
    });
  });

  describe('planned again beside an accepted plan', () => {
    const said = ({ days, leftOut }: Pick<PlanWeekView, 'days' | 'leftOut'>) => ({
      leftOut,
      days: days.map(({ stops, ...day }) => ({
        ...day,
        stops: stops
          .filter(({ state }) => state === 'planned')
          .map(({ id: _id, planId: _planId, version: _version, ...stop }) => stop),
      })),
    });
    const proposalOf = ({ proposal }: PlanWeekView) => said(proposal ?? { days: [], leftOut: [] });
    let before: PlanWeekView;

    beforeEach(async () => {
      await town.kitchens(14);
      await town.plan(nora);
      const { day } = first(plannedOf(await town.accept(nora)));
      await setAside({ day, hold: 'time', startsAt: 8 * 60, minutes: 600 });
      before = await town.week(nora);
      expect(before.leftOut).not.toEqual([]);
      await town.seeker('Theo', nora);
      await town.plan(nora);
    });

    it('is taken as one, in all that it says', async () => {
      const proposed = proposalOf(await town.week(nora));
      const after = await town.accept(nora);
      expect(said(after)).toEqual(proposed);
      expect(plannedOf(after).every(({ seekers }) => seekers.length === 2)).toBe(true);
    });

    it('is undone as one, in all that it said', async () => {
      expect(said(await town.accept(nora))).not.toEqual(said(before));
      await town.practice.as(nora, () => town.practice.get(PlansService).undo(nora, MONDAY));
      expect(said(await town.week(nora))).toEqual(said(before));
    });

    it('is not taken once part of it lies behind', async () => {
      await town.goTo(town.dayOf(5), '08:00');
      // Days left are told as of the day on which one looks.
      const seen = said(await town.week(nora));
      await expect(town.accept(nora)).rejects.toMatchObject({ code: 'plan.time-has-gone-on' });
      expect(said(await town.week(nora))).toEqual(seen);
    });
  });
});
