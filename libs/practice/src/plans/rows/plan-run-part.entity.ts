import { AgencyRow } from '@inroads/platform/database';
import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import type { PartState } from '../plan.words';

/** One specialist of a run. A run that stopped goes on with those still waiting. */
@Entity()
@Unique(['agencyId', 'id'])
@Unique(['agencyId', 'runId', 'staffId'])
@Index(['agencyId', 'staffId'])
@ForeignKey('PlanRunEntity', ['agencyId', 'runId'], ['agencyId', 'id'])
@ForeignKey('StaffEntity', ['agencyId', 'staffId'], ['agencyId', 'id'])
@ForeignKey('PlanEntity', ['agencyId', 'planId'], ['agencyId', 'id'])
export class PlanRunPartEntity extends AgencyRow {
  @Column('uuid')
  runId: string;

  @Column('uuid')
  staffId: string;

  @Column('integer')
  number: number;

  /** Those of one number, colleagues of one team, are planned together. */
  @Column('integer')
  groupNumber: number;

  @Column('text')
  state: PartState;

  /** The draft or proposal that came of it. */
  @Column('uuid', { nullable: true })
  planId: string | null;

  /** Why it failed, for people. */
  @Column('text', { nullable: true })
  fault: string | null;
}
