import type { TravelMode } from '@inroads/contracts';
import { RequestScope, Transactions } from '../database';
import type { GeoPoint } from './geo.point';
import { type MeasuredTrip, pointKey, TravelTimeCache, tripKey } from './travel-time.cache';

/** Streets change slowly; a new bridge is known after this long. */
const KEPT_DAYS = 90;

/** Kept with the agency whose points they are. */
export class PostgresTravelTimeCache extends TravelTimeCache {
  constructor(
    private readonly transactions: Transactions,
    private readonly scope: RequestScope,
  ) {
    super();
  }

  async known(
    engine: string,
    mode: TravelMode,
    origins: readonly GeoPoint[],
    destinations: readonly GeoPoint[],
  ): Promise<Map<string, number | null>> {
    const rows = await this.transactions.run(() =>
      this.transactions.query<{ from_at: string; to_at: string; seconds: number | null }>(
        `SELECT from_at, to_at, seconds FROM travel_time
         WHERE agency_id = current_agency() AND engine = $1 AND mode = $2 AND from_at = ANY($3) AND to_at = ANY($4)
           AND measured_at > now() - make_interval(days => $5)`,
        [engine, mode, [...new Set(origins.map(pointKey))], [...new Set(destinations.map(pointKey))], KEPT_DAYS],
      ),
    );
    return new Map(rows.map(({ from_at, to_at, seconds }) => [`${from_at} ${to_at}`, seconds]));
  }

  async keep(engine: string, mode: TravelMode, trips: readonly MeasuredTrip[]): Promise<void> {
    const { agencyId } = this.scope;
    const one = new Map(trips.map((trip) => [tripKey(trip), trip]));
    const all = [...one.values()];
    await this.transactions.run(() =>
      this.transactions.query(
        `INSERT INTO travel_time (agency_id, engine, mode, from_at, to_at, seconds)
         SELECT $1, $2, $3, * FROM unnest($4::text[], $5::text[], $6::int[])
         ON CONFLICT (agency_id, engine, mode, from_at, to_at) DO UPDATE SET seconds = excluded.seconds, measured_at = now()`,
        [
          agencyId,
          engine,
          mode,
          all.map(({ from }) => pointKey(from)),
          all.map(({ to }) => pointKey(to)),
          all.map(({ seconds }) => (seconds === null ? null : Math.round(seconds))),
        ],
      ),
    );
  }
}
