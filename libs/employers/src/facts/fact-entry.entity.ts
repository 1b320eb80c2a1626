import { AgencyRow } from '@inroads/platform/database';
import type { Observation } from '@inroads/matching';
import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import type { FactHolderKind } from './fact-holder';

/** One observation, as it came in. What holds now is on the holder's row (`facts`); these lines are its history. */
@Entity()
@Unique(['agencyId', 'id'])
@Index(['agencyId', 'holderId', 'key'])
@Index(['agencyId', 'employerId'])
@ForeignKey('EmployerEntity', ['agencyId', 'employerId'], ['agencyId', 'id'])
export class FactEntryEntity extends AgencyRow {
  @Column('uuid')
  employerId: string;

  @Column('text')
  holder: FactHolderKind;

  @Column('uuid')
  holderId: string;

  @Column('text')
  key: string;

  @Column('jsonb')
  value: unknown;

  @Column('text')
  certainty: Observation;

  @Column('date')
  asOf: string;

  /** Who said it or where it stood, in words. */
  @Column('text', { default: '' })
  source: string;

  @Column('uuid', { nullable: true })
  contactId: string | null;

  @Column('timestamptz', { nullable: true })
  voidedAt: Date | null;
}
