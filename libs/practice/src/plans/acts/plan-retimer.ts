import { Injectable } from '@nestjs/common';
import type { DayForVisit, UnkeptVisit } from '@inroads/planning';
import type { PlanEntity } from '../rows/plan.entity';
import { NoRoom } from '../plan.errors';
import { outOfReach } from '../planner/plannable';
import { type OutOfReach, PlanReach } from '../rows/plan-reach';
import { PlanRepository, PlanStopRepository, PlanStopSeekerRepository } from '../rows/plan.repositories';
import type { PlanStopEntity } from '../rows/plan-stop.entity';
import { parted, settledSites } from '../planner/settled-stops';
import {
  differs,
  freshStop,
  mergeDays,
  seekersOf,
  type StopFields,
  stopsOf,
  timesOf,
  type WorkedOut,
} from '../planner/worked-out';
import { PlannerService, type Prepared } from '../planner/planner.service';
import type { WantedStop } from '../solver/plan-tasks';

/** The visit whose place a person chose, at the time that was found. */
export type PlacedStop = Pick<StopFields, 'employerId' | 'siteId' | 'day' | 'startsAt'>;

/** Times that were found for a plan. */
export interface Retimed<Chosen extends PlacedStop | null = PlacedStop | null> {
  readonly worked: WorkedOut;
  readonly chosen: Chosen;
}

/** What a visit that comes into the plan says beside its time. */
type Fresh = Partial<Pick<PlanStopEntity, 'id' | 'before'>>;

/** Heals the times of a plan after a person has moved, added or taken out a visit: all others keep their day, and on other days their time. */
@Injectable()
export class PlanRetimer {
  constructor(
    private readonly planner: PlannerService,
    private readonly plans: PlanRepository,
    private readonly stops: PlanStopRepository,
    private readonly seekers: PlanStopSeekerRepository,
    private readonly reach: PlanReach,
  ) {}

  /** One went, and the others of the days that it leaves close up; where that finds no times, they stay where they are. */
  async closeUp(prepared: Prepared, freedDays: readonly string[]): Promise<Retimed<null>> {
    return { worked: await this.planner.retime(prepared, othersOf(prepared, freedDays)), chosen: null };
  }

  /**
   * @param prepared the plan without the visit that a person chose a place for
   * @param freedDays days that it leaves
   * @throws NoRoom
   */
  async place(prepared: Prepared, chosen: WantedStop, freedDays: readonly string[] = []): Promise<Retimed<PlacedStop>> {
    const others = othersOf(prepared, [...freedDays, chosen.day]);
    const worked = await this.planner.retime(prepared, [...others, chosen]);
    const stood = new Set(prepared.gathered.before?.stops.map(({ candidateId }) => candidateId));
    const pushedOut = worked.result.unkept.filter((visit) => isPushedOut(visit, chosen, stood));
    const placed = stopsOf(worked).find(({ siteId }) => siteId === chosen.siteId);
    if (pushedOut.length > 0 || !placed) throw new NoRoom({ unkept: pushedOut });
    return { worked, chosen: placed };
  }

  /** On the first of these days, the one that costs least before, on which the others leave room. @returns `null`: on none */
  async placeAtLeastCost(
    prepared: Prepared,
    siteId: string,
    days: readonly DayForVisit[],
  ): Promise<Retimed<PlacedStop> | null> {
    const fitting = days
      .filter(({ code }) => code === 'fits')
      .sort((one, two) => (one.detourMinutes ?? 0) - (two.detourMinutes ?? 0) || one.date.localeCompare(two.date));
    for (const { date: day } of fitting) {
      try {
        return await this.place(prepared, { siteId, day, startsAt: null });
      } catch (error) {
        if (!(error instanceof NoRoom)) throw error;
      }
    }
    return null;
  }

  /** Asked where it is written: whether the business has come out of reach since its times were found. */
  async barOf({ chosen }: Retimed<PlacedStop>): Promise<OutOfReach | null> {
    return this.reach.barOn(chosen);
  }

  /** Only to the plan that was prepared, while it is held. @param fresh of the chosen visit where it is new @throws NotPlannable */
  async write(plan: PlanEntity, { worked, chosen }: Retimed, fresh: Fresh = {}): Promise<void> {
    const bar = chosen && (await this.barOf({ worked, chosen }));
    if (bar) throw outOfReach(bar);
    const rows = new Map((await this.stops.plannedOf(plan.id)).map((stop) => [stop.siteId, stop]));
    for (const { fits, ...fields } of parted(stopsOf(worked), settledSites(worked)).open) {
      const row = rows.get(fields.siteId);
      if (row) await this.keepTimes(row, fields);
      else {
        const stop = { ...freshStop(plan.id, fields), ...fresh };
        await this.stops.insert(stop);
        await this.seekers.insert(...seekersOf(stop.id, fits));
      }
    }
    await this.plans.update(plan.id, plan.version, { days: mergeDays(plan.days, worked) });
  }

  private async keepTimes(row: PlanStopEntity, fields: StopFields): Promise<void> {
    const after = { day: fields.day, ...timesOf(fields) };
    if (differs({ day: row.day, ...timesOf(row) }, after)) await this.stops.update(row.id, row.version, after);
  }
}

/**
 * All others of the plan: on the days that are touched whenever it fits, else at their time, and so is what is pinned or made together with
 * colleagues. Begun visits and errands are not among them.
 */
function othersOf({ gathered }: Prepared, touched: readonly string[]): WantedStop[] {
  const joint = new Set(gathered.joint.map(({ siteId }) => siteId));
  const sites = new Set(gathered.sites.map(({ siteId }) => siteId));
  return (gathered.before?.stops ?? [])
    .filter(({ candidateId }) => sites.has(candidateId))
    .map(({ candidateId: siteId, day, startsAt, isPinned }) => ({
      siteId,
      day,
      startsAt: !isPinned && !joint.has(siteId) && touched.includes(day) ? null : startsAt,
    }));
}

/** That very visit finds no time, or one that stood in the plan has to give way to it. What cannot be kept anyway is nobody's fault. */
function isPushedOut(
  { candidateId, conflictsWith }: UnkeptVisit,
  { siteId }: WantedStop,
  stoodBefore: ReadonlySet<string>,
): boolean {
  return candidateId === siteId || (stoodBefore.has(candidateId) && conflictsWith.includes(siteId));
}

/** The plan as if these had not been in it: their places are free. */
export function withoutStops(prepared: Prepared, siteIds: readonly string[]): Prepared {
  const { before } = prepared.gathered;
  if (!before) return prepared;
  const stops = before.stops.filter(({ candidateId }) => !siteIds.includes(candidateId));
  return { ...prepared, gathered: { ...prepared.gathered, before: { ...before, stops } } };
}
