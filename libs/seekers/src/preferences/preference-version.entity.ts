import type { OwnLimits, PreferenceItem } from '@inroads/matching';
import { AgencyRow } from '@inroads/platform/database';
import { Column, Entity, ForeignKey, Unique } from 'typeorm';

/** All that the person told us, as it stood from a day on. Append-only: a change is a new version, so an old ranking can be explained. */
@Entity()
@Unique(['agencyId', 'id'])
@Unique(['agencyId', 'seekerId', 'number'])
@ForeignKey('SeekerEntity', ['agencyId', 'seekerId'], ['agencyId', 'id'])
export class PreferenceVersionEntity extends AgencyRow {
  @Column('uuid')
  seekerId: string;

  /** 1, 2, 3 ... for one person. */
  @Column('integer')
  number: number;

  @Column('date')
  saidOn: string;

  /** In the person's own words, as a whole. */
  @Column('text', { default: '' })
  quote: string;

  @Column('jsonb')
  items: PreferenceItem[];

  @Column('jsonb', { nullable: true })
  ownLimits: OwnLimits | null;

  /** Why it changed, e.g. the answer it came from; in plain words. */
  @Column('text', { default: '' })
  why: string;
}
