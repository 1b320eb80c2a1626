import { Injectable } from '@nestjs/common';
import { AgencyTime } from '@inroads/agency/agencies';
import { newId, Transactions } from '@inroads/platform/database';
import { Invalid } from '@inroads/kernel';
import { EmployerChanges } from './employer-changes.port';
import { EmployerIndex } from './employer-index';
import { SiteOfAnotherEmployer } from './employer.errors';
import type { DoNotContactInput } from './employer.input';
import type { DoNotContactEntity } from './do-not-contact.entity';
import { DoNotContactRepository, EmployerRepository, PersonRepository, SiteRepository } from './employer.repositories';

/**
 * A manager said stop (docs/rules.md, Do-not-contact a, b and d): everybody is warned; lifting it is a supervisor's
 * act, with a reason.
 */
@Injectable()
export class DoNotContactService {
  constructor(
    private readonly employers: EmployerRepository,
    private readonly sites: SiteRepository,
    private readonly people: PersonRepository,
    private readonly stops: DoNotContactRepository,
    private readonly index: EmployerIndex,
    private readonly changes: EmployerChanges,
    private readonly time: AgencyTime,
    private readonly transactions: Transactions,
  ) {}

  set(input: DoNotContactInput): Promise<string> {
    if (input.untilDay !== null && input.untilDay < input.fromDay) {
      throw new Invalid(
        'do-not-contact.days',
        'The last day lies before the first. Swap them, or leave the last day open.',
      );
    }
    return this.transactions.run(async () => {
      await this.employers.hold(input.employerId);
      if (input.siteId !== null && (await this.sites.get(input.siteId)).employerId !== input.employerId)
        throw new SiteOfAnotherEmployer('siteId');
      if (input.personId !== null && (await this.people.get(input.personId)).employerId !== input.employerId)
        throw new SiteOfAnotherEmployer('personId');
      const { employerId, siteId, fromDay, untilDay } = input;
      const id = newId();
      await this.stops.insert({ id, ...input, liftedAt: null, liftedWhy: null });
      if (input.personId === null) await this.changes.stopped([{ employerId, siteId, fromDay, untilDay }]);
      await this.index.employerChanged(input.employerId);
      return id;
    });
  }

  lift(id: string, version: number, reason: string): Promise<void> {
    return this.transactions.run(async () => {
      const stop = await this.stops.get(id);
      await this.stops.update(id, version, { liftedAt: new Date(), liftedWhy: reason });
      await this.index.employerChanged(stop.employerId);
    });
  }

  /** What held on a day for this site and these people: a visit is judged by the day it was made on. */
  async warnings(
    employerId: string,
    siteId: string | null,
    personIds: readonly string[],
    day: string,
  ): Promise<DoNotContactEntity[]> {
    const holding = await this.transactions.run(() => this.stops.holding([employerId], day));
    return holding.filter(
      (stop) =>
        (stop.siteId === null && stop.personId === null) ||
        (stop.siteId !== null && stop.siteId === siteId) ||
        (stop.personId !== null && personIds.includes(stop.personId)),
    );
  }
}
