import fc from 'fast-check';
import { boxAround, estimatedMinutes, ESTIMATE_SHORTEST, kilometresBetween, reachKilometres } from './travel-estimate';
import { TRAVEL_MODES } from '../types';

const point = fc.record({
  latitude: fc.double({ min: -70, max: 70, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

it('knows the distance of a degree', () => {
  expect(kilometresBetween({ latitude: 0, longitude: 0 }, { latitude: 1, longitude: 0 })).toBeCloseTo(111.19, 1);
  expect(kilometresBetween({ latitude: 60, longitude: 0 }, { latitude: 60, longitude: 1 })).toBeCloseTo(55.6, 1);
});

it('is longer by foot than by car, and in whole minutes', () => {
  const [home, work] = [
    { latitude: 34.7, longitude: -92.3 },
    { latitude: 34.73, longitude: -92.3 },
  ];
  const minutes = TRAVEL_MODES.map((mode) => estimatedMinutes(home, work, mode));
  expect(minutes).toEqual([54, 21, 24, 11, 17]);
});

it('reaches as far as the shortest reading of an estimate allows, and the box holds all of it', () => {
  fc.assert(
    fc.property(
      point,
      point,
      fc.constantFrom(...TRAVEL_MODES),
      fc.integer({ min: 1, max: 120 }),
      (home, site, mode, maxMinutes) => {
        const isWithin = estimatedMinutes(home, site, mode) * ESTIMATE_SHORTEST <= maxMinutes;
        const reach = reachKilometres(maxMinutes, mode);
        if (isWithin) expect(kilometresBetween(home, site)).toBeLessThanOrEqual(reach);
        const { south, north, west, east } = boxAround(home, reach, 0.1);
        const isInBox =
          site.latitude >= south && site.latitude <= north && site.longitude >= west && site.longitude <= east;
        if (isWithin) expect(isInBox).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});

it('draws a box over the date line round the whole earth', () => {
  expect(boxAround({ latitude: 0, longitude: 179.9 }, 50, 0.1)).toMatchObject({ west: -180, east: 180 });
});
