import { AgencyRow } from '@inroads/platform/database';
import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import type { PlanStatus, StoredDay, StoredShortfall, StoredUnkept } from '../plan.words';
import type { StopBeforeApply } from './stop-before-apply';

/** The visits of one specialist in one week, or what a re-plan would make of them. */
@Entity()
@Unique(['agencyId', 'id'])
@Index(['agencyId', 'staffId', 'week'])
@Index('plan_one_per_week', ['agencyId', 'staffId', 'week'], {
  unique: true,
  where: `status IN ('draft', 'accepted')`,
})
@Index('plan_one_proposal', ['agencyId', 'staffId', 'week'], { unique: true, where: `status = 'proposed'` })
@ForeignKey('StaffEntity', ['agencyId', 'staffId'], ['agencyId', 'id'])
@ForeignKey('PlanEntity', ['agencyId', 'basisId'], ['agencyId', 'id'])
export class PlanEntity extends AgencyRow {
  @Column('uuid')
  staffId: string;

  /** First day of the agency's week. */
  @Column('date')
  week: string;

  @Column('text')
  status: PlanStatus;

  /** The plan that a proposal would change, and its version when the proposal was made (or, once applied, after it). */
  @Column('uuid', { nullable: true })
  basisId: string | null;

  @Column('integer', { nullable: true })
  basisVersion: number | null;

  /** Same fingerprint, same problem: an unchanged week is not planned again. */
  @Column('text', { default: '' })
  fingerprint: string;

  /** Points of the visits less travel, by the rules of `edition`. */
  @Column('double precision', { default: 0 })
  value: number;

  /** Edition of the rules, and a short sum over the agency's own weights. */
  @Column('text', { default: '' })
  edition: string;

  @Column('timestamptz')
  plannedAt: Date;

  @Column('timestamptz', { nullable: true })
  acceptedAt: Date | null;

  @Column('jsonb', { default: [] })
  days: StoredDay[];

  @Column('jsonb', { default: [] })
  unkept: StoredUnkept[];

  @Column('jsonb', { default: [] })
  shortfalls: StoredShortfall[];

  /** Candidates left out, beside those kept with their reason. */
  @Column('integer', { default: 0 })
  leftOutCount: number;

  /** Of an applied proposal: where each stop stood before, so that it is undone as one. */
  @Column('jsonb', { nullable: true })
  before: StopBeforeApply[] | null;
}
