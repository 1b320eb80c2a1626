import { Injectable } from '@nestjs/common';
import { StaffQueries } from '@inroads/agency/staff';
import { newId, RequestScope, Transactions } from '@inroads/platform/database';
import { Outbox } from '@inroads/platform/outbox';
import { PlanAccess } from './plan-access';
import { RunHasEnded } from './plan.errors';
import { PlanRunPartRepository, PlanRunRepository } from './plan.repositories';
import type { PartState, RunState } from './plan.words';
import { PlansQueries } from './plans.queries';

export interface PlanRunView {
  readonly id: string;
  readonly version: number;
  readonly week: string;
  readonly state: RunState;
  readonly total: number;
  readonly done: number;
  readonly failed: number;
  /** Of the whole run, 0 to 100. */
  readonly percent: number;
  readonly isStopAsked: boolean;
  readonly finishedAt: Date | null;
  readonly parts: readonly {
    readonly staffId: string;
    readonly state: PartState;
    /** The draft or proposal that came of it; `null`: nothing to change. */
    readonly planId: string | null;
    readonly fault: string | null;
  }[];
}

/** Planning asked for: of one's own week, of a team's, of everybody's. It happens in the queue, can be stopped, and goes on where it stopped. */
@Injectable()
export class PlanRunsService {
  constructor(
    private readonly runs: PlanRunRepository,
    private readonly parts: PlanRunPartRepository,
    private readonly plans: PlansQueries,
    private readonly access: PlanAccess,
    private readonly staff: StaffQueries,
    private readonly outbox: Outbox,
    private readonly scope: RequestScope,
    private readonly transactions: Transactions,
  ) {}

  /** Of one specialist. @throws NotFound, NotAWeek */
  begin(staffId: string, week: string): Promise<string> {
    return this.transactions.run(async () => {
      await this.access.requireWritable(staffId);
      await this.plans.requireWeek(week);
      return this.insert(week, null, [staffId]);
    });
  }

  /** Of all specialists of a team one supervises. @throws NotFound, NotAWeek */
  beginTeam(teamId: string, week: string): Promise<string> {
    return this.transactions.run(async () => {
      await this.access.requireTeam(teamId);
      await this.plans.requireWeek(week);
      return this.insert(week, teamId, await this.specialistsOf(teamId, week));
    });
  }

  /** Of every team of the agency, one run for each: what the schedule asks for. @returns the runs */
  async beginAll(week: string): Promise<string[]> {
    const ids: string[] = [];
    for (const { id } of await this.staff.allTeams()) {
      const people = await this.specialistsOf(id, week);
      if (people.length > 0) ids.push(await this.transactions.run(() => this.insert(week, id, people)));
    }
    return ids;
  }

  /** @throws NotFound */
  get(id: string): Promise<PlanRunView> {
    return this.transactions.run(async () => {
      const run = await this.runs.get(id);
      const parts = await this.parts.ofRun(id);
      for (const { staffId } of parts.slice(0, 1))
        await this.access.requireReadable(staffId, () => this.runs.notFound());
      const finished = parts.filter(({ state }) => state !== 'waiting').length;
      return {
        id,
        version: run.version,
        week: run.week,
        state: run.state,
        total: parts.length,
        done: parts.filter(({ state }) => state === 'done').length,
        failed: parts.filter(({ state }) => state === 'failed').length,
        percent:
          parts.length === 0
            ? 100
            : Math.floor((finished * 100 + (finished < parts.length ? run.percent : 0)) / parts.length),
        isStopAsked: run.stopAskedAt !== null,
        finishedAt: run.finishedAt,
        parts: parts.map(({ staffId, state, planId, fault }) => ({ staffId, state, planId, fault })),
      };
    });
  }

  /** What is planned already stays; the one at work is given up. @throws NotFound, RunHasEnded */
  stop(id: string): Promise<void> {
    return this.transactions.run(async () => {
      await this.requireOwnRun(id);
      const run = await this.runs.hold(id);
      if (run.state !== 'queued' && run.state !== 'running') throw new RunHasEnded();
      await this.runs.update(id, run.version, { stopAskedAt: new Date() });
    });
  }

  /** Goes on with those still waiting, or whose planning failed. @throws NotFound, RunHasEnded */
  resume(id: string): Promise<void> {
    return this.transactions.run(async () => {
      await this.requireOwnRun(id);
      const run = await this.runs.hold(id);
      if (run.state !== 'stopped' && run.state !== 'failed') throw new RunHasEnded();
      await this.transactions.query(
        `UPDATE plan_run_part SET state = 'waiting', fault = NULL WHERE agency_id = current_agency() AND run_id = $1 AND state = 'failed'`,
        [id],
      );
      await this.runs.update(id, run.version, { state: 'queued', stopAskedAt: null, finishedAt: null, percent: 0 });
      await this.outbox.enqueue('plans.plan-weeks', { runId: id });
    });
  }

  private async requireOwnRun(id: string): Promise<void> {
    await this.runs.get(id);
    const [first] = await this.parts.ofRun(id);
    if (first) await this.access.requireWritable(first.staffId, () => this.runs.notFound());
  }

  private async insert(week: string, teamId: string | null, staffIds: readonly string[]): Promise<string> {
    const id = newId();
    const { actor } = this.scope.current;
    await this.runs.insert({
      id,
      week,
      teamId,
      state: 'queued',
      askedBy: actor.kind === 'staff' ? actor.staffId : null,
      percent: 0,
      stopAskedAt: null,
      finishedAt: null,
    });
    await this.parts.insert(
      ...staffIds.map((staffId, index) => ({
        id: newId(),
        runId: id,
        staffId,
        number: index + 1,
        state: 'waiting' as const,
        planId: null,
        fault: null,
      })),
    );
    await this.outbox.enqueue('plans.plan-weeks', { runId: id });
    return id;
  }

  /** Those who have the fewest ways to get about choose first: a colleague by car reaches more places. */
  private async specialistsOf(teamId: string, week: string): Promise<string[]> {
    const members = await this.staff.membershipsOn(week);
    const ids = new Set(
      members.filter((entry) => entry.teamId === teamId && entry.kind === 'member').map(({ staffId }) => staffId),
    );
    const people = (await this.staff.all()).filter(
      ({ id, roles, isArchived }) => ids.has(id) && roles.includes('specialist') && !isArchived,
    );
    const reach = ({ travelModes }: { readonly travelModes: readonly string[] }): number =>
      travelModes.includes('car') ? 1 : 0;
    return people.sort((one, two) => reach(one) - reach(two)).map(({ id }) => id);
  }
}
