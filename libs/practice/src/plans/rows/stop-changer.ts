import { Injectable } from '@nestjs/common';
import { Transactions } from '@inroads/platform/database';
import { PlanEvents } from './plan-events';
import { PlanRepository, PlanStopRepository } from './plan.repositories';
import type { PlanStopEntity } from './plan-stop.entity';
import type { PlanEventCode } from '../plan.words';

/** Stops of drafts and accepted plans: a condition on `stop` and `plan`, and its parameters. */
export interface StopsWhere {
  readonly condition: string;
  readonly parameters: readonly unknown[];
}

type Changes = Partial<
  Pick<
    PlanStopEntity,
    'state' | 'contactId' | 'stateBeforeContact' | 'before' | 'day' | 'arrivesAt' | 'startsAt' | 'endsAt'
  >
>;

/** A line about a change: what happened, and the figures that belong to it. */
export interface Line {
  readonly event: PlanEventCode;
  readonly values: Readonly<Record<string, string | number>>;
}

/**
 * Changes stops of many plans as other features need it. The plans are held first and the stops read afterwards: an act of a person on the same
 * plan comes before or after it, never in between.
 */
@Injectable()
export class StopChanger {
  constructor(
    private readonly plans: PlanRepository,
    private readonly stops: PlanStopRepository,
    private readonly events: PlanEvents,
    private readonly transactions: Transactions,
  ) {}

  /** Holds all plans that have such a stop, and these. Once in a transaction, as they are held in the order of their ids. */
  async hold(wheres: readonly StopsWhere[], planIds: readonly string[] = []): Promise<void> {
    const ids = new Set<string>(planIds);
    for (const where of wheres) for (const { planId } of await this.rows(where)) ids.add(planId);
    await this.plans.holdAll([...ids]);
  }

  /** In the order of their ids; only after `hold`. */
  async find(where: StopsWhere): Promise<PlanStopEntity[]> {
    const ids = (await this.rows(where)).map(({ id }) => id);
    const stops = new Map((await this.stops.findMany(ids)).map((stop) => [stop.id, stop]));
    return ids.flatMap((id) => stops.get(id) ?? []);
  }

  /** @param line that says why; `null` where the plan's own lines need none */
  async change(stop: PlanStopEntity, changes: Changes, line: Line | null): Promise<void> {
    await this.stops.update(stop.id, stop.version, changes);
    await this.touch(stop.planId);
    if (line) await this.events.write(stop.planId, line.event, stop.id, { ...line.values });
  }

  /** Whoever is looking at the plan sees that something in it has changed. Only of a plan that is held. */
  async touch(planId: string): Promise<void> {
    const { version, days } = await this.plans.get(planId);
    await this.plans.update(planId, version, { days });
  }

  private rows({ condition, parameters }: StopsWhere): Promise<{ id: string; planId: string }[]> {
    return this.transactions.query(
      `SELECT stop.id, stop.plan_id AS "planId" FROM plan_stop stop JOIN plan ON plan.agency_id = stop.agency_id AND plan.id = stop.plan_id
       WHERE stop.agency_id = current_agency() AND plan.status IN ('draft', 'accepted') AND ${condition} ORDER BY stop.id`,
      parameters,
    );
  }
}
