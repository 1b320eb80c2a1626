import { Injectable } from '@nestjs/common';
import type { JobPayloads } from '@inroads/contracts';
import { RequestScope, Transactions } from '@inroads/platform/database';
import { HandlesJob } from '@inroads/platform/queue';
import { IS_TOLD, JOINT_STOP, PLANS_OF_PARTY } from './joint-visit.rows';
import { PlanEvents } from '../rows/plan-events';
import { PlanRepository } from '../rows/plan.repositories';
import { PlanRunStarter } from '../rows/plan-run-starter';
import type { StopState } from '../plan.words';
import { StopChanger } from '../rows/stop-changer';

interface JointStop {
  readonly staffId: string;
  readonly week: string;
  readonly jointVisitId: string;
  readonly siteId: string;
  readonly employerId: string;
  readonly id: string;
  readonly version: number;
  readonly state: StopState;
  readonly day: string;
  readonly startsAt: number;
}

interface PartyPlan {
  readonly planId: string;
  readonly staffId: string;
  readonly stopId: string | null;
  readonly day: string | null;
  readonly startsAt: number | null;
}

/**
 * Somebody has moved a visit that is made together, or does not make it: a line in the plans of the others says so, and where it has another time
 * their weeks are planned anew for them to look at. Once for each version of the visit.
 */
@Injectable()
export class TellJointPartyHandler {
  constructor(
    private readonly plans: PlanRepository,
    private readonly changer: StopChanger,
    private readonly events: PlanEvents,
    private readonly starter: PlanRunStarter,
    private readonly scope: RequestScope,
    private readonly transactions: Transactions,
  ) {}

  @HandlesJob('plans.tell-joint-party')
  async handle({ agencyId, stopId }: JobPayloads['plans.tell-joint-party']): Promise<void> {
    const visit = await this.transactions.run(() => this.read(stopId));
    if (!visit || visit.state === 'done') return;
    // In the name of whose visit it is: that it was not the plan's owner shows that it is news.
    const actor = { kind: 'staff', staffId: visit.staffId, roles: [] } as const;
    await this.scope.run({ agencyId, actor, requestId: this.scope.current.requestId }, () =>
      this.transactions.run(() => this.tell(stopId)),
    );
  }

  private async tell(stopId: string): Promise<void> {
    const seen = await this.read(stopId);
    if (!seen) return;
    await this.plans.holdAll((await this.plansBeside(seen)).map(({ planId }) => planId));
    const visit = await this.read(stopId);
    if (!visit) return;
    const moved: string[] = [];
    for (const plan of await this.plansBeside(visit)) {
      const isPlanned = visit.state === 'planned';
      if (isPlanned && plan.day === visit.day && plan.startsAt === visit.startsAt) continue;
      const told = await this.transactions.query(IS_TOLD, [plan.planId, visit.id, visit.version]);
      if (told.length > 0) continue;
      const { employerId, staffId, day, startsAt, id: ofStop, version } = visit;
      const values = { employerId, staffId, ofStop, version, ...(isPlanned && { day, startsAt }) };
      await this.events.write(plan.planId, isPlanned ? 'joint-moved' : 'joint-off', plan.stopId, values);
      await this.changer.touch(plan.planId);
      if (isPlanned) moved.push(plan.staffId);
    }
    const groups = moved.map((staffId) => [staffId]);
    if (groups.length > 0) await this.starter.start(visit.week, null, groups);
  }

  private async read(stopId: string): Promise<JointStop | undefined> {
    const [visit] = await this.transactions.query<JointStop>(JOINT_STOP, [stopId]);
    return visit;
  }

  private plansBeside({ jointVisitId, week, staffId, siteId }: JointStop): Promise<PartyPlan[]> {
    return this.transactions.query(PLANS_OF_PARTY, [jointVisitId, week, staffId, siteId]);
  }
}
