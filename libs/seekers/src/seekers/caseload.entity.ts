import { AgencyRow } from '@inroads/platform/database';
import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';

/** Who works with the person, by day: a transfer ends one row and begins another. */
@Entity()
@Unique(['agencyId', 'id'])
@Index(['agencyId', 'seekerId', 'fromDay'])
@Index(['agencyId', 'staffId'])
@ForeignKey('SeekerEntity', ['agencyId', 'seekerId'], ['agencyId', 'id'])
@ForeignKey('StaffEntity', ['agencyId', 'staffId'], ['agencyId', 'id'])
export class CaseloadEntity extends AgencyRow {
  @Column('uuid')
  seekerId: string;

  @Column('uuid')
  staffId: string;

  @Column('date')
  fromDay: string;

  @Column('date', { nullable: true })
  toDay: string | null;
}
