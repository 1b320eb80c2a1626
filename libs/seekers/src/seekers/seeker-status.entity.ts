import type { SeekerStatus } from '@inroads/fidelity';
import { AgencyRow } from '@inroads/platform/database';
import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';

/** Looking, working, paused or left, from a day on: so that "looking as at that day" is a question with an answer. */
@Entity()
@Unique(['agencyId', 'id'])
@Index(['agencyId', 'seekerId', 'fromDay'])
@ForeignKey('SeekerEntity', ['agencyId', 'seekerId'], ['agencyId', 'id'])
export class SeekerStatusEntity extends AgencyRow {
  @Column('uuid')
  seekerId: string;

  @Column('text')
  status: SeekerStatus;

  @Column('date')
  fromDay: string;

  @Column('date', { nullable: true })
  toDay: string | null;
}
