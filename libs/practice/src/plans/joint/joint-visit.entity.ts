import { AgencyRow } from '@inroads/platform/database';
import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';

/** A visit that several specialists make together, some time in one week. Who they are: `joint_visit_staff`. */
@Entity()
@Unique(['agencyId', 'id'])
@Index(['agencyId', 'siteId', 'week'])
@Index('joint_visit_once', ['agencyId', 'week', 'employerId'], { unique: true, where: 'withdrawn_at IS NULL' })
@ForeignKey('EmployerEntity', ['agencyId', 'employerId'], ['agencyId', 'id'])
@ForeignKey('EmployerSiteEntity', ['agencyId', 'siteId'], ['agencyId', 'id'])
@ForeignKey('StaffEntity', ['agencyId', 'askedBy'], ['agencyId', 'id'])
export class JointVisitEntity extends AgencyRow {
  /** First day of the agency's week. */
  @Column('date')
  week: string;

  @Column('uuid')
  employerId: string;

  @Column('uuid')
  siteId: string;

  /** Who arranged it; `null`: the program itself. */
  @Column('uuid', { nullable: true })
  askedBy: string | null;

  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;
}
