import type { TravelMode } from '@inroads/contracts';
import type { GeoPoint } from './geo.point';
import { secondsTable, TravelEngine, TravelEngineAway } from './travel-engine';

/** OSRM's table service. One server holds one profile, and that of most is the car. */
export class OsrmTravelEngine extends TravelEngine {
  readonly name = 'osrm';

  serves(mode: TravelMode): boolean {
    return mode === 'car' || mode === 'ride';
  }

  async seconds(origins: readonly GeoPoint[], destinations: readonly GeoPoint[]): Promise<(number | null)[][]> {
    const places = [...origins, ...destinations].map(({ lat, lon }) => `${lon},${lat}`).join(';');
    const sources = origins.map((_, at) => at).join(';');
    const targets = destinations.map((_, at) => origins.length + at).join(';');
    const answer = (await this.ask(
      `/table/v1/driving/${places}?annotations=duration&sources=${sources}&destinations=${targets}`,
    )) as { code?: string; durations?: unknown };
    if (answer.code !== 'Ok') throw new TravelEngineAway(String(answer.code));
    return secondsTable(answer.durations, origins.length, destinations.length);
  }
}
