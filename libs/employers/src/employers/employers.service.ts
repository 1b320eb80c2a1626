import { Injectable } from '@nestjs/common';
import { StaffQueries } from '@inroads/agency/staff';
import { newId, Transactions } from '@inroads/platform/database';
import { Outbox } from '@inroads/platform/outbox';
import { employerKey } from '@inroads/employers/imports/mapping';
import { EmployerChanges } from './employer-changes.port';
import { MayBeTheSame } from './employer.errors';
import { EmployerIndex } from './employer-index';
import type { EmployerInput, SiteInput } from './employer.input';
import { EmployerRepository, SiteRepository } from './employer.repositories';
import { SitesService } from './sites.service';

/** What a contact tells the business side: never for which job seeker it was. */
export interface ContactTraces {
  readonly lastContactOn: string | null;
  readonly lastInPersonOn: string | null;
  readonly lastSaid: {
    readonly quote: string;
    readonly by: string;
    readonly day: string;
    readonly contactId: string;
  } | null;
}

/** Businesses: every write is one transaction that also says what must follow. */
@Injectable()
export class EmployersService {
  constructor(
    private readonly employers: EmployerRepository,
    private readonly siteRows: SiteRepository,
    private readonly sites: SitesService,
    private readonly staff: StaffQueries,
    private readonly index: EmployerIndex,
    private readonly follow: EmployerChanges,
    private readonly outbox: Outbox,
    private readonly transactions: Transactions,
  ) {}

  /**
   * @param isDifferent the person was shown the similar ones and says that this is another
   * @throws MayBeTheSame, NotFound for an owner who is not of this agency
   */
  add(input: EmployerInput, sites: readonly SiteInput[], isDifferent: boolean): Promise<string> {
    return this.transactions.run(async () => {
      const key = employerKey(input.name);
      if (!isDifferent) await this.refuseSimilar(key);
      await this.refuseUnknownOwner(input.ownerStaffId);
      const id = newId();
      await this.employers.insert({
        id,
        ...input,
        matchKey: key,
        facts: {},
        lastContactOn: null,
        lastInPersonOn: null,
        lastSaid: null,
        archivedAt: null,
        archivedWhy: null,
      });
      for (const site of sites) await this.sites.add(id, site);
      await this.outbox.enqueue('search.index-employers', { ids: [id] });
      return id;
    });
  }

  /** @throws NotFound, StaleVersion */
  change(id: string, version: number, changes: Partial<EmployerInput>): Promise<void> {
    return this.transactions.run(async () => {
      if (changes.ownerStaffId !== undefined) await this.refuseUnknownOwner(changes.ownerStaffId);
      await this.employers.update(id, version, {
        ...changes,
        ...(changes.name !== undefined && { matchKey: employerKey(changes.name) }),
      });
      await this.index.employerChanged(id);
    });
  }

  /** Out of lists and plans; nothing is erased, and `restore` brings it back. */
  archive(id: string, version: number, reason: string): Promise<void> {
    return this.transactions.run(async () => {
      await this.employers.hold(id);
      await this.employers.update(id, version, { archivedAt: new Date(), archivedWhy: reason });
      await this.follow.archived(id, null);
      await this.index.employerChanged(id);
    });
  }

  restore(id: string, version: number): Promise<void> {
    return this.transactions.run(async () => {
      await this.employers.update(id, version, { archivedAt: null, archivedWhy: null });
      await this.index.employerChanged(id);
    });
  }

  /** @throws NotFound */
  async requireThere(id: string): Promise<void> {
    await this.employers.get(id);
  }

  /** Holds the business for this transaction: contacts that say something of it are settled one after the other. @throws NotFound */
  async hold(id: string): Promise<void> {
    await this.employers.hold(id);
  }

  /** Kept by contacts, in their transaction: when somebody last spoke with the business, and what was said. */
  async keepTraces(id: string, traces: ContactTraces): Promise<void> {
    const { version } = await this.employers.get(id);
    await this.employers.update(id, version, traces);
    await this.index.employerChanged(id);
  }

  /** @throws NotFound when the business, or the site of it, is not there */
  async requireSite(employerId: string, siteId: string): Promise<void> {
    const site = await this.siteRows.get(siteId);
    if (site.employerId !== employerId) throw this.siteRows.notFound();
  }

  /** The site of a business that has just one; none where it has several, or none on file. */
  async onlySiteOf(employerId: string): Promise<string[]> {
    const sites = (await this.siteRows.ofEmployers([employerId])).filter(({ archivedAt }) => archivedAt === null);
    return sites.length === 1 ? sites.map(({ id }) => id) : [];
  }

  private async refuseSimilar(key: string): Promise<void> {
    const found = await this.employers.withKey(key);
    if (found.length === 0) return;
    const sites = await this.siteRows.ofEmployers(found.map(({ id }) => id));
    throw new MayBeTheSame(
      found.map(({ id, name }) => ({ id, name, city: sites.find(({ employerId }) => employerId === id)?.city ?? '' })),
    );
  }

  private async refuseUnknownOwner(staffId: string | null): Promise<void> {
    if (staffId !== null) await this.staff.get(staffId);
  }
}
