import { lazy, Suspense } from 'react';
import styles from './map-box.module.css';
import type { MapViewProps } from './map-view';

export type { MapMarker } from './markers';
export type { Place } from './projection';

const MapView = lazy(async () => ({ default: (await import('./map-view')).MapView }));

/** A map that comes after the text: its box keeps the height meanwhile, so that nothing moves. */
export function MapBox(props: MapViewProps) {
  const { width, height } = props.size;
  return (
    <div className={styles.box} style={{ aspectRatio: `${width} / ${height}` }}>
      <Suspense fallback={null}>
        <MapView {...props} />
      </Suspense>
    </div>
  );
}
