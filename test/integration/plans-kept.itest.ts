import { addDays } from '@inroads/calendar';
import { PlanStopsService, type PlanWeekView, TimeHasGoneOn } from '@inroads/practice/plans';
import { minutesOf } from './plans.checks';
import { plannedOf, PlanTown } from './plans.harness';

/** Every stop of the day as it would be after the proposal, or as it is. */
const onDay = ({ days, proposal }: PlanWeekView, date: string) =>
  ((proposal?.days ?? days).find((day) => day.date === date)?.stops ?? [])
    .filter(({ state }) => state === 'planned')
    .map(({ siteId, startsAt }) => ({ siteId, startsAt }));

const clockTime = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

describe('what a new plan leaves alone', () => {
  let town: PlanTown;
  let nora: string;
  let day: string;

  beforeAll(async () => {
    town = await PlanTown.open();
    nora = await town.specialist('Nora');
    await town.seeker('Maya', nora);
    for (const kilometres of [18, 19, 20, 21, 22, 23, 24, 25]) await town.kitchen(`Far ${kilometres}`, kilometres);
    await town.plan(nora);
    const week = await town.accept(nora);
    day = week.days.find(({ stops }) => stops.length > 1)?.date ?? '';
  }, 120_000);

  afterAll(() => town?.close());

  it('today’s accepted visits, at every minute of the day', async () => {
    const stops = plannedOf(await town.week(nora)).filter((stop) => stop.day === day);
    expect(stops.length).toBeGreaterThan(1);
    for (const next of stops)
      for (const ahead of [1, 3, 10, 25, 60]) {
        const now = minutesOf(next.startsAt) - ahead;
        await town.goTo(day, clockTime(now));
        const open = stops.filter(({ startsAt }) => minutesOf(startsAt) >= now);
        const after = onDay(await town.plan(nora), day).filter(({ startsAt }) => minutesOf(startsAt) >= now);
        for (const { siteId, startsAt } of open) expect(after).toContainEqual({ siteId, startsAt });
      }
  });

  it('a pinned visit on a day of leave: it stands and is named, while the others look for another day', async () => {
    const pat = await town.specialist('Pat');
    await town.goTo(town.dayOf(0), '07:00');
    await town.seeker('Theo', pat);
    await town.kitchens(8, pat);
    await town.plan(pat);
    const { days } = await town.accept(pat);
    const away = days.find(({ stops, date }) => stops.length > 1 && date > town.dayOf(0));
    const [pinned, other] = away?.stops ?? [];
    if (!away || !pinned || !other) throw new Error('No day with two visits.');
    await town.practice.as(pat, () => town.practice.get(PlanStopsService).pin(pinned.id, pinned.version, true));
    await town.leave(pat, away.date);
    const week = await town.plan(pat);
    expect(week.proposal?.changes.map(({ siteId }) => siteId)).toContain(other.siteId);
    expect(onDay(week, away.date)).toEqual([{ siteId: pinned.siteId, startsAt: pinned.startsAt }]);
    const after = await town.accept(pat);
    expect(plannedOf(after).find(({ id }) => id === pinned.id)).toMatchObject({ day: away.date, isPinned: true });
    expect(after.unkept).toMatchObject([{ siteId: pinned.siteId, code: 'not-worked' }]);
  });

  it('accepted visits of the days to come, in a week of which nobody has said yet what became of it', async () => {
    const lee = await town.specialist('Lee');
    await town.goTo(town.dayOf(0), '07:00');
    await town.seeker('Ana', lee);
    await town.kitchens(12, lee);
    await town.plan(lee);
    const before = plannedOf(await town.accept(lee));
    for (const index of [1, 2, 3]) {
      await town.goTo(town.dayOf(index), '07:00');
      const { proposal } = await town.plan(lee);
      expect(proposal?.changes.filter(({ change }) => change !== 'added') ?? []).toEqual([]);
      if (proposal) await town.accept(lee);
    }
    const after = plannedOf(await town.week(lee));
    // Why a visit is worth it is told anew with each plan that is taken; when and where it is stays.
    for (const { id, siteId, day: on, startsAt, endsAt } of before)
      expect(after).toContainEqual(expect.objectContaining({ id, siteId, day: on, startsAt, endsAt }));
    expect(new Set(after.map(({ siteId }) => siteId)).size).toBe(after.length);
  });

  it('but not what a person moves herself', async () => {
    const stop = plannedOf(await town.week(nora)).find((each) => each.day === day);
    if (!stop) throw new Error('Nothing is planned on that day.');
    await town.goTo(day, '07:30');
    const to = addDays(day, 1);
    await town.practice.as(nora, () => town.practice.get(PlanStopsService).move(stop.id, stop.version, to, null));
    const moved = plannedOf(await town.week(nora)).find(({ id }) => id === stop.id);
    expect(moved?.day).toBe(to);
  });

  it('refuses a re-plan whose time has passed, and says what to do', async () => {
    await town.goTo(day, '06:00');
    await town.kitchen('Next door', 1, nora);
    await town.leave(nora, addDays(day, 1));
    const { proposal } = await town.plan(nora);
    expect(proposal).not.toBeNull();
    await town.goTo(addDays(day, 3), '16:55');
    await expect(town.accept(nora)).rejects.toThrow(TimeHasGoneOn);
  });
});
