import { readFileSync } from 'node:fs';
import path from 'node:path';

import { CONTACTS } from './contacts.data';
import { EMPLOYERS } from './employers.data';
import { SEEKERS } from './seekers.data';
import { faults } from './spec-support';
import { addressPoint, toGeoPoint, toMetres } from './town';
import { BUS_LINES } from './town-bus.data';
import { drawTown } from './town-map';
import { AREAS } from './town-places.data';
import { STREETS, type MetrePoint } from './town-streets.data';

const isInside = ([x, y]: MetrePoint, ring: readonly MetrePoint[]): boolean =>
  ring.filter(([x1, y1], index) => {
    const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1];
    return y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1);
  }).length %
    2 ===
  1;

const distanceTo = ([x, y]: MetrePoint, route: readonly MetrePoint[]): number =>
  Math.min(
    ...route.slice(1).map(([x2, y2], index) => {
      const [x1, y1] = route[index] ?? [x2, y2];
      const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
      const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length));
      return Math.hypot(x - x1 - share * (x2 - x1), y - y1 - share * (y2 - y1));
    }),
  );

const sites = EMPLOYERS.flatMap(({ key, sites: all }) =>
  all.map((site) => ({ ...site, label: `${key}: ${site.street}` })),
);
const land = AREAS.find(({ layer }) => layer === 'land')?.ring ?? [];

describe('the map of the town', () => {
  it('in the file is the one that its streets draw', () => {
    const file = readFileSync(path.join(__dirname, 'town.geo.json'), 'utf8');
    expect(JSON.parse(file)).toEqual(JSON.parse(JSON.stringify(drawTown())));
    expect(file.length).toBeLessThan(300_000);
  });

  it('turns metres into degrees and back', () => {
    const [east, north] = toMetres(toGeoPoint([-1234, 567]));
    expect(east).toBeCloseTo(-1234, 0);
    expect(north).toBeCloseTo(567, 0);
  });

  it('numbers the houses along the street, each on its side', () => {
    const [low, high, other] = ['100 Mill Street', '800 Mill Street', '801 Mill Street'].map((address) =>
      toMetres(addressPoint(address)),
    );
    expect(high?.[1]).toBeGreaterThan((low?.[1] ?? 0) + 2000);
    expect(Math.abs((high?.[0] ?? 0) - (other?.[0] ?? 0))).toBeGreaterThan(25);
    expect(() => addressPoint('5 Nowhere Lane')).toThrow('No such street');
    expect(() => addressPoint('9999 Mill Street')).toThrow('has no number 9999');
  });
});

describe('places', () => {
  it('are on land, inside the town’s bounds and beside their own street', () => {
    expect(
      faults(
        sites,
        ({ point }) => !isInside(toMetres(point), land),
        ({ label }) => label,
      ),
    ).toEqual([]);
    const water = AREAS.filter(({ layer }) => layer === 'water');
    expect(
      faults(
        sites,
        ({ point }) => water.some(({ ring }) => isInside(toMetres(point), ring)),
        ({ label }) => label,
      ),
    ).toEqual([]);
    expect(
      faults(
        sites,
        ({ street, point }) =>
          distanceTo(toMetres(point), STREETS.find(({ name }) => street.replace(/^\d+ /, '') === name)?.path ?? []) >
          25,
        ({ label }) => label,
      ),
    ).toEqual([]);
  });

  it('have opening hours, and quiet hours inside them', () => {
    expect(
      faults(
        sites,
        ({ opening }) => opening.length === 0,
        ({ label }) => label,
      ),
    ).toEqual([]);
    expect(
      faults(
        sites,
        ({ opening, quiet }) =>
          quiet.some(
            (one) =>
              !opening.some(
                (day) =>
                  day.weekday === one.weekday && day.fromMinute <= one.fromMinute && one.toMinute <= day.toMinute,
              ),
          ),
        ({ label }) => label,
      ),
    ).toEqual([]);
  });

  it('of job seekers are on a coarse grid, inside the bounds', () => {
    const isOnGrid = (degrees: number): boolean => Math.abs(degrees / 0.005 - Math.round(degrees / 0.005)) < 1e-6;
    expect(
      faults(
        SEEKERS,
        ({ home: { point } }) =>
          !isOnGrid(point.latitude) || !isOnGrid(point.longitude) || !isInside(toMetres(point), land),
        ({ key }) => key,
      ),
    ).toEqual([]);
  });

  it('tell the nearest bus in words', () => {
    const kestrel = sites.find(({ label }) => label.startsWith('kestrel'));
    expect(kestrel?.transitNote).toBe('Bus 5 stops 3 minutes away, at Mill Park.');
    expect(sites.filter(({ transitNote }) => transitNote === '').length).toBeGreaterThan(5);
  });
});

describe('bus lines', () => {
  it('stop on their own way, later and later', () => {
    for (const { stops, path: way } of BUS_LINES) {
      expect(
        faults(
          stops,
          ({ at }) => distanceTo(at, way) > 30,
          ({ name }) => name,
        ),
      ).toEqual([]);
      expect(stops.map(({ minutesFromStart }) => minutesFromStart)).toEqual(
        [...stops].map(({ minutesFromStart }) => minutesFromStart).sort((a, b) => a - b),
      );
    }
  });
});

it('every contact is at a place of the town', () => {
  const known = new Set(EMPLOYERS.flatMap(({ key, sites: all }) => all.map((site) => `${key}/${site.key}`)));
  expect(
    faults(
      CONTACTS,
      ({ employer, site }) => !known.has(`${employer}/${site}`),
      ({ key }) => key,
    ),
  ).toEqual([]);
});
