import type { OpeningFacts } from '@inroads/matching';
import { AgencyRow } from '@inroads/platform/database';
import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import type { LastSaid } from './last-said';

/** A business. Shared by all teams of an agency; holds nothing of any job seeker (docs/rules.md, Promises 2). */
@Entity()
@Unique(['agencyId', 'id'])
@Index(['agencyId', 'name', 'id'])
@Index(['agencyId', 'ownerStaffId'])
@Index(['agencyId', 'matchKey'])
@Index('employer_by_name', { synchronize: false })
@Index('employer_by_last_contact', { synchronize: false })
@ForeignKey('StaffEntity', ['agencyId', 'ownerStaffId'], ['agencyId', 'id'])
export class EmployerEntity extends AgencyRow {
  @Column('text')
  name: string;

  @Column('text', { array: true, default: '{}' })
  aliases: string[];

  /** `employerKey` of the name: equal keys may be the same business. */
  @Column('text')
  matchKey: string;

  @Column('text', { default: '' })
  description: string;

  /** NAICS 2022, two to six digits. */
  @Column('text', { nullable: true })
  naics: string | null;

  /** People who work there, about. */
  @Column('integer', { nullable: true })
  headcount: number | null;

  /** Kinds of setting, e.g. `bar`, `school`; `null`: not known. */
  @Column('text', { array: true, nullable: true })
  settings: string[] | null;

  @Column('text', { default: '' })
  website: string;

  @Column('text', { default: '' })
  phone: string;

  /** Who keeps the relationship, so that two specialists do not call unknowingly. */
  @Column('uuid', { nullable: true })
  ownerStaffId: string | null;

  /** How a colleague knows somebody there. */
  @Column('text', { default: '' })
  warmContact: string;

  @Column('text', { array: true, default: '{}' })
  tags: string[];

  /** What is known now, by key of the fact catalogue; the history is in `fact_entry`. */
  @Column('jsonb', { default: {} })
  facts: OpeningFacts;

  @Column('date', { nullable: true })
  lastContactOn: string | null;

  @Column('date', { nullable: true })
  lastInPersonOn: string | null;

  @Column('jsonb', { nullable: true })
  lastSaid: LastSaid | null;

  @Column('timestamptz', { nullable: true })
  archivedAt: Date | null;

  @Column('text', { nullable: true })
  archivedWhy: string | null;
}
