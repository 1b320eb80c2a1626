import { Column, PrimaryColumn } from 'typeorm';

/**
 * What every agency's row has. `version` and the four stamps are written by the trigger `stamp_row`, whoever writes:
 * invariant 4 (version goes up by one on each change) is held by the database.
 */
export abstract class AgencyRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  agencyId: string;

  @Column('integer', { insert: false, update: false })
  version: number;

  @Column('timestamptz', { insert: false, update: false })
  createdAt: Date;

  @Column('uuid', { nullable: true, insert: false, update: false })
  createdBy: string | null;

  @Column('timestamptz', { insert: false, update: false })
  changedAt: Date;

  @Column('uuid', { nullable: true, insert: false, update: false })
  changedBy: string | null;
}

/** What a caller gives to insert: everything but what the database stamps and the scope knows. */
export type NewRow<E extends AgencyRow> = Omit<E, 'agencyId' | 'version' | 'createdAt' | 'createdBy' | 'changedAt' | 'changedBy'>;
export type RowChanges<E extends AgencyRow> = Partial<Omit<NewRow<E>, 'id'>>;
