import { Injectable } from '@nestjs/common';
import { AgencyTime } from '@inroads/agency/agencies';
import { hasBegun } from '../moment';
import { PlanActs, type Seen, type WeekRef } from './plan-acts';
import { AlreadyInPlan, NoRoom, NothingToTakeBack, StopIsOver, VisitIsLogged } from '../plan.errors';
import { PlanEvents } from '../rows/plan-events';
import type { PlanEntity } from '../rows/plan.entity';
import { JointTidings } from '../joint/joint-tidings';
import { outOfReach, requirePlannable } from '../planner/plannable';
import { PlanReach } from '../rows/plan-reach';
import { PlanRetimer, type Retimed, withoutStops } from './plan-retimer';
import { PlanStopRepository } from '../rows/plan.repositories';
import type { PlanStopEntity } from '../rows/plan-stop.entity';
import type { StopSaid } from '../rows/stop-before-act';

/** An act that can be taken back. */
interface Taken {
  readonly stop: PlanStopEntity;
  /** `null`: the visit was not there. */
  readonly said: StopSaid | null;
  /** What came in its place and is still planned. */
  readonly successor: PlanStopEntity | null;
  /** `needs-time`: on its day again. `stands`: it never left its time. `has-begun`: so it did meanwhile. */
  readonly place: 'needs-time' | 'stands' | 'has-begun';
}

/** Takes back what a person did to a visit: what came of it goes, as if it had never been, and the visit stands where it stood. */
@Injectable()
export class StopReopener {
  constructor(
    private readonly acts: PlanActs,
    private readonly stops: PlanStopRepository,
    private readonly retimer: PlanRetimer,
    private readonly events: PlanEvents,
    private readonly reach: PlanReach,
    private readonly tidings: JointTidings,
    private readonly time: AgencyTime,
  ) {}

  reopen(id: string, version: number): Promise<WeekRef> {
    const subject = this.acts.stop(id, version, { mayBeOver: true });
    return this.acts.timed(
      { ...subject, check: async (plan) => this.takenOf(await subject.check(plan)) },
      {
        work: (seen) => this.work(seen),
        write: async (plan, taken, found) => {
          await (taken.said ? this.putBack(plan, taken, taken.said, found) : this.takeOut(plan, taken, found));
          await this.tidings.tell(plan, taken.stop);
        },
      },
    );
  }

  private async takenOf(stop: PlanStopEntity): Promise<Taken> {
    if (stop.contactId !== null) throw new VisitIsLogged();
    if (stop.before === null) throw new NothingToTakeBack();
    const { said, successorId } = stop.before;
    const successor = await this.successor(successorId);
    if (said === null) return { stop, said, successor, place: 'stands' };
    const there = await this.stops.plannedAt(stop.planId, stop.siteId);
    if (there && there.id !== stop.id && there.id !== successorId) throw new AlreadyInPlan();
    const place = await this.placeOf(stop, said);
    if (place !== 'stands') await this.refuseOutOfReach(stop, said.day);
    return { stop, said, successor, place };
  }

  private async work({ prepared, subject }: Seen<Taken>): Promise<Retimed | null> {
    const { stop, said, successor, place } = subject;
    const { siteId } = stop;
    const free = withoutStops(prepared, [siteId, successor?.siteId ?? siteId]);
    const freed = [successor?.day ?? stop.day];
    if (said !== null && place === 'stands') return null;
    // What has begun stands where it stood, whatever became of its time: it cannot be anywhere else.
    if (said === null || place === 'has-begun') return this.retimer.closeUp(free, freed);
    if (stop.state !== 'planned') requirePlannable(prepared, siteId);
    const { day, startsAt } = said;
    try {
      return await this.retimer.place(free, { siteId, day, startsAt }, freed);
    } catch (error) {
      if (!(error instanceof NoRoom)) throw error;
      return this.retimer.place(free, { siteId, day, startsAt: null }, freed);
    }
  }

  /** Without a reason: that would keep the business out of the week. */
  private async takeOut(plan: PlanEntity, { stop: { id, version } }: Taken, found: Retimed | null): Promise<void> {
    await this.stops.update(id, version, { state: 'removed', before: null });
    if (found) await this.retimer.write(plan, found);
    await this.events.write(plan.id, 'removed', id, {});
  }

  /** Fixed to its time only where it is that time. */
  private async putBack(
    plan: PlanEntity,
    { stop, successor }: Taken,
    said: StopSaid,
    found: Retimed | null,
  ): Promise<void> {
    const startsAt = found?.chosen?.startsAt ?? said.startsAt;
    const isPinned = said.isPinned && startsAt === said.startsAt;
    if (successor) await this.stops.update(successor.id, successor.version, { state: 'removed', before: null });
    await this.stops.update(stop.id, stop.version, { ...said, isPinned, before: null });
    if (found) await this.retimer.write(plan, found);
    await this.events.write(plan.id, 'put-back', stop.id, { from: stop.day, day: said.day, startsAt });
  }

  /** @throws VisitIsLogged, StopIsOver where it has been made already */
  private async successor(id: string | null): Promise<PlanStopEntity | null> {
    const successor = id === null ? null : await this.stops.get(id);
    if (successor?.contactId != null) throw new VisitIsLogged();
    if (successor?.state === 'done') throw new StopIsOver(successor.state);
    return successor?.state === 'planned' ? successor : null;
  }

  private async refuseOutOfReach({ employerId, siteId }: PlanStopEntity, day: string): Promise<void> {
    const bar = await this.reach.barOn({ employerId, siteId, day });
    if (bar) throw outOfReach(bar);
  }

  private async placeOf(stop: PlanStopEntity, { day, startsAt }: StopSaid): Promise<Taken['place']> {
    if (stop.state === 'planned' && stop.day === day && stop.startsAt === startsAt) return 'stands';
    const now = this.time.now();
    const moment = { today: await this.time.dayOf(now), minute: await this.time.minuteOf(now) };
    return hasBegun({ day, startsAt }, moment) ? 'has-begun' : 'needs-time';
  }
}
