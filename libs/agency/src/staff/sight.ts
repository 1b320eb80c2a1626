import { Injectable } from '@nestjs/common';
import { RequestScope, Transactions } from '@inroads/platform/database';
import { AgencyTime } from '../agencies';

/** Whose job seekers the person at work may see today (docs/rules.md, Who may do what a). */
export interface Sight {
  /** Specialists whose caseloads are open: oneself, and colleagues while a cover lasts. */
  readonly caseloadsOf: readonly string[];
  /** Teams supervised today: all their job seekers. */
  readonly teamIds: readonly string[];
}

@Injectable()
export class SightService {
  constructor(
    private readonly transactions: Transactions,
    private readonly scope: RequestScope,
    private readonly time: AgencyTime,
  ) {}

  async ofCurrent(): Promise<Sight> {
    const { actor } = this.scope.current;
    if (actor.kind !== 'staff') return { caseloadsOf: [], teamIds: [] };
    const isSpecialist = actor.roles.includes('specialist');
    const isSupervisor = actor.roles.includes('supervisor');
    if (!isSpecialist && !isSupervisor) return { caseloadsOf: [], teamIds: [] };
    const today = await this.time.today();
    const [row] = await this.transactions.run(() =>
      this.transactions.query<{ covered: string[]; teams: string[] }>(
        `SELECT
           ARRAY(SELECT covered_staff_id FROM cover
             WHERE covering_staff_id = $1 AND voided_at IS NULL AND from_day <= $2 AND to_day >= $2) AS covered,
           ARRAY(SELECT team_id FROM team_membership
             WHERE staff_id = $1 AND kind = 'supervisor' AND from_day <= $2 AND (to_day IS NULL OR to_day >= $2)) AS teams`,
        [actor.staffId, today],
      ),
    );
    const caseloadsOf = isSpecialist ? [actor.staffId, ...(row?.covered ?? [])] : (row?.covered ?? []);
    return { caseloadsOf, teamIds: isSupervisor ? (row?.teams ?? []) : [] };
  }

  /** Does the person at work supervise, today, a team of any of these? */
  async supervisesAny(staffIds: readonly string[]): Promise<boolean> {
    return (await this.supervisedAmong(staffIds)).length > 0;
  }

  /** Those of them who are, today, in a team that the person at work supervises. */
  async supervisedAmong(staffIds: readonly string[]): Promise<string[]> {
    const { teamIds } = await this.ofCurrent();
    if (teamIds.length === 0) return [];
    const rows = await this.transactions.run(async () =>
      this.transactions.query<{ staffId: string }>(
        `SELECT DISTINCT staff_id AS "staffId" FROM team_membership
         WHERE agency_id = current_agency() AND staff_id = ANY($1) AND team_id = ANY($2) AND kind = 'member'
           AND from_day <= $3 AND (to_day IS NULL OR to_day >= $3)`,
        [staffIds, teamIds, await this.time.today()],
      ),
    );
    return rows.map(({ staffId }) => staffId);
  }
}
