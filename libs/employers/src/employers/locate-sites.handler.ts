import { Injectable } from '@nestjs/common';
import type { JobPayloads } from '@inroads/contracts';
import { AddressFinder, AddressFinderAway } from '@inroads/platform/addresses';
import { Transactions } from '@inroads/platform/database';
import type { GeoPoint, PostalAddress } from '@inroads/platform/geo';
import { AppLogger } from '@inroads/platform/logging';
import { Outbox } from '@inroads/platform/outbox';
import { HandlesJob, type JobContext } from '@inroads/platform/queue';
import { EmployerIndex } from './employer-index';

/** At one question a second a turn ends within minutes; the next goes on. */
const MOST_A_TURN = 120;
/** Streets are named and houses built: what was not found is asked for again after this long. */
const ASKED_AGAIN_AFTER_DAYS = 90;

/** Sites whose point is not the house, and what is known of their address. Only whole addresses; $1 service, $2 how many, $3 days. */
const TO_LOCATE = `
  SELECT site.id, site.employer_id AS "employerId", site.address_line AS line, site.city, site.region, site.postal_code AS "postalCode", site.country,
    known.lat, known.lon, address.key
  FROM employer_site site
  CROSS JOIN LATERAL (SELECT lower(concat_ws(', ', site.address_line, site.city, site.region, site.postal_code, site.country)) AS key) address
  LEFT JOIN located_address known ON known.agency_id = site.agency_id AND known.service = $1 AND known.address = address.key
  WHERE site.agency_id = current_agency() AND site.archived_at IS NULL AND site.point_quality <> 'exact' AND site.address_line <> ''
    AND (known.address IS NULL OR known.lat IS NOT NULL OR known.located_at < now() - make_interval(days => $3))
  ORDER BY site.id LIMIT $2`;

interface SiteToLocate extends PostalAddress {
  readonly id: string;
  readonly employerId: string;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly key: string;
}

/**
 * Puts sites that are only known by their postal code where their house stands, once an address service is set. Until then, and where it
 * knows nothing or is away, the middle of the postal code stays, and says so.
 */
@Injectable()
export class LocateSitesHandler {
  constructor(
    private readonly finder: AddressFinder,
    private readonly index: EmployerIndex,
    private readonly outbox: Outbox,
    private readonly transactions: Transactions,
    private readonly logger: AppLogger,
  ) {}

  @HandlesJob('platform.look-for-addresses')
  async lookAtAll(): Promise<void> {
    if (this.finder.service === null) return;
    await this.outbox.enqueueForEveryAgency('employers.locate-sites');
  }

  @HandlesJob('employers.locate-sites')
  async handle(_payload: JobPayloads['employers.locate-sites'], { signal }: JobContext): Promise<void> {
    const { service } = this.finder;
    if (service === null) return;
    const sites = await this.transactions.run(() =>
      this.transactions.query<SiteToLocate>(TO_LOCATE, [service, MOST_A_TURN, ASKED_AGAIN_AFTER_DAYS]),
    );
    try {
      for (const site of sites) await this.locate(site, service, signal);
    } catch (error) {
      if (!(error instanceof AddressFinderAway)) throw error;
      // The next turn asks again.
      this.logger.warning('addresses.away', { service });
    }
  }

  private async locate(site: SiteToLocate, service: string, signal: AbortSignal): Promise<void> {
    const { lat, lon } = site;
    const known = lat === null || lon === null ? null : { lat, lon };
    const point = known ?? (await this.finder.find(site, signal));
    await this.transactions.run(async () => {
      if (known === null) await this.keep(site.key, service, point);
      if (point !== null) await this.move(site, point);
    });
  }

  private keep(key: string, service: string, point: GeoPoint | null): Promise<unknown> {
    return this.transactions.query(
      `INSERT INTO located_address (agency_id, service, address, lat, lon) VALUES (current_agency(), $1, $2, $3, $4)
       ON CONFLICT (agency_id, service, address) DO UPDATE SET lat = excluded.lat, lon = excluded.lon, located_at = now()`,
      [service, key, point?.lat ?? null, point?.lon ?? null],
    );
  }

  /** Unless somebody has given it another address or a point of its own meanwhile. */
  private async move({ id, employerId, key }: SiteToLocate, { lat, lon }: GeoPoint): Promise<void> {
    const moved = await this.transactions.query<{ id: string }>(
      `WITH moved AS (UPDATE employer_site SET lat = $2, lon = $3, point_quality = 'exact'
         WHERE agency_id = current_agency() AND id = $1 AND point_quality <> 'exact'
           AND lower(concat_ws(', ', address_line, city, region, postal_code, country)) = $4 RETURNING id)
       SELECT id FROM moved`,
      [id, lat, lon, key],
    );
    if (moved.length > 0) await this.index.siteChanged(employerId, id);
  }
}
