import { Injectable } from '@nestjs/common';
import type { JobPayloads } from '@inroads/contracts';
import { HandlesJob, type JobContext } from '@inroads/platform/queue';
import { ImportWriter } from '../write/import-writer';
import { RunJobs } from './run-jobs';

@Injectable()
export class WriteRowsHandler {
  constructor(
    private readonly jobs: RunJobs,
    private readonly writer: ImportWriter,
  ) {}

  @HandlesJob('imports.write-rows')
  handle({ runId }: JobPayloads['imports.write-rows'], context: JobContext): Promise<void> {
    return this.jobs.do(
      {
        runId,
        state: 'writing',
        work: async (run) => ({
          state: (await this.writer.write(run, context.signal)) ? 'done' : 'stopped',
          finishedAt: new Date(),
        }),
      },
      context,
    );
  }
}
