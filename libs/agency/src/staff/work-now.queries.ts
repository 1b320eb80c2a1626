import { Injectable } from '@nestjs/common';
import type { DayPart } from '@inroads/contracts';
import { RequestScope, Transactions } from '@inroads/platform/database';
import { AgencyTime } from '../agencies';
import { SightService } from './sight';

/** How much somebody works, and when they are away. */
export interface WorkNow {
  readonly staffId: string;
  /** Share of a full post today, 0 to 1.5; null: no hours are stated. */
  readonly fte: number | null;
  readonly since: string | null;
  /** Fourteen signs, Monday morning to Sunday afternoon; null: the week is not fixed. */
  readonly halfDays: string | null;
  /** What is agreed from a later day on. */
  readonly next: { readonly fte: number; readonly fromDay: string } | null;
  /** That of today, else the next one. */
  readonly leave: {
    readonly fromDay: string;
    readonly fromPart: DayPart;
    readonly toDay: string;
    readonly toPart: DayPart;
  } | null;
  /** Who looks after the caseload in those days. */
  readonly coveredBy: readonly string[];
}

/** Hours and leave of all that the person at work decides about or answers for: a supervisor's own teams, the others' whole agency. */
@Injectable()
export class WorkNowQueries {
  constructor(
    private readonly sight: SightService,
    private readonly scope: RequestScope,
    private readonly time: AgencyTime,
    private readonly transactions: Transactions,
  ) {}

  /** Everybody who works here, by name, in one answer and one query: agencies have tens of people, rarely hundreds. */
  async list(): Promise<WorkNow[]> {
    const today = await this.time.today();
    const teamIds = await this.ownTeams();
    return this.transactions.run(() => this.transactions.query<WorkNow>(LIST, [today, teamIds]));
  }

  /** `null`: not only of some teams. */
  private async ownTeams(): Promise<readonly string[] | null> {
    const { roles } = this.scope;
    return roles.includes('manager') || roles.includes('admin') ? null : (await this.sight.ofCurrent()).teamIds;
  }
}

/** $1 today, $2 teams, or null. */
const LIST = `
  SELECT staff.id AS "staffId", job.fte, job.from_day AS since, job.half_days AS "halfDays", coming.next, away.leave, coalesce(care.covered_by, '{}') AS "coveredBy"
  FROM staff
  LEFT JOIN LATERAL (SELECT fte::float8, from_day, half_days FROM employment_period period WHERE period.agency_id = staff.agency_id AND period.staff_id = staff.id
    AND period.from_day <= $1 AND (period.to_day IS NULL OR period.to_day >= $1) ORDER BY from_day DESC LIMIT 1) job ON true
  LEFT JOIN LATERAL (SELECT jsonb_build_object('fte', fte::float8, 'fromDay', from_day) AS next FROM employment_period period
    WHERE period.agency_id = staff.agency_id AND period.staff_id = staff.id AND period.from_day > $1 ORDER BY from_day LIMIT 1) coming ON true
  LEFT JOIN LATERAL (SELECT from_day, to_day, jsonb_build_object('fromDay', from_day, 'fromPart', from_part, 'toDay', to_day, 'toPart', to_part) AS leave
    FROM "leave" WHERE "leave".agency_id = staff.agency_id AND "leave".staff_id = staff.id AND "leave".to_day >= $1 AND "leave".voided_at IS NULL
    ORDER BY from_day, id LIMIT 1) away ON true
  LEFT JOIN LATERAL (SELECT array_agg(DISTINCT covering_staff_id) AS covered_by FROM cover WHERE cover.agency_id = staff.agency_id
    AND cover.covered_staff_id = staff.id AND cover.voided_at IS NULL AND cover.from_day <= away.to_day AND cover.to_day >= away.from_day) care ON true
  WHERE staff.agency_id = current_agency() AND staff.archived_at IS NULL AND ($2::uuid[] IS NULL OR EXISTS (SELECT 1 FROM team_membership part
    WHERE part.agency_id = staff.agency_id AND part.staff_id = staff.id AND part.team_id = ANY($2) AND part.from_day <= $1 AND (part.to_day IS NULL OR part.to_day >= $1)))
  ORDER BY staff.name, staff.id`;
