import { Injectable } from '@nestjs/common';
import { StaffQueries } from '@inroads/agency/staff';
import { groupBy } from '@inroads/kernel';
import { RequestScope, Transactions } from '@inroads/platform/database';
import { Outbox } from '@inroads/platform/outbox';
import { PlanAccess } from '../plan-access';
import { RunHasEnded } from '../plan.errors';
import type { PlanRunEntity } from '../rows/plan-run.entity';
import type { PlanRunPartEntity } from '../rows/plan-run-part.entity';
import { PlanRunPartRepository, PlanRunRepository } from '../rows/plan.repositories';
import { PlanRunStarter } from '../rows/plan-run-starter';
import type { PartState, RunState } from '../plan.words';
import { PlansQueries } from '../week/plans.queries';

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
    private readonly starter: PlanRunStarter,
    private readonly outbox: Outbox,
    private readonly scope: RequestScope,
    private readonly transactions: Transactions,
  ) {}

  /** Of one specialist. @throws NotFound, NotAWeek */
  begin(staffId: string, week: string): Promise<string> {
    return this.transactions.run(async () => {
      await this.access.requireOwnOrSupervised(staffId);
      await this.plans.requireWeek(week);
      return this.starter.start(week, null, [[staffId]]);
    });
  }

  /** Of all specialists of a team one supervises. @throws NotFound, NotAWeek */
  beginTeam(teamId: string, week: string): Promise<string> {
    return this.transactions.run(async () => {
      await this.access.requireTeam(teamId);
      await this.plans.requireWeek(week);
      return this.starter.start(week, teamId, groupsOf(await this.specialists(week, teamId)));
    });
  }

  /** Of every specialist of the agency, team by team in one run: what the schedule asks for. @returns the run; `null` where there is nobody to plan for */
  beginAll(week: string): Promise<string | null> {
    return this.transactions.run(async () => {
      await this.plans.requireWeek(week);
      const groups: string[][] = [];
      const people = await this.specialists(week);
      const byTeam = groupBy(people, ({ teamId }) => teamId);
      for (const team of byTeam.values()) groups.push(...groupsOf(team));
      return groups.length === 0 ? null : this.starter.start(week, null, groups);
    });
  }

  /** Whoever may see a part of it sees that part, and how far the whole is. @throws NotFound */
  get(id: string): Promise<PlanRunView> {
    return this.transactions.run(async () => {
      const run = await this.runs.get(id);
      const parts = await this.parts.ofRun(id);
      const seen = await this.access.ownOrSupervised(parts.map(({ staffId }) => staffId));
      if (seen.size === 0 && !(await this.maySteer(run, parts))) throw this.runs.notFound();
      const waiting = parts.filter(({ state }) => state === 'waiting');
      const finished = parts.length - waiting.length;
      const atWork = waiting.filter(({ groupNumber }) => groupNumber === waiting[0]?.groupNumber).length;
      return {
        id,
        version: run.version,
        week: run.week,
        state: await this.stateOf(run),
        total: parts.length,
        done: parts.filter(({ state }) => state === 'done').length,
        failed: parts.filter(({ state }) => state === 'failed').length,
        percent: parts.length === 0 ? 100 : Math.floor((finished * 100 + atWork * run.percent) / parts.length),
        isStopAsked: run.stopAskedAt !== null,
        finishedAt: run.finishedAt,
        parts: parts
          .filter(({ staffId }) => seen.has(staffId))
          .map(({ staffId, state, planId, fault }) => ({ staffId, state, planId, fault })),
      };
    });
  }

  /** What is planned already stays; the one at work is given up. @throws NotFound, RunHasEnded */
  stop(id: string): Promise<void> {
    return this.transactions.run(async () => {
      const run = await this.heldToSteer(id);
      if (!isGoingOn(await this.stateOf(run))) throw new RunHasEnded();
      await this.runs.update(id, run.version, { stopAskedAt: new Date() });
    });
  }

  /** Goes on with those still waiting, or whose planning failed. @throws NotFound, RunHasEnded */
  resume(id: string): Promise<void> {
    return this.transactions.run(async () => {
      const run = await this.heldToSteer(id);
      const state = await this.stateOf(run);
      if (state !== 'stopped' && state !== 'failed') throw new RunHasEnded();
      await this.transactions.query(
        `UPDATE plan_run_part SET state = 'waiting', fault = NULL WHERE agency_id = current_agency() AND run_id = $1 AND state = 'failed'`,
        [id],
      );
      await this.runs.update(id, run.version, { state: 'queued', stopAskedAt: null, finishedAt: null, percent: 0 });
      await this.outbox.enqueue('plans.plan-weeks', { runId: id });
    });
  }

  private async heldToSteer(id: string): Promise<PlanRunEntity> {
    const run = await this.runs.hold(id);
    if (!(await this.maySteer(run, await this.parts.ofRun(id)))) throw this.runs.notFound();
    return run;
  }

  /** A team's run is its supervisor's, one specialist's hers and her supervisor's; the whole agency's is the schedule's alone. */
  private async maySteer({ teamId }: PlanRunEntity, parts: readonly PlanRunPartEntity[]): Promise<boolean> {
    if (this.scope.current.actor.kind === 'system') return true;
    if (teamId !== null) return this.access.supervisesTeam(teamId);
    const [only, ...others] = parts;
    return others.length === 0 && only !== undefined && (await this.access.ownOrSupervised([only.staffId])).size > 0;
  }

  /** One whose job was given up, because its worker died each time or nobody had expected what it met, goes on for nobody: it has failed. */
  private async stateOf(run: PlanRunEntity): Promise<RunState> {
    const { row, isGivenUp } = await this.outbox.standing(
      'plans.plan-weeks',
      { runId: run.id },
      { row: run, isOn: ({ state }) => isGoingOn(state), again: () => this.runs.get(run.id) },
    );
    return isGivenUp ? 'failed' : row.state;
  }

  /** Each once, in her first team; those who have the fewest ways to get about first: a colleague by car reaches more places. */
  private async specialists(week: string, teamId?: string): Promise<Specialist[]> {
    const members = (await this.staff.membershipsOn(week)).filter(({ kind }) => kind === 'member');
    const teamOf = new Map(
      members
        .filter((entry) => teamId === undefined || entry.teamId === teamId)
        .map((entry) => [entry.staffId, entry.teamId] as const)
        .reverse(),
    );
    const people = (await this.staff.all()).flatMap(({ id, roles, isArchived, travelModes }) => {
      const own = teamOf.get(id);
      const isPlanned = own !== undefined && roles.includes('specialist') && !isArchived;
      return isPlanned ? [{ id, teamId: own, reach: travelModes.includes('car') ? 1 : 0 }] : [];
    });
    return people.sort((one, two) => one.reach - two.reach);
  }
}

const isGoingOn = (state: RunState): boolean => state === 'queued' || state === 'running';

interface Specialist {
  readonly id: string;
  readonly teamId: string;
  readonly reach: number;
}

/** So that the time that one specialist takes does not grow with the team. Between groups, who is planned first goes first. */
const MOST_TOGETHER = 8;

/** A team in groups as equal as can be. */
function groupsOf(team: readonly Specialist[]): string[][] {
  const count = Math.ceil(team.length / MOST_TOGETHER);
  const size = Math.ceil(team.length / Math.max(1, count));
  return Array.from({ length: count }, (_, at) => team.slice(at * size, (at + 1) * size).map(({ id }) => id));
}
