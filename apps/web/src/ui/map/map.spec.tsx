import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { agencyMapQuery, type MapDrawing } from '@/api/agency-map';
import { placeLabels } from './labels';
import { MapView } from './map-view';
import { projectionFor } from './projection';
import { wayAlong } from './streets';

const SIZE = { width: 320, height: 206 };
const at = (lat: number, lon: number) => ({ lat, lon });
const road = (...paths: number[][][]) => ({ layer: 'road', form: 'line', name: '', kind: 'main', paths });

/** Two streets that cross at [0, 0.01]; neither has a point there. */
const CROSS = {
  name: '',
  shapes: [
    road([
      [0, 0],
      [0.02, 0],
    ]),
    road([
      [0.01, -0.01],
      [0.01, 0.01],
    ]),
  ],
} as unknown as MapDrawing;

describe('the projection', () => {
  it('fits every place, north up and east to the right, one scale both ways', () => {
    const places = [at(43.15, -91.74), at(43.16, -91.74), at(43.15, -91.72)];
    const [south, north, east] = places.map(projectionFor(places, SIZE));
    if (!south || !north || !east) throw new Error('three places');
    expect(north[1]).toBeLessThan(south[1]);
    expect(east[0]).toBeGreaterThan(south[0]);
    for (const [x, y] of [south, north, east]) {
      expect(x).toBeGreaterThanOrEqual(33.9);
      expect(x).toBeLessThanOrEqual(286.1);
      expect(y).toBeGreaterThanOrEqual(33.9);
      expect(y).toBeLessThanOrEqual(172.1);
    }
    const perNorth = (south[1] - north[1]) / 1113.2;
    const perEast = (east[0] - south[0]) / (2226.4 * Math.cos((43.155 * Math.PI) / 180));
    expect(perEast / perNorth).toBeCloseTo(1, 2);
  });

  it('does not go closer than a few blocks', () => {
    const [one, two] = [at(43.15, -91.74), at(43.1501, -91.74)].map(projectionFor([at(43.15, -91.74)], SIZE));
    expect(one).toEqual([160, 103]);
    expect((one?.[1] ?? 0) - (two?.[1] ?? 0)).toBeLessThan(5);
  });
});

describe('the way', () => {
  it('follows the streets over a crossing that neither street names', () => {
    const way = wayAlong(CROSS, [at(0.0001, 0.002), at(0.008, 0.0101)]);
    expect(way.map(({ lat, lon }) => [Number(lat.toFixed(4)), Number(lon.toFixed(4))])).toEqual([
      [0.0001, 0.002],
      [0, 0.002],
      [0, 0.01],
      [0.008, 0.01],
      [0.008, 0.0101],
    ]);
  });

  it('is straight without a map, and where no street is near', () => {
    const far = [at(1, 1), at(1.1, 1.1)];
    expect(wayAlong(null, far)).toEqual(far);
    expect(wayAlong(CROSS, far)).toEqual(far);
  });

  it('follows a street that ends a few metres short of another', () => {
    const nearly = {
      name: '',
      shapes: [
        CROSS.shapes[0],
        road([
          [0.01, 0.0001],
          [0.01, 0.01],
        ]),
      ],
    } as unknown as MapDrawing;
    expect(wayAlong(nearly, [at(0, 0.002), at(0.008, 0.01)]).length).toBeGreaterThan(2);
  });

  it('is straight between parts of a town that no street joins', () => {
    const apart = {
      name: '',
      shapes: [
        CROSS.shapes[0],
        road([
          [0, 0.01],
          [0.004, 0.01],
        ]),
      ],
    } as unknown as MapDrawing;
    const places = [at(0, 0.001), at(0.01, 0.001)];
    expect(wayAlong(apart, places)).toEqual(places);
  });
});

describe('names on the map', () => {
  it('stand beside their markers, never over another, and are left off where there is no room', () => {
    const wish = (x: number, y: number) => ({ at: [x, y] as const, words: 'Kestrel Print', radius: 8 });
    const wishes = [wish(100, 100), wish(300, 100), wish(100, 100)];
    const placed = placeLabels(wishes.slice(0, 2), SIZE, wishes);
    expect(placed.map(({ anchor }) => anchor)).toEqual(['start', 'end']);
    const crowd = Array.from({ length: 8 }, () => wish(100, 100));
    expect(placeLabels(crowd, SIZE, [wish(100, 100)]).length).toBeLessThan(5);
  });
});

describe('the map', () => {
  function show(drawing: MapDrawing | null) {
    const queries = new QueryClient();
    queries.setQueryData(agencyMapQuery.queryKey, drawing);
    return render(
      <QueryClientProvider client={queries}>
        <MapView
          label="Today: office, then Kestrel Print Works."
          size={SIZE}
          route={[at(0, 0.002), at(0.008, 0.01)]}
          markers={[
            { id: 'start', kind: 'start', place: at(0, 0.002) },
            { id: 'k', kind: 'stop', number: 1, place: at(0.008, 0.01), name: 'Kestrel Print Works' },
            { id: 'late', kind: 'late', place: at(0.004, 0.01) },
            { id: 'far', kind: 'other', place: at(5, 5), name: 'Elsewhere' },
          ]}
        />
      </QueryClientProvider>,
    );
  }

  it('says itself in a sentence; signs and names are drawn, what lies outside is not', () => {
    const { container } = show(CROSS);
    const map = screen.getByRole('img', { name: 'Today: office, then Kestrel Print Works.' });
    expect([...map.querySelectorAll('text')].map(({ textContent }) => textContent)).toEqual([
      '1',
      '!',
      'Kestrel Print Works',
    ]);
    expect(container.querySelectorAll('path.road')).toHaveLength(2);
    expect(container.querySelector('path.route')?.getAttribute('d')?.split('L')).toHaveLength(5);
  });

  it('draws points and a straight way on plain ground where there is no map file', () => {
    const { container } = show(null);
    expect(container.querySelectorAll('path.road')).toHaveLength(0);
    expect(container.querySelector('path.route')?.getAttribute('d')?.split('L')).toHaveLength(2);
  });
});
