import { AgencyRow } from '@inroads/platform/database';
import { Column, Entity, ForeignKey, Unique } from 'typeorm';
import type { MapShape } from './map-file';

/** The ground that the page draws points and routes on. An agency without one draws them on plain ground. */
@Entity()
@Unique(['agencyId', 'id'])
@Unique(['agencyId'])
@ForeignKey('AgencyEntity', ['agencyId'], ['id'])
export class AgencyMapEntity extends AgencyRow {
  @Column('text')
  name: string;

  @Column('jsonb')
  shapes: readonly MapShape[];
}
