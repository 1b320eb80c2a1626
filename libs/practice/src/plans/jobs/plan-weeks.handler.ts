import { Injectable } from '@nestjs/common';
import type { JobPayloads } from '@inroads/contracts';
import { DomainError } from '@inroads/kernel';
import { RequestScope, Transactions } from '@inroads/platform/database';
import { HandlesJob, type JobContext } from '@inroads/platform/queue';
import type { PlanRunEntity } from '../plan-run.entity';
import type { PlanRunPartEntity } from '../plan-run-part.entity';
import { PlanRunPartRepository, PlanRunRepository } from '../plan.repositories';
import type { RunState } from '../plan.words';
import { PlannerService } from '../planner.service';

const OUR_FAULT = 'Something went wrong on our side. Try again, or tell support.';

/** Plans the weeks of a run, one specialist after the other, so that no two of a team are sent to one business. */
@Injectable()
export class PlanWeeksHandler {
  constructor(
    private readonly runs: PlanRunRepository,
    private readonly parts: PlanRunPartRepository,
    private readonly planner: PlannerService,
    private readonly scope: RequestScope,
    private readonly transactions: Transactions,
  ) {}

  @HandlesJob('plans.plan-weeks')
  async handle({ runId }: JobPayloads['plans.plan-weeks'], { signal }: JobContext): Promise<void> {
    const run = await this.transactions.run(() => this.runs.find(runId));
    if (!run || (run.state !== 'queued' && run.state !== 'running')) return;
    await this.asPerson(run, async () => {
      await this.settle(runId, 'running');
      for (;;) {
        signal.throwIfAborted();
        const { stopAskedAt } = await this.transactions.run(() => this.runs.get(runId));
        if (stopAskedAt !== null) return this.settle(runId, 'stopped');
        const part = await this.transactions.run(() => this.parts.nextOf(runId));
        if (!part) return this.finish(runId);
        await this.planPart(run, part, signal);
      }
    });
  }

  private async planPart(
    { id: runId, week }: PlanRunEntity,
    part: PlanRunPartEntity,
    signal: AbortSignal,
  ): Promise<void> {
    const stopping = new AbortController();
    const watch = new RunWatch(
      (percent) => this.tell(runId, percent),
      () => stopping.abort(),
    );
    try {
      const planId = await this.planner.plan(part.staffId, week, {
        signal: AbortSignal.any([signal, stopping.signal]),
        onPercent: (percent) => watch.look(percent),
      });
      await watch.end();
      await this.transactions.run(() => this.parts.update(part.id, part.version, { state: 'done', planId }));
    } catch (error) {
      await watch.end();
      if (signal.aborted) throw error;
      if (stopping.signal.aborted) return;
      const fault = error instanceof DomainError ? error.message : OUR_FAULT;
      await this.transactions.run(() => this.parts.update(part.id, part.version, { state: 'failed', fault }));
      if (!(error instanceof DomainError)) throw error;
    }
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
