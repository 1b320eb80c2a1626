import { AgencyRow } from '@inroads/platform/database';
import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';

/** How much of a full post a person holds, and in which half days, from a day on. */
@Entity()
@Unique(['agencyId', 'id'])
@Index(['agencyId', 'staffId'])
@Check('employment_period_fte', 'fte >= 0 AND fte <= 1.5')
@ForeignKey('StaffEntity', ['agencyId', 'staffId'], ['agencyId', 'id'])
export class EmploymentPeriodEntity extends AgencyRow {
  @Column('uuid')
  staffId: string;

  @Column('date')
  fromDay: string;

  @Column('date', { nullable: true })
  toDay: string | null;

  @Column('numeric', { precision: 4, scale: 3 })
  fte: number;

  /** Fourteen letters, Monday morning to Sunday afternoon: `1` works, `0` does not; `null`: no pattern stated. */
  @Column('text', { nullable: true })
  halfDays: string | null;
}
