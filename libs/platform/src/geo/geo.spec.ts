import { TRAVEL_MODES, TravelMode } from '@inroads/contracts';
import { Test } from '@nestjs/testing';
import fc from 'fast-check';
import { distanceKm, Geocoder, GeoModule, TravelPlace, TravelTimes } from '.';

describe('the geocoder of ZIP codes', () => {
  let geocoder: Geocoder;
  const locate = (postalCode: string, country = 'US'): ReturnType<Geocoder['locate']> =>
    geocoder.locate({ line: '418 Mill St', city: '', region: '', postalCode, country });

  beforeAll(async () => {
    geocoder = (await Test.createTestingModule({ imports: [GeoModule] }).compile()).get(Geocoder);
  });

  it('gives the middle of the area, with or without the four more digits', async () => {
    const found = await locate('72201');
    expect(found).toMatchObject({ quality: 'postcode' });
    // Little Rock's State Capitol stands in 72201.
    expect(distanceKm(found!, { lat: 34.7465, lon: -92.2896 })).toBeLessThan(5);
    expect(await locate('72201-1234')).toEqual(found);
    expect(await locate(' 72201 ')).toEqual(found);
  });

  it('takes the mean of the first three digits for a post box, and says so', async () => {
    const box = await locate('20500');
    expect(box?.quality).toBe('area');
    expect(distanceKm(box!, { lat: 38.8977, lon: -77.0365 })).toBeLessThan(60);
  });

  it.each(['00000', '7220', '722015', 'AR', ''])('does not know %j', async (postalCode) => {
    expect(await locate(postalCode)).toBeNull();
  });

  it('knows no other country', async () => {
    expect(await locate('72201', 'UK')).toBeNull();
  });

  it('gives points of the United States for every ZIP code it knows', async () => {
    const zip = fc.nat(99_999).map((number) => String(number).padStart(5, '0'));
    await fc.assert(
      fc.asyncProperty(zip, async (postalCode) => {
        const found = await locate(postalCode);
        if (found === null) return;
        expect(found.lat).toBeGreaterThan(-15);
        expect(found.lat).toBeLessThan(72);
        expect(Math.abs(found.lon)).toBeGreaterThan(64);
      }),
    );
  });
});

describe('travel times by distance', () => {
  const depot = { lat: 34.75, lon: -92.29 };
  let travel: TravelTimes;

  beforeAll(async () => {
    travel = (await Test.createTestingModule({ imports: [GeoModule] }).compile()).get(TravelTimes);
  });

  /** A place so many kilometres east of the depot. */
  const east = (km: number): TravelPlace => ({
    lat: depot.lat,
    lon: depot.lon + km / (111.195 * Math.cos((depot.lat * Math.PI) / 180)),
  });
  const minutes = async (km: number, mode: TravelMode): Promise<number | null> =>
    (await travel.between([depot], [east(km)], mode)).minutes[0]![0]!;

  it.each([
    ['walk', 1, 16],
    ['bike', 4, 25],
    ['bus', 5, 40],
    ['bus', 0.5, 8],
    ['car', 5, 17],
    ['car', 20, 37],
    ['ride', 5, 23],
  ] as const)('by %s over %d km: %d minutes', async (mode, km, expected) => {
    expect(await minutes(km, mode)).toBe(expected);
  });

  it('always says that it estimates, for every pair asked', async () => {
    const matrix = await travel.between([depot, east(3)], [depot, east(3), east(9)], 'car');
    expect(matrix.isEstimate).toBe(true);
    expect(matrix.minutes.map((row) => row.length)).toEqual([3, 3]);
    expect(matrix.minutes[0]![1]).toBe(matrix.minutes[1]![0]);
  });

  it('does not put two places of one postcode next door to each other', async () => {
    const middle: TravelPlace = { ...depot, quality: 'postcode' };
    expect((await travel.between([middle], [middle], 'walk')).minutes).toEqual([[32]]);
    expect((await travel.between([depot], [depot], 'walk')).minutes).toEqual([[0]]);
  });

  it('knows no walk of a whole day', async () => {
    expect(await minutes(30, 'walk')).toBeNull();
    expect(await minutes(30, 'bus')).toBe(165);
  });

  it('never takes less for a longer way, and a bus never more than walking', async () => {
    const km = fc.double({ min: 0, max: 14, noNaN: true });
    await fc.assert(
      fc.asyncProperty(km, km, fc.constantFrom(...TRAVEL_MODES), async (a, b, mode) => {
        const [near, far] = [Math.min(a, b), Math.max(a, b)];
        expect(await minutes(near, mode)).toBeLessThanOrEqual((await minutes(far, mode))!);
        expect(await minutes(a, 'bus')).toBeLessThanOrEqual((await minutes(a, 'walk'))!);
      }),
    );
  });

  it('measures distance the same both ways, over the date line too', () => {
    expect(distanceKm({ lat: 0, lon: 179.5 }, { lat: 0, lon: -179.5 })).toBeCloseTo(111.2, 0);
    expect(distanceKm(depot, { lat: 35.75, lon: -92.29 })).toBeCloseTo(111.2, 0);
  });
});
