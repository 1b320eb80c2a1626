import { Injectable } from '@nestjs/common';
import { TeamUse } from '@inroads/agency/staff';
import { Transactions } from '@inroads/platform/database';

/** Job seekers of a team who have not left. */
@Injectable()
export class SeekersOfTeam extends TeamUse {
  constructor(private readonly transactions: Transactions) {
    super();
  }

  async countSeekers(teamId: string): Promise<number> {
    const [row] = await this.transactions.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM seeker WHERE agency_id = current_agency() AND team_id = $1 AND EXISTS (
         SELECT FROM episode WHERE episode.agency_id = seeker.agency_id AND episode.seeker_id = seeker.id AND episode.left_on IS NULL)`,
      [teamId],
    );
    return row?.count ?? 0;
  }
}
