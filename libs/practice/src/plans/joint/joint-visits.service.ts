import { Injectable } from '@nestjs/common';
import { AgencyTime } from '@inroads/agency/agencies';
import { addDays } from '@inroads/calendar';
import { EmployersService } from '@inroads/employers/employers';
import { newId, RequestScope, Transactions } from '@inroads/platform/database';
import { PlanAccess } from '../plan-access';
import { PlanEvents } from '../plan-events';
import { NotPlannable } from '../plan.errors';
import { PlanReach } from '../plan-reach';
import { PlanRepository } from '../plan.repositories';
import { PlanRunStarter } from '../plan-run-starter';
import type { PlanEventCode } from '../plan.words';
import { PlansQueries } from '../plans.queries';
import { StopChanger } from '../stop-changer';
import { JointParty } from './joint-party';
import {
  ColleagueGoesAlone,
  JointVisitArranged,
  JointVisitNotWhole,
  JointVisitOutOfReach,
  VisitHasBegun,
} from './joint-visit.errors';
import { JointVisitRepository, JointVisitStaffRepository } from './joint-visit.repositories';
import { VISITS_THERE } from './joint-visit.rows';
import type { JointVisitView } from './joint-visit.view';
import { JointVisitsOfWeek } from './joint-visits-of-week';

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

/** Visits that several specialists make together: arranged and taken back, and told to the plans of all who are in them. */
@Injectable()
export class JointVisitsService {
  constructor(
    private readonly visits: JointVisitRepository,
    private readonly members: JointVisitStaffRepository,
    private readonly ofWeek: JointVisitsOfWeek,
    private readonly party: JointParty,
    private readonly employers: EmployersService,
    private readonly plans: PlanRepository,
    private readonly queries: PlansQueries,
    private readonly changer: StopChanger,
    private readonly events: PlanEvents,
    private readonly starter: PlanRunStarter,
    private readonly reach: PlanReach,
    private readonly access: PlanAccess,
    private readonly time: AgencyTime,
    private readonly scope: RequestScope,
    private readonly transactions: Transactions,
  ) {}

  /** Those of a week that are one's own or of somebody one looks after. @throws NotAWeek */
  list(week: string): Promise<JointVisitView[]> {
    return this.transactions.run(async () => {
      await this.queries.requireWeek(week);
      return this.ofWeek.of(await this.party.visibleIn(week), week);
    });
  }

  /**
   * The plans of all who are in it are asked to be made anew, together, so that one time suits everybody.
   * @throws StaffNotYours, NotFound, NotAWeek, NotOfOneTeam, PartyIsAway, JointVisitNotWhole, JointVisitOutOfReach, NotPlannable, JointVisitArranged, ColleagueGoesAlone, VisitHasBegun
   */
  arrange({ siteId, week, staffIds: asked }: JointVisitInput): Promise<string> {
    return this.transactions.run(async () => {
      const staffIds = [...new Set(asked)].sort();
      const people = await this.party.requireArrangeable(staffIds, week);
      await this.queries.requireWeek(week);
      if (staffIds.length < 2) throw new JointVisitNotWhole('staffIds', 'it needs two people or more');
      if (addDays(week, 6) < (await this.time.today())) throw new JointVisitNotWhole('week', 'that week is over');
      const { employerId, isPlaced } = await this.placeOf(siteId);
      await this.employers.hold(employerId);
      await this.refuseOutOfReach(employerId, siteId, week);
      if (!isPlaced) throw new NotPlannable('place-not-known');
      await this.party.requireAtWork(people, week);
      if (await this.visits.at(employerId, week)) throw new JointVisitArranged();
      await this.refuseOthersVisits(employerId, week, staffIds);
      const id = newId();
      const { actor } = this.scope.current;
      const askedBy = actor.kind === 'staff' ? actor.staffId : null;
      await this.visits.insert({ id, week, employerId, siteId, askedBy, withdrawnAt: null });
      await this.members.insert(...staffIds.map((staffId) => ({ id: newId(), jointVisitId: id, staffId })));
      await this.tell('joint-arranged', { week, employerId, staffIds });
      return id;
    });
  }

  /** Each decides alone again whether to go; by anybody who is in it, or who looks after somebody who is. @throws NotFound, StaleVersion */
  withdraw(id: string, version: number): Promise<void> {
    return this.transactions.run(async () => {
      const { week, employerId, withdrawnAt } = await this.visits.get(id);
      const staffIds = await this.members.partyOf(id);
      const own = await this.access.ownOrSupervised(staffIds);
      if (own.size === 0 || withdrawnAt !== null) throw this.visits.notFound();
      await this.reach.share([employerId]);
      await this.visits.update(id, version, { withdrawnAt: this.time.now() });
      await this.tell('joint-withdrawn', { week, employerId, staffIds });
    });
  }

  /** Whose week is planned already is told, and the week is planned anew. */
  private async tell(
    code: PlanEventCode,
    about: { readonly week: string; readonly employerId: string; readonly staffIds: readonly string[] },
  ): Promise<void> {
    const { week, employerId, staffIds } = about;
    const plans = (await this.plans.ofWeekOf(staffIds, week)).filter(({ status }) => status !== 'proposed');
    await this.changer.hold(
      [],
      plans.map(({ id }) => id),
    );
    for (const plan of plans) {
      await this.events.write(plan.id, code, null, { employerId });
      await this.changer.touch(plan.id);
    }
    if (plans.length > 0) await this.starter.start(week, null, [plans.map(({ staffId }) => staffId)]);
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
