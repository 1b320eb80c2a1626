import { Injectable } from '@nestjs/common';
import type { DayForVisit } from '@inroads/planning';
import { Transactions } from '@inroads/platform/database';
import { TravelTimes } from '@inroads/platform/geo';
import type { Gathered, SiteRow } from '../gather/gathered';
import { type GatheredPlan, PlanGatherer } from '../gather/plan-gatherer';
import { PlanWriter } from './plan-writer';
import type { WorkedOut } from './worked-out';
import { whileItChanges } from './plan-attempts';
import { START, type TravelTable } from '../problem/week-problem';
import type { ValuedSite } from '../problem/valued-site';
import { PlanSolver, type SolveOptions } from '../solver/plan-solver';
import type { WantedStop } from '../solver/plan-tasks';

/** Steps of the search: with the seed they make a plan repeatable, and a week has long settled by then. */
const ITERATIONS = 12_000;
/** Days are chosen, only times are looked for. */
const RETIME_ITERATIONS = 1_500;

export interface Valued extends GatheredPlan {
  readonly valued: readonly ValuedSite[];
}

export interface Prepared extends Valued {
  readonly table: TravelTable;
}

/** Does something with the plan that came of it, in the transaction that writes it. */
export type OnWritten = (planId: string | null) => Promise<void>;

/** Plans a specialist's week: reads what decides it, works it out in another thread, writes what came of it. */
@Injectable()
export class PlannerService {
  constructor(
    private readonly gatherer: PlanGatherer,
    private readonly solver: PlanSolver,
    private readonly writer: PlanWriter,
    private readonly travel: TravelTimes,
    private readonly transactions: Transactions,
  ) {}

  /** @returns the draft or proposal; `null` where the accepted plan stays as it is */
  async plan(
    staffId: string,
    week: string,
    options: SolveOptions = {},
    onWritten: OnWritten = () => Promise.resolve(),
  ): Promise<string | null> {
    return whileItChanges(async () => {
      const prepared = await this.prepare(staffId, week, options);
      const worked = await this.workOut(prepared, options);
      return this.transactions.run(async () => {
        const planId = await this.writer.write(worked, prepared.plan);
        await onWritten(planId);
        return planId;
      });
    });
  }

  /** A week as it stands, ready to be worked out. */
  async prepare(staffId: string, week: string, options: SolveOptions = {}): Promise<Prepared> {
    return this.prepareFrom(await this.gatherer.gather(staffId, week), options);
  }

  /** Not in the transaction in which it was gathered: it takes a while. */
  async prepareFrom(gathered: GatheredPlan, options: SolveOptions = {}): Promise<Prepared> {
    const valued = await this.value(gathered, [], options);
    return { ...valued, table: await this.travelBetween(valued.gathered, []) };
  }

  /** @param wanted sites that are to be among the candidates, whatever they are worth */
  async value(
    { gathered, plan }: GatheredPlan,
    wanted: readonly string[],
    options: SolveOptions = {},
  ): Promise<Valued> {
    const valued = await this.solver.run('value', { gathered, wanted }, options);
    const listed = new Set(valued.map(({ siteId }) => siteId));
    // What is not on the short list is no candidate: it need not cross to the other thread again.
    const sites = gathered.sites.filter(({ siteId }) => listed.has(siteId));
    return { gathered: { ...gathered, sites, openings: [], seekers: [] }, plan, valued };
  }

  async workOut(
    { gathered, valued, table }: Prepared,
    options: SolveOptions = {},
    iterations = ITERATIONS,
  ): Promise<WorkedOut> {
    const seed = seedOf(gathered);
    const result = await this.solver.run('plan', { gathered, valued, table, seed, iterations }, options);
    return { gathered, valued, result };
  }

  /** Finds times for stops whose days a person has chosen. */
  async retime(prepared: Prepared, wanted: readonly WantedStop[]): Promise<WorkedOut> {
    const { gathered, valued, table } = prepared;
    const input = { gathered, valued, table, seed: seedOf(gathered), iterations: RETIME_ITERATIONS, wanted };
    return { gathered, valued, result: await this.solver.run('retime', input) };
  }

  /** What a visit would take on each day that was gathered, beside what is planned. */
  suitable({ gathered, valued, table }: Prepared, siteId: string): Promise<DayForVisit[]> {
    const stops = [...(gathered.before?.stops ?? [])].sort((one, two) => one.startsAt - two.startsAt);
    const planned = gathered.days.map(({ date }) => ({
      date,
      candidateIds: stops.filter(({ day }) => day === date).map(({ candidateId }) => candidateId),
    }));
    return this.solver.run('suitable', { gathered, valued, table, siteId, planned });
  }

  /** Between where her days begin, her candidates, and more places that she might be sent to. */
  async travelBetween({ start, mode, sites }: Gathered, more: readonly SiteRow[]): Promise<TravelTable> {
    const placed = [...sites, ...more].flatMap(({ siteId, lat, lon, pointQuality }) =>
      lat === null || lon === null
        ? []
        : [{ id: siteId, lat, lon, quality: pointQuality === 'unknown' ? ('area' as const) : pointQuality }],
    );
    const points = start === null ? placed : [{ id: START, ...start, quality: 'exact' as const }, ...placed];
    return { places: points.map(({ id }) => id), ...(await this.travel.between(points, points, mode)) };
  }
}

/** The same for the same person and week, so that planning an unchanged week again gives the same plan. */
export function seedOf({ staffId, week }: Gathered): number {
  let seed = 0;
  for (const sign of `${staffId} ${week}`) seed = (Math.imul(seed, 31) + sign.charCodeAt(0)) | 0;
  return seed >>> 0;
}
