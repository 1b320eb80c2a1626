import { Global, Module } from '@nestjs/common';
import { FailedJobs } from './failed-jobs';
import { Outbox } from './outbox';
import { OutboxStats } from './outbox-stats';

/** The sending side and its figures: every process that writes has it. */
@Global()
@Module({ providers: [Outbox, OutboxStats, FailedJobs], exports: [Outbox, OutboxStats, FailedJobs] })
export class OutboxModule {}
