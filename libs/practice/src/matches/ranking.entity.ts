import { AgencyRow } from '@inroads/platform/database';
import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';

/** A ranking as it was shown: kept with its versions and reasons, so that it can be explained a year later. */
@Entity()
@Unique(['agencyId', 'id'])
@Index(['agencyId', 'seekerId', 'id'])
@ForeignKey('SeekerEntity', ['agencyId', 'seekerId'], ['agencyId', 'id'])
@ForeignKey('PreferenceVersionEntity', ['agencyId', 'preferenceVersionId'], ['agencyId', 'id'])
export class RankingEntity extends AgencyRow {
  @Column('uuid')
  seekerId: string;

  @Column('uuid')
  preferenceVersionId: string;

  @Column('text')
  scorerVersion: string;

  /** Openings that were looked at, before any gate. */
  @Column('integer')
  considered: number;

  /** What was shown, with reasons as codes and values. */
  @Column('jsonb')
  shown: unknown;

  /** Something it rests on has changed since. */
  @Column('timestamptz', { nullable: true })
  staleSince: Date | null;
}
