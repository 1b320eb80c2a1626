import { Injectable } from '@nestjs/common';
import { QUEUES } from '@inroads/contracts';
import { DomainError } from '@inroads/kernel';
import { RequestScope, type RowChanges, Transactions } from '@inroads/platform/database';
import { type JobContext, OUR_FAULT } from '@inroads/platform/queue';
import type { ImportRunEntity } from '../import-run.entity';
import { ImportRunRepository } from '../import-run.repository';
import { AT_WORK, type StateAtWork } from '../run-at-work';

export interface RunWork {
  readonly runId: string;
  /** The state in which there is something to do; in any other the job has been done before, or the run was changed. */
  readonly state: StateAtWork;
  /** @returns what becomes of the run */
  readonly work: (run: ImportRunEntity) => Promise<RowChanges<ImportRunEntity>>;
}

/** Jobs on a run are done in the name of the person who asked for them, as the audit shall say. */
@Injectable()
export class RunJobs {
  constructor(
    private readonly runs: ImportRunRepository,
    private readonly scope: RequestScope,
    private readonly transactions: Transactions,
  ) {}

  async do({ runId, state, work }: RunWork, { signal, attempt }: JobContext): Promise<void> {
    const run = await this.transactions.run(() => this.runs.find(runId));
    if (run?.state !== state) return;
    await this.asPerson(run, async () => {
      try {
        const changes = await work(run);
        await this.change(runId, state, changes);
      } catch (error) {
        if (signal.aborted) throw error;
        const isExpected = error instanceof DomainError;
        if (isExpected || attempt >= QUEUES.imports.attempts)
          await this.change(
            runId,
            state,
            AT_WORK[state].afterFailure(isExpected ? error.message : OUR_FAULT, new Date()),
          );
        if (!isExpected) throw error;
      }
    });
  }

  private asPerson<T>({ agencyId, runBy, createdBy }: ImportRunEntity, work: () => Promise<T>): Promise<T> {
    const staffId = runBy ?? createdBy;
    const actor = staffId === null ? ({ kind: 'system' } as const) : ({ kind: 'staff', staffId, roles: [] } as const);
    return this.scope.run({ agencyId, actor, requestId: this.scope.current.requestId }, work);
  }

  private change(runId: string, state: StateAtWork, changes: RowChanges<ImportRunEntity>): Promise<void> {
    return this.transactions.run(async () => {
      const run = await this.runs.hold(runId);
      if (run.state === state) await this.runs.update(runId, run.version, changes);
    });
  }
}
