import fc from 'fast-check';
import { cellsOf, cellsOver, prefixesOf } from './facts';

const latitude = fc.double({ min: -80, max: 80, noNaN: true });
const longitude = fc.double({ min: -175, max: 175, noNaN: true });
const span = fc.double({ min: 0, max: 5, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('cells', () => {
  it('cover every point of a box, its edges included', () => {
    fc.assert(
      fc.property(latitude, longitude, span, span, share, share, (south, west, height, width, up, right) => {
        const cells = new Set(cellsOver({ south, west, north: south + height, east: west + width }));
        const point = { latitude: south + height * up, longitude: west + width * right };
        expect(cellsOf(point).some((cell) => cells.has(cell))).toBe(true);
      }),
    );
  });

  it('leave out what lies more than a cell beside', () => {
    fc.assert(
      fc.property(latitude, longitude, span, span, (south, west, height, width) => {
        const cells = new Set(cellsOver({ south, west, north: south + height, east: west + width }));
        for (const point of [
          { latitude: south + height + 0.21, longitude: west },
          { latitude: south - 0.21, longitude: west },
          { latitude: south, longitude: west - 0.21 },
          { latitude: south, longitude: west + width + 0.21 },
        ]) {
          expect(cellsOf(point).some((cell) => cells.has(cell))).toBe(false);
        }
      }),
    );
  });

  it('are few for a wide box', () => {
    expect(cellsOver({ south: 34.1, north: 35.6, west: -93.2, east: -91.4 }).length).toBeLessThan(150);
  });
});

it('prefixes are the first digits, as far as there are so many', () => {
  expect(prefixesOf('44511', [2, 3, 6])).toEqual(['44', '445']);
});
