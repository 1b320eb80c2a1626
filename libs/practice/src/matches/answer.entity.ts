import type { PreferenceItem } from '@inroads/matching';
import { AgencyRow } from '@inroads/platform/database';
import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import type { AnswerWord } from './answer-word';

/** What the person said to an opening. The newest that was not taken back holds; all stay. */
@Entity()
@Unique(['agencyId', 'id'])
@Index(['agencyId', 'seekerId', 'openingId', 'id'])
@Index(['agencyId', 'openingId'])
@ForeignKey('SeekerEntity', ['agencyId', 'seekerId'], ['agencyId', 'id'])
@ForeignKey('OpeningEntity', ['agencyId', 'openingId'], ['agencyId', 'id'])
export class AnswerEntity extends AgencyRow {
  @Column('uuid')
  seekerId: string;

  @Column('uuid')
  openingId: string;

  @Column('uuid', { nullable: true })
  rankingId: string | null;

  @Column('text')
  answer: AnswerWord;

  /** Which criterion the reason is about, or `other`. */
  @Column('text', { nullable: true })
  reason: string | null;

  @Column('text', { default: '' })
  ownWords: string;

  /** The wish change that the reason implies, as offered. */
  @Column('jsonb', { nullable: true })
  offer: PreferenceItem | null;

  /** `null`: not decided yet. */
  @Column('boolean', { nullable: true })
  isOfferTaken: boolean | null;

  /** When it was taken back; who did is in the audit. */
  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;
}
