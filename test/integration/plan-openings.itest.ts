import { SitesService } from '@inroads/employers/employers';
import { OpeningsService } from '@inroads/employers/openings';
import { PlanGatherer } from '@inroads/practice/plans/gather/plan-gatherer';
import { openingNamed, siteInTown } from './business.fixture';
import { MONDAY, type Place, PlanTown } from './plans.harness';

describe('openings that a plan takes note of', () => {
  let town: PlanTown;
  let nora: string;

  beforeAll(async () => {
    town = await PlanTown.open();
    nora = await town.specialist('Nora');
    await town.seeker('Maya', nora);
  }, 120_000);

  afterAll(() => town?.close());

  const hear = (employerId: string, siteIds: string[], heardOn: string): Promise<string> =>
    town.practice.as(null, () =>
      town.practice
        .get(OpeningsService)
        .add(
          employerId,
          siteIds,
          openingNamed('Dishwasher'),
          { heardOn, heardInContactId: null, externalKey: null },
          [],
        ),
    );
  const countAt = async (...siteIds: string[]): Promise<number[]> => {
    const { gathered } = await town.practice.as(null, () => town.practice.get(PlanGatherer).gather(nora, MONDAY));
    return siteIds.map((id) => gathered.sites.find(({ siteId }) => siteId === id)?.openingsSinceVisit ?? -1);
  };

  it('count for the business that has them, from the last visit there on', async () => {
    const [kitchen, other] = (await town.kitchens(2)) as [Place, Place];
    await hear(kitchen.id, [kitchen.siteId], '2026-11-10');
    await hear(kitchen.id, [kitchen.siteId], '2026-11-14');
    expect(await countAt(kitchen.siteId, other.siteId)).toEqual([2, 0]);
    await town.practice.log(
      nora,
      { id: kitchen.id, siteId: kitchen.siteId },
      { happenedAt: new Date('2026-11-12T16:00:00Z') },
    );
    expect(await countAt(kitchen.siteId, other.siteId)).toEqual([1, 0]);
  });

  it('of several places of a business, for the place that has them', async () => {
    const { id, siteId } = await town.kitchen('Two kitchens', 4);
    const second = await town.practice.as(null, () => town.practice.get(SitesService).add(id, siteInTown()));
    await hear(id, [second], '2026-11-14');
    expect(await countAt(siteId, second)).toEqual([0, 1]);
    await hear(id, [], '2026-11-14');
    expect(await countAt(siteId, second)).toEqual([1, 2]);
  });

  it('heard since a plan are news where she could go: not at a colleague’s business, nor out of reach', async () => {
    const colleague = await town.specialist('Omar');
    const [own, theirs, far] = [
      await town.kitchen('Own', 5, nora),
      await town.kitchen('Of Omar', 6, colleague),
      await town.kitchen('Far', 300),
    ];
    await town.plan(nora);
    expect((await town.week(nora)).newOpenings).toBe(0);
    for (const place of [own, theirs, far]) await hear(place.id, [place.siteId], MONDAY);
    expect((await town.week(nora)).newOpenings).toBe(1);
  });
});
