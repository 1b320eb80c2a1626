import { Injectable } from '@nestjs/common';
import { StaleVersion, Transactions } from '@inroads/platform/database';
import { PlanGatherer, type GatheredPlan } from '../gather/plan-gatherer';
import { PlanAccess } from '../plan-access';
import { whileItChanges } from '../planner/plan-attempts';
import type { PlanEntity } from '../rows/plan.entity';
import { NoPlanYet, PlanChangedMeanwhile, StopIsOver } from '../plan.errors';
import { PlanReach } from '../rows/plan-reach';
import { PlanRepository, PlanStopRepository } from '../rows/plan.repositories';
import type { PlanStopEntity } from '../rows/plan-stop.entity';
import { PlannerService, type Prepared } from '../planner/planner.service';

/** The week in which something was done. */
export interface WeekRef {
  readonly staffId: string;
  readonly week: string;
}

/** What an act is about: a visit as it was seen, or a plan. */
export interface Subject<T> {
  /** In a transaction. Sites that may come to be planned are named: their businesses are held before the plan is. */
  find: () => Promise<{ readonly planId: string; readonly siteIds: readonly string[] }>;
  /** Whether it may be done to the plan as it stands. */
  check: (plan: PlanEntity) => Promise<T>;
}

/** What an act is worked out from. */
export interface Seen<T> {
  readonly prepared: Prepared;
  readonly subject: T;
}

/** How times are found, away from any transaction, and what is then written of the act. */
export interface TimedAct<T, Found> {
  work: (seen: Seen<T>) => Promise<Found>;
  write: (plan: PlanEntity, subject: T, found: Found) => Promise<void>;
}

interface StopOptions {
  /** Sites beside that of the visit that may come to be planned. */
  readonly moreSiteIds?: readonly string[];
  /** The visit need not be planned any more. */
  readonly mayBeOver?: boolean;
}

/**
 * How an act goes about a plan. What leaves all times alone is one transaction that holds the plan. Where times have to be found, the plan is read
 * first, then worked on with nothing held and no connection taken, and what came of it is written only to the plan that was read.
 */
@Injectable()
export class PlanActs {
  constructor(
    private readonly plans: PlanRepository,
    private readonly stops: PlanStopRepository,
    private readonly gatherer: PlanGatherer,
    private readonly planner: PlannerService,
    private readonly reach: PlanReach,
    private readonly access: PlanAccess,
    private readonly transactions: Transactions,
  ) {}

  /** A visit as whoever acts on it saw it. Refused by NotFound, StaleVersion, StopIsOver. */
  stop(
    id: string,
    version: number,
    { moreSiteIds = [], mayBeOver = false }: StopOptions = {},
  ): Subject<PlanStopEntity> {
    return {
      find: async () => {
        const { planId, siteId } = await this.stops.get(id);
        return { planId, siteIds: [siteId, ...moreSiteIds] };
      },
      check: async ({ staffId, status }) => {
        await this.access.requireOwnOrSupervised(staffId, () => this.stops.notFound());
        const stop = await this.stops.get(id);
        if (status !== 'draft' && status !== 'accepted') throw this.stops.notFound();
        if (stop.version !== version) throw new StaleVersion('plan-stop', stop);
        if (stop.state !== 'planned' && !mayBeOver) throw new StopIsOver(stop.state);
        return stop;
      },
    };
  }

  /** A plan, for a visit to one of these sites more. Refused by NotFound, NoPlanYet. */
  week({ staffId, week }: WeekRef, siteIds: readonly string[]): Subject<null> {
    return {
      find: async () => {
        await this.access.requireOwnOrSupervised(staffId);
        const plan = await this.plans.ofWeek(staffId, week);
        if (!plan) throw new NoPlanYet();
        return { planId: plan.id, siteIds };
      },
      check: () => Promise.resolve(null),
    };
  }

  /** Leaves all times alone. */
  plain<T>(subject: Subject<T>, write: (plan: PlanEntity, subject: T) => Promise<void>): Promise<WeekRef> {
    return this.written(subject, null, write);
  }

  /** @throws PlanChangedMeanwhile */
  timed<T, Found>(subject: Subject<T>, { work, write }: TimedAct<T, Found>): Promise<WeekRef> {
    return whileItChanges(async () => {
      const { plan, about, gathered } = await this.transactions.run(() => this.look(subject));
      const found = await work({ prepared: await this.planner.prepareFrom(gathered), subject: about });
      return this.written(subject, plan.version, (held, now) => write(held, now, found));
    });
  }

  private async look<T>({ find, check }: Subject<T>): Promise<{ plan: PlanEntity; about: T; gathered: GatheredPlan }> {
    const { planId, siteIds } = await find();
    const plan = await this.plans.get(planId);
    const about = await check(plan);
    const planned = await this.stops.plannedOf(planId);
    const gathered = await this.gatherer.gather(plan.staffId, plan.week, {
      siteIds: [...planned.map(({ siteId }) => siteId), ...siteIds],
    });
    return { plan, about, gathered };
  }

  /** @param basis the version of the plan that was worked on; changed since, nothing is written */
  private written<T>(
    { find, check }: Subject<T>,
    basis: number | null,
    write: (plan: PlanEntity, subject: T) => Promise<void>,
  ): Promise<WeekRef> {
    return this.transactions.run(async () => {
      const { planId, siteIds } = await find();
      await this.reach.shareSites(siteIds);
      const plan = await this.plans.hold(planId);
      const subject = await check(plan);
      if (basis !== null && plan.version !== basis) throw new PlanChangedMeanwhile();
      await write(plan, subject);
      const after = await this.plans.get(plan.id);
      if (after.version === plan.version) await this.plans.update(plan.id, plan.version, { days: plan.days });
      return { staffId: plan.staffId, week: plan.week };
    });
  }
}
