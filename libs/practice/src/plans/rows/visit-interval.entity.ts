import { AgencyRow } from '@inroads/platform/database';
import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';

/** How often this business is visited, where it differs from what its stage asks for. */
@Entity()
@Unique(['agencyId', 'id'])
@Unique(['agencyId', 'employerId'])
@Check('visit_interval_days', 'days BETWEEN 1 AND 730')
@ForeignKey('EmployerEntity', ['agencyId', 'employerId'], ['agencyId', 'id'])
export class VisitIntervalEntity extends AgencyRow {
  @Column('uuid')
  employerId: string;

  @Column('integer')
  days: number;
}
