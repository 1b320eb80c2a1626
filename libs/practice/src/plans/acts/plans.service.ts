import { Injectable } from '@nestjs/common';
import { AgencyTime } from '@inroads/agency/agencies';
import { StaleVersion, Transactions } from '@inroads/platform/database';
import { hasBegun, type Moment } from '../moment';
import { PlanAccess } from '../plan-access';
import type { PlanEntity } from '../rows/plan.entity';
import { NothingToAccept, NothingToUndo, TimeHasGoneOn } from '../plan.errors';
import { PlanEvents } from '../rows/plan-events';
import { PlanExchange } from './plan-exchange';
import { PlanReach } from '../rows/plan-reach';
import { PlanRepository, PlanStopRepository } from '../rows/plan.repositories';
import type { PlanStopEntity } from '../rows/plan-stop.entity';
import type { StopState } from '../plan.words';
import { PlanWriter } from '../planner/plan-writer';
import type { StopBeforeApply } from '../rows/stop-before-apply';

/** A plan is accepted as one, a re-plan is taken as one, set aside as one, and undone as one. */
@Injectable()
export class PlansService {
  constructor(
    private readonly plans: PlanRepository,
    private readonly stops: PlanStopRepository,
    private readonly exchange: PlanExchange,
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
      await this.restore(plan, applied, applied.before);
      await this.plans.update(plan.id, plan.version, headOf(applied));
      await this.plans.update(applied.id, applied.version, { status: 'undone' });
      await this.events.write(plan.id, 'proposal-undone', null, {});
    });
  }

  /** A business that was put out of reach since does not come back. */
  private async putBack(stop: PlanStopEntity, state: StopState): Promise<void> {
    const { id, version, planId, day } = stop;
    const bar = await this.reach.barOn(stop);
    await this.stops.update(id, version, { state: bar && state === 'planned' ? 'cancelled' : state });
    if (bar) await this.events.write(planId, bar.event, id, { day, until: bar.until });
  }

  /** What goes makes room first: a site stands in a plan once. */
  private async restore(plan: PlanEntity, applied: PlanEntity, before: readonly StopBeforeApply[]): Promise<void> {
    const stops = new Map((await this.stops.ofPlan(plan.id)).map((stop) => [stop.id, stop]));
    const earlier = new Map((await this.stops.ofPlan(applied.id)).map((stop) => [stop.siteId, stop]));
    const inOrder = [...before].sort((one, two) => Number(one.state !== null) - Number(two.state !== null));
    for (const { stopId, state } of inOrder) {
      const stop = stops.get(stopId);
      if (!stop) continue;
      const said = earlier.get(stop.siteId);
      if (state === null) await this.stops.update(stop.id, stop.version, { state: 'removed', before: null });
      else if (state !== stop.state) await this.putBack(stop, state);
      else if (said) await this.exchange.stopsOfSite(stop, said);
    }
    await this.exchange.leftOuts(plan.id, applied.id);
  }

  private async apply(plan: PlanEntity, proposal: PlanEntity, version: number): Promise<void> {
    if (proposal.version !== version) throw new StaleVersion('plan', { version: proposal.version });
    if (proposal.basisVersion !== plan.version) throw new StaleVersion('plan', { version: plan.version });
    const proposed = await this.stops.plannedOf(proposal.id);
    const open = await this.openStops(plan, proposal);
    await this.refuseOvertaken(open, proposed);
    const before = await this.move(plan.id, await this.withThoseWantedAgain(plan.id, open, proposed), proposed);
    await this.exchange.leftOuts(plan.id, proposal.id);
    await this.plans.update(plan.id, plan.version, headOf(proposal));
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
    const now = await this.momentOf(this.time.now());
    const isSame = (one: PlanStopEntity, two: PlanStopEntity): boolean =>
      one.siteId === two.siteId && one.day === two.day && one.startsAt === two.startsAt;
    const isChanged = (stop: PlanStopEntity, others: readonly PlanStopEntity[]): boolean =>
      hasBegun(stop, now) && !others.some((other) => isSame(stop, other));
    if (open.some((stop) => isChanged(stop, proposed)) || proposed.some((stop) => isChanged(stop, open)))
      throw new TimeHasGoneOn();
  }

  /** Stops of the plan that the proposal speaks of: planned, and not begun when it was made. */
  private async openStops(plan: PlanEntity, proposal: PlanEntity): Promise<PlanStopEntity[]> {
    const plannedAt = await this.momentOf(proposal.plannedAt);
    return (await this.stops.plannedOf(plan.id)).filter((stop) => !hasBegun(stop, plannedAt));
  }

  private async momentOf(instant: Date): Promise<Moment> {
    return { today: await this.time.dayOf(instant), minute: await this.time.minuteOf(instant) };
  }

  /** Beside those the visits that had begun and that nobody logged, where the proposal has another at their site: a site stands in a plan once. */
  private async withThoseWantedAgain(
    planId: string,
    open: readonly PlanStopEntity[],
    proposed: readonly PlanStopEntity[],
  ): Promise<PlanStopEntity[]> {
    const known = new Set(open.map(({ id }) => id));
    const sites = new Set(proposed.map(({ siteId }) => siteId));
    const again = (await this.stops.ofPlan(planId)).filter(
      ({ id, state, siteId }) => state === 'planned' && !known.has(id) && sites.has(siteId),
    );
    return [...open, ...again];
  }

  private async move(
    planId: string,
    open: readonly PlanStopEntity[],
    proposed: readonly PlanStopEntity[],
  ): Promise<StopBeforeApply[]> {
    const wanted = new Map(proposed.map((stop) => [stop.siteId, stop]));
    const before: StopBeforeApply[] = open.map(({ id, state }) => ({ stopId: id, state }));
    for (const stop of open) {
      const next = wanted.get(stop.siteId);
      wanted.delete(stop.siteId);
      if (next) await this.exchange.stopsOfSite(stop, next);
      else await this.stops.update(stop.id, stop.version, { state: 'removed', why: '', before: null });
    }
    // What is new comes over as it is, with those for whom it is.
    for (const stop of wanted.values()) {
      await this.stops.update(stop.id, stop.version, { planId });
      before.push({ stopId: stop.id, state: null });
    }
    return before;
  }

  private async held(staffId: string, week: string) {
    await this.access.requireOwnOrSupervised(staffId);
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
