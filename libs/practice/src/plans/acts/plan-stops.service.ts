import { Injectable } from '@nestjs/common';
import { newId, type RowChanges } from '@inroads/platform/database';
import { PlanActs, type Subject, type WeekRef } from './plan-acts';
import { AlreadyInPlan, NoRoom, NoRoomInstead } from '../plan.errors';
import { PlanEvents } from '../rows/plan-events';
import { requirePlannable } from '../planner/plannable';
import { type PlacedStop, PlanRetimer, type Retimed, withoutStops } from './plan-retimer';
import { PlanStopRepository } from '../rows/plan.repositories';
import type { PlanStopEntity } from '../rows/plan-stop.entity';
import type { PlanEventCode } from '../plan.words';
import { PlannerService, type Prepared } from '../planner/planner.service';
import { JointTidings } from '../joint/joint-tidings';
import { beforeAct, NOT_THERE } from '../rows/stop-before-act';
import { StopReopener } from './stop-reopener';

/** What a person does to single visits of a plan. Each act says why in a line, heals the times, and remembers what it can be taken back to. */
@Injectable()
export class PlanStopsService {
  constructor(
    private readonly acts: PlanActs,
    private readonly stops: PlanStopRepository,
    private readonly retimer: PlanRetimer,
    private readonly planner: PlannerService,
    private readonly reopener: StopReopener,
    private readonly events: PlanEvents,
    private readonly tidings: JointTidings,
  ) {}

  /** Without an entry in the log: that can follow, and then it is the contact that did it. @throws NotFound, StaleVersion, StopIsOver */
  done(id: string, version: number): Promise<WeekRef> {
    return this.acts.plain(this.acts.stop(id, version), async (plan, stop) => {
      await this.stops.update(id, version, { state: 'done', before: beforeAct(stop) });
      await this.events.write(plan.id, 'done', id, {});
    });
  }

  /** Nobody was there, or it came otherwise: it moves to the day of this week that costs least, or comes back next week with more weight. */
  missed(id: string, version: number): Promise<WeekRef> {
    return this.acts.timed(this.acts.stop(id, version), {
      work: async ({ prepared, subject: { siteId, day } }) => {
        const free = withoutStops(prepared, [siteId]);
        const days = await this.planner.suitable(free, siteId);
        const others = days.filter(({ date }) => date !== day);
        return this.retimer.placeAtLeastCost(free, siteId, others);
      },
      write: async (plan, stop, found) => {
        const moved = found && !(await this.retimer.barOf(found)) ? { ...found, id: newId() } : null;
        await this.stops.update(id, version, { state: 'missed', before: beforeAct(stop, moved?.id) });
        await this.tidings.tell(plan, stop);
        if (!moved) return this.events.write(plan.id, 'missed-next-week', id, {});
        const { day, startsAt } = moved.chosen;
        await this.retimer.write(plan, moved, { id: moved.id });
        await this.events.write(plan.id, 'missed-moved', moved.id, { from: stop.day, day, startsAt });
      },
    });
  }

  /** Not before a day: planned again from then on. @throws NotFound, StaleVersion, StopIsOver */
  later(id: string, version: number, until: string): Promise<WeekRef> {
    return this.leaves(id, version, { state: 'later', laterUntil: until }, { code: 'later', values: { until } });
  }

  /** A pinned visit keeps its time in every new plan. */
  pin(id: string, version: number, isPinned: boolean): Promise<WeekRef> {
    return this.acts.plain(this.acts.stop(id, version), async (plan, stop) => {
      await this.stops.update(id, version, { isPinned, before: beforeAct(stop) });
      await this.events.write(plan.id, isPinned ? 'pinned' : 'unpinned', id, {});
    });
  }

  /** To another day, or another time. @param startsAt minutes from midnight; `null`: whenever it fits best @throws NoRoom */
  move(id: string, version: number, day: string, startsAt: number | null): Promise<WeekRef> {
    return this.acts.timed(this.acts.stop(id, version), {
      // Today's visits stay where they are in every new plan, but not where a person moves them.
      work: ({ prepared, subject: { siteId, day: left } }) =>
        this.retimer.place(withoutStops(prepared, [siteId]), { siteId, day, startsAt }, [left]),
      write: async (plan, stop, found) => {
        await this.stops.update(id, version, { isPinned: startsAt !== null, before: beforeAct(stop) });
        await this.retimer.write(plan, found);
        await this.events.write(plan.id, 'moved', id, { from: stop.day, day, startsAt: found.chosen.startsAt });
        await this.tidings.tell(plan, stop);
      },
    });
  }

  /** Taken out, with a reason: it is not proposed again this week. */
  remove(id: string, version: number, why: string): Promise<WeekRef> {
    return this.leaves(id, version, { state: 'removed', why }, { code: 'removed', values: {} });
  }

  /** Another business in its place, on the same day. @throws NoRoomInstead, NotPlannable, AlreadyInPlan */
  swap(id: string, version: number, siteId: string): Promise<WeekRef> {
    const subject = this.acts.stop(id, version, { moreSiteIds: [siteId] });
    return this.acts.timed(this.notThereYet(subject, siteId), {
      work: ({ prepared, subject: stop }) =>
        this.roomFor(withoutStops(prepared, [stop.siteId]), siteId, stop.day, NoRoomInstead),
      write: async (plan, stop, found) => {
        const insteadId = newId();
        await this.stops.update(id, version, { state: 'removed', why: '', before: beforeAct(stop, insteadId) });
        await this.events.write(plan.id, 'swapped', id, {});
        await this.retimer.write(plan, found, { id: insteadId });
        await this.events.write(plan.id, 'added', insteadId, whenOf(found));
        await this.tidings.tell(plan, stop);
        await this.tidings.tell(plan, { id: insteadId, siteId });
      },
    });
  }

  /** One more business. @param day `null`: the day that costs least @throws NotFound, NoPlanYet, NoRoom, NotPlannable, AlreadyInPlan */
  add(staffId: string, week: string, siteId: string, day: string | null): Promise<WeekRef> {
    const subject = this.acts.week({ staffId, week }, [siteId]);
    return this.acts.timed(this.notThereYet(subject, siteId), {
      work: ({ prepared }) => this.roomFor(prepared, siteId, day, NoRoom),
      write: async (plan, _, found) => {
        const id = newId();
        await this.retimer.write(plan, found, { id, before: NOT_THERE });
        await this.events.write(plan.id, 'added', id, whenOf(found));
        await this.tidings.tell(plan, { id, siteId });
      },
    });
  }

  /** Takes the last act on it back, as if it had not been. @throws NotFound, StaleVersion, NothingToTakeBack, VisitIsLogged, StopIsOver, NotPlannable, AlreadyInPlan, NoRoom */
  reopen(id: string, version: number): Promise<WeekRef> {
    return this.reopener.reopen(id, version);
  }

  /** It stands in its day no longer, and the others of the day close up. */
  private leaves(
    id: string,
    version: number,
    changes: RowChanges<PlanStopEntity>,
    { code, values }: { readonly code: PlanEventCode; readonly values: Record<string, string> },
  ): Promise<WeekRef> {
    return this.acts.timed(this.acts.stop(id, version), {
      work: ({ prepared, subject: { siteId, day } }) => this.retimer.closeUp(withoutStops(prepared, [siteId]), [day]),
      write: async (plan, stop, found) => {
        await this.stops.update(id, version, { ...changes, before: beforeAct(stop) });
        await this.retimer.write(plan, found);
        await this.events.write(plan.id, code, id, values);
        await this.tidings.tell(plan, stop);
      },
    });
  }

  /** A site stands in a plan once. */
  private notThereYet<T>(subject: Subject<T>, siteId: string): Subject<T> {
    return {
      ...subject,
      check: async (plan) => {
        const about = await subject.check(plan);
        if (await this.stops.plannedAt(plan.id, siteId)) throw new AlreadyInPlan();
        return about;
      },
    };
  }

  private async roomFor(
    prepared: Prepared,
    siteId: string,
    day: string | null,
    Refusal: typeof NoRoom | typeof NoRoomInstead,
  ): Promise<Retimed<PlacedStop>> {
    if (!prepared.gathered.sites.some((site) => site.siteId === siteId)) throw this.stops.notFound();
    requirePlannable(prepared, siteId);
    const days = await this.planner.suitable(prepared, siteId);
    const asked = days.filter(({ date }) => day === null || date === day);
    const found = await this.retimer.placeAtLeastCost(prepared, siteId, asked);
    if (!found) throw new Refusal({ days });
    return found;
  }
}

const whenOf = ({ chosen: { day, startsAt } }: Retimed<PlacedStop>) => ({ day, startsAt });
