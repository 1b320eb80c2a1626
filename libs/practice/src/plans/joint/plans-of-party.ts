import { Injectable } from '@nestjs/common';
import { PlanEvents } from '../rows/plan-events';
import { PlanRepository } from '../rows/plan.repositories';
import { PlanRunStarter } from '../rows/plan-run-starter';
import type { PlanEventCode } from '../plan.words';
import { StopChanger } from '../rows/stop-changer';

/** The plans of those who make a visit together. */
@Injectable()
export class PlansOfParty {
  constructor(
    private readonly plans: PlanRepository,
    private readonly changer: StopChanger,
    private readonly events: PlanEvents,
    private readonly starter: PlanRunStarter,
  ) {}

  /** Whose week is planned already is told, and those weeks are planned anew, together. In the transaction at hand. */
  async tell(
    code: PlanEventCode,
    {
      week,
      employerId,
      staffIds,
    }: { readonly week: string; readonly employerId: string; readonly staffIds: readonly string[] },
  ): Promise<void> {
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
}
