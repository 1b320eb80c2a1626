import { JOB_NAMES, type JobName } from '@inroads/contracts';
import { IsName, PageQuery } from '@inroads/platform/http';
import type { FailedJob } from '@inroads/platform/outbox';
import { ApiProperty } from '@nestjs/swagger';

export class ListFailedJobsQuery extends PageQuery {}

export class FailedJobResponse {
  id: number;
  @ApiProperty({ enum: JOB_NAMES })
  name: JobName;
  /** Ids of the rows it is about. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  payload: object;
  cause: string;
  attempts: number;
  /** Of the request that asked for it: what support looks for in the log. */
  requestId: string;
  enqueuedAt: Date;
  failedAt: Date;

  static from(job: FailedJob): FailedJobResponse {
    return { ...job };
  }
}

export class FailedJobListResponse {
  items: FailedJobResponse[];
  nextCursor: string | null;
}

export class SetAsideRequest {
  @IsName(500)
  reason: string;
}
