import { Injectable } from '@nestjs/common';
import { AgencyTime } from '@inroads/agency/agencies';
import { SightService } from '@inroads/agency/staff';
import { RequestScope, Transactions } from '@inroads/platform/database';

/** How many job seekers a specialist works with today. */
export interface CaseloadSize {
  readonly looking: number;
  readonly working: number;
  readonly paused: number;
}

/**
 * Caseloads as figures, nobody in them named: a supervisor's own teams, a manager's whole agency. An administrator
 * learns nothing of job seekers, not even how many there are (docs/rules.md, Who may do what).
 */
@Injectable()
export class CaseloadSizes {
  constructor(
    private readonly sight: SightService,
    private readonly scope: RequestScope,
    private readonly time: AgencyTime,
    private readonly transactions: Transactions,
  ) {}

  /** By the id of everybody who works here, a caseload or not; whose is no business of the person at work is not in it. */
  async byStaff(): Promise<ReadonlyMap<string, CaseloadSize>> {
    const { roles } = this.scope;
    if (!roles.includes('manager') && !roles.includes('supervisor')) return new Map();
    const today = await this.time.today();
    const teamIds = roles.includes('manager') ? null : (await this.sight.ofCurrent()).teamIds;
    const rows = await this.transactions.run(() =>
      this.transactions.query<CaseloadSize & { staffId: string }>(SIZES, [today, teamIds]),
    );
    return new Map(rows.map(({ staffId, ...size }) => [staffId, size]));
  }
}

/** $1 today, $2 teams, or null: those of the specialist and of the job seeker. */
const SIZES = `
  SELECT staff.id AS "staffId", count(*) FILTER (WHERE person.status = 'looking')::int AS looking,
    count(*) FILTER (WHERE person.status = 'working')::int AS working, count(*) FILTER (WHERE person.status = 'paused')::int AS paused
  FROM staff
  LEFT JOIN (SELECT load.staff_id, status.status FROM seeker
    JOIN LATERAL (SELECT staff_id FROM caseload WHERE caseload.agency_id = seeker.agency_id AND caseload.seeker_id = seeker.id
      AND caseload.from_day <= $1 AND (caseload.to_day IS NULL OR caseload.to_day >= $1) ORDER BY from_day DESC LIMIT 1) load ON true
    JOIN LATERAL (SELECT status FROM seeker_status WHERE seeker_status.agency_id = seeker.agency_id AND seeker_status.seeker_id = seeker.id
      AND seeker_status.from_day <= $1 ORDER BY from_day DESC, id DESC LIMIT 1) status ON true
    WHERE seeker.agency_id = current_agency() AND seeker.archived_at IS NULL AND ($2::uuid[] IS NULL OR seeker.team_id = ANY($2))
  ) person ON person.staff_id = staff.id
  WHERE staff.agency_id = current_agency() AND staff.archived_at IS NULL AND ($2::uuid[] IS NULL OR EXISTS (SELECT 1 FROM team_membership part
    WHERE part.agency_id = staff.agency_id AND part.staff_id = staff.id AND part.team_id = ANY($2) AND part.from_day <= $1 AND (part.to_day IS NULL OR part.to_day >= $1)))
  GROUP BY staff.id`;
