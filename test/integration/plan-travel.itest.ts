import { TravelTimes } from '@inroads/platform/geo';
import { MONDAY, plannedOf, PlanTown } from './plans.harness';

/** One place of which only the middle of its postal code is known, among others whose house is. */
describe('travel that is measured between some places of a week', () => {
  let town: PlanTown;
  let nora: string;
  let vague: string;

  beforeAll(async () => {
    town = await PlanTown.open();
    nora = await town.specialist('Nora');
    await town.seeker('Maya', nora);
    vague = (await town.kitchens(6))[2]?.siteId ?? '';
    await town.query(`UPDATE employer_site SET point_quality = 'postcode' WHERE id = $1`, [vague]);
    const travel = town.practice.get(TravelTimes);
    const between = travel.between.bind(travel);
    jest.spyOn(travel, 'between').mockImplementation(async (origins, destinations, mode) => {
      const known = ({ quality = 'exact' }) => quality === 'exact';
      const isMeasured = origins.map((from) => destinations.map((to) => known(from) && known(to)));
      return { ...(await between(origins, destinations, mode)), isMeasured, isEstimate: true };
    });
  }, 120_000);
  afterAll(() => town?.close());

  it('is an estimate to and from the others alone', async () => {
    const week = await town.plan(nora);
    const stops = plannedOf(week);
    expect(stops.length).toBeGreaterThan(3);
    for (const { siteId, day, isTravelEstimated } of stops) {
      const ofDay = stops.filter((stop) => stop.day === day);
      const before = ofDay[ofDay.findIndex((stop) => stop.siteId === siteId) - 1]?.siteId;
      expect({ siteId, isTravelEstimated }).toEqual({
        siteId,
        isTravelEstimated: siteId === vague || before === vague,
      });
    }
  });

  it('gives the same plan for the same week', async () => {
    const before = await town.week(nora);
    const after = await town.plan(nora, MONDAY);
    expect(after.plan).toEqual(before.plan);
    expect(after.proposal).toBeNull();
  });
});
