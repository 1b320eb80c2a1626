import { Injectable } from '@nestjs/common';
import type { JobPayloads } from '@inroads/contracts';
import { HandlesJob, type JobContext } from '@inroads/platform/queue';
import { ImportChecker } from '../check/import-checker';
import { RunJobs } from './run-jobs';

@Injectable()
export class CheckFileHandler {
  constructor(
    private readonly jobs: RunJobs,
    private readonly checker: ImportChecker,
  ) {}

  @HandlesJob('imports.check-file')
  handle({ runId }: JobPayloads['imports.check-file'], context: JobContext): Promise<void> {
    return this.jobs.do(
      {
        runId,
        state: 'checking',
        work: async (run) =>
          (await this.checker.check(run, context.signal))
            ? { state: 'checked', checkedAt: new Date() }
            : { state: 'columns', stopAskedAt: null },
      },
      context,
    );
  }
}
