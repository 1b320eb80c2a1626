import { StaffPeriodsService } from '@inroads/agency/staff';
import { addDays } from '@inroads/calendar';
import { minutesOf } from './plans.checks';
import { MONDAY, plannedOf, PlanTown, stopsOf } from './plans.harness';

describe('a week that plans itself', () => {
  let town: PlanTown;
  let nora: string;

  beforeAll(async () => {
    town = await PlanTown.open();
    nora = await town.specialist('Nora');
    await town.seeker('Maya', nora);
    await town.kitchens(14);
  }, 120_000);

  afterAll(() => town?.close());

  it('is a draft with visits at times at which the sites are open, travel that adds up and a reason for each', async () => {
    const week = await town.plan(nora);
    expect(week.plan?.status).toBe('draft');
    const stops = plannedOf(week);
    expect(stops.length).toBeGreaterThanOrEqual(6);
    for (const stop of stops) {
      expect(stop.startsAt >= '09:00' && stop.endsAt <= '17:00').toBe(true);
      expect(stop.reasons.length).toBeGreaterThan(0);
      expect(stop.seekers.map(({ preferredName }) => preferredName)).toEqual(['Maya']);
    }
    for (const { stops: ofDay, departsAt, blocks } of week.days.filter((day) => day.stops.length > 0)) {
      let minute = minutesOf(departsAt ?? '');
      for (const stop of ofDay) {
        expect(minutesOf(stop.startsAt) - minute).toBeGreaterThanOrEqual(stop.travelMinutes);
        minute = minutesOf(stop.endsAt);
        for (const block of blocks) expect(stop.endsAt <= block.startsAt || block.endsAt <= stop.startsAt).toBe(true);
      }
    }
    expect(new Set(stops.map(({ employerId }) => employerId)).size).toBe(stops.length);
  });

  it('says of those left out why', async () => {
    const { leftOut, leftOutCount } = await town.week(nora);
    expect(leftOutCount).toBeGreaterThan(0);
    expect(leftOut.every(({ code }) => code !== '')).toBe(true);
  });

  it('says of those left out where they are, and what a visit there would be worth it for', async () => {
    const { leftOut } = await town.week(nora);
    for (const { purpose, reasons, city } of leftOut) {
      expect([purpose, city]).toEqual(['introduce', 'Alder Falls']);
      expect(reasons.find(({ code }) => code === 'seeker-fits-business')).toMatchObject({ values: { count: 1 } });
    }
  });

  it('planned again without a change, changes nothing', async () => {
    const before = await town.week(nora);
    const after = await town.plan(nora);
    expect(stopsOf(after)).toEqual(stopsOf(before));
  });

  it('goes next week where this week does not go: what is planned until then counts as visited', async () => {
    const sam = await town.specialist('Sam');
    await town.seeker('Ida', sam);
    await town.kitchens(14, sam);
    const first = plannedOf(await town.plan(sam));
    const next = plannedOf(await town.plan(sam, addDays(MONDAY, 7)));
    const visited = new Set(first.map(({ siteId }) => siteId));
    expect(first.length).toBeGreaterThanOrEqual(6);
    expect(next.slice(0, 4).length).toBe(4);
    expect(next.filter(({ siteId }) => visited.has(siteId))).toEqual([]);
  });

  it('counts the days to a first contact as of today, in its visits and beside them', async () => {
    await town.goTo(town.dayOf(1), '08:00');
    const week = await town.week(nora);
    const [clock] = week.clocks;
    if (!clock) throw new Error('A clock runs.');
    const said = plannedOf(week).flatMap(({ seekers }) => seekers.map(({ clockDaysLeft }) => clockDaysLeft));
    const left = clock.limitDays - clock.daysSinceEntry;
    expect(new Set(said)).toEqual(new Set([left]));
    const reasons = plannedOf(week).flatMap((stop) => stop.reasons.filter(({ code }) => code === 'clock-runs'));
    expect(reasons.length).toBeGreaterThan(0);
    expect(new Set(reasons.map(({ values }) => values['daysLeft']))).toEqual(new Set([left]));
  });

  it('leaves free what is leave, and is shorter for it', async () => {
    const part = await town.specialist('Pat', ['bus'], 0.5);
    await town.seeker('Theo', part);
    await town.practice.as(null, () =>
      town.practice
        .get(StaffPeriodsService)
        .addLeave({ staffId: part, fromDay: MONDAY, fromPart: 'all', toDay: town.dayOf(2), toPart: 'morning' }),
    );
    const week = await town.plan(part);
    expect(
      week.days
        .filter(({ stops }) => stops.length > 0)
        .map(({ date }) => date)
        .every((date) => date >= town.dayOf(2)),
    ).toBe(true);
    const wednesday = week.days.find(({ date }) => date === town.dayOf(2));
    expect(wednesday?.halves).toEqual(['pm']);
    expect(wednesday?.stops.every(({ startsAt }) => startsAt >= '12:45')).toBe(true);
    expect(plannedOf(week).every(({ travelMode }) => travelMode === 'bus')).toBe(true);
  });
});
