import type { OpeningStatus, Requirement } from '@inroads/matching';
import { AgencyRow } from '@inroads/platform/database';
import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import type { OpeningFactMap, OpeningSource } from './opening-words';

/** A job that an employer wants to fill. Everything that may be unknown is a fact in `facts`. */
@Entity()
@Unique(['agencyId', 'id'])
@Index(['agencyId', 'employerId'])
@Index(['agencyId', 'status', 'id'])
@Index(['agencyId', 'externalKey'])
@Index(['agencyId', 'heardInContactId'])
@Index('opening_by_age', { synchronize: false })
@Index('opening_by_title', { synchronize: false })
@ForeignKey('EmployerEntity', ['agencyId', 'employerId'], ['agencyId', 'id'])
export class OpeningEntity extends AgencyRow {
  @Column('uuid')
  employerId: string;

  @Column('text')
  title: string;

  /** SOC 2018. */
  @Column('text', { nullable: true })
  occupationCode: string | null;

  @Column('uuid', { nullable: true })
  occupationConfirmedBy: string | null;

  @Column('text', { nullable: true })
  siteChosenBy: 'employer' | 'person' | null;

  /** How many people are wanted. */
  @Column('integer', { nullable: true })
  headcount: number | null;

  @Column('text')
  source: OpeningSource;

  /** `false`: heard on a visit, in no advertisement. */
  @Column('boolean', { nullable: true })
  isAdvertised: boolean | null;

  @Column('text', { default: '' })
  url: string;

  @Column('text', { default: '' })
  note: string;

  /** Names the posting in the file it came from, so that a second import updates it. */
  @Column('text', { nullable: true })
  externalKey: string | null;

  @Column('text', { default: 'open' })
  status: OpeningStatus;

  @Column('text', { nullable: true })
  statusWhy: string | null;

  @Column('date')
  heardOn: string;

  /** The contact in which it was heard. */
  @Column('uuid', { nullable: true })
  heardInContactId: string | null;

  @Column('date', { nullable: true })
  closesOn: string | null;

  @Column('date', { nullable: true })
  checkAgainOn: string | null;

  /** Current facts, by key: fields of the opening (schedule, hours, pay ...) and the fact catalogue. */
  @Column('jsonb', { default: {} })
  facts: OpeningFactMap;

  @Column('jsonb', { default: [] })
  requirements: Requirement[];

  @Column('timestamptz', { nullable: true })
  archivedAt: Date | null;
}
