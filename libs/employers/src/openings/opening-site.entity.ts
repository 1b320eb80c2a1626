import { AgencyRow } from '@inroads/platform/database';
import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';

@Entity()
@Unique(['agencyId', 'id'])
@Unique(['agencyId', 'openingId', 'siteId'])
@Index(['agencyId', 'siteId'])
@ForeignKey('OpeningEntity', ['agencyId', 'openingId'], ['agencyId', 'id'])
@ForeignKey('EmployerSiteEntity', ['agencyId', 'siteId'], ['agencyId', 'id'])
export class OpeningSiteEntity extends AgencyRow {
  @Column('uuid')
  openingId: string;

  @Column('uuid')
  siteId: string;
}
