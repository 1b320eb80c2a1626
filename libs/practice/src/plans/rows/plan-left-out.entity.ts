import { AgencyRow } from '@inroads/platform/database';
import type { VisitPurpose } from '@inroads/planning';
import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import type { StoredReason } from '../plan.words';

/** A place that was worth a visit and is not in the plan, with the best reason that kept it out. */
@Entity()
@Unique(['agencyId', 'id'])
@Index(['agencyId', 'planId'])
@ForeignKey('PlanEntity', ['agencyId', 'planId'], ['agencyId', 'id'])
@ForeignKey('EmployerEntity', ['agencyId', 'employerId'], ['agencyId', 'id'])
@ForeignKey('EmployerSiteEntity', ['agencyId', 'siteId'], ['agencyId', 'id'])
export class PlanLeftOutEntity extends AgencyRow {
  @Column('uuid')
  planId: string;

  @Column('uuid')
  employerId: string;

  @Column('uuid')
  siteId: string;

  @Column('double precision')
  value: number;

  @Column('text')
  code: string;

  @Column('jsonb', { default: {} })
  values: Record<string, string | number>;

  /** What a visit would be for; unknown of plans from before it was kept. */
  @Column('text', { nullable: true })
  purpose: VisitPurpose | null;

  /** What a visit would be worth it for. */
  @Column('jsonb', { default: [] })
  reasons: StoredReason[];
}
