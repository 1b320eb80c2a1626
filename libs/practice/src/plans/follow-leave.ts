import { Injectable } from '@nestjs/common';
import { AgencyTime } from '@inroads/agency/agencies';
import { type LeaveInput, StaffChanges } from '@inroads/agency/staff';
import { PlanEvents } from './plan-events';
import { PlanRepository } from './plan.repositories';
import { PlanRunStarter } from './plan-run-starter';
import type { PlanStopEntity } from './plan-stop.entity';
import { StopChanger } from './stop-changer';

/** A visit that begins earlier is one of the morning. */
const NOON = 12 * 60;

/** Visits planned for days on which somebody turns out to be away: a line says so, and the week is planned anew for her to look at. */
@Injectable()
export class FollowLeave extends StaffChanges {
  constructor(
    private readonly changer: StopChanger,
    private readonly plans: PlanRepository,
    private readonly events: PlanEvents,
    private readonly starter: PlanRunStarter,
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
    const stops = found.filter((stop) => isIn(leave, stop));
    for (const plan of await this.plans.findMany([...new Set(stops.map(({ planId }) => planId))])) {
      const count = stops.filter(({ planId }) => planId === plan.id).length;
      await this.events.write(plan.id, 'away', null, { from: leave.fromDay, to: leave.toDay, count });
      await this.starter.start(plan.week, null, [[leave.staffId]]);
    }
  }
}

function isIn({ fromDay, fromPart, toDay, toPart }: LeaveInput, { day, startsAt }: PlanStopEntity): boolean {
  if (day === fromDay && fromPart === 'afternoon' && startsAt < NOON) return false;
  return !(day === toDay && toPart === 'morning' && startsAt >= NOON);
}
