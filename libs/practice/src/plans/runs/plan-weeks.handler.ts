import { Injectable } from '@nestjs/common';
import type { JobPayloads } from '@inroads/contracts';
import { DomainError } from '@inroads/kernel';
import { RequestScope, Transactions } from '@inroads/platform/database';
import { AppLogger } from '@inroads/platform/logging';
import { Outbox } from '@inroads/platform/outbox';
import { HandlesJob, type JobContext, OUR_FAULT } from '@inroads/platform/queue';
import type { PlanRunEntity } from '../rows/plan-run.entity';
import type { PlanRunPartEntity } from '../rows/plan-run-part.entity';
import { PlanRunPartRepository, PlanRunRepository } from '../rows/plan.repositories';
import type { RunState } from '../plan.words';
import { PlannerService } from '../planner/planner.service';
import type { SolveOptions } from '../solver/plan-solver';
import { TeamPlannerService } from '../team/team-planner.service';

/** A run of many weeks gives way to others this often: it goes on as a job of its own. */
const SLICE_MS = 60_000;

/** Plans the weeks of a run, one group of colleagues after the other. Killed half-way it goes on with those not planned yet. */
@Injectable()
export class PlanWeeksHandler {
  constructor(
    private readonly runs: PlanRunRepository,
    private readonly parts: PlanRunPartRepository,
    private readonly planner: PlannerService,
    private readonly teams: TeamPlannerService,
    private readonly outbox: Outbox,
    private readonly scope: RequestScope,
    private readonly transactions: Transactions,
    private readonly logger: AppLogger,
  ) {}

  @HandlesJob('plans.plan-weeks')
  async handle({ runId }: JobPayloads['plans.plan-weeks'], { signal }: JobContext): Promise<void> {
    const run = await this.transactions.run(() => this.runs.find(runId));
    if (!run || (run.state !== 'queued' && run.state !== 'running')) return;
    await this.asPerson(run, async () => {
      await this.settle(runId, 'running');
      const began = performance.now();
      while (performance.now() - began < SLICE_MS) {
        signal.throwIfAborted();
        const { stopAskedAt } = await this.transactions.run(() => this.runs.get(runId));
        if (stopAskedAt !== null) return this.settle(runId, 'stopped');
        const group = await this.transactions.run(() => this.parts.nextOf(runId));
        if (group.length === 0) return this.finish(runId);
        await this.planGroup(run, group, signal);
      }
      await this.transactions.run(() => this.outbox.enqueue('plans.plan-weeks', { runId }));
    });
  }

  private async planGroup(run: PlanRunEntity, group: readonly PlanRunPartEntity[], signal: AbortSignal): Promise<void> {
    const stopping = new AbortController();
    const watch = new RunWatch(
      (percent) => this.tell(run.id, percent),
      () => stopping.abort(),
    );
    const options: SolveOptions = {
      signal: AbortSignal.any([signal, stopping.signal]),
      onPercent: (percent) => watch.look(percent),
    };
    try {
      await this.planWeeks(run, group, options);
    } catch (error) {
      if (signal.aborted) throw error;
      if (!stopping.signal.aborted) await this.afterFailure(run, group, error, signal);
    } finally {
      await watch.end();
    }
  }

  /** One whose week cannot be planned must not keep the others from theirs: each is tried alone then. */
  private async afterFailure(
    run: PlanRunEntity,
    group: readonly PlanRunPartEntity[],
    error: unknown,
    signal: AbortSignal,
  ): Promise<void> {
    const [part, ...others] = group;
    if (part && others.length === 0) return this.fail(part, error);
    const left = await this.transactions.run(() => this.parts.nextOf(run.id));
    for (const each of left) await this.planGroup(run, [each], signal);
  }

  private async planWeeks(
    { week }: PlanRunEntity,
    group: readonly PlanRunPartEntity[],
    options: SolveOptions,
  ): Promise<void> {
    const planned = (staffId: string, planId: string | null): Promise<void> => {
      const part = group.find((each) => each.staffId === staffId);
      return part ? this.parts.update(part.id, part.version, { state: 'done', planId }) : Promise.resolve();
    };
    const [first, ...others] = group.map(({ staffId }) => staffId);
    if (first === undefined) return;
    if (others.length > 0) return this.teams.plan([first, ...others], week, options, planned);
    await this.planner.plan(first, week, options, (planId) => planned(first, planId));
  }

  private async fail(part: PlanRunPartEntity, error: unknown): Promise<void> {
    const isSaid = error instanceof DomainError;
    if (!isSaid) this.logger.failure('plans.week-failed', error, { runId: part.runId });
    const fault = isSaid ? error.message : OUR_FAULT;
    await this.transactions.run(() => this.parts.update(part.id, part.version, { state: 'failed', fault }));
  }

  /** Tells how far it is. @returns whether it was asked to stop */
  private tell(runId: string, percent: number): Promise<boolean> {
    return this.transactions.run(async () => {
      const [row] = await this.transactions.query<{ isStopAsked: boolean }>(
        `WITH told AS (UPDATE plan_run SET percent = $2 WHERE agency_id = current_agency() AND id = $1 RETURNING stop_asked_at)
         SELECT stop_asked_at IS NOT NULL AS "isStopAsked" FROM told`,
        [runId, percent],
      );
      return row?.isStopAsked ?? false;
    });
  }

  private async finish(runId: string): Promise<void> {
    const parts = await this.transactions.run(() => this.parts.ofRun(runId));
    await this.settle(runId, parts.some(({ state }) => state === 'failed') ? 'failed' : 'done');
  }

  private settle(runId: string, state: RunState): Promise<void> {
    return this.transactions.run(async () => {
      const { version } = await this.runs.hold(runId);
      await this.runs.update(runId, version, {
        state,
        percent: 0,
        finishedAt: state === 'running' ? null : new Date(),
      });
    });
  }

  /** Done in the name of whoever asked, as the audit shall say. */
  private asPerson<T>({ agencyId, askedBy }: PlanRunEntity, work: () => Promise<T>): Promise<T> {
    const actor =
      askedBy === null ? ({ kind: 'system' } as const) : ({ kind: 'staff', staffId: askedBy, roles: [] } as const);
    return this.scope.run({ agencyId, actor, requestId: this.scope.current.requestId }, work);
  }
}

/** Looks at a run while it is worked on, one look at a time. */
class RunWatch {
  private looking: Promise<void> = Promise.resolve();
  private isLooking = false;

  constructor(
    private readonly tell: (percent: number) => Promise<boolean>,
    private readonly stop: () => void,
  ) {}

  look(percent: number): void {
    if (this.isLooking) return;
    this.isLooking = true;
    this.looking = this.tell(percent)
      .then((isStopAsked) => {
        if (isStopAsked) this.stop();
      })
      .catch(() => undefined)
      .finally(() => {
        this.isLooking = false;
      });
  }

  end(): Promise<void> {
    return this.looking;
  }
}
