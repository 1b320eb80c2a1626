import { AgencyRow } from '@inroads/platform/database';
import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import type { PlanEventCode } from '../plan.words';

/** What happened to a plan: every change is a line that explains it. Append-only. */
@Entity()
@Unique(['agencyId', 'id'])
@Index(['agencyId', 'planId', 'id'])
@ForeignKey('PlanEntity', ['agencyId', 'planId'], ['agencyId', 'id'])
@ForeignKey('PlanStopEntity', ['agencyId', 'stopId'], ['agencyId', 'id'])
export class PlanEventEntity extends AgencyRow {
  @Column('uuid')
  planId: string;

  @Column('uuid', { nullable: true })
  stopId: string | null;

  @Column('text')
  code: PlanEventCode;

  @Column('jsonb', { default: {} })
  values: Record<string, string | number>;

  @Column('timestamptz')
  happenedAt: Date;
}
