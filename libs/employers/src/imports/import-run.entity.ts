import { AgencyRow } from '@inroads/platform/database';
import { Column, Entity, Unique } from 'typeorm';
import type {
  ColumnPlace,
  DateOrder,
  ImportColumn,
  ImportKind,
  ImportState,
  NearRule,
  TableShape,
} from './import.words';

/** One file brought in: what it is, how its columns were placed, and how far it has come. */
@Entity()
@Unique(['agencyId', 'id'])
export class ImportRunEntity extends AgencyRow {
  @Column('text')
  kind: ImportKind;

  @Column('text')
  state: ImportState;

  /** Gone from the file store after a while, hence no foreign key. */
  @Column('uuid')
  fileId: string;

  @Column('text')
  fileName: string;

  @Column('jsonb')
  shape: TableShape;

  @Column('jsonb')
  columns: ImportColumn[];

  @Column('jsonb')
  places: ColumnPlace[];

  /** How the person reads 11/10/26; `null`: as the columns tell, or as the country writes. */
  @Column('text', { nullable: true })
  dateOrder: DateOrder | null;

  @Column('text', { default: 'ask' })
  rule: NearRule;

  /** Known once the file was read to its end. */
  @Column('integer', { nullable: true })
  rows: number | null;

  /** Goes up with each check; rows of an older pass have not been looked at again yet. */
  @Column('integer', { default: 0 })
  pass: number;

  @Column('timestamptz', { nullable: true })
  checkedAt: Date | null;

  /** Why it failed, for people. */
  @Column('text', { nullable: true })
  fault: string | null;

  @Column('timestamptz', { nullable: true })
  stopAskedAt: Date | null;

  /** Whose act the writing is. */
  @Column('uuid', { nullable: true })
  runBy: string | null;

  @Column('timestamptz', { nullable: true })
  finishedAt: Date | null;
}
