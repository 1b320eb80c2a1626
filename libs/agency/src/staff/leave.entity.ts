import type { DayPart } from '@inroads/contracts';
import { AgencyRow } from '@inroads/platform/database';
import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';

/** Days away. No reason is asked or kept. */
@Entity()
@Unique(['agencyId', 'id'])
@Index(['agencyId', 'staffId', 'fromDay'])
@Check('leave_days', 'to_day >= from_day')
@ForeignKey('StaffEntity', ['agencyId', 'staffId'], ['agencyId', 'id'])
export class LeaveEntity extends AgencyRow {
  @Column('uuid')
  staffId: string;

  @Column('date')
  fromDay: string;

  /** `afternoon`: away from noon on. */
  @Column('text')
  fromPart: DayPart;

  @Column('date')
  toDay: string;

  /** `morning`: back at noon. */
  @Column('text')
  toPart: DayPart;

  @Column('timestamptz', { nullable: true })
  voidedAt: Date | null;
}
