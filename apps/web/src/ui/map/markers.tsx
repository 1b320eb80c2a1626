import styles from './map.module.css';
import type { Place, Point } from './projection';

export interface MapMarker {
  readonly id: string;
  readonly place: Place;
  /** A numbered stop, one that is late, one of today, any other, or where the way begins. */
  readonly kind: 'stop' | 'late' | 'today' | 'other' | 'start';
  /** The number of a stop. */
  readonly number?: number;
  readonly name?: string;
}

const RADIUS: Record<MapMarker['kind'], number> = { stop: 11, late: 11, today: 8, other: 4.5, start: 8 };

export function radiusOf({ kind }: MapMarker): number {
  return RADIUS[kind];
}

/** Shape and sign tell them apart before colour does. */
export function Marker({ marker, at: [x, y] }: { marker: MapMarker; at: Point }) {
  const { kind, number } = marker;
  const radius = radiusOf(marker);
  if (kind === 'start') {
    return (
      <g className={styles.start}>
        <rect x={x - radius} y={y - radius} width={radius * 2} height={radius * 2} rx={4} />
        <path d={`M${x - 4.5} ${y}L${x} ${y - 4}L${x + 4.5} ${y}V${y + 4.5}H${x - 4.5}Z`} />
      </g>
    );
  }
  const sign = kind === 'late' ? '!' : kind === 'stop' ? number : undefined;
  return (
    <g className={styles.marker} data-kind={kind}>
      <circle cx={x} cy={y} r={radius} />
      {sign !== undefined && (
        <text x={x} y={y + 4.5} textAnchor="middle">
          {sign}
        </text>
      )}
    </g>
  );
}
