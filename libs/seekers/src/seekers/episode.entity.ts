import { AgencyRow } from '@inroads/platform/database';
import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';

/** From entry into the programme to leaving it; entering again begins a new one, and a new clock. */
@Entity()
@Unique(['agencyId', 'id'])
@Index(['agencyId', 'seekerId', 'enteredOn'])
@ForeignKey('SeekerEntity', ['agencyId', 'seekerId'], ['agencyId', 'id'])
export class EpisodeEntity extends AgencyRow {
  @Column('uuid')
  seekerId: string;

  @Column('date')
  enteredOn: string;

  @Column('date', { nullable: true })
  leftOn: string | null;

  @Column('text', { default: '' })
  leftWhy: string;
}
