import type { CountryProfile } from '@inroads/contracts';
import { StampedRow } from '@inroads/platform/database';
import { Check, Column, Entity } from 'typeorm';

/** Exempt from row-level security: sign-in and set-up read it before an agency is at work. */
@Entity()
@Check('agency_week_start', 'week_start BETWEEN 1 AND 7')
export class AgencyEntity extends StampedRow {
  @Column('text')
  name: string;

  /** IANA zone; every day of the agency is a day there. */
  @Column('text')
  zone: string;

  /** ISO weekday on which its week begins: 1 Monday to 7 Sunday. */
  @Column('smallint')
  weekStart: number;

  @Column('text')
  country: CountryProfile;
}
