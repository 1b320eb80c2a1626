import { AgencyRow } from '@inroads/platform/database';
import { Column, Entity, ForeignKey, Unique } from 'typeorm';

/** A day on which the agency is closed; it lowers the adjusted target as leave does. */
@Entity()
@Unique(['agencyId', 'id'])
@Unique(['agencyId', 'day'])
@ForeignKey('AgencyEntity', ['agencyId'], ['id'])
export class HolidayEntity extends AgencyRow {
  @Column('date')
  day: string;

  @Column('text')
  name: string;
}
