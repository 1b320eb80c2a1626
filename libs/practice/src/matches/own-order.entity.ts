import { AgencyRow } from '@inroads/platform/database';
import { Column, Entity, ForeignKey, Unique } from 'typeorm';

/** The person moved openings: their order stands before ours, and the reason is kept. */
@Entity()
@Unique(['agencyId', 'id'])
@Unique(['agencyId', 'seekerId'])
@ForeignKey('SeekerEntity', ['agencyId', 'seekerId'], ['agencyId', 'id'])
export class OwnOrderEntity extends AgencyRow {
  @Column('uuid')
  seekerId: string;

  @Column('uuid', { array: true })
  openingIds: string[];

  @Column('text', { default: '' })
  reason: string;
}
