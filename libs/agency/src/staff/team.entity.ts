import { AgencyRow } from '@inroads/platform/database';
import { Column, Entity, ForeignKey, Unique } from 'typeorm';

@Entity()
@Unique(['agencyId', 'id'])
@ForeignKey('AgencyEntity', ['agencyId'], ['id'])
export class TeamEntity extends AgencyRow {
  @Column('text')
  name: string;

  @Column('timestamptz', { nullable: true })
  archivedAt: Date | null;
}
