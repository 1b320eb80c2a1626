import type { Credential, OwnTravelMode, TravelTime } from '@inroads/matching';
import { AgencyRow } from '@inroads/platform/database';
import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import type { SpeakForLevel } from './speak-for';

/**
 * A job seeker. There is no column for health, disability, age, sex, race or record, and none may come
 * (docs/rules.md, Promises 10).
 */
@Entity()
@Unique(['agencyId', 'id'])
@Unique(['agencyId', 'code'])
@Index(['agencyId', 'teamId'])
@ForeignKey('TeamEntity', ['agencyId', 'teamId'], ['agencyId', 'id'])
export class SeekerEntity extends AgencyRow {
  /** Stands for the person on anything printed, e.g. `K-114`. */
  @Column('text')
  code: string;

  @Column('text')
  preferredName: string;

  @Column('uuid')
  teamId: string;

  @Column('text')
  speakFor: SpeakForLevel;

  /** A neighbourhood or postal code in words; never the address. */
  @Column('text', { default: '' })
  homeArea: string;

  /** The middle of the area, rounded to a hundredth of a degree (about 1 km). */
  @Column('double precision', { nullable: true })
  homeLat: number | null;

  @Column('double precision', { nullable: true })
  homeLon: number | null;

  @Column('jsonb', { default: [] })
  travelModes: OwnTravelMode[];

  /** Minutes to a site that a person or a timetable said; they win over estimates. */
  @Column('jsonb', { default: [] })
  travelTimes: TravelTime[];

  /** Licences, certificates and languages the person has or lacks. */
  @Column('jsonb', { default: [] })
  credentials: Credential[];

  @Column('text', { default: '' })
  referralSource: string;

  @Column('date', { nullable: true })
  referredOn: string | null;

  @Column('timestamptz', { nullable: true })
  archivedAt: Date | null;
}
