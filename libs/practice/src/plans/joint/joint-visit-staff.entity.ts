import { AgencyRow } from '@inroads/platform/database';
import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';

/** One of those who make a joint visit. */
@Entity()
@Unique(['agencyId', 'id'])
@Unique(['agencyId', 'jointVisitId', 'staffId'])
@Index(['agencyId', 'staffId'])
@ForeignKey('JointVisitEntity', ['agencyId', 'jointVisitId'], ['agencyId', 'id'])
@ForeignKey('StaffEntity', ['agencyId', 'staffId'], ['agencyId', 'id'])
export class JointVisitStaffEntity extends AgencyRow {
  @Column('uuid')
  jointVisitId: string;

  @Column('uuid')
  staffId: string;
}
