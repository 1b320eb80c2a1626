import type { StaffInContactRole } from '@inroads/fidelity';
import { AgencyRow } from '@inroads/platform/database';
import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';

@Entity()
@Unique(['agencyId', 'id'])
@Unique(['agencyId', 'contactId', 'staffId'])
@Index(['agencyId', 'staffId'])
@ForeignKey('ContactEntity', ['agencyId', 'contactId'], ['agencyId', 'id'])
@ForeignKey('StaffEntity', ['agencyId', 'staffId'], ['agencyId', 'id'])
export class ContactStaffEntity extends AgencyRow {
  @Column('uuid')
  contactId: string;

  @Column('uuid')
  staffId: string;

  @Column('text')
  role: StaffInContactRole;
}
