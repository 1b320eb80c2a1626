import { Injectable } from '@nestjs/common';
import { AgencyRepository, newId, Transactions } from '@inroads/platform/database';
import { EmployersService } from '@inroads/employers/employers';
import { NeedEntity } from './need.entity';
import type { NeedKind } from './need-kind';

export interface NeedInput {
  readonly employerId: string;
  readonly siteId: string | null;
  readonly kind: NeedKind;
  readonly words: string;
  readonly learnedOn: string;
  readonly saidBy: string;
  readonly contactId: string | null;
}

type NeedWords = Pick<NeedInput, 'kind' | 'words'>;

export interface NeedView {
  readonly id: string;
  readonly employerId: string;
  readonly siteId: string | null;
  readonly kind: NeedKind;
  readonly words: string;
  readonly learnedOn: string;
  readonly saidBy: string;
  readonly contactId: string | null;
  readonly stillTrueOn: string;
  readonly isClosed: boolean;
  readonly closedWhy: string | null;
  readonly version: number;
}

@Injectable()
export class NeedRepository extends AgencyRepository<NeedEntity> {
  protected readonly target = NeedEntity;
  protected readonly noun = 'need';

  ofEmployer(employerId: string): Promise<NeedEntity[]> {
    return this.rows('need')
      .andWhere('need.employerId = :employerId', { employerId })
      .orderBy('need.learnedOn', 'DESC')
      .addOrderBy('need.id', 'DESC')
      .limit(200)
      .getMany();
  }

  ofContact(contactId: string): Promise<NeedEntity[]> {
    return this.rows('need').andWhere('need.contactId = :contactId AND need.closedAt IS NULL', { contactId }).getMany();
  }
}

/** What the business needs and looks for in people, from which contact, and until when it is known to hold. */
@Injectable()
export class NeedsService {
  constructor(
    private readonly needs: NeedRepository,
    private readonly employers: EmployersService,
    private readonly transactions: Transactions,
  ) {}

  learn(input: NeedInput): Promise<string> {
    return this.transactions.run(async () => {
      await this.employers.hold(input.employerId);
      const id = newId();
      await this.needs.insert({ id, ...input, stillTrueOn: input.learnedOn, closedAt: null, closedWhy: null });
      return id;
    });
  }

  /** Somebody said that it still holds. @throws NotFound, StaleVersion */
  confirm(id: string, version: number, day: string): Promise<void> {
    return this.transactions.run(() => this.needs.update(id, version, { stillTrueOn: day }));
  }

  close(id: string, version: number, reason: string): Promise<void> {
    return this.transactions.run(() => this.needs.update(id, version, { closedAt: new Date(), closedWhy: reason }));
  }

  /** @throws NotFound */
  ofEmployer(employerId: string): Promise<NeedView[]> {
    return this.transactions.run(async () => {
      await this.employers.requireThere(employerId);
      return (await this.needs.ofEmployer(employerId)).map(toNeedView);
    });
  }

  /** A contact was voided or corrected: what was learned in it is closed, with that reason. @returns those of `kept` that stay */
  async withdraw(contactId: string, kept: readonly NeedWords[] = []): Promise<NeedWords[]> {
    const stays: NeedWords[] = [];
    for (const { id, version, kind, words } of await this.needs.ofContact(contactId)) {
      const isKept = kept.some((need) => need.kind === kind && need.words === words);
      if (isKept) stays.push({ kind, words });
      else await this.close(id, version, 'the contact was voided or corrected');
    }
    return stays;
  }
}

function toNeedView(row: NeedEntity): NeedView {
  const { id, employerId, siteId, kind, words, learnedOn, saidBy, contactId, stillTrueOn, closedWhy, version } = row;
  return {
    id,
    employerId,
    siteId,
    kind,
    words,
    learnedOn,
    saidBy,
    contactId,
    stillTrueOn,
    isClosed: row.closedAt !== null,
    closedWhy,
    version,
  };
}
