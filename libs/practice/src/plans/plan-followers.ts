import { Injectable } from '@nestjs/common';
import { AgencyTime } from '@inroads/agency/agencies';
import { EmployerChanges } from '@inroads/employers/employers';
import { Transactions } from '@inroads/platform/database';
import { ContactChanges, type LoggedContact } from '../contacts';
import { PlanEvents } from './plan-events';
import { PlanRepository, PlanStopRepository } from './plan.repositories';
import type { PlanStopEntity } from './plan-stop.entity';
import type { PlanEventCode } from './plan.words';

/** Changes stops of many plans as other features need it, always with a line that says why. */
@Injectable()
export class StopChanger {
  constructor(
    private readonly plans: PlanRepository,
    private readonly stops: PlanStopRepository,
    private readonly events: PlanEvents,
    private readonly transactions: Transactions,
  ) {}

  /** Stops of drafts and accepted plans. @param condition on `stop` and `plan` */
  async find(condition: string, parameters: readonly unknown[]): Promise<PlanStopEntity[]> {
    const rows = await this.transactions.query<{ id: string }>(
      `SELECT stop.id FROM plan_stop stop JOIN plan ON plan.agency_id = stop.agency_id AND plan.id = stop.plan_id
       WHERE stop.agency_id = current_agency() AND plan.status IN ('draft', 'accepted') AND ${condition} ORDER BY stop.id`,
      parameters,
    );
    return this.stops.findMany(rows.map(({ id }) => id));
  }

  async change(
    stop: PlanStopEntity,
    changes: Partial<Pick<PlanStopEntity, 'state' | 'contactId'>>,
    event: PlanEventCode,
    values: Record<string, string | number>,
  ): Promise<void> {
    const plan = await this.plans.hold(stop.planId);
    await this.stops.update(stop.id, stop.version, changes);
    await this.plans.update(plan.id, plan.version, { days: plan.days });
    await this.events.write(plan.id, event, stop.id, values);
  }

  /** Proposals that would bring a business back rest on a plan that has changed. */
  async outdateProposals(employerId: string, siteId: string | null): Promise<void> {
    await this.transactions.query(
      `UPDATE plan SET basis_version = 0 WHERE agency_id = current_agency() AND status = 'proposed' AND id IN (
         SELECT plan_id FROM plan_stop WHERE agency_id = current_agency() AND employer_id = $1 AND ($2::uuid IS NULL OR site_id = $2))`,
      [employerId, siteId],
    );
  }
}

/** Visits to a business that is out of reach are cancelled in the very transaction (domain.md 9, scenario 12). */
@Injectable()
export class FollowEmployerChange extends EmployerChanges {
  constructor(
    private readonly changer: StopChanger,
    private readonly time: AgencyTime,
    private readonly transactions: Transactions,
  ) {
    super();
  }

  async stopped(employerId: string, siteId: string | null, fromDay: string, untilDay: string | null): Promise<void> {
    const until = untilDay ?? '9999-12-31';
    await this.cancel({ employerId, siteId, fromDay, until }, 'cancelled-do-not-contact', { until });
  }

  async archived(employerId: string, siteId: string | null): Promise<void> {
    const fromDay = await this.time.today();
    await this.cancel({ employerId, siteId, fromDay, until: '9999-12-31' }, 'cancelled-archived', {});
  }

  private async cancel(
    {
      employerId,
      siteId,
      fromDay,
      until,
    }: { employerId: string; siteId: string | null; fromDay: string; until: string },
    event: PlanEventCode,
    values: Record<string, string>,
  ): Promise<void> {
    const today = await this.time.today();
    const from = fromDay > today ? fromDay : today;
    const parameters = [employerId, siteId, from, until];
    await this.transactions.query(
      `UPDATE appointment SET voided_at = now() WHERE agency_id = current_agency() AND employer_id = $1 AND ($2::uuid IS NULL OR site_id = $2)
         AND voided_at IS NULL AND coalesce(day, week + 6) BETWEEN $3::date AND $4::date`,
      parameters,
    );
    const stops = await this.changer.find(
      `stop.state = 'planned' AND stop.employer_id = $1 AND ($2::uuid IS NULL OR stop.site_id = $2) AND stop.day BETWEEN $3::date AND $4::date`,
      parameters,
    );
    for (const stop of stops)
      await this.changer.change(stop, { state: 'cancelled' }, event, { day: stop.day, ...values });
    await this.changer.outdateProposals(employerId, siteId);
  }
}

/** A visit in the log is the visit of the plan; where a colleague made it, the own one has been taken over. */
@Injectable()
export class FollowContact extends ContactChanges {
  constructor(private readonly changer: StopChanger) {
    super();
  }

  async logged({ id, employerId, siteId, week, isInPerson, staffIds }: LoggedContact): Promise<void> {
    if (!isInPerson) return;
    const parameters = [employerId, siteId, week, staffIds];
    const there = `plan.week = $3 AND stop.employer_id = $1 AND ($2::uuid IS NULL OR stop.site_id = $2)`;
    const own = await this.changer.find(
      `${there} AND plan.staff_id = ANY($4) AND stop.contact_id IS NULL AND stop.state IN ('planned', 'done', 'missed')`,
      parameters,
    );
    for (const stop of bestOfEachPlan(own))
      await this.changer.change(stop, { state: 'done', contactId: id }, 'done', {});
    const others = await this.changer.find(
      `${there} AND plan.staff_id <> ALL($4) AND stop.state = 'planned'`,
      parameters,
    );
    for (const stop of others)
      await this.changer.change(stop, { state: 'cancelled', contactId: id }, 'taken-over', {
        staffId: staffIds[0] ?? '',
      });
  }

  async withdrawn(contactId: string): Promise<void> {
    const stops = await this.changer.find(`stop.contact_id = $1`, [contactId]);
    for (const stop of stops) {
      const again = await this.changer.find(`stop.plan_id = $1 AND stop.site_id = $2 AND stop.state = 'planned'`, [
        stop.planId,
        stop.siteId,
      ]);
      const state = again.length > 0 ? 'removed' : 'planned';
      await this.changer.change(stop, { state, contactId: null }, 'reopened', {});
    }
  }
}

/** The one still planned before one that was missed, of each plan. */
function bestOfEachPlan(stops: readonly PlanStopEntity[]): PlanStopEntity[] {
  const order = ['planned', 'done', 'missed'];
  const inOrder = [...stops].sort((one, two) => order.indexOf(one.state) - order.indexOf(two.state));
  return [...new Map(inOrder.reverse().map((stop) => [stop.planId, stop])).values()];
}
