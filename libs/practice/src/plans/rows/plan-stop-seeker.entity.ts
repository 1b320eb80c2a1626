import { AgencyRow } from '@inroads/platform/database';
import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';

/** For whom of the caseload a stop was chosen. Shown to those alone who may see the person; never leaves PostgreSQL. */
@Entity()
@Unique(['agencyId', 'id'])
@Unique(['agencyId', 'stopId', 'seekerId'])
@Index(['agencyId', 'seekerId'])
@ForeignKey('PlanStopEntity', ['agencyId', 'stopId'], ['agencyId', 'id'])
@ForeignKey('SeekerEntity', ['agencyId', 'seekerId'], ['agencyId', 'id'])
export class PlanStopSeekerEntity extends AgencyRow {
  @Column('uuid')
  stopId: string;

  @Column('uuid')
  seekerId: string;

  /** An opening of the employer, or what is known of a business without one. */
  @Column('text')
  basis: 'opening' | 'prospect';

  @Column('uuid', { nullable: true })
  openingId: string | null;

  /** 0 to 1. */
  @Column('double precision')
  fit: number;

  /** The criteria of the wishes that it meets. */
  @Column('text', { array: true, default: '{}' })
  wishes: string[];

  @Column('integer', { nullable: true })
  clockDaysLeft: number | null;
}
