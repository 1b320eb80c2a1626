import type { Stage } from '@inroads/fidelity';
import { AgencyRow } from '@inroads/platform/database';
import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';

/**
 * A step of the three cups of tea, taken by a person after an in-person contact; never by a count
 * (docs/rules.md, Stages and cadence c).
 */
@Entity()
@Unique(['agencyId', 'id'])
@Index(['agencyId', 'siteId', 'day'])
@ForeignKey('EmployerSiteEntity', ['agencyId', 'siteId'], ['agencyId', 'id'])
export class StageEventEntity extends AgencyRow {
  @Column('uuid')
  siteId: string;

  @Column('text')
  stage: Stage;

  @Column('date')
  day: string;

  /** The contact in which it happened; `null`: as told by an import, or moved back by hand with a reason. */
  @Column('uuid', { nullable: true })
  contactId: string | null;

  @Column('text', { default: '' })
  reason: string;

  /** The contact in which it happened was voided or corrected. */
  @Column('timestamptz', { nullable: true })
  voidedAt: Date | null;
}
