import { Injectable } from '@nestjs/common';
import { Geocoder } from '@inroads/platform/geo';
import { newId, Transactions } from '@inroads/platform/database';
import { Outbox } from '@inroads/platform/outbox';
import { EmployerChanges } from './employer-changes.port';
import { EmployerIndex } from './employer-index';
import type { SiteInput } from './employer.input';
import { EmployerRepository, SiteRepository } from './employer.repositories';
import type { EmployerSiteEntity } from './employer-site.entity';

type Place = Pick<EmployerSiteEntity, 'lat' | 'lon' | 'pointQuality'>;

/** The places of a business. */
@Injectable()
export class SitesService {
  constructor(
    private readonly employers: EmployerRepository,
    private readonly sites: SiteRepository,
    private readonly geocoder: Geocoder,
    private readonly index: EmployerIndex,
    private readonly changes: EmployerChanges,
    private readonly outbox: Outbox,
    private readonly transactions: Transactions,
  ) {}

  add(employerId: string, { point, ...input }: SiteInput): Promise<string> {
    return this.transactions.run(async () => {
      await this.employers.get(employerId);
      const id = newId();
      const place = await this.locate({ ...input, point });
      await this.sites.insert({ id, employerId, ...input, ...place, stage: 'introduce', facts: {}, archivedAt: null });
      await this.outbox.enqueue('search.index-employers', { ids: [employerId] });
      return id;
    });
  }

  /** @throws NotFound, StaleVersion */
  change(id: string, version: number, changes: Partial<SiteInput>): Promise<void> {
    return this.transactions.run(async () => {
      const before = await this.sites.get(id);
      const { point, ...rest } = changes;
      const isMoved =
        point !== undefined ||
        rest.postalCode !== undefined ||
        rest.addressLine !== undefined ||
        rest.city !== undefined;
      const after = { ...before, ...rest };
      const place = isMoved ? await this.locate({ ...after, point: point ?? null }) : {};
      await this.sites.update(id, version, { ...rest, ...place });
      await this.index.siteChanged(before.employerId, id);
    });
  }

  archive(id: string, version: number): Promise<void> {
    return this.transactions.run(async () => {
      const { employerId } = await this.sites.get(id);
      await this.employers.hold(employerId);
      await this.sites.update(id, version, { archivedAt: new Date() });
      await this.changes.archived(employerId, id);
      await this.index.siteChanged(employerId, id);
    });
  }

  private async locate({
    point,
    ...address
  }: Pick<SiteInput, 'point' | 'addressLine' | 'city' | 'region' | 'postalCode' | 'country'>): Promise<Place> {
    if (point) return { lat: point.lat, lon: point.lon, pointQuality: 'exact' };
    const { addressLine: line, city, region, postalCode, country } = address;
    const found = await this.geocoder.locate({ line, city, region, postalCode, country });
    return found
      ? { lat: found.lat, lon: found.lon, pointQuality: found.quality }
      : { lat: null, lon: null, pointQuality: 'unknown' };
  }
}
