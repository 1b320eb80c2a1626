import type { TravelPlace, TravelTimes } from './travel-times';

export const DEPOT: TravelPlace = { lat: 43.153, lon: -91.734 };
export const MILL: TravelPlace = { lat: 43.16, lon: -91.744 };
export const FARM: TravelPlace = { lat: 43.2, lon: -91.6 };

/** What whoever asks for travel times may count on, wherever they come from. */
export function travelTimesContract(open: () => TravelTimes): void {
  it('gives a row for each origin and a column for each destination', async () => {
    const { minutes } = await open().between([DEPOT, MILL], [DEPOT, MILL, FARM], 'car');
    expect(minutes.map((row) => row.length)).toEqual([3, 3]);
  });

  it('gives whole minutes, more for what is further', async () => {
    const { minutes } = await open().between([DEPOT], [MILL, FARM], 'car');
    const [near, far] = minutes[0] as readonly (number | null)[];
    expect([near, far].every((each) => Number.isInteger(each) && Number(each) > 0)).toBe(true);
    expect(far).toBeGreaterThan(near as number);
  });

  it('says that a bus is an estimate, and so is a place that is only the middle of an area', async () => {
    expect((await open().between([DEPOT], [MILL], 'bus')).isEstimate).toBe(true);
    expect((await open().between([{ ...DEPOT, quality: 'postcode' }], [MILL], 'car')).isEstimate).toBe(true);
  });

  it('asked for nothing gives nothing', async () => {
    expect((await open().between([], [MILL], 'car')).minutes).toEqual([]);
    expect((await open().between([DEPOT], [], 'car')).minutes).toEqual([[]]);
  });
}
