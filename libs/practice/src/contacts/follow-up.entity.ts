import { AgencyRow } from '@inroads/platform/database';
import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';

/** A next step that was promised: what, by when, by whom, and the contact that did it. */
@Entity()
@Unique(['agencyId', 'id'])
@Index(['agencyId', 'ownerStaffId', 'dueOn'])
@Index(['agencyId', 'employerId'])
@Index(['agencyId', 'contactId'])
@Index(['agencyId', 'doneByContactId'])
@ForeignKey('ContactEntity', ['agencyId', 'contactId'], ['agencyId', 'id'])
@ForeignKey('ContactEntity', ['agencyId', 'doneByContactId'], ['agencyId', 'id'])
@ForeignKey('EmployerEntity', ['agencyId', 'employerId'], ['agencyId', 'id'])
@ForeignKey('StaffEntity', ['agencyId', 'ownerStaffId'], ['agencyId', 'id'])
export class FollowUpEntity extends AgencyRow {
  @Column('uuid')
  contactId: string;

  @Column('uuid')
  employerId: string;

  @Column('uuid')
  ownerStaffId: string;

  @Column('date')
  dueOn: string;

  @Column('text', { default: '' })
  what: string;

  @Column('uuid', { nullable: true })
  doneByContactId: string | null;

  @Column('date', { nullable: true })
  doneOn: string | null;

  @Column('timestamptz', { nullable: true })
  voidedAt: Date | null;
}
