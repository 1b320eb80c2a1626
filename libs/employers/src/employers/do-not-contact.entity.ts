import { AgencyRow } from '@inroads/platform/database';
import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';

/** A manager said stop: the whole business, one site, or one person; for good or until a day. */
@Entity()
@Unique(['agencyId', 'id'])
@Index(['agencyId', 'employerId'])
@Index(['agencyId', 'siteId'])
@Index(['agencyId', 'personId'])
@Check('do_not_contact_one_scope', 'site_id IS NULL OR person_id IS NULL')
@ForeignKey('EmployerEntity', ['agencyId', 'employerId'], ['agencyId', 'id'])
@ForeignKey('EmployerSiteEntity', ['agencyId', 'siteId'], ['agencyId', 'id'])
@ForeignKey('EmployerPersonEntity', ['agencyId', 'personId'], ['agencyId', 'id'])
export class DoNotContactEntity extends AgencyRow {
  @Column('uuid')
  employerId: string;

  @Column('uuid', { nullable: true })
  siteId: string | null;

  @Column('uuid', { nullable: true })
  personId: string | null;

  @Column('date')
  fromDay: string;

  /** Last day, included; `null`: for good. */
  @Column('date', { nullable: true })
  untilDay: string | null;

  @Column('text')
  reason: string;

  /** The contact in which they asked. */
  @Column('uuid', { nullable: true })
  contactId: string | null;

  @Column('timestamptz', { nullable: true })
  liftedAt: Date | null;

  @Column('text', { nullable: true })
  liftedWhy: string | null;
}
