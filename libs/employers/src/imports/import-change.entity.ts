import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What one row of a file did to one row of ours, so that it can be undone. */
@Entity()
@Index(['agencyId', 'runId', 'recordId'])
@Index(['agencyId', 'recordId'])
@ForeignKey('ImportRunEntity', ['agencyId', 'runId'], ['agencyId', 'id'])
export class ImportChangeEntity {
  /** Of the order in which they happened. */
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  agencyId: string;

  @Column('uuid')
  runId: string;

  /** The row of the file. */
  @Column('integer')
  number: number;

  /** Table of the record. */
  @Column('text')
  record: string;

  @Column('uuid')
  recordId: string;

  /** The values it had; `null`: it was made. */
  @Column('jsonb', { nullable: true })
  before: Record<string, unknown> | null;

  /** The record's version right before; 0 where it was made. */
  @Column('integer')
  base: number;

  /** The record's version right after. */
  @Column('integer')
  version: number;

  /** Set while undoing: it stays, because somebody changed it or leans on it. */
  @Column('boolean', { default: false })
  stays: boolean;
}
