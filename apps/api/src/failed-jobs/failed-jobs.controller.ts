import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post, Query } from '@nestjs/common';
import { Audit } from '@inroads/platform/audit';
import { Needs } from '@inroads/platform/auth';
import { Transactions } from '@inroads/platform/database';
import { decodeCursor, toPage } from '@inroads/platform/http';
import { FailedJobs } from '@inroads/platform/outbox';
import { FailedJobListResponse, FailedJobResponse, ListFailedJobsQuery, SetAsideRequest } from './failed-jobs.dto';

/** Work that was tried as often as it may be and needs a person. */
@Controller('failed-jobs')
export class FailedJobsController {
  constructor(
    private readonly jobs: FailedJobs,
    private readonly audit: Audit,
    private readonly transactions: Transactions,
  ) {}

  /** Newest first. */
  @Get()
  @Needs('failed-job.manage')
  async list(@Query() { cursor, limit }: ListFailedJobsQuery): Promise<FailedJobListResponse> {
    const before = cursor === undefined ? undefined : Number(decodeCursor(cursor, 1)[0]);
    const rows = await this.jobs.list(limit + 1, before);
    const { items, nextCursor } = toPage(
      rows,
      limit,
      (job) => FailedJobResponse.from(job),
      ({ id }) => [id],
    );
    return { items: [...items], nextCursor };
  }

  @Post(':id/run-again')
  @HttpCode(204)
  @Needs('failed-job.manage')
  runAgain(@Param('id', ParseIntPipe) id: number): Promise<void> {
    return this.transactions.run(async () => {
      await this.jobs.runAgain(id);
      await this.audit.write({ act: 'run-again', on: 'outbox_message', content: { job: id } });
    });
  }

  /** Left undone, on purpose and with a reason. */
  @Post(':id/set-aside')
  @HttpCode(204)
  @Needs('failed-job.manage')
  setAside(@Param('id', ParseIntPipe) id: number, @Body() { reason }: SetAsideRequest): Promise<void> {
    return this.jobs.setAside(id, reason);
  }
}
