import { Injectable } from '@nestjs/common';
import type { RowChanges } from '@inroads/platform/database';
import { Outbox } from '@inroads/platform/outbox';
import { OUR_FAULT } from '@inroads/platform/queue';
import type { ImportRunEntity } from './import-run.entity';
import { ImportRunRepository } from './import-run.repository';
import type { ImportState } from './import.words';

export type StateAtWork = Extract<ImportState, 'checking' | 'writing' | 'undoing'>;

interface AtWork {
  readonly job: 'imports.check-file' | 'imports.write-rows' | 'imports.undo-run';
  /** What becomes of the run where the job cannot be done. */
  readonly afterFailure: (fault: string, at: Date) => RowChanges<ImportRunEntity> & { readonly state: ImportState };
}

/** The states in which a job goes on with a run. What was written stays, and can be undone; undoing is all or nothing. */
export const AT_WORK: Readonly<Record<StateAtWork, AtWork>> = {
  checking: { job: 'imports.check-file', afterFailure: (fault) => ({ state: 'failed', fault }) },
  writing: {
    job: 'imports.write-rows',
    afterFailure: (fault, finishedAt) => ({ state: 'stopped', fault, finishedAt }),
  },
  undoing: { job: 'imports.undo-run', afterFailure: (fault) => ({ state: 'done', fault }) },
};

type Seen = Pick<ImportRunEntity, 'id' | 'state' | 'changedAt'>;

const isAtWork = (state: ImportState): state is StateAtWork => Object.hasOwn(AT_WORK, state);

/** A run whose job was given up, because its worker died each time, is at work for nobody: it has failed, and one can act on it. */
@Injectable()
export class RunAtWork {
  constructor(
    private readonly runs: ImportRunRepository,
    private readonly outbox: Outbox,
  ) {}

  /** What has become of it since it was written; nothing as a rule. Whoever acts on the run writes it, with the act. */
  async since(run: Seen): Promise<RowChanges<ImportRunEntity>> {
    if (!isAtWork(run.state)) return {};
    const { row, isGivenUp } = await this.outbox.standing<AtWork['job'], Seen & Partial<ImportRunEntity>>(
      AT_WORK[run.state].job,
      { runId: run.id },
      { row: run, isOn: ({ state }) => isAtWork(state), again: () => this.runs.get(run.id) },
    );
    if (isGivenUp && isAtWork(row.state)) return AT_WORK[row.state].afterFailure(OUR_FAULT, row.changedAt);
    return row === run ? {} : { state: row.state, fault: row.fault ?? null, finishedAt: row.finishedAt ?? null };
  }
}
