import { Injectable } from '@nestjs/common';
import type { OpeningTitle } from '@inroads/employers/openings';
import { AgencyTime } from '@inroads/agency/agencies';
import { newId, RequestScope, Transactions } from '@inroads/platform/database';
import { WeeksService } from '../weeks';
import { ContactAccess } from './contact-access';
import { ContactChanges, type LoggedContact } from './contact-changes.port';
import type { ContactEntity } from './contact.entity';
import { textsOf } from './contact-texts';
import { AlreadyVoided, DayNotPlausible } from './contact.errors';
import type { ContactInput, ForWhom, StaffInput } from './contact.input';
import { ContactRepository, ContactStaffRepository } from './contact.repositories';
import { FollowUpsService } from './follow-ups.service';
import { ForWhomService } from './for-whom';
import { type Kept, LearnedService } from './learned';

const HOUR_MS = 3_600_000;
const EARLIEST = new Date('2000-01-01T00:00:00Z');

/** The employer contact log: an entry, all that follows from it, and the week's figures are one transaction. */
@Injectable()
export class ContactsService {
  constructor(
    private readonly contacts: ContactRepository,
    private readonly staffRows: ContactStaffRepository,
    private readonly forWhom: ForWhomService,
    private readonly learned: LearnedService,
    private readonly followUps: FollowUpsService,
    private readonly changes: ContactChanges,
    private readonly weeks: WeeksService,
    private readonly access: ContactAccess,
    private readonly time: AgencyTime,
    private readonly scope: RequestScope,
    private readonly transactions: Transactions,
  ) {}

  /**
   * @param deviceKey made by the device: the same entry sent twice is one, and gets the first one's id
   * @throws DayNotPlausible, NotInContact, NotAgreed, NamesASeeker, AskedToStop, StageOnlyInPerson, NotFound
   */
  log(deviceKey: string, input: ContactInput): Promise<string> {
    return this.transactions.run(async () => {
      await this.transactions.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [
        `contact ${this.scope.agencyId} ${deviceKey}`,
      ]);
      const sentBefore = await this.contacts.fromDevice(deviceKey);
      if (sentBefore) return sentBefore.id;
      this.access.refuseOutsider(input.staff);
      const when = await this.whenOf(input.happenedAt);
      await this.check(input, when.day);
      const id = newId();
      await this.contacts.insert({
        id,
        deviceKey,
        ...fieldsOf(input),
        ...when,
        enteredAt: this.time.now(),
        importId: null,
        isKeptAsSeparate: false,
        voidedAt: null,
        voidedWhy: null,
      });
      await this.keepParts(id, when.day, input);
      await this.followUps.keepPromises(input.employerId, input.doneFollowUpIds, id, when.day);
      if (input.next) await this.followUps.promise(id, input.employerId, leadOf(input.staff), input.next);
      await this.changes.logged(toLogged(id, { ...input, ...when }, input.staff));
      await this.weeks.recount(idsOf(input.staff), [when.week]);
      return id;
    });
  }

  /** The whole entry anew; the old one stays readable in the history. @throws as `log`, StaleVersion, AlreadyVoided */
  change(id: string, version: number, input: ContactInput): Promise<void> {
    return this.transactions.run(async () => {
      const before = await this.live(id);
      const staffBefore = await this.staffRows.ofContact(id);
      this.access.refuseOutsider(staffBefore);
      this.access.refuseOutsider(input.staff);
      const when = await this.whenOf(input.happenedAt);
      await this.learned.hold([before.employerId, input.employerId]);
      await this.check(input, when.day);
      await this.contacts.update(id, version, { ...fieldsOf(input), ...when });
      const kept = await this.learned.withdraw(before, input);
      await this.transactions.query(
        `DELETE FROM contact_staff WHERE agency_id = current_agency() AND contact_id = $1`,
        [id],
      );
      await this.transactions.query(
        `DELETE FROM contact_person WHERE agency_id = current_agency() AND contact_id = $1`,
        [id],
      );
      await this.keepParts(id, when.day, input, kept);
      await this.followUps.rewrite(id, leadOf(input.staff), when.day, input);
      const after = toLogged(id, { ...input, ...when }, input.staff);
      await this.changes.changed(toLogged(id, before, staffBefore), after);
      await this.weeks.recount([...idsOf(staffBefore), ...idsOf(input.staff)], [before.week, when.week]);
    });
  }

  /**
   * Withdrawn with a reason, never erased. Own ones; a supervisor's any of an own team. @throws NotInContact
   * @returns openings heard in it that stay, because others have worked on them since
   */
  void(id: string, version: number, reason: string): Promise<readonly OpeningTitle[]> {
    return this.transactions.run(async () => {
      const before = await this.live(id);
      const staff = await this.staffRows.ofContact(id);
      await this.access.refuseStranger(staff, before);
      await this.learned.hold([before.employerId]);
      await this.contacts.update(id, version, { voidedAt: new Date(), voidedWhy: reason });
      await this.changes.withdrawn(toLogged(id, before, staff));
      await this.followUps.withdraw(id);
      const { openingsLeft } = await this.learned.withdraw(before);
      await this.weeks.recount(idsOf(staff), [before.week]);
      return openingsLeft;
    });
  }

  /**
   * A general visit turns out to have been for somebody too; it counts for the person from its own date
   * (docs/rules.md, Counting d). @throws as `log`
   */
  link(id: string, whom: ForWhom): Promise<void> {
    return this.transactions.run(async () => {
      const contact = await this.live(id);
      const staff = await this.staffRows.ofContact(id);
      await this.access.refuseStranger(staff, contact);
      await this.forWhom.checkLink(contact, whom);
      await this.forWhom.keep(id, [whom]);
      await this.weeks.recount(idsOf(staff), [contact.week]);
    });
  }

  /** Somebody looked at a possible duplicate: both happened. */
  keepAsSeparate(id: string, version: number): Promise<void> {
    return this.transactions.run(async () => {
      const contact = await this.live(id);
      const staff = await this.staffRows.ofContact(id);
      await this.access.refuseStranger(staff, contact);
      await this.contacts.update(id, version, { isKeptAsSeparate: true });
      await this.weeks.recount(idsOf(staff), [contact.week]);
    });
  }

  private async check(input: ContactInput, day: string): Promise<void> {
    await this.learned.check(input, day);
    await this.forWhom.check(input.seekers, textsOf(input));
  }

  private async keepParts(id: string, day: string, input: ContactInput, kept?: Kept): Promise<void> {
    await this.staffRows.insert(...input.staff.map((member) => ({ id: newId(), contactId: id, ...member })));
    if (kept) await this.forWhom.replace(id, input.seekers);
    else await this.forWhom.keep(id, input.seekers);
    await this.learned.keep(id, day, input, kept);
    if (input.overrideWhy) await this.access.noteOverride(id);
  }

  private async live(id: string): Promise<ContactEntity> {
    const contact = await this.contacts.get(id);
    if (contact.voidedAt !== null) throw new AlreadyVoided();
    return contact;
  }

  private async whenOf(happenedAt: Date): Promise<{ day: string; week: string }> {
    const now = this.time.now();
    if (happenedAt.getTime() > now.getTime() + HOUR_MS || happenedAt < EARLIEST) throw new DayNotPlausible();
    const day = await this.time.dayOf(happenedAt);
    return { day, week: await this.time.weekOf(day) };
  }
}

const idsOf = (staff: readonly StaffInput[]): string[] => staff.map(({ staffId }) => staffId);

const leadOf = (staff: readonly StaffInput[]): string =>
  (staff.find(({ role }) => role === 'lead') ?? staff[0])?.staffId ?? '';

/** What the week plans are told of it, in its transaction. */
const toLogged = (
  id: string,
  { employerId, siteId, day, week, mode }: Pick<ContactEntity, 'employerId' | 'siteId' | 'day' | 'week' | 'mode'>,
  staff: readonly StaffInput[],
): LoggedContact => ({ id, employerId, siteId, day, week, isInPerson: mode === 'in-person', staffIds: idsOf(staff) });

function fieldsOf(input: ContactInput) {
  const {
    employerId,
    siteId,
    happenedAt,
    mode,
    purpose,
    madeBy,
    minutes,
    results,
    isNewJobDiscussed,
    quote,
    note,
    isPlanned,
    overrideWhy,
  } = input;
  return {
    employerId,
    siteId,
    happenedAt,
    mode,
    purpose,
    madeBy,
    minutes,
    results,
    isNewJobDiscussed,
    quote,
    note,
    isPlanned,
    overrideWhy,
  };
}
