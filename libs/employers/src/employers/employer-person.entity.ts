import type { HiringInfluence } from '@inroads/fidelity';
import { AgencyRow } from '@inroads/platform/database';
import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import type { ReachChannel } from './reach-channel';

/** Somebody who works at the business. They are data subjects too: do-not-contact is honoured. */
@Entity()
@Unique(['agencyId', 'id'])
@Index(['agencyId', 'employerId'])
@Index(['agencyId', 'siteId'])
@ForeignKey('EmployerEntity', ['agencyId', 'employerId'], ['agencyId', 'id'])
@ForeignKey('EmployerSiteEntity', ['agencyId', 'siteId'], ['agencyId', 'id'])
export class EmployerPersonEntity extends AgencyRow {
  @Column('uuid')
  employerId: string;

  @Column('uuid', { nullable: true })
  siteId: string | null;

  @Column('text')
  name: string;

  @Column('text', { default: '' })
  title: string;

  @Column('text', { default: 'unknown' })
  influence: HiringInfluence;

  @Column('text', { default: '' })
  phone: string;

  @Column('text', { default: '' })
  email: string;

  @Column('text', { nullable: true })
  bestChannel: ReachChannel | null;

  /** In their words, e.g. "Tue to Thu, 1:30 to 3". */
  @Column('text', { default: '' })
  bestTime: string;

  @Column('timestamptz', { nullable: true })
  archivedAt: Date | null;
}
