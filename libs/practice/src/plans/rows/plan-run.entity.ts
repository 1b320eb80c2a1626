import { AgencyRow } from '@inroads/platform/database';
import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import type { RunState } from '../plan.words';

/** Planning of one week for one or many specialists: how far it is, and whether somebody asked it to stop. */
@Entity()
@Unique(['agencyId', 'id'])
@Index(['agencyId', 'week'])
@ForeignKey('TeamEntity', ['agencyId', 'teamId'], ['agencyId', 'id'])
@ForeignKey('StaffEntity', ['agencyId', 'askedBy'], ['agencyId', 'id'])
export class PlanRunEntity extends AgencyRow {
  @Column('date')
  week: string;

  @Column('uuid', { nullable: true })
  teamId: string | null;

  @Column('text')
  state: RunState;

  /** `null`: by schedule. */
  @Column('uuid', { nullable: true })
  askedBy: string | null;

  /** How far the group at work is, 0 to 100. */
  @Column('integer', { default: 0 })
  percent: number;

  @Column('timestamptz', { nullable: true })
  stopAskedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  finishedAt: Date | null;
}
