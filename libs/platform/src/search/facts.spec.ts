import fc from 'fast-check';
import { cellOf, cellsAround, prefixesOf } from './facts';

const KM_PER_DEGREE = 111.195;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Where one arrives from a point after so many kilometres in a direction (great circle). */
function walk(latitude: number, longitude: number, km: number, bearing: number) {
  const angle = radians(km / KM_PER_DEGREE);
  const [lat, direction] = [radians(latitude), radians(bearing)];
  const arrived = Math.asin(Math.sin(lat) * Math.cos(angle) + Math.cos(lat) * Math.sin(angle) * Math.cos(direction));
  const turn = Math.atan2(
    Math.sin(direction) * Math.sin(angle) * Math.cos(lat),
    Math.cos(angle) - Math.sin(lat) * Math.sin(arrived),
  );
  return { latitude: (arrived * 180) / Math.PI, longitude: longitude + (turn * 180) / Math.PI };
}

describe('cells', () => {
  it('cover every point of the circle, wherever it lies', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -70, max: 70, noNaN: true }),
        fc.double({ min: -170, max: 170, noNaN: true }),
        fc.double({ min: 0.1, max: 80, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 360, noNaN: true }),
        (latitude, longitude, km, part, bearing) => {
          const cells = new Set(cellsAround({ latitude, longitude }, km));
          expect(cells.has(cellOf(walk(latitude, longitude, km * part * 0.999, bearing)))).toBe(true);
        },
      ),
    );
  });

  it('leave far points out', () => {
    expect(cellsAround({ latitude: 34.75, longitude: -92.29 }, 15)).not.toContain(
      cellOf({ latitude: 35.2, longitude: -92.29 }),
    );
  });
});

it('prefixes are the first digits, as far as there are so many', () => {
  expect(prefixesOf('44511', [2, 3, 6])).toEqual(['44', '445']);
});
