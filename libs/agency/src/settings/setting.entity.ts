import { AgencyRow } from '@inroads/platform/database';
import { Column, Entity, ForeignKey, Unique } from 'typeorm';

/** One value of one setting from one day on. Earlier weeks keep the value that held then. */
@Entity()
@Unique(['agencyId', 'name', 'fromDay'])
@Unique(['agencyId', 'id'])
@ForeignKey('AgencyEntity', ['agencyId'], ['id'])
export class SettingEntity extends AgencyRow {
  @Column('text')
  name: string;

  @Column('jsonb')
  value: unknown;

  @Column('date')
  fromDay: string;

  @Column('text', { default: '' })
  why: string;
}
