import { Injectable } from '@nestjs/common';
import type { NotFound } from '@inroads/kernel';
import { AgencyTime } from '@inroads/agency/agencies';
import { type Sight, SightService } from '@inroads/agency/staff';
import { Transactions } from '@inroads/platform/database';
import type { SeekerEntity } from './seeker.entity';
import { CaseloadRepository, SeekerRepository } from './seeker.repositories';

/**
 * May somebody with this sight see this person? Own or covered caseload, or a supervised team
 * (docs/rules.md, Who may do what).
 */
function maySee(sight: Sight, seeker: { readonly teamId: string; readonly specialistId: string | null }): boolean {
  return (
    sight.teamIds.includes(seeker.teamId) ||
    (seeker.specialistId !== null && sight.caseloadsOf.includes(seeker.specialistId))
  );
}

/** The door in front of every job seeker's record. A record one may not see is answered like one that is not there. */
@Injectable()
export class SeekerAccess {
  constructor(
    private readonly seekers: SeekerRepository,
    private readonly caseloads: CaseloadRepository,
    private readonly sight: SightService,
    private readonly time: AgencyTime,
    private readonly transactions: Transactions,
  ) {}

  /**
   * @param refusal what to answer with: of something that hangs on a person, the refusal of that thing, so that the two are not told apart
   * @throws NotFound
   */
  async require(seekerId: string, refusal: () => NotFound = () => this.seekers.notFound()): Promise<SeekerEntity> {
    const sight = await this.sight.ofCurrent();
    const seeker = await this.seekers.get(seekerId);
    const caseload = await this.caseloads.on(seekerId, await this.time.today());
    if (!maySee(sight, { teamId: seeker.teamId, specialistId: caseload?.staffId ?? null })) throw refusal();
    return seeker;
  }

  /** Would the person at work see somebody of this team and specialist? */
  async couldSee(seeker: { readonly teamId: string; readonly specialistId: string | null }): Promise<boolean> {
    return maySee(await this.sight.ofCurrent(), seeker);
  }

  /** Which of these the person at work may see; the rest are to be treated as if they were not there. */
  async visibleAmong(seekerIds: readonly string[]): Promise<Set<string>> {
    if (seekerIds.length === 0) return new Set();
    const { caseloadsOf, teamIds } = await this.sight.ofCurrent();
    const rows = await this.transactions.query<{ id: string }>(
      `SELECT seeker.id FROM seeker WHERE seeker.agency_id = current_agency() AND seeker.id = ANY($1) AND ${VISIBLE('$2', '$3', '$4')}`,
      [seekerIds, teamIds, caseloadsOf, await this.time.today()],
    );
    return new Set(rows.map(({ id }) => id));
  }
}

/** The same rule as `maySee`, for lists: one query instead of a question per row. A first caseload counts before it begins. */
export const VISIBLE = (teams: string, staff: string, today: string): string =>
  `(seeker.team_id = ANY(${teams}::uuid[]) OR EXISTS (SELECT 1 FROM caseload
    WHERE caseload.agency_id = seeker.agency_id AND caseload.seeker_id = seeker.id AND caseload.staff_id = ANY(${staff}::uuid[])
      AND (caseload.to_day IS NULL OR caseload.to_day >= ${today}::date)
      AND (caseload.from_day <= ${today}::date OR NOT EXISTS (SELECT 1 FROM caseload earlier
        WHERE earlier.agency_id = caseload.agency_id AND earlier.seeker_id = caseload.seeker_id AND earlier.from_day < caseload.from_day))))`;
