import { StampedRow } from '@inroads/platform/database';
import { Column, Entity, Index } from 'typeorm';

/** A calendar address of a specialist: whoever has it reads when she is where, and no more. Looked up by the hash of its secret. */
@Entity()
@Index(['agencyId', 'staffId'])
export class CalendarFeedEntity extends StampedRow {
  @Column('uuid')
  agencyId: string;

  @Column('uuid')
  staffId: string;

  @Column('bytea', { unique: true })
  hash: Buffer;

  @Column('timestamptz', { nullable: true })
  revokedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  lastReadAt: Date | null;
}
