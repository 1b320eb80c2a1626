import { Injectable } from '@nestjs/common';
import type { JobPayloads } from '@inroads/contracts';
import { Transactions } from '@inroads/platform/database';
import { HandlesJob, type JobContext } from '@inroads/platform/queue';
import { ImportUndoer } from '../undo/import-undoer';
import { RunJobs } from './run-jobs';

@Injectable()
export class UndoRunHandler {
  constructor(
    private readonly jobs: RunJobs,
    private readonly undoer: ImportUndoer,
    private readonly transactions: Transactions,
  ) {}

  @HandlesJob('imports.undo-run')
  handle({ runId }: JobPayloads['imports.undo-run'], context: JobContext): Promise<void> {
    return this.jobs.do(
      {
        runId,
        state: 'undoing',
        work: async () => {
          await this.transactions.run(() => this.undoer.undo(runId));
          return { state: 'undone', fault: null };
        },
      },
      context,
    );
  }
}
