import { Injectable } from '@nestjs/common';
import { Transactions } from '@inroads/platform/database';
import type { PlanStopEntity } from './plan-stop.entity';

/** Another entry in the log by which a visit is done, or taken over by a colleague. */
export interface StandIn {
  readonly contactId: string;
  readonly state: 'done' | 'cancelled';
  /** Who was there. */
  readonly staffId: string;
}

/** Two entries may tell of one visit. Where one of them no longer does, the other still stands. */
@Injectable()
export class StandInContacts {
  constructor(private readonly transactions: Transactions) {}

  /**
   * The newest live entry in person of the visit's week and place beside the one it is linked to, her own before a colleague's. One that another
   * visit of the plan is linked to tells of that; what is fixed or agreed with the business, nobody takes over.
   */
  async of({ id }: Pick<PlanStopEntity, 'id'>): Promise<StandIn | null> {
    const [row] = await this.transactions.query<StandIn>(STAND_IN, [id]);
    return row ?? null;
  }
}

const STAND_IN = `
  SELECT contact.id AS "contactId", CASE WHEN who.is_own THEN 'done' ELSE 'cancelled' END AS state, who.staff_id AS "staffId"
  FROM plan_stop stop JOIN plan ON plan.agency_id = stop.agency_id AND plan.id = stop.plan_id
  JOIN contact ON contact.agency_id = stop.agency_id AND contact.employer_id = stop.employer_id AND contact.week = plan.week
    AND (contact.site_id IS NULL OR contact.site_id = stop.site_id)
  CROSS JOIN LATERAL (
    SELECT member.staff_id, member.staff_id = plan.staff_id AS is_own FROM contact_staff member
    WHERE member.agency_id = contact.agency_id AND member.contact_id = contact.id
    ORDER BY member.staff_id = plan.staff_id DESC, member.role <> 'lead', member.id LIMIT 1) AS who
  WHERE stop.agency_id = current_agency() AND stop.id = $1 AND contact.voided_at IS NULL AND contact.mode = 'in-person'
    AND contact.id <> stop.contact_id
    AND NOT EXISTS (SELECT 1 FROM plan_stop beside WHERE beside.agency_id = stop.agency_id AND beside.plan_id = stop.plan_id AND beside.contact_id = contact.id)
    AND (who.is_own OR coalesce(stop.state_before_contact, 'planned') = 'planned' AND NOT stop.is_pinned AND stop.appointment_id IS NULL)
  ORDER BY who.is_own DESC, contact.happened_at DESC, contact.id DESC LIMIT 1`;
