import { Column, PrimaryColumn } from 'typeorm';

/**
 * A row with a version and four stamps, all written by the trigger `stamp_row`, whoever writes: that a version goes
 * up by one on each change is held by the database (docs/rules.md, Promises 4).
 */
export abstract class StampedRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'integer', insert: false, update: false })
  version: number;

  @Column({ type: 'timestamptz', insert: false, update: false })
  createdAt: Date;

  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  createdBy: string | null;

  @Column({ type: 'timestamptz', insert: false, update: false })
  changedAt: Date;

  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  changedBy: string | null;
}

/** What every agency's row has. */
export abstract class AgencyRow extends StampedRow {
  @Column('uuid')
  agencyId: string;
}

/** What a caller gives to insert: everything but what the database stamps and the scope knows. */
export type NewRow<E extends AgencyRow> = Omit<
  E,
  'agencyId' | 'version' | 'createdAt' | 'createdBy' | 'changedAt' | 'changedBy'
>;
export type RowChanges<E extends AgencyRow> = Partial<Omit<NewRow<E>, 'id'>>;
