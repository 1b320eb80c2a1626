import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { agencyMapQuery, type MapDrawing } from '@/api/agency-map';
import { Ground } from './ground';
import { placeLabels, type LabelWish } from './labels';
import { Marker, radiusOf, type MapMarker } from './markers';
import styles from './map.module.css';
import { isInside, pointsAlong, projectionFor, toPath, type MapSize, type Place } from './projection';
import { wayAlong } from './streets';

export interface MapViewProps {
  /** The same facts in one sentence; they also stand beside the map as text. */
  readonly label: string;
  readonly markers: readonly MapMarker[];
  /** Places in the order in which they are gone to. */
  readonly route?: readonly Place[];
  readonly size: MapSize;
}

/** Points and the way between them on the agency's own map file, or on plain ground. Nobody else is asked for a tile. */
export function MapView({ label, markers, route = [], size }: MapViewProps) {
  const { data: drawing } = useQuery(agencyMapQuery);
  const main = markers.filter(({ kind }) => kind !== 'other');
  const shown = main.length > 0 ? main : markers;
  const project = useMemo(
    () => projectionFor(shown.length > 0 ? shown.map(({ place }) => place) : cornersOf(drawing), size),
    [JSON.stringify(shown), drawing, size],
  );
  const way = useMemo(() => wayAlong(drawing ?? null, route), [drawing, JSON.stringify(route)]);
  const placed = markers
    .map((marker) => ({ marker, at: project(marker.place) }))
    .filter(({ at }) => isInside(at, size))
    // The quiet ones lie below.
    .sort((one, two) => Number(one.marker.kind !== 'other') - Number(two.marker.kind !== 'other'));
  const wishes = placed.map(({ marker, at }): LabelWish => ({
    at,
    words: marker.name ?? '',
    radius: radiusOf(marker),
  }));
  const covered = [...wishes, ...pointsAlong(way.map(project)).map((at) => ({ at, words: '', radius: 3 }))];
  const names = placeLabels(wishes.filter(({ words }) => words !== '').reverse(), size, covered);
  return (
    <svg className={styles.map} viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={label}>
      {drawing && <Ground drawing={drawing} project={project} />}
      {way.length > 1 && <path className={styles.route} d={toPath(way.map(project))} />}
      {placed.map(({ marker, at }) => (
        <Marker key={marker.id} marker={marker} at={at} />
      ))}
      {names.map(({ words, x, y, anchor }) => (
        <text key={words + x} x={x} y={y} textAnchor={anchor} className={styles.name}>
          {words}
        </text>
      ))}
    </svg>
  );
}

/** Without points the whole file is shown. */
function cornersOf(drawing: MapDrawing | null | undefined): Place[] {
  const positions = drawing?.shapes.flatMap(({ paths }) => paths.flat()) ?? [];
  if (positions.length === 0) return [{ lat: 0, lon: 0 }];
  const lons = positions.map(([lon = 0]) => lon);
  const lats = positions.map(([, lat = 0]) => lat);
  return [
    { lat: Math.min(...lats), lon: Math.min(...lons) },
    { lat: Math.max(...lats), lon: Math.max(...lons) },
  ];
}
