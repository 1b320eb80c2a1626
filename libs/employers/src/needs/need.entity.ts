import { AgencyRow } from '@inroads/platform/database';
import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import type { NeedKind } from './need-kind';

/** What the business needs, or looks for in people: the harvest of a learn visit. */
@Entity()
@Unique(['agencyId', 'id'])
@Index(['agencyId', 'employerId'])
@Index(['agencyId', 'siteId'])
@ForeignKey('EmployerEntity', ['agencyId', 'employerId'], ['agencyId', 'id'])
@ForeignKey('EmployerSiteEntity', ['agencyId', 'siteId'], ['agencyId', 'id'])
export class NeedEntity extends AgencyRow {
  @Column('uuid')
  employerId: string;

  @Column('uuid', { nullable: true })
  siteId: string | null;

  @Column('text')
  kind: NeedKind;

  @Column('text')
  words: string;

  @Column('date')
  learnedOn: string;

  /** Who of the business said it. */
  @Column('text', { default: '' })
  saidBy: string;

  @Column('uuid', { nullable: true })
  contactId: string | null;

  /** The last day on which somebody said it still holds. */
  @Column('date')
  stillTrueOn: string;

  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;

  @Column('text', { nullable: true })
  closedWhy: string | null;
}
