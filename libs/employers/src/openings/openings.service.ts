import { Injectable } from '@nestjs/common';
import { Invalid } from '@inroads/kernel';
import { newId, RequestScope, Transactions } from '@inroads/platform/database';
import { Outbox } from '@inroads/platform/outbox';
import { EmployersService } from '@inroads/employers/employers';
import { type FactInput, FactsService } from '@inroads/employers/facts';
import type { OpeningInput, OpeningOrigin, OpeningStatusChange } from './opening.input';
import { OpeningRepository, OpeningSiteRepository } from './opening.repository';

/** What somebody said of an opening when it was added; the holder is the opening itself. */
export type OpeningFact = Pick<FactInput, 'key' | 'value' | 'certainty' | 'source'>;

export interface OpeningTitle {
  readonly id: string;
  readonly title: string;
}

/** What stays of the openings of a contact that no longer stands. */
interface Withdrawn {
  /** Ids by title: told of again. */
  readonly kept: Map<string, string>;
  /** Others have worked on them since. */
  readonly left: readonly OpeningTitle[];
}

const SOC = /^\d{2}-\d{4}$/;

/** Jobs that employers want to fill. A title and one fact are enough: the rest becomes questions. */
@Injectable()
export class OpeningsService {
  constructor(
    private readonly openings: OpeningRepository,
    private readonly places: OpeningSiteRepository,
    private readonly employers: EmployersService,
    private readonly facts: FactsService,
    private readonly outbox: Outbox,
    private readonly scope: RequestScope,
    private readonly transactions: Transactions,
  ) {}

  /**
   * @param siteIds where the work is; none named means the only site of a business that has one
   * @throws NotFound for an employer or site that is not there, FactNotUsable
   */
  add(
    employerId: string,
    siteIds: readonly string[],
    input: OpeningInput,
    origin: OpeningOrigin,
    facts: readonly OpeningFact[] = [],
  ): Promise<string> {
    return this.transactions.run(async () => {
      await this.employers.hold(employerId);
      for (const siteId of siteIds) await this.employers.requireSite(employerId, siteId);
      const places = siteIds.length > 0 ? siteIds : await this.employers.onlySiteOf(employerId);
      const id = newId();
      await this.openings.insert({
        id,
        employerId,
        ...input,
        ...origin,
        occupationCode: null,
        occupationConfirmedBy: null,
        status: 'open',
        statusWhy: null,
        facts: {},
        archivedAt: null,
      });
      await this.places.insert(...places.map((siteId) => ({ id: newId(), openingId: id, siteId })));
      await this.facts.observe(
        facts.map((fact) => ({
          ...fact,
          holder: 'opening',
          holderId: id,
          asOf: origin.heardOn,
          contactId: origin.heardInContactId,
        })),
      );
      await this.outbox.enqueue('search.index-openings', { ids: [id] });
      await this.outbox.enqueue('search.index-employers', { ids: [employerId] });
      return id;
    });
  }

  /** @throws NotFound, StaleVersion */
  change(id: string, version: number, changes: Partial<OpeningInput>): Promise<void> {
    return this.transactions.run(async () => {
      await this.openings.update(id, version, changes);
      await this.outbox.enqueue('search.index-openings', { ids: [id] });
    });
  }

  /** Filled, closed, to be checked again, or open after all. */
  setStatus(id: string, version: number, { status, why, checkAgainOn }: OpeningStatusChange): Promise<void> {
    return this.transactions.run(async () => {
      const { employerId } = await this.openings.get(id);
      await this.openings.update(id, version, { status, statusWhy: why, checkAgainOn });
      await this.outbox.enqueue('search.index-openings', { ids: [id] });
      await this.outbox.enqueue('search.index-employers', { ids: [employerId] });
    });
  }

  /** A person says what kind of work it is; unconfirmed kinds count half. `null` takes it back. */
  confirmOccupation(id: string, version: number, code: string | null): Promise<void> {
    if (code !== null && !SOC.test(code)) {
      throw new Invalid('opening.occupation', 'That is not an occupation code. Choose one of the list.', {
        faults: [{ path: 'code', message: 'must look like 35-3023' }],
      });
    }
    return this.transactions.run(async () => {
      await this.openings.update(id, version, {
        occupationCode: code,
        occupationConfirmedBy: code === null ? null : this.scope.staffId,
      });
      await this.outbox.enqueue('search.index-openings', { ids: [id] });
    });
  }

  archive(id: string, version: number, reason: string): Promise<void> {
    return this.transactions.run(async () => {
      const { employerId } = await this.openings.get(id);
      await this.openings.update(id, version, { archivedAt: new Date(), status: 'closed', statusWhy: reason });
      await this.outbox.enqueue('search.index-openings', { ids: [id] });
      await this.outbox.enqueue('search.index-employers', { ids: [employerId] });
    });
  }

  /**
   * The contact in which they were heard was voided, or corrected to `keptTitles`. One that a colleague has worked on
   * since is left: it rests on more than that contact.
   */
  async withdraw(contactId: string, keptTitles: readonly string[] = []): Promise<Withdrawn> {
    const live = (await this.openings.ofContact(contactId)).filter(({ archivedAt }) => archivedAt === null);
    const touched = await this.openings.touchedByOthers(live.map(({ id }) => id));
    const [kept, left] = [new Map<string, string>(), [] as OpeningTitle[]];
    for (const { id, version, title } of live) {
      if (keptTitles.includes(title) && !kept.has(title)) kept.set(title, id);
      else if (touched.has(id)) left.push({ id, title });
      else await this.archive(id, version, 'the contact was voided or corrected');
    }
    return { kept, left };
  }

  /** The contact in which it was heard was corrected: the same opening, with what was said of it. */
  async hearAgain(id: string, isAdvertised: boolean | null, facts: readonly FactInput[]): Promise<void> {
    const { version, isAdvertised: before } = await this.openings.get(id);
    if (before !== isAdvertised) await this.change(id, version, { isAdvertised });
    await this.facts.observe(facts);
  }
}
