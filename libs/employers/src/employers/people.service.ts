import { Injectable } from '@nestjs/common';
import type { HiringInfluence } from '@inroads/fidelity';
import { newId, Transactions } from '@inroads/platform/database';
import { Outbox } from '@inroads/platform/outbox';
import { SiteOfAnotherEmployer } from './employer.errors';
import type { PersonInput } from './employer.input';
import { EmployerRepository, PersonRepository, SiteRepository } from './employer.repositories';

/** Who works at the business, and who of them hires or has a say. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly employers: EmployerRepository,
    private readonly sites: SiteRepository,
    private readonly people: PersonRepository,
    private readonly outbox: Outbox,
    private readonly transactions: Transactions,
  ) {}

  add(employerId: string, input: PersonInput): Promise<string> {
    return this.transactions.run(async () => {
      await this.employers.get(employerId);
      await this.refuseForeignSite(employerId, input.siteId);
      const id = newId();
      await this.people.insert({ id, employerId, ...input, archivedAt: null });
      await this.outbox.enqueue('search.index-employers', { ids: [employerId] });
      return id;
    });
  }

  /** @throws NotFound, StaleVersion */
  change(id: string, version: number, changes: Partial<PersonInput>): Promise<void> {
    return this.transactions.run(async () => {
      const { employerId } = await this.people.get(id);
      if (changes.siteId !== undefined) await this.refuseForeignSite(employerId, changes.siteId);
      await this.people.update(id, version, changes);
      await this.outbox.enqueue('search.index-employers', { ids: [employerId] });
    });
  }

  archive(id: string, version: number): Promise<void> {
    return this.transactions.run(async () => {
      const { employerId } = await this.people.get(id);
      await this.people.update(id, version, { archivedAt: new Date() });
      await this.outbox.enqueue('search.index-employers', { ids: [employerId] });
    });
  }

  /**
   * Somebody on file, as a contact keeps them. What was learned about their say in hiring is put on file.
   * @throws NotFound for somebody of another business
   */
  async asKnown(
    employerId: string,
    id: string,
    learned: HiringInfluence | null,
  ): Promise<{ personId: string; name: string; influence: HiringInfluence }> {
    const person = await this.people.get(id);
    if (person.employerId !== employerId) throw this.people.notFound();
    const influence = learned ?? person.influence;
    if (influence !== person.influence) await this.change(id, person.version, { influence });
    return { personId: id, name: person.name, influence };
  }

  private async refuseForeignSite(employerId: string, siteId: string | null): Promise<void> {
    if (siteId !== null && (await this.sites.get(siteId)).employerId !== employerId)
      throw new SiteOfAnotherEmployer('siteId');
  }
}
