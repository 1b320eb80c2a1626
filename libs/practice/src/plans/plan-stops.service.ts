import { Injectable } from '@nestjs/common';
import type { DayForVisit } from '@inroads/planning';
import { StaleVersion, Transactions } from '@inroads/platform/database';
import { PlanAccess } from './plan-access';
import type { PlanEntity } from './plan.entity';
import { AlreadyInPlan, NoPlanYet, NoRoom, NoRoomInstead, StopIsOver } from './plan.errors';
import { PlanEvents } from './plan-events';
import { PlanReach } from './plan-reach';
import { requirePlannable } from './plannable';
import { PlanRetimer, withoutStops } from './plan-retimer';
import { PlanRepository, PlanStopRepository } from './plan.repositories';
import type { PlanStopEntity } from './plan-stop.entity';
import { PlannerService, type Prepared } from './planner.service';
import { beforeAct, NOT_THERE } from './stop-before-act';
import { StopReopener } from './stop-reopener';

/** The week in which something was done. */
export interface WeekRef {
  readonly staffId: string;
  readonly week: string;
}

interface ActOptions {
  /** Sites beside that of the visit that may come to be planned. */
  readonly moreSiteIds?: readonly string[];
  /** The visit need not be planned any more. */
  readonly mayBeOver?: boolean;
}

/** What a person does to single visits of a plan. Each act is one transaction that holds the plan, says why in a line, and heals the times. */
@Injectable()
export class PlanStopsService {
  constructor(
    private readonly plans: PlanRepository,
    private readonly stops: PlanStopRepository,
    private readonly retimer: PlanRetimer,
    private readonly planner: PlannerService,
    private readonly events: PlanEvents,
    private readonly reopener: StopReopener,
    private readonly reach: PlanReach,
    private readonly access: PlanAccess,
    private readonly transactions: Transactions,
  ) {}

  /** Without an entry in the log: that can follow, and then it is the contact that did it. @throws NotFound, StaleVersion, StopIsOver */
  done(id: string, version: number): Promise<WeekRef> {
    return this.act(id, version, async (plan, stop) => {
      await this.stops.update(id, version, { state: 'done', before: beforeAct(stop) });
      await this.events.write(plan.id, 'done', stop.id, {});
    });
  }

  /** Nobody was there, or it came otherwise: it moves to the day of this week that costs least, or comes back next week with more weight. */
  missed(id: string, version: number): Promise<WeekRef> {
    return this.act(id, version, async (plan, stop) => {
      await this.stops.update(id, version, { state: 'missed', before: beforeAct(stop) });
      const prepared = await this.retimer.prepare(plan, [stop.siteId]);
      const days = await this.planner.suitable(withoutStops(prepared, [stop.siteId]), stop.siteId);
      const others = days.filter(({ date }) => date !== stop.day);
      const moved = await this.placeAtLeastCost(plan, withoutStops(prepared, [stop.siteId]), stop.siteId, others);
      if (!moved) return void (await this.events.write(plan.id, 'missed-next-week', stop.id, {}));
      const { day, startsAt } = moved;
      await this.stops.update(id, version + 1, { before: beforeAct(stop, moved.id) });
      await this.events.write(plan.id, 'missed-moved', moved.id, { from: stop.day, day, startsAt });
    });
  }

  /** Not before a day: planned again from then on. @throws NotFound, StaleVersion, StopIsOver */
  later(id: string, version: number, until: string): Promise<WeekRef> {
    return this.act(id, version, async (plan, stop) => {
      await this.stops.update(id, version, { state: 'later', laterUntil: until, before: beforeAct(stop) });
      await this.heal(plan, stop.day);
      await this.events.write(plan.id, 'later', stop.id, { until });
    });
  }

  /** A pinned visit keeps its time in every new plan. */
  pin(id: string, version: number, isPinned: boolean): Promise<WeekRef> {
    return this.act(id, version, async (plan, stop) => {
      await this.stops.update(id, version, { isPinned, before: beforeAct(stop) });
      await this.events.write(plan.id, isPinned ? 'pinned' : 'unpinned', stop.id, {});
    });
  }

  /** To another day, or another time. @param startsAt minutes from midnight; `null`: whenever it fits best @throws NoRoom */
  move(id: string, version: number, day: string, startsAt: number | null): Promise<WeekRef> {
    return this.act(id, version, async (plan, stop) => {
      // Today's visits stay where they are in every new plan, but not where a person moves them.
      const prepared = withoutStops(await this.retimer.prepare(plan), [stop.siteId]);
      await this.stops.update(id, version, { isPinned: startsAt !== null, before: beforeAct(stop) });
      const moved = await this.retimer.heal(plan, prepared, { siteId: stop.siteId, day, startsAt });
      await this.events.write(plan.id, 'moved', stop.id, {
        from: stop.day,
        day,
        startsAt: moved?.startsAt ?? stop.startsAt,
      });
    });
  }

  /** Taken out, with a reason: it is not proposed again this week. */
  remove(id: string, version: number, why: string): Promise<WeekRef> {
    return this.act(id, version, async (plan, stop) => {
      await this.stops.update(id, version, { state: 'removed', why, before: beforeAct(stop) });
      await this.heal(plan, stop.day);
      await this.events.write(plan.id, 'removed', stop.id, {});
    });
  }

  /** Another business in its place, on the same day. @throws NoRoomInstead, NotPlannable, AlreadyInPlan */
  swap(id: string, version: number, siteId: string): Promise<WeekRef> {
    return this.act(
      id,
      version,
      async (plan, stop) => {
        await this.stops.update(id, version, { state: 'removed', why: '' });
        await this.events.write(plan.id, 'swapped', stop.id, {});
        const instead = await this.insert(plan, siteId, stop.day, NoRoomInstead);
        await this.stops.update(id, version + 1, { before: beforeAct(stop, instead.id) });
      },
      { moreSiteIds: [siteId] },
    );
  }

  /** One more business. @param day `null`: the day that costs least @throws NotFound, NoPlanYet, NoRoom, NotPlannable, AlreadyInPlan */
  add(staffId: string, week: string, siteId: string, day: string | null): Promise<WeekRef> {
    return this.transactions.run(async () => {
      await this.access.requireOwnOrSupervised(staffId);
      const found = await this.plans.ofWeek(staffId, week);
      if (!found) throw new NoPlanYet();
      await this.reach.shareSites([siteId]);
      const plan = await this.plans.hold(found.id);
      const added = await this.insert(plan, siteId, day);
      await this.stops.update(added.id, added.version, { before: NOT_THERE });
      return { staffId, week };
    });
  }

  /** Takes the last act on it back, as if it had not been. @throws NotFound, StaleVersion, NothingToTakeBack, VisitIsLogged, StopIsOver, NotPlannable, AlreadyInPlan, NoRoom */
  reopen(id: string, version: number): Promise<WeekRef> {
    return this.act(id, version, (plan, stop) => this.reopener.reopen(plan, stop), { mayBeOver: true });
  }

  private async insert(
    plan: PlanEntity,
    siteId: string,
    day: string | null,
    Refusal: typeof NoRoom | typeof NoRoomInstead = NoRoom,
  ): Promise<PlanStopEntity> {
    const there = (await this.stops.ofPlan(plan.id)).some((stop) => stop.siteId === siteId && stop.state === 'planned');
    if (there) throw new AlreadyInPlan();
    const prepared = await this.retimer.prepare(plan, [siteId]);
    if (!prepared.gathered.sites.some((site) => site.siteId === siteId)) throw this.stops.notFound();
    requirePlannable(prepared, siteId);
    const days = await this.planner.suitable(prepared, siteId);
    const asked = days.filter(({ date }) => day === null || date === day);
    const added = await this.placeAtLeastCost(await this.plans.get(plan.id), prepared, siteId, asked);
    if (!added) throw new Refusal({ days });
    await this.events.write(plan.id, 'added', added.id, { day: added.day, startsAt: added.startsAt });
    return added;
  }

  /** On the first of these days, the one that costs least before, on which the others leave room. @returns `null`: on none */
  private async placeAtLeastCost(
    plan: PlanEntity,
    prepared: Prepared,
    siteId: string,
    days: readonly DayForVisit[],
  ): Promise<PlanStopEntity | null> {
    const fitting = days
      .filter(({ code }) => code === 'fits')
      .sort((one, two) => (one.detourMinutes ?? 0) - (two.detourMinutes ?? 0) || one.date.localeCompare(two.date));
    for (const { date: day } of fitting) {
      try {
        return await this.retimer.heal(plan, prepared, { siteId, day, startsAt: null });
      } catch (error) {
        if (!(error instanceof NoRoom)) throw error;
      }
    }
    return null;
  }

  /** The others of the day close up; where that finds no times, they stay where they are. */
  private async heal(plan: PlanEntity, freedDay: string): Promise<void> {
    await this.retimer.heal(plan, await this.retimer.prepare(plan), null, freedDay);
  }

  private act(
    id: string,
    version: number,
    work: (plan: PlanEntity, stop: PlanStopEntity) => Promise<void>,
    { moreSiteIds = [], mayBeOver = false }: ActOptions = {},
  ): Promise<WeekRef> {
    return this.transactions.run(async () => {
      const { planId, siteId } = await this.stops.get(id);
      await this.reach.shareSites([siteId, ...moreSiteIds]);
      const plan = await this.plans.hold(planId);
      await this.access.requireOwnOrSupervised(plan.staffId, () => this.stops.notFound());
      const stop = await this.stops.get(id);
      if (plan.status !== 'draft' && plan.status !== 'accepted') throw this.stops.notFound();
      if (stop.version !== version) throw new StaleVersion('plan-stop', stop);
      if (stop.state !== 'planned' && !mayBeOver) throw new StopIsOver(stop.state);
      await work(plan, stop);
      const after = await this.plans.get(plan.id);
      if (after.version === plan.version) await this.plans.update(plan.id, plan.version, { days: plan.days });
      return { staffId: plan.staffId, week: plan.week };
    });
  }
}
