import { Injectable } from '@nestjs/common';
import type { UnkeptVisit } from '@inroads/planning';
import type { PlanEntity } from './plan.entity';
import { NoRoom } from './plan.errors';
import { PlanRepository, PlanStopRepository, PlanStopSeekerRepository } from './plan.repositories';
import type { PlanStopEntity } from './plan-stop.entity';
import { parted, settledSites } from './settled-stops';
import { freshStop, mergeDays, seekersOf, stopsOf, timesOf, type WorkedOut } from './worked-out';
import { PlannerService, type Prepared } from './planner.service';
import type { WantedStop } from './solver/plan-tasks';

/** Heals the times of a plan after a person has moved, added or taken out a visit: all others keep their day, and on other days their time. */
@Injectable()
export class PlanRetimer {
  constructor(
    private readonly planner: PlannerService,
    private readonly plans: PlanRepository,
    private readonly stops: PlanStopRepository,
    private readonly seekers: PlanStopSeekerRepository,
  ) {}

  /** All that decides the times of this plan, with one more place that is not in it. */
  async prepare({ id, staffId, week }: PlanEntity, more: readonly string[] = []): Promise<Prepared> {
    const planned = (await this.stops.ofPlan(id)).filter(({ state }) => state === 'planned');
    return this.planner.prepare(staffId, week, { siteIds: [...planned.map(({ siteId }) => siteId), ...more] });
  }

  /**
   * @param change the stop whose place a person chose; `null`: one went, the others of its day close up
   * @param freedDay the day that one went from; left out, the day on which the chosen one stands
   * @returns the stop that was chosen
   * @throws NoRoom
   */
  async heal(
    plan: PlanEntity,
    prepared: Prepared,
    change: WantedStop | null,
    freedDay: string | null = null,
  ): Promise<PlanStopEntity | null> {
    const open = new Set(prepared.gathered.before?.stops.map(({ candidateId }) => candidateId));
    const stops = (await this.stops.ofPlan(plan.id)).filter(({ state }) => state === 'planned');
    const moving = stops.filter(({ siteId }) => open.has(siteId) && siteId !== change?.siteId);
    const leftDay = freedDay ?? stops.find(({ siteId }) => siteId === change?.siteId)?.day;
    const wanted = moving.map(({ siteId, day, startsAt, isPinned }) => ({
      siteId,
      day,
      startsAt: !isPinned && (day === change?.day || day === leftDay) ? null : startsAt,
    }));
    const worked = await this.planner.retime(prepared, change ? [...wanted, change] : wanted);
    const pushedOut = change ? worked.result.unkept.filter((visit) => isPushedOut(visit, change, open)) : [];
    if (pushedOut.length > 0) throw new NoRoom({ unkept: pushedOut });
    await this.write(plan, stops, worked, change);
    return change
      ? ((await this.stops.ofPlan(plan.id)).find(
          ({ siteId, state }) => siteId === change.siteId && state === 'planned',
        ) ?? null)
      : null;
  }

  private async write(
    plan: PlanEntity,
    stops: readonly PlanStopEntity[],
    worked: WorkedOut,
    change: WantedStop | null,
  ): Promise<void> {
    const rows = new Map(stops.map((stop) => [stop.siteId, stop]));
    for (const { fits, ...fields } of parted(stopsOf(worked), settledSites(worked)).open) {
      const row = rows.get(fields.siteId);
      if (!row) {
        const fresh = freshStop(plan.id, fields);
        await this.stops.insert(fresh);
        await this.seekers.insert(...seekersOf(fresh.id, fits));
        continue;
      }
      const after = { day: fields.day, ...timesOf(fields) };
      const isSame = JSON.stringify({ day: row.day, ...timesOf(row) }) === JSON.stringify(after);
      if (!isSame || row.siteId === change?.siteId) await this.stops.update(row.id, row.version, after);
    }
    await this.plans.update(plan.id, plan.version, { days: mergeDays(plan.days, worked) });
  }
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
