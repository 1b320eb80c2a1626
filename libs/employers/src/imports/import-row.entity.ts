import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Candidate, RowDecision, RowOutcome } from './import.words';

/**
 * One row of the file, as understood. Machinery rather than business: its cells are not kept here but in the file, and
 * what it wrote is audited where it was written.
 */
@Entity()
@Unique(['agencyId', 'runId', 'number'])
@Index(['agencyId', 'runId', 'outcome', 'number'])
@Index(['agencyId', 'runId', 'employerId'])
@Index(['agencyId', 'runId', 'openingKey'], { where: 'opening_key IS NOT NULL' })
@ForeignKey('ImportRunEntity', ['agencyId', 'runId'], ['agencyId', 'id'])
export class ImportRowEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  agencyId: string;

  @Column('uuid')
  runId: string;

  /** As the person sees it at the left of the spreadsheet. */
  @Column('integer')
  number: number;

  @Column('integer')
  pass: number;

  @Column('text')
  outcome: RowOutcome;

  @Column('text')
  name: string;

  @Column('text')
  why: string;

  @Column('text', { array: true })
  changes: string[];

  @Column('text', { array: true })
  warnings: string[];

  @Column('jsonb')
  candidates: Candidate[];

  @Column('jsonb', { nullable: true })
  decision: RowDecision | null;

  /** What the cells were understood as; `null` for a row that cannot be imported. */
  @Column('jsonb', { nullable: true })
  parsed: unknown;

  /** The business that it goes to: one on the list, or the id that a new one will have. */
  @Column('uuid', { nullable: true })
  employerId: string | null;

  /** The id of the business that it is if it is none of the candidates; equal for all rows that one decision settles. */
  @Column('uuid', { nullable: true })
  groupId: string | null;

  /** The business was on the list when the row was checked: if it is not any more, the row is not written. */
  @Column('boolean', { default: false })
  isOnList: boolean;

  /** Brings a second place of a business (docs/rules.md, Imports d). */
  @Column('boolean', { default: false })
  isOtherSite: boolean;

  /** Names the posting within its employer. */
  @Column('text', { nullable: true })
  openingKey: string | null;

  @Column('timestamptz', { nullable: true })
  writtenAt: Date | null;

  /** Why undoing the run left it as it is. */
  @Column('text', { nullable: true })
  keptWhy: string | null;
}
