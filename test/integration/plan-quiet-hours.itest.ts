import { SuitableDaysService } from '@inroads/practice/plans';
import { PlanTown } from './plans.harness';

describe('a business that is open all week and welcomes a visit at times', () => {
  let town: PlanTown;
  let nora: string;

  beforeAll(async () => {
    town = await PlanTown.open();
    nora = await town.specialist('Nora');
    await town.seeker('Imani', nora);
  }, 60_000);
  afterAll(() => town.close());

  const quiet = async (name: string, from: string, to: string): Promise<string> => {
    const { siteId } = await town.kitchen(name, 2, nora);
    await town.query(`UPDATE employer_site SET quiet_hours = $2 WHERE id = $1`, [
      siteId,
      JSON.stringify([{ weekday: 3, from, to }]),
    ]);
    return siteId;
  };
  const codes = async (siteId: string) => {
    const { days } = await town.practice.as(nora, () => town.practice.get(SuitableDaysService).of(nora, siteId));
    return days.filter(({ date }) => date < '2026-11-22').map(({ code }) => code);
  };

  it('says of the other days that quiet hours are in the way, not that it is closed', async () => {
    expect(await codes(await quiet('Kestrel Diner', '14:00', '16:00'))).toEqual([
      ...['quiet-hours', 'quiet-hours', 'fits', 'quiet-hours', 'quiet-hours', 'not-worked'],
    ]);
  });

  it('says so in the week that leaves it out', async () => {
    const siteId = await quiet('Harbor Grill', '19:00', '21:00');
    const { leftOut } = await town.plan(nora);
    expect(leftOut.find((entry) => entry.siteId === siteId)).toMatchObject({ code: 'quiet-hours' });
  });
});
