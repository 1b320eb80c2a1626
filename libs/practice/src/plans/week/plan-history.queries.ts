import { Injectable } from '@nestjs/common';
import { AgencyTime } from '@inroads/agency/agencies';
import { addDays } from '@inroads/calendar';
import { Transactions } from '@inroads/platform/database';
import { PlanAccess } from '../plan-access';

/** What became of the visits of one week's plan. */
export interface PlanHistoryLine {
  readonly week: string;
  /** Visits the plan held, whatever became of them; those a new plan took out again are not among them. */
  readonly planned: number;
  readonly done: number;
  /** Of those done, on a later day than planned. */
  readonly doneLate: number;
  readonly missed: number;
  readonly later: number;
  readonly removed: number;
  readonly cancelled: number;
  /** Neither done nor called off, and over. */
  readonly leftOpen: number;
}

const WEEKS = 12;

/** Planned against done, week by week, the newest first. */
@Injectable()
export class PlanHistoryQueries {
  constructor(
    private readonly access: PlanAccess,
    private readonly time: AgencyTime,
    private readonly transactions: Transactions,
  ) {}

  /** @throws NotFound */
  of(staffId: string): Promise<PlanHistoryLine[]> {
    return this.transactions.run(async () => {
      await this.access.requireOwnOrSupervised(staffId);
      const today = await this.time.today();
      const first = addDays(await this.time.weekOf(today), -7 * (WEEKS - 1));
      return this.transactions.query<PlanHistoryLine>(HISTORY, [staffId, first, today]);
    });
  }
}

const HISTORY = `
  SELECT to_char(plan.week, 'YYYY-MM-DD') AS week,
    count(*) FILTER (WHERE NOT (stop.state = 'removed' AND stop.why = ''))::int AS planned,
    count(*) FILTER (WHERE stop.state = 'done')::int AS done,
    count(*) FILTER (WHERE stop.state = 'done' AND contact.day > stop.day)::int AS "doneLate",
    count(*) FILTER (WHERE stop.state = 'missed')::int AS missed,
    count(*) FILTER (WHERE stop.state = 'later')::int AS later,
    count(*) FILTER (WHERE stop.state = 'removed' AND stop.why <> '')::int AS removed,
    count(*) FILTER (WHERE stop.state = 'cancelled')::int AS cancelled,
    count(*) FILTER (WHERE stop.state = 'planned' AND stop.day < $3)::int AS "leftOpen"
  FROM plan JOIN plan_stop stop ON stop.agency_id = plan.agency_id AND stop.plan_id = plan.id
  LEFT JOIN contact ON contact.agency_id = stop.agency_id AND contact.id = stop.contact_id
  WHERE plan.agency_id = current_agency() AND plan.staff_id = $1 AND plan.week >= $2 AND plan.status = 'accepted'
  GROUP BY plan.week ORDER BY plan.week DESC`;
