import { Injectable } from '@nestjs/common';
import { newId, Transactions } from '@inroads/platform/database';
import { PlanStopRepository, PlanStopSeekerRepository } from '../rows/plan.repositories';
import type { PlanStopEntity } from '../rows/plan-stop.entity';
import type { PlanStopSeekerEntity } from '../rows/plan-stop-seeker.entity';
import { differs } from '../planner/worked-out';

/**
 * A plan and its proposal change places: each row keeps whose it is and that it is known, and takes over what the other says. So the
 * proposal that was taken holds all that the plan said before, and the same once more undoes it.
 */
@Injectable()
export class PlanExchange {
  constructor(
    private readonly stops: PlanStopRepository,
    private readonly seekers: PlanStopSeekerRepository,
    private readonly transactions: Transactions,
  ) {}

  /** Two visits to one site: when, why, what to ask and for whom. */
  async stopsOfSite(one: PlanStopEntity, two: PlanStopEntity): Promise<void> {
    const [ofOne, ofTwo] = [contentOf(one), contentOf(two)];
    if (differs(ofOne, ofTwo)) {
      await this.stops.update(one.id, one.version, { ...ofTwo, before: null });
      await this.stops.update(two.id, two.version, { ...ofOne, before: null });
    }
    const links = await this.seekers.ofStops([one.id, two.id]);
    await this.transactions.query(
      `DELETE FROM plan_stop_seeker WHERE agency_id = current_agency() AND stop_id = ANY($1)`,
      [[one.id, two.id]],
    );
    await this.seekers.insert(
      ...links.map((link) => ({ ...whomOf(link), id: newId(), stopId: link.stopId === one.id ? two.id : one.id })),
    );
  }

  async leftOuts(onePlanId: string, otherPlanId: string): Promise<void> {
    await this.transactions.query(
      `UPDATE plan_left_out SET plan_id = CASE plan_id WHEN $1::uuid THEN $2::uuid ELSE $1 END
       WHERE agency_id = current_agency() AND plan_id IN ($1, $2)`,
      [onePlanId, otherPlanId],
    );
  }
}

const contentOf = ({
  kind,
  appointmentId,
  purpose,
  day,
  arrivesAt,
  startsAt,
  endsAt,
  travelMinutes,
  detourMinutes,
  travelMode,
  isTravelMeasured,
  value,
  reasons,
  asks,
}: PlanStopEntity) => ({
  kind,
  appointmentId,
  purpose,
  day,
  arrivesAt,
  startsAt,
  endsAt,
  travelMinutes,
  detourMinutes,
  travelMode,
  isTravelMeasured,
  value,
  reasons,
  asks,
});

const whomOf = ({ seekerId, basis, openingId, fit, wishes, clockDaysLeft }: PlanStopSeekerEntity) => ({
  seekerId,
  basis,
  openingId,
  fit,
  wishes,
  clockDaysLeft,
});
