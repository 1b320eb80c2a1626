import { AgencyRow } from '@inroads/platform/database';
import { Column, Entity, ForeignKey, Unique } from 'typeorm';

/** The mail in the morning of one specialist: whether she asked for it, and how far she has been told. */
@Entity()
@Unique(['agencyId', 'id'])
@Unique(['agencyId', 'staffId'])
@ForeignKey('StaffEntity', ['agencyId', 'staffId'], ['agencyId', 'id'])
export class DigestEntity extends AgencyRow {
  @Column('uuid')
  staffId: string;

  @Column('boolean')
  isWanted: boolean;

  /** The agency's day whose morning is done, whether or not there was anything to say. */
  @Column('date', { nullable: true })
  toldOn: string | null;

  /** What happened up to here has been told. */
  @Column('timestamptz')
  toldUntil: Date;
}
