import type { TravelMode } from '@inroads/contracts';
import type { GeoPoint } from './geo.point';
import { secondsTable, TravelEngine, TravelEngineAway } from './travel-engine';

const COSTINGS: Readonly<Partial<Record<TravelMode, string>>> = {
  car: 'auto',
  ride: 'auto',
  bike: 'bicycle',
  walk: 'pedestrian',
};

/** Valhalla's matrix: car, bicycle and on foot by one server. */
export class ValhallaTravelEngine extends TravelEngine {
  readonly name = 'valhalla';

  serves(mode: TravelMode): boolean {
    return COSTINGS[mode] !== undefined;
  }

  async seconds(
    origins: readonly GeoPoint[],
    destinations: readonly GeoPoint[],
    mode: TravelMode,
  ): Promise<(number | null)[][]> {
    const pointsOf = (places: readonly GeoPoint[]) => places.map(({ lat, lon }) => ({ lat, lon }));
    const answer = (await this.ask('/sources_to_targets', {
      sources: pointsOf(origins),
      targets: pointsOf(destinations),
      costing: COSTINGS[mode],
      verbose: true,
    })) as { sources_to_targets?: unknown };
    const rows = answer.sources_to_targets;
    if (!Array.isArray(rows)) throw new TravelEngineAway('no table');
    const times = rows.map((row: unknown) =>
      Array.isArray(row) ? row.map((cell: unknown) => (cell as { time?: unknown } | null)?.time) : null,
    );
    return secondsTable(times, origins.length, destinations.length);
  }
}
