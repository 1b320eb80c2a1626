import { Injectable } from '@nestjs/common';
import { AgencyRepository } from '@inroads/platform/database';
import { ContactEntity } from './contact.entity';
import { ContactPersonEntity } from './contact-person.entity';
import { ContactSeekerEntity } from './contact-seeker.entity';
import { ContactStaffEntity } from './contact-staff.entity';
import { FollowUpEntity } from './follow-up.entity';

@Injectable()
export class ContactRepository extends AgencyRepository<ContactEntity> {
  protected readonly target = ContactEntity;
  protected readonly noun = 'contact';

  fromDevice(deviceKey: string): Promise<ContactEntity | null> {
    return this.rows('contact').andWhere('contact.deviceKey = :deviceKey', { deviceKey }).getOne();
  }
}

@Injectable()
export class ContactStaffRepository extends AgencyRepository<ContactStaffEntity> {
  protected readonly target = ContactStaffEntity;
  protected readonly noun = 'contact-staff';

  ofContact(contactId: string): Promise<ContactStaffEntity[]> {
    return this.rows('staff').andWhere('staff.contactId = :contactId', { contactId }).orderBy('staff.id').getMany();
  }
}

@Injectable()
export class ContactPersonRepository extends AgencyRepository<ContactPersonEntity> {
  protected readonly target = ContactPersonEntity;
  protected readonly noun = 'contact-person';

  ofContact(contactId: string): Promise<ContactPersonEntity[]> {
    return this.rows('met').andWhere('met.contactId = :contactId', { contactId }).getMany();
  }
}

@Injectable()
export class ContactSeekerRepository extends AgencyRepository<ContactSeekerEntity> {
  protected readonly target = ContactSeekerEntity;
  protected readonly noun = 'contact-seeker';

  ofContact(contactId: string): Promise<ContactSeekerEntity[]> {
    return this.rows('whom').andWhere('whom.contactId = :contactId', { contactId }).orderBy('whom.id').getMany();
  }
}

@Injectable()
export class FollowUpRepository extends AgencyRepository<FollowUpEntity> {
  protected readonly target = FollowUpEntity;
  protected readonly noun = 'follow-up';

  madeIn(contactId: string): Promise<FollowUpEntity[]> {
    return this.rows('promise')
      .andWhere('promise.contactId = :contactId AND promise.voidedAt IS NULL', { contactId })
      .getMany();
  }

  doneBy(contactId: string): Promise<FollowUpEntity[]> {
    return this.rows('promise').andWhere('promise.doneByContactId = :contactId', { contactId }).getMany();
  }
}
