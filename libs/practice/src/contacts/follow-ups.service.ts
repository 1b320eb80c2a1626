import { Injectable } from '@nestjs/common';
import { newId, Transactions } from '@inroads/platform/database';
import type { ContactInput } from './contact.input';
import { FollowUpRepository } from './contact.repositories';

export interface FollowUpView {
  readonly id: string;
  readonly contactId: string;
  readonly employerId: string;
  readonly employerName: string;
  readonly ownerStaffId: string;
  readonly dueOn: string;
  readonly what: string;
  readonly version: number;
}

type PromisesOf = Pick<ContactInput, 'employerId' | 'next' | 'doneFollowUpIds'>;

/** What was promised, by when, and the contact that kept it. */
@Injectable()
export class FollowUpsService {
  constructor(
    private readonly followUps: FollowUpRepository,
    private readonly transactions: Transactions,
  ) {}

  async promise(
    contactId: string,
    employerId: string,
    ownerStaffId: string,
    next: { dueOn: string; what: string },
  ): Promise<void> {
    await this.followUps.insert({
      id: newId(),
      contactId,
      employerId,
      ownerStaffId,
      ...next,
      doneByContactId: null,
      doneOn: null,
      voidedAt: null,
    });
  }

  /** What was promised to this business, by whomever; what is kept already stays with the contact that kept it. @throws NotFound */
  async keepPromises(employerId: string, ids: readonly string[], contactId: string, day: string): Promise<void> {
    for (const id of ids) {
      const { version, ...promise } = await this.followUps.get(id);
      if (promise.employerId !== employerId || promise.voidedAt !== null) throw this.followUps.notFound();
      if (promise.doneOn === null)
        await this.followUps.update(id, version, { doneByContactId: contactId, doneOn: day });
    }
  }

  /** The contact was corrected: a promise that reads the same stays, kept or open, and so do the promises that it kept. */
  async rewrite(contactId: string, ownerStaffId: string, day: string, input: PromisesOf): Promise<void> {
    const { employerId, next, doneFollowUpIds } = input;
    let isPromised = next === null;
    for (const { id, version, ...made } of await this.followUps.madeIn(contactId)) {
      const isSame =
        !isPromised && made.employerId === employerId && made.dueOn === next?.dueOn && made.what === next.what;
      if (isSame) isPromised = true;
      else await this.followUps.update(id, version, { voidedAt: new Date() });
    }
    if (next !== null && !isPromised) await this.promise(contactId, employerId, ownerStaffId, next);
    const done = await this.followUps.doneBy(contactId);
    for (const { id, version } of done.filter((each) => !doneFollowUpIds.includes(each.id)))
      await this.followUps.update(id, version, { doneByContactId: null, doneOn: null });
    const before = done.map(({ id }) => id);
    await this.keepPromises(
      employerId,
      doneFollowUpIds.filter((id) => !before.includes(id)),
      contactId,
      day,
    );
  }

  /** The contact was voided: its promise goes, and the promises it kept are open again. */
  async withdraw(contactId: string): Promise<void> {
    for (const { id, version } of await this.followUps.madeIn(contactId))
      await this.followUps.update(id, version, { voidedAt: new Date() });
    for (const { id, version } of await this.followUps.doneBy(contactId))
      await this.followUps.update(id, version, { doneByContactId: null, doneOn: null });
  }

  /** Open promises, the earliest first. */
  open(filter: { readonly ownerStaffId?: string; readonly employerId?: string }): Promise<FollowUpView[]> {
    return this.transactions.run(() =>
      this.transactions.query<FollowUpView>(
        `SELECT promise.id, promise.contact_id AS "contactId", promise.employer_id AS "employerId", employer.name AS "employerName",
           promise.owner_staff_id AS "ownerStaffId", promise.due_on AS "dueOn", promise.what, promise.version
         FROM follow_up promise JOIN employer ON employer.agency_id = promise.agency_id AND employer.id = promise.employer_id
         WHERE promise.agency_id = current_agency() AND promise.done_on IS NULL AND promise.voided_at IS NULL
           AND ($1::uuid IS NULL OR promise.owner_staff_id = $1) AND ($2::uuid IS NULL OR promise.employer_id = $2)
         ORDER BY promise.due_on, promise.id LIMIT 200`,
        [filter.ownerStaffId ?? null, filter.employerId ?? null],
      ),
    );
  }
}
