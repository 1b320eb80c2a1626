import type { MapDrawing, MapShape } from '@/api/agency-map';

/** The drawing as the file it came from, to be brought again. */
export function toGeoJson({ name, shapes }: MapDrawing): Record<string, unknown> {
  const features = shapes.map((shape) => ({
    type: 'Feature',
    properties: { layer: shape.layer, name: shape.name, kind: shape.kind },
    geometry: geometryOf(shape),
  }));
  return { type: 'FeatureCollection', name, features };
}

function geometryOf({ form, paths }: MapShape): object {
  if (form === 'point') return { type: 'Point', coordinates: paths[0]?.[0] };
  return { type: form === 'area' ? 'Polygon' : 'MultiLineString', coordinates: paths };
}
