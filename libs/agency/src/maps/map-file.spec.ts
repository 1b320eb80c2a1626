import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MAP_LAYERS, readMapFile } from './map-file';

const file = (...features: object[]): object => ({ type: 'FeatureCollection', name: 'Alder Falls', features });
const feature = (layer: string, type: string, coordinates: unknown, more: object = {}): object => ({
  type: 'Feature',
  properties: { layer, ...more },
  geometry: { type, coordinates },
});
const LINE = [
  [-91.7, 43.1],
  [-91.6, 43.2],
];

describe('a map file', () => {
  it('of the demo town is drawn whole, from the land up', () => {
    const town = JSON.parse(readFileSync(join(__dirname, '../../../../db/seed/data/town.geo.json'), 'utf8')) as {
      features: object[];
    };
    const { name, shapes } = readMapFile(town);
    expect(name).toBe('Alder Falls');
    expect(shapes).toHaveLength(town.features.length);
    const painted = shapes.map(({ layer }) => MAP_LAYERS.indexOf(layer));
    expect(painted).toEqual([...painted].sort((one, two) => one - two));
    expect(shapes[0]!.layer).toBe('land');
  });

  it('keeps rings, stretches and points, a millionth of a degree fine', () => {
    const ring = [...LINE, [-91.65, 43.123_456_789], LINE[0]];
    const { shapes } = readMapFile(
      file(
        feature('water', 'MultiPolygon', [[ring, ring], [ring]]),
        feature('road', 'LineString', LINE, { name: 'Mill Street', kind: 'main', note: 'not ours to keep' }),
        feature('bus-stop', 'Point', [-91.7, 43.1]),
      ),
    );
    expect(shapes.map(({ layer, form, paths }) => [layer, form, paths.length])).toEqual([
      ['water', 'area', 3],
      ['road', 'line', 1],
      ['bus-stop', 'point', 1],
    ]);
    expect(shapes[0]!.paths[0]![2]).toEqual([-91.65, 43.123_457]);
    expect(shapes[1]).toEqual({ layer: 'road', form: 'line', name: 'Mill Street', kind: 'main', paths: [LINE] });
  });

  it('leaves out what is not drawn', () => {
    const { shapes } = readMapFile(file(feature('parcel', 'Point', 'whatever'), feature('road', 'LineString', LINE)));
    expect(shapes.map(({ layer }) => layer)).toEqual(['road']);
  });

  it.each([
    ['no GeoJSON', { type: 'Topology' }, /FeatureCollection/],
    ['nothing', null, /FeatureCollection/],
    ['nothing to draw', file(feature('parcel', 'Point', [0, 0])), /land, district, park/],
    ['an odd shape', file(feature('road', 'GeometryCollection', [])), /feature 1 has a shape/],
    ['a line without points', file(feature('road', 'LineString', [])), /feature 1 has no coordinates/],
    ['metres for degrees', file(feature('road', 'LineString', [[500_000, 4_700_000]])), /longitude, latitude/],
    ['words for degrees', file(feature('road', 'LineString', [['-91', '43']])), /longitude, latitude/],
    ['too many points', file(feature('road', 'LineString', Array(40_001).fill([0, 0]))), /40001 points/],
  ])('with %s is refused, and it says how', (_name, given, how) => {
    expect(() => readMapFile(given)).toThrow(how);
  });
});
