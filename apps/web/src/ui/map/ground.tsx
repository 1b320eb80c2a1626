import { memo } from 'react';
import type { MapDrawing, MapShape } from '@/api/agency-map';
import styles from './map.module.css';
import { toPath, type Point, type Projection } from './projection';

interface GroundProps {
  readonly drawing: MapDrawing;
  readonly project: Projection;
}

const AREAS: readonly MapShape['layer'][] = ['land', 'park', 'water'];

/** Land, parks, water and roads of the agency's map file: each road first with its casing, then all of them on top. */
export const Ground = memo(function Ground({ drawing, project }: GroundProps) {
  const pathOf = ({ form, paths }: MapShape) =>
    paths
      .map((path) =>
        toPath(
          path.map((position) => pointOf(position, project)),
          form === 'area',
        ),
      )
      .join('');
  const areas = drawing.shapes.filter(({ layer, form }) => AREAS.includes(layer) && form === 'area');
  const rivers = drawing.shapes.filter(({ layer, form }) => layer === 'water' && form === 'line');
  const roads = drawing.shapes.filter(({ layer, form }) => layer === 'road' && form === 'line');
  return (
    <g>
      {areas.map((shape, at) => (
        <path key={at} d={pathOf(shape)} className={styles.area} data-layer={shape.layer} fillRule="evenodd" />
      ))}
      {rivers.map((shape, at) => (
        <path key={at} d={pathOf(shape)} className={styles.river} />
      ))}
      {(['casing', 'road'] as const).map((part) =>
        roads.map((shape, at) => (
          <path key={part + at} d={pathOf(shape)} className={styles[part]} data-kind={shape.kind} />
        )),
      )}
    </g>
  );
});

function pointOf([lon = 0, lat = 0]: readonly number[], project: Projection): Point {
  return project({ lat, lon });
}
