import { AgencyRow } from '@inroads/platform/database';
import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import type { AppointmentHold, AppointmentKind } from '../plan.words';

/** Time of a specialist that is spoken for: a meeting, a call, an appointment with a business. Its words are the specialist's own. */
@Entity()
@Unique(['agencyId', 'id'])
@Index(['agencyId', 'staffId', 'week'])
@Index(['agencyId', 'employerId'])
@Index(['agencyId', 'siteId'])
@Check('appointment_hold', `(hold = 'week') = (day IS NULL) AND (hold = 'time') = (starts_at IS NOT NULL)`)
@Check('appointment_minutes', 'minutes BETWEEN 1 AND 720')
@Check('appointment_midnight', 'starts_at + minutes <= 1440')
@ForeignKey('StaffEntity', ['agencyId', 'staffId'], ['agencyId', 'id'])
@ForeignKey('EmployerEntity', ['agencyId', 'employerId'], ['agencyId', 'id'])
@ForeignKey('EmployerSiteEntity', ['agencyId', 'siteId'], ['agencyId', 'id'])
export class AppointmentEntity extends AgencyRow {
  @Column('uuid')
  staffId: string;

  @Column('text')
  kind: AppointmentKind;

  @Column('text')
  hold: AppointmentHold;

  @Column('date')
  week: string;

  @Column('date', { nullable: true })
  day: string | null;

  /** Minutes from midnight. */
  @Column('integer', { nullable: true })
  startsAt: number | null;

  @Column('integer')
  minutes: number;

  /** Seen by the specialist and her supervisors only; in no feed. */
  @Column('text', { default: '' })
  what: string;

  @Column('uuid', { nullable: true })
  employerId: string | null;

  /** Where it is; without one it happens where the day starts. */
  @Column('uuid', { nullable: true })
  siteId: string | null;

  @Column('timestamptz', { nullable: true })
  voidedAt: Date | null;
}
