import { AgencyRow } from '@inroads/platform/database';
import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';

/** One specialist looks after a colleague's caseload for some days, and may see it for just those days. */
@Entity()
@Unique(['agencyId', 'id'])
@Index(['agencyId', 'coveringStaffId'])
@Check('cover_days', 'to_day >= from_day')
@Check('cover_two_people', 'covered_staff_id <> covering_staff_id')
@ForeignKey('StaffEntity', ['agencyId', 'coveredStaffId'], ['agencyId', 'id'])
@ForeignKey('StaffEntity', ['agencyId', 'coveringStaffId'], ['agencyId', 'id'])
export class CoverEntity extends AgencyRow {
  @Column('uuid')
  coveredStaffId: string;

  @Column('uuid')
  coveringStaffId: string;

  @Column('date')
  fromDay: string;

  @Column('date')
  toDay: string;

  @Column('timestamptz', { nullable: true })
  voidedAt: Date | null;
}
