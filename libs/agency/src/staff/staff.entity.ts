import type { Role, TravelMode } from '@inroads/contracts';
import { AgencyRow } from '@inroads/platform/database';
import { Column, Entity, ForeignKey, Unique } from 'typeorm';

/** A person who works at the agency. How they sign in is kept apart, in `identity`. */
@Entity()
@Unique(['agencyId', 'id'])
@ForeignKey('AgencyEntity', ['agencyId'], ['id'])
export class StaffEntity extends AgencyRow {
  @Column('text')
  name: string;

  /**
   * What an employer may see beside the name: never words that disclose a mental-health agency
   * (docs/rules.md, Speaking for people d).
   */
  @Column('text', { default: '' })
  neutralTitle: string;

  @Column('text', { array: true })
  roles: Role[];

  /** Where days start; a place name and, where known, its point. */
  @Column('text', { default: '' })
  startPlace: string;

  @Column('double precision', { nullable: true })
  startLat: number | null;

  @Column('double precision', { nullable: true })
  startLon: number | null;

  @Column('text', { array: true, default: '{}' })
  travelModes: TravelMode[];

  @Column('timestamptz', { nullable: true })
  archivedAt: Date | null;
}
