import { AgencyRow } from '@inroads/platform/database';
import { Column, Entity, ForeignKey, Unique } from 'typeorm';

/**
 * The figures of one person and week, kept by the transaction that changes them; equal to a recount
 * (docs/rules.md, Promises 7).
 */
@Entity()
@Unique(['agencyId', 'id'])
@Unique(['agencyId', 'staffId', 'week'])
@ForeignKey('StaffEntity', ['agencyId', 'staffId'], ['agencyId', 'id'])
export class StaffWeekEntity extends AgencyRow {
  @Column('uuid')
  staffId: string;

  /** First day of the week. */
  @Column('date')
  week: string;

  @Column('jsonb')
  figures: unknown;
}
