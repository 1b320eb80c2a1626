import { RequestScope, Transactions } from '@inroads/platform/database';
import { PostgresTravelTimeCache } from '@inroads/platform/geo';
import { Practice } from './practice.harness';

const DEPOT = { lat: 43.153, lon: -91.734 };
const MILL = { lat: 43.16, lon: -91.744 };
const KEY = '43.15300,-91.73400 43.16000,-91.74400';

describe('measured travel times, kept', () => {
  let home: Practice;
  let foreign: Practice;

  beforeAll(async () => {
    home = await Practice.open('2026-11-18T18:00:00Z');
    foreign = await Practice.open('2026-11-18T18:00:00Z');
  });
  afterAll(async () => {
    await home?.close();
    await foreign?.close();
  });

  async function known(practice: Practice, mode: 'car' | 'walk' = 'car'): Promise<Map<string, number | null>> {
    const ann = await practice.specialist(`Ann ${Math.random()}`);
    return practice.as(ann, () => cacheOf(practice).known('osrm', mode, [DEPOT], [MILL]));
  }
  const cacheOf = (practice: Practice): PostgresTravelTimeCache =>
    new PostgresTravelTimeCache(practice.get(Transactions), practice.get(RequestScope));

  it('are there for the agency that asked, by engine and mode, and for no other', async () => {
    const ann = await home.specialist('Ann');
    await home.as(ann, () => cacheOf(home).keep('osrm', 'car', [{ from: DEPOT, to: MILL, seconds: 421.4 }]));
    expect(await known(home)).toEqual(new Map([[KEY, 421]]));
    expect(await known(home, 'walk')).toEqual(new Map());
    expect(await known(foreign)).toEqual(new Map());
  });

  it('take the place of what was known, no way at all too', async () => {
    const ann = await home.specialist('Bea');
    await home.as(ann, () => cacheOf(home).keep('osrm', 'car', [{ from: DEPOT, to: MILL, seconds: null }]));
    expect(await known(home)).toEqual(new Map([[KEY, null]]));
  });
});
