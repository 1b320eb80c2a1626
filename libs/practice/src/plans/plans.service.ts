import { Injectable } from '@nestjs/common';
import { AgencyTime } from '@inroads/agency/agencies';
import { StaleVersion, Transactions } from '@inroads/platform/database';
import { PlanAccess } from './plan-access';
import type { PlanEntity } from './plan.entity';
import { NothingToAccept, NothingToUndo, TimeHasGoneOn } from './plan.errors';
import { PlanEvents } from './plan-events';
import { PlanReach } from './plan-reach';
import { PlanLeftOutRepository, PlanRepository, PlanStopRepository } from './plan.repositories';
import type { PlanStopEntity } from './plan-stop.entity';
import { PlanWriter } from './plan-writer';
import type { StopBeforeApply } from './stop-before-apply';
import { withPast } from './worked-out';

/** A plan is accepted as one, a re-plan is taken as one, set aside as one, and undone as one. */
@Injectable()
export class PlansService {
  constructor(
    private readonly plans: PlanRepository,
    private readonly stops: PlanStopRepository,
    private readonly leftOuts: PlanLeftOutRepository,
    private readonly writer: PlanWriter,
    private readonly events: PlanEvents,
    private readonly reach: PlanReach,
    private readonly access: PlanAccess,
    private readonly time: AgencyTime,
    private readonly transactions: Transactions,
  ) {}

  /**
   * Takes the draft, or the proposal beside an accepted plan. @param version of whichever is taken
   * @throws NotFound, NothingToAccept, StaleVersion, TimeHasGoneOn
   */
  accept(staffId: string, week: string, version: number): Promise<void> {
    return this.transactions.run(async () => {
      const { plan, proposal } = await this.held(staffId, week);
      if (proposal && plan) return this.apply(plan, proposal, version);
      if (plan?.status !== 'draft') throw new NothingToAccept();
      await this.plans.update(plan.id, version, { status: 'accepted', acceptedAt: this.time.now() });
      await this.events.write(plan.id, 'accepted', null, {});
    });
  }

  /** Sets the proposal aside: the plan stays as it is. @throws NotFound, NothingToAccept */
  discard(staffId: string, week: string): Promise<void> {
    return this.transactions.run(async () => {
      const { proposal } = await this.held(staffId, week);
      if (!proposal) throw new NothingToAccept();
      await this.writer.dropProposal(staffId, week);
    });
  }

  /** Takes the last accepted re-plan back, while nobody has changed the plan since. @throws NotFound, NothingToUndo */
  undo(staffId: string, week: string): Promise<void> {
    return this.transactions.run(async () => {
      const { plan } = await this.held(staffId, week);
      const applied = plan && (await this.plans.appliedTo(plan.id));
      if (!plan || !applied?.before || applied.basisVersion !== plan.version) throw new NothingToUndo();
      const stops = new Map((await this.stops.ofPlan(plan.id)).map((stop) => [stop.id, stop]));
      for (const before of this.inOrderOfUndo(applied.before)) {
        const stop = stops.get(before.stopId);
        if (stop) await this.putBack(stop, before);
      }
      await this.plans.update(plan.id, plan.version, headOf(applied));
      await this.plans.update(applied.id, applied.version, { status: 'undone' });
      await this.events.write(plan.id, 'proposal-undone', null, {});
    });
  }

  /** A business that was put out of reach since does not come back. */
  private async putBack(stop: PlanStopEntity, { stopId, state, ...times }: StopBeforeApply): Promise<void> {
    if (state === null) return this.stops.update(stopId, stop.version, { state: 'removed' });
    const { employerId, siteId } = stop;
    const bar = await this.reach.barOf({ employerId, siteId, fromDay: times.day, untilDay: times.day });
    await this.stops.update(stopId, stop.version, {
      ...times,
      state: bar && state === 'planned' ? 'cancelled' : state,
    });
    if (bar) await this.events.write(stop.planId, bar.event, stopId, { day: times.day, until: bar.until });
  }

  /** What goes makes room first: a site stands in a plan once. */
  private inOrderOfUndo(before: readonly StopBeforeApply[]): StopBeforeApply[] {
    return [...before].sort((one, two) => Number(one.state !== null) - Number(two.state !== null));
  }

  private async apply(plan: PlanEntity, proposal: PlanEntity, version: number): Promise<void> {
    if (proposal.version !== version) throw new StaleVersion('plan', { version: proposal.version });
    if (proposal.basisVersion !== plan.version) throw new StaleVersion('plan', { version: plan.version });
    const proposed = (await this.stops.ofPlan(proposal.id)).filter(({ state }) => state === 'planned');
    const open = await this.openStops(plan, proposal);
    await this.refuseOvertaken(open, proposed);
    const before = await this.move(plan.id, open, proposed);
    await this.transactions.query(`DELETE FROM plan_left_out WHERE agency_id = current_agency() AND plan_id = $1`, [
      plan.id,
    ]);
    await this.transactions.query(
      `UPDATE plan_left_out SET plan_id = $2 WHERE agency_id = current_agency() AND plan_id = $1`,
      [proposal.id, plan.id],
    );
    await this.plans.update(plan.id, plan.version, { ...headOf(proposal), days: withPast(plan.days, proposal.days) });
    await this.plans.update(proposal.id, proposal.version, {
      ...headOf(plan),
      status: 'applied',
      basisVersion: plan.version + 1,
      before,
    });
    await this.events.write(plan.id, 'proposal-accepted', null, countsOf(before, proposed, open));
  }

  /** What has begun since the proposal was made stays as it is, and nothing is put into time that has passed. */
  private async refuseOvertaken(open: readonly PlanStopEntity[], proposed: readonly PlanStopEntity[]): Promise<void> {
    const now = this.time.now();
    const [today, minute] = [await this.time.dayOf(now), await this.time.minuteOf(now)];
    const hasBegun = ({ day, startsAt }: PlanStopEntity): boolean =>
      day < today || (day === today && startsAt < minute);
    const isSame = (one: PlanStopEntity, two: PlanStopEntity): boolean =>
      one.siteId === two.siteId && one.day === two.day && one.startsAt === two.startsAt;
    const isChanged = (stop: PlanStopEntity, others: readonly PlanStopEntity[]): boolean =>
      hasBegun(stop) && !others.some((other) => isSame(stop, other));
    if (open.some((stop) => isChanged(stop, proposed)) || proposed.some((stop) => isChanged(stop, open)))
      throw new TimeHasGoneOn();
  }

  /** Stops of the plan that the proposal speaks of: planned, and not begun when it was made. */
  private async openStops(plan: PlanEntity, proposal: PlanEntity): Promise<PlanStopEntity[]> {
    const day = await this.time.dayOf(proposal.plannedAt);
    const minute = await this.time.minuteOf(proposal.plannedAt);
    return (await this.stops.ofPlan(plan.id)).filter(
      (stop) => stop.state === 'planned' && (stop.day > day || (stop.day === day && stop.startsAt >= minute)),
    );
  }

  private async move(
    planId: string,
    open: readonly PlanStopEntity[],
    proposed: readonly PlanStopEntity[],
  ): Promise<StopBeforeApply[]> {
    const wanted = new Map(proposed.map((stop) => [stop.siteId, stop]));
    const before: StopBeforeApply[] = open.map((stop) => ({ stopId: stop.id, state: stop.state, ...timesOf(stop) }));
    for (const stop of open) {
      const next = wanted.get(stop.siteId);
      wanted.delete(stop.siteId);
      if (!next) await this.stops.update(stop.id, stop.version, { state: 'removed', why: '' });
      else if (JSON.stringify(timesOf(next)) !== JSON.stringify(timesOf(stop)))
        await this.stops.update(stop.id, stop.version, {
          ...timesOf(next),
          reasons: next.reasons,
          value: next.value,
          asks: next.asks,
        });
    }
    // What is new comes over as it is, with those for whom it is.
    for (const stop of wanted.values()) {
      await this.stops.update(stop.id, stop.version, { planId });
      before.push({ stopId: stop.id, state: null, ...timesOf(stop) });
    }
    return before;
  }

  private async held(staffId: string, week: string) {
    await this.access.requireWritable(staffId);
    const plan = await this.plans.ofWeek(staffId, week);
    if (plan) await this.shareEmployers(staffId, week);
    return { plan: plan && (await this.plans.hold(plan.id)), proposal: await this.plans.proposalOf(staffId, week) };
  }

  /** Any stop of the plan or its proposal may come to be planned. */
  private async shareEmployers(staffId: string, week: string): Promise<void> {
    const rows = await this.transactions.query<{ employerId: string }>(
      `SELECT DISTINCT stop.employer_id AS "employerId" FROM plan_stop stop JOIN plan ON plan.agency_id = stop.agency_id AND plan.id = stop.plan_id
       WHERE plan.agency_id = current_agency() AND plan.staff_id = $1 AND plan.week = $2 AND plan.status IN ('accepted', 'proposed')`,
      [staffId, week],
    );
    await this.reach.share(rows.map(({ employerId }) => employerId));
  }
}

const timesOf = ({ day, arrivesAt, startsAt, endsAt, travelMinutes, detourMinutes }: PlanStopEntity) => ({
  day,
  arrivesAt,
  startsAt,
  endsAt,
  travelMinutes,
  detourMinutes,
});

const headOf = ({ fingerprint, value, edition, plannedAt, days, unkept, shortfalls, leftOutCount }: PlanEntity) => ({
  fingerprint,
  value,
  edition,
  plannedAt,
  days,
  unkept,
  shortfalls,
  leftOutCount,
});

function countsOf(
  before: readonly StopBeforeApply[],
  proposed: readonly PlanStopEntity[],
  open: readonly PlanStopEntity[],
) {
  const sites = new Set(proposed.map(({ siteId }) => siteId));
  const next = new Map(proposed.map((stop) => [stop.siteId, stop]));
  return {
    added: before.filter(({ state }) => state === null).length,
    dropped: open.filter(({ siteId }) => !sites.has(siteId)).length,
    moved: open.filter((stop) => {
      const to = next.get(stop.siteId);
      return to !== undefined && (to.day !== stop.day || to.startsAt !== stop.startsAt);
    }).length,
  };
}
