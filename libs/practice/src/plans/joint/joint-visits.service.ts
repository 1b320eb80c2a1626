import { Injectable } from '@nestjs/common';
import { AgencyTime } from '@inroads/agency/agencies';
import { newId, RequestScope, Transactions } from '@inroads/platform/database';
import { PlanAccess } from '../plan-access';
import { JointParty } from './joint-party';
import { type JointVisitInput, JointVisitRules } from './joint-visit.rules';
import { JointVisitRepository, JointVisitStaffRepository } from './joint-visit.repositories';
import type { JointVisitView } from './joint-visit.view';
import { JointVisitsOfWeek } from './joint-visits-of-week';
import { PlansOfParty } from './plans-of-party';

/** Visits that several specialists make together: arranged and taken back, and told to the plans of all who are in them. */
@Injectable()
export class JointVisitsService {
  constructor(
    private readonly visits: JointVisitRepository,
    private readonly members: JointVisitStaffRepository,
    private readonly ofWeek: JointVisitsOfWeek,
    private readonly party: JointParty,
    private readonly rules: JointVisitRules,
    private readonly plans: PlansOfParty,
    private readonly access: PlanAccess,
    private readonly time: AgencyTime,
    private readonly scope: RequestScope,
    private readonly transactions: Transactions,
  ) {}

  /** Those of a week that are one's own or of somebody one looks after. @throws NotAWeek */
  list(week: string): Promise<JointVisitView[]> {
    return this.transactions.run(async () => {
      await this.rules.requireWeek(week);
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
      const employerId = await this.rules.requirePossible({ siteId, week, staffIds });
      await this.party.requireAtWork(people, week);
      const id = newId();
      const { actor } = this.scope.current;
      const askedBy = actor.kind === 'staff' ? actor.staffId : null;
      await this.visits.insert({ id, week, employerId, siteId, askedBy, withdrawnAt: null });
      await this.members.insert(...staffIds.map((staffId) => ({ id: newId(), jointVisitId: id, staffId })));
      await this.plans.tell('joint-arranged', { week, employerId, staffIds });
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
      await this.visits.update(id, version, { withdrawnAt: this.time.now() });
      await this.plans.tell('joint-withdrawn', { week, employerId, staffIds });
    });
  }
}
