import type { Stage } from '@inroads/fidelity';
import type { OpeningFacts } from '@inroads/matching';
import { AgencyRow } from '@inroads/platform/database';
import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import type { PointQuality, WeekdayWindow } from './site-words';

/** A place of a business. The relationship and its stage live here, not with the business as a whole. */
@Entity()
@Unique(['agencyId', 'id'])
@Index(['agencyId', 'employerId'])
@Index(['agencyId', 'postalCode'])
@ForeignKey('EmployerEntity', ['agencyId', 'employerId'], ['agencyId', 'id'])
export class EmployerSiteEntity extends AgencyRow {
  @Column('uuid')
  employerId: string;

  /** Tells branches apart, e.g. "Oak Street"; may be empty where there is one. */
  @Column('text', { default: '' })
  name: string;

  @Column('text', { default: '' })
  addressLine: string;

  @Column('text', { default: '' })
  city: string;

  @Column('text', { default: '' })
  region: string;

  @Column('text', { default: '' })
  postalCode: string;

  @Column('text', { default: 'US' })
  country: string;

  @Column('double precision', { nullable: true })
  lat: number | null;

  @Column('double precision', { nullable: true })
  lon: number | null;

  @Column('text', { default: 'unknown' })
  pointQuality: PointQuality;

  @Column('jsonb', { default: [] })
  openHours: WeekdayWindow[];

  /** When a visit is welcome: no lunch rush, no delivery. */
  @Column('jsonb', { default: [] })
  quietHours: WeekdayWindow[];

  /** Bus line and stop, as a person entered it. */
  @Column('text', { default: '' })
  transitNote: string;

  /** The step being worked on; the last `stage_event`, or the first cup where there is none. */
  @Column('text', { default: 'introduce' })
  stage: Stage;

  @Column('jsonb', { default: {} })
  facts: OpeningFacts;

  @Column('timestamptz', { nullable: true })
  archivedAt: Date | null;
}
