import { Injectable } from '@nestjs/common';
import { AgencyTime } from '@inroads/agency/agencies';
import { SettingsService } from '@inroads/agency/settings';
import { type LeaveInput, StaffChanges } from '@inroads/agency/staff';
import { type PlanSettings, toPlanSettings } from '../gather/plan-settings';
import { PlanEvents } from '../rows/plan-events';
import { PlanRepository } from '../rows/plan.repositories';
import { PlanRunStarter } from '../rows/plan-run-starter';
import type { PlanStopEntity } from '../rows/plan-stop.entity';
import { StopChanger } from '../rows/stop-changer';

/** Visits planned for days on which somebody turns out to be away, or days that are hers again: a line says so, and the week is planned anew for her to look at. */
@Injectable()
export class FollowLeave extends StaffChanges {
  constructor(
    private readonly changer: StopChanger,
    private readonly plans: PlanRepository,
    private readonly events: PlanEvents,
    private readonly starter: PlanRunStarter,
    private readonly settings: SettingsService,
    private readonly time: AgencyTime,
  ) {
    super();
  }

  async away(leave: LeaveInput): Promise<void> {
    const today = await this.time.today();
    const where = {
      condition: `stop.state = 'planned' AND plan.staff_id = $1 AND stop.day BETWEEN greatest($2::date, $4::date) AND $3::date`,
      parameters: [leave.staffId, leave.fromDay, leave.toDay, today],
    };
    await this.changer.hold([where]);
    const found = await this.changer.find(where);
    const all = await this.settings.all();
    const stops = found.filter((stop) => isIn(leave, stop, toPlanSettings(all, stop.day)));
    for (const plan of await this.plans.findMany([...new Set(stops.map(({ planId }) => planId))])) {
      const count = stops.filter(({ planId }) => planId === plan.id).length;
      await this.events.write(plan.id, 'away', null, { from: leave.fromDay, to: leave.toDay, count });
      await this.starter.start(plan.week, null, [[leave.staffId]]);
    }
  }

  async back({ staffId, fromDay, toDay }: LeaveInput): Promise<void> {
    const today = await this.time.today();
    const plans = await this.plans.ofDays(staffId, fromDay > today ? fromDay : today, toDay);
    await this.changer.hold(
      [],
      plans.map(({ id }) => id),
    );
    for (const { id, week } of plans) {
      await this.events.write(id, 'back', null, { from: fromDay, to: toDay });
      await this.starter.start(week, null, [[staffId]]);
    }
  }
}

/** By halves as planning knows them: the morning ends as the agency's lunch begins, the afternoon begins as it ends. */
function isIn(
  { fromDay, fromPart, toDay, toPart }: LeaveInput,
  { day, startsAt, endsAt }: PlanStopEntity,
  { lunchStartsAt, lunchMinutes }: PlanSettings,
): boolean {
  if (day === fromDay && fromPart === 'afternoon' && endsAt <= lunchStartsAt) return false;
  return !(day === toDay && toPart === 'morning' && startsAt >= lunchStartsAt + lunchMinutes);
}
