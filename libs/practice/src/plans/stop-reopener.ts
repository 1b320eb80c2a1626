import { Injectable } from '@nestjs/common';
import { AgencyTime } from '@inroads/agency/agencies';
import { AlreadyInPlan, NoRoom, NothingToTakeBack, NotPlannable, StopIsOver, VisitIsLogged } from './plan.errors';
import { PlanEvents } from './plan-events';
import type { PlanEntity } from './plan.entity';
import { requirePlannable } from './plannable';
import { PlanReach } from './plan-reach';
import { PlanRetimer, withoutStops } from './plan-retimer';
import { PlanStopRepository } from './plan.repositories';
import type { PlanStopEntity } from './plan-stop.entity';
import type { Prepared } from './planner.service';
import type { StopSaid } from './stop-before-act';

/** Takes back what a person did to a visit: what came of it goes first, as if it had never been, then the visit stands where it stood. */
@Injectable()
export class StopReopener {
  constructor(
    private readonly stops: PlanStopRepository,
    private readonly retimer: PlanRetimer,
    private readonly events: PlanEvents,
    private readonly reach: PlanReach,
    private readonly time: AgencyTime,
  ) {}

  /** Only of a plan that is held, and of a business that is shared. */
  async reopen(plan: PlanEntity, stop: PlanStopEntity): Promise<void> {
    if (stop.contactId !== null) throw new VisitIsLogged();
    if (stop.before === null) throw new NothingToTakeBack();
    const { said, successorId } = stop.before;
    if (said === null) return this.takeOut(plan, stop);
    await this.putBack(plan, stop, said, await this.successor(successorId));
  }

  /** Without a reason: that would keep the business out of the week. */
  private async takeOut(plan: PlanEntity, stop: PlanStopEntity): Promise<void> {
    await this.stops.update(stop.id, stop.version, { state: 'removed', before: null });
    await this.retimer.heal(plan, await this.retimer.prepare(plan), null, stop.day);
    await this.events.write(plan.id, 'removed', stop.id, {});
  }

  private async putBack(
    plan: PlanEntity,
    stop: PlanStopEntity,
    said: StopSaid,
    successor: PlanStopEntity | null,
  ): Promise<void> {
    await this.refuseDouble(stop, successor);
    const isThere = stop.state === 'planned' && stop.day === said.day && stop.startsAt === said.startsAt;
    if (!isThere) await this.refuseOutOfReach(stop, said.day);
    const prepared = isThere ? null : await this.retimer.prepare(plan, [stop.siteId]);
    if (successor) await this.stops.update(successor.id, successor.version, { state: 'removed', before: null });
    await this.stops.update(stop.id, stop.version, { ...said, before: null });
    const startsAt = prepared ? await this.heal(plan, prepared, stop, said, successor ?? stop) : said.startsAt;
    await this.events.write(plan.id, 'put-back', stop.id, { from: stop.day, day: said.day, startsAt });
  }

  /** At its old time, else whenever it fits on that day: what was fixed to its time is not any more then. @returns when it starts @throws NoRoom */
  private async heal(
    plan: PlanEntity,
    prepared: Prepared,
    { id, siteId, state }: PlanStopEntity,
    { day, startsAt, isPinned }: StopSaid,
    { siteId: freedSiteId, day: freedDay }: PlanStopEntity,
  ): Promise<number> {
    const free = withoutStops(prepared, [siteId, freedSiteId]);
    // What has begun stands where it stood, whatever became of its time: it cannot be anywhere else.
    if (await this.hasBegun(day, startsAt)) {
      await this.retimer.heal(plan, free, null, freedDay);
      return startsAt;
    }
    if (state !== 'planned') requirePlannable(prepared, siteId);
    try {
      await this.retimer.heal(plan, free, { siteId, day, startsAt }, freedDay);
      return startsAt;
    } catch (error) {
      if (!(error instanceof NoRoom)) throw error;
    }
    const placed = await this.retimer.heal(plan, free, { siteId, day, startsAt: null }, freedDay);
    if (placed && isPinned) await this.stops.update(id, placed.version, { isPinned: false });
    return placed?.startsAt ?? startsAt;
  }

  /** What came in its place and is still planned. @throws VisitIsLogged, StopIsOver where it has been made already */
  private async successor(id: string | null): Promise<PlanStopEntity | null> {
    const successor = id === null ? null : await this.stops.get(id);
    if (successor?.contactId != null) throw new VisitIsLogged();
    if (successor?.state === 'done') throw new StopIsOver(successor.state);
    return successor?.state === 'planned' ? successor : null;
  }

  /** A site stands in a plan once. */
  private async refuseDouble({ id, planId, siteId }: PlanStopEntity, successor: PlanStopEntity | null): Promise<void> {
    const others = (await this.stops.ofPlan(planId)).filter((other) => other.id !== id && other.id !== successor?.id);
    if (others.some((other) => other.siteId === siteId && other.state === 'planned')) throw new AlreadyInPlan();
  }

  private async refuseOutOfReach({ employerId, siteId }: PlanStopEntity, day: string): Promise<void> {
    const bar = await this.reach.barOf({ employerId, siteId, fromDay: day, untilDay: day });
    if (bar) throw new NotPlannable(bar.event === 'cancelled-archived' ? 'archived' : 'do-not-contact');
  }

  private async hasBegun(day: string, startsAt: number): Promise<boolean> {
    const now = this.time.now();
    const today = await this.time.dayOf(now);
    return day < today || (day === today && startsAt < (await this.time.minuteOf(now)));
  }
}
