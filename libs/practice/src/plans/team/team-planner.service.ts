import { Injectable } from '@nestjs/common';
import { groupBy } from '@inroads/kernel';
import { DEFAULT_COVER_FROM } from '@inroads/planning';
import { Transactions } from '@inroads/platform/database';
import type { SiteRow } from '../gather/gathered';
import { PlanGatherer } from '../gather/plan-gatherer';
import { PlanWriter } from '../planner/plan-writer';
import { PlanChangedMeanwhile } from '../plan.errors';
import { PlannerService, type Prepared, seedOf, type Valued } from '../planner/planner.service';
import { PlanSolver, type SolveOptions } from '../solver/plan-solver';
import { isAway, type PlannedMember } from './member';

/** A week is one of several then, and planned more than once: eight times as many add less than a thousandth to what a team's weeks are worth. */
const ITERATIONS_TOGETHER = 1_500;
const ATTEMPTS = 3;

/** Told in the transaction that writes a specialist's plan. */
export type OnMemberWritten = (staffId: string, planId: string | null) => Promise<void>;

/** Plans the weeks of several specialists together: no two go to one business, and what one of them cannot keep, a colleague does. */
@Injectable()
export class TeamPlannerService {
  constructor(
    private readonly gatherer: PlanGatherer,
    private readonly planner: PlannerService,
    private readonly solver: PlanSolver,
    private readonly writer: PlanWriter,
    private readonly transactions: Transactions,
  ) {}

  async plan(
    staffIds: readonly string[],
    week: string,
    options: SolveOptions,
    onWritten: OnMemberWritten,
  ): Promise<void> {
    const left = new Set(staffIds);
    for (let attempt = 1; left.size > 0; attempt++) {
      const prepared = await this.prepare([...left], week, options);
      const members = prepared.map((member) => ({ ...member, seed: seedOf(member.gathered) }));
      const planned = await this.solver.run('team', { members, iterations: ITERATIONS_TOGETHER }, options);
      for (const member of coversFirst(planned)) {
        const { staffId } = member.gathered;
        try {
          await this.write(member, prepared, onWritten);
          left.delete(staffId);
        } catch (error) {
          // Somebody changed this week meanwhile: it is planned again with those not written yet, beside the plans that are.
          if (!(error instanceof PlanChangedMeanwhile) || attempt >= ATTEMPTS) throw error;
          break;
        }
      }
    }
  }

  private write(member: PlannedMember, prepared: readonly Prepared[], onWritten: OnMemberWritten): Promise<void> {
    const { gathered, valued, result } = member;
    const plan = prepared.find((each) => each.gathered.staffId === gathered.staffId)?.plan ?? null;
    return this.transactions.run(async () => {
      const planId = await this.writer.write({ gathered, valued, result }, plan);
      await onWritten(gathered.staffId, planId);
    });
  }

  /** Everybody's candidates are to hold what she may have to take over: colleagues' promises, and the best of those who are away. */
  private async prepare(staffIds: readonly string[], week: string, options: SolveOptions): Promise<Prepared[]> {
    const gathered = [];
    for (const staffId of staffIds) gathered.push(await this.gatherer.gather(staffId, week, { together: staffIds }));
    const wanted = new Set(
      gathered.flatMap(({ gathered: { appointments } }) => appointments.flatMap(({ siteId }) => siteId ?? [])),
    );
    const [away = [], present = []] = [gathered.filter(isAway), gathered.filter((member) => !isAway(member))];
    const valued: Valued[] = [];
    for (const member of [...away, ...present]) {
      const one = await this.planner.value(member, [...wanted], options);
      if (isAway(member)) for (const siteId of wishesOf(one)) wanted.add(siteId);
      valued.push(one);
    }
    const sites = groupBy(
      valued.flatMap(({ gathered: { sites: list } }) => list.filter(({ siteId }) => wanted.has(siteId))),
      ({ siteId }) => siteId,
    );
    const others = [...sites.values()].flatMap(([site]) => site ?? []);
    const prepared: Prepared[] = [];
    for (const member of valued) prepared.push(await this.withTravel(member, others));
    return prepared;
  }

  private async withTravel(member: Valued, others: readonly SiteRow[]): Promise<Prepared> {
    const own = new Set(member.gathered.sites.map(({ siteId }) => siteId));
    const more = others.filter(({ siteId }) => !own.has(siteId));
    return { ...member, table: await this.planner.travelBetween(member.gathered, more) };
  }
}

const wishesOf = ({ valued }: Valued): string[] =>
  valued.filter(({ bar, value }) => bar === null && value >= DEFAULT_COVER_FROM).map(({ siteId }) => siteId);

const coversFirst = (planned: readonly PlannedMember[]): PlannedMember[] =>
  [...planned].sort((one, two) => Number(two.covers) - Number(one.covers));
