import type { VisitPurpose } from '@inroads/planning';
import { AgencyRow } from '@inroads/platform/database';
import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import type { StopBeforeAct } from './stop-before-act';
import type { StopKind, StopState, StoredReason } from '../plan.words';

/**
 * One visit of a plan. A moved stop stays the same row, so that a calendar knows it again: its version is the sequence of its
 * calendar event. Holds no job seeker; for whom it is lies apart, in `plan_stop_seeker`.
 */
@Entity()
@Unique(['agencyId', 'id'])
@Index(['agencyId', 'planId'])
@Index(['agencyId', 'employerId', 'day'])
@Index(['agencyId', 'siteId', 'day'])
@Index(['agencyId', 'contactId'])
@Index(['agencyId', 'appointmentId'])
@Index('plan_stop_site_once', ['agencyId', 'planId', 'siteId'], { unique: true, where: `state = 'planned'` })
@ForeignKey('PlanEntity', ['agencyId', 'planId'], ['agencyId', 'id'])
@ForeignKey('EmployerEntity', ['agencyId', 'employerId'], ['agencyId', 'id'])
@ForeignKey('EmployerSiteEntity', ['agencyId', 'siteId'], ['agencyId', 'id'])
@ForeignKey('ContactEntity', ['agencyId', 'contactId'], ['agencyId', 'id'])
@ForeignKey('AppointmentEntity', ['agencyId', 'appointmentId'], ['agencyId', 'id'])
export class PlanStopEntity extends AgencyRow {
  @Column('uuid')
  planId: string;

  @Column('uuid')
  employerId: string;

  @Column('uuid')
  siteId: string;

  @Column('text')
  kind: StopKind;

  @Column('uuid', { nullable: true })
  appointmentId: string | null;

  @Column('text')
  purpose: VisitPurpose;

  @Column('date')
  day: string;

  /** Minutes from midnight, as the clock on the agency's wall shows them. */
  @Column('integer')
  arrivesAt: number;

  @Column('integer')
  startsAt: number;

  @Column('integer')
  endsAt: number;

  @Column('integer')
  travelMinutes: number;

  /** Travel that would be saved without it. */
  @Column('integer')
  detourMinutes: number;

  @Column('text')
  travelMode: string;

  @Column('boolean')
  isTravelMeasured: boolean;

  @Column('double precision')
  value: number;

  @Column('jsonb', { default: [] })
  reasons: StoredReason[];

  /** Facts to ask about, by key of the fact catalogue, or `occupation`, `pay`, `hours` and the like. */
  @Column('text', { array: true, default: '{}' })
  asks: string[];

  @Column('text')
  state: StopState;

  @Column('boolean', { default: false })
  isPinned: boolean;

  /** The contact that did it. */
  @Column('uuid', { nullable: true })
  contactId: string | null;

  /** What it was before that contact, for when the contact is withdrawn. */
  @Column('text', { nullable: true })
  stateBeforeContact: StopState | null;

  /** Why it was removed, in the person's words. */
  @Column('text', { default: '' })
  why: string;

  @Column('date', { nullable: true })
  laterUntil: string | null;

  /** What the last act of a person changed, while nothing but her acts has changed it since; `null`: there is nothing to take back. */
  @Column('jsonb', { nullable: true })
  before: StopBeforeAct | null;
}
