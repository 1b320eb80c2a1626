import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

export const COUNTRY_PROFILES = ['US', 'UK'] as const;
export type CountryProfile = (typeof COUNTRY_PROFILES)[number];

/** Exempt from row-level security: sign-in and set-up read it before an agency is at work. */
@Entity()
@Check('agency_week_start', 'week_start BETWEEN 1 AND 7')
export class AgencyEntity {
  @PrimaryColumn('uuid')
  id: string;

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
