import { Injectable } from '@nestjs/common';
import { AgencyTime } from '@inroads/agency/agencies';
import { addDays } from '@inroads/calendar';
import { EmployersService } from '@inroads/employers/employers';
import { Transactions } from '@inroads/platform/database';
import { NotPlannable } from '../plan.errors';
import { PlanReach } from '../rows/plan-reach';
import { PlansQueries } from '../week/plans.queries';
import {
  ColleagueGoesAlone,
  JointVisitArranged,
  JointVisitNotWhole,
  JointVisitOutOfReach,
  VisitHasBegun,
} from './joint-visit.errors';
import { JointVisitRepository } from './joint-visit.repositories';
import { VISITS_THERE } from './joint-visit.rows';

export interface JointVisitInput {
  readonly siteId: string;
  /** First day of the agency's week. */
  readonly week: string;
  /** Two or more specialists. */
  readonly staffIds: readonly string[];
}

interface Place {
  readonly employerId: string;
  readonly isPlaced: boolean;
}

/** Whether a business can be visited together in a week. */
@Injectable()
export class JointVisitRules {
  constructor(
    private readonly visits: JointVisitRepository,
    private readonly employers: EmployersService,
    private readonly queries: PlansQueries,
    private readonly reach: PlanReach,
    private readonly time: AgencyTime,
    private readonly transactions: Transactions,
  ) {}

  /** @throws NotAWeek */
  requireWeek(week: string): Promise<void> {
    return this.queries.requireWeek(week);
  }

  /**
   * Holds the business: of two who arrange something there the second sees what the first has arranged.
   * @param visit each person once
   * @returns the business of the site
   * @throws NotFound, NotAWeek, JointVisitNotWhole, JointVisitOutOfReach, NotPlannable, JointVisitArranged, ColleagueGoesAlone, VisitHasBegun
   */
  async requirePossible({ siteId, week, staffIds }: JointVisitInput): Promise<string> {
    await this.requireWeek(week);
    if (staffIds.length < 2) throw new JointVisitNotWhole('staffIds', 'it needs two people or more');
    if (addDays(week, 6) < (await this.time.today())) throw new JointVisitNotWhole('week', 'that week is over');
    const { employerId, isPlaced } = await this.placeOf(siteId);
    await this.employers.hold(employerId);
    await this.refuseOutOfReach(employerId, siteId, week);
    if (!isPlaced) throw new NotPlannable('place-not-known');
    if (await this.visits.at(employerId, week)) throw new JointVisitArranged();
    await this.refuseOthersVisits(employerId, week, staffIds);
    return employerId;
  }

  private async placeOf(siteId: string): Promise<Place> {
    const [place] = await this.transactions.query<Place>(
      `SELECT employer_id AS "employerId", lat IS NOT NULL AND lon IS NOT NULL AS "isPlaced" FROM employer_site
       WHERE agency_id = current_agency() AND id = $1`,
      [siteId],
    );
    if (!place) throw this.visits.notFound();
    return place;
  }

  /** Some day of the week: any of them may be out of reach. */
  private async refuseOutOfReach(employerId: string, siteId: string, week: string): Promise<void> {
    const today = await this.time.today();
    const fromDay = week > today ? week : today;
    const bar = await this.reach.barOf({ employerId, siteId, fromDay, untilDay: addDays(week, 6) });
    if (bar) throw new JointVisitOutOfReach(bar.event === 'cancelled-archived', bar.until);
  }

  private async refuseOthersVisits(employerId: string, week: string, staffIds: readonly string[]): Promise<void> {
    const now = this.time.now();
    const visits = await this.transactions.query<{ staffId: string; name: string; hasBegun: boolean }>(VISITS_THERE, [
      employerId,
      week,
      await this.time.dayOf(now),
      await this.time.minuteOf(now),
    ]);
    const others = visits.filter(({ staffId, hasBegun }) => !hasBegun && !staffIds.includes(staffId));
    if (others.length > 0) throw new ColleagueGoesAlone([...new Set(others.map(({ name }) => name))]);
    if (visits.some(({ staffId, hasBegun }) => hasBegun && staffIds.includes(staffId))) throw new VisitHasBegun();
  }
}
