import { type DynamicModule, Module, type ModuleMetadata } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { HealthModule } from '../health';
import { MetricsModule } from '../metrics';
import { Deliveries } from '../outbox';
import { BullJobQueue } from './bull-job-queue';
import { JobQueue } from './job-queue';
import { JobRegistry } from './job-registry';
import { JobRunner } from './job-runner';
import { JobWork } from './job-work';
import { OutboxRelay } from './outbox-relay';
import { QueueTelemetry } from './queue-telemetry';

/** The working side: relay, queue, runner and the handlers of the given modules. The API has it in embedded mode, a worker always. */
@Module({})
export class JobRunnerModule {
  static forRoot(handlerModules: NonNullable<ModuleMetadata['imports']>): DynamicModule {
    return {
      module: JobRunnerModule,
      imports: [DiscoveryModule, HealthModule, MetricsModule, ...handlerModules],
      providers: [
        Deliveries,
        { provide: JobQueue, useClass: BullJobQueue },
        JobRegistry,
        QueueTelemetry,
        JobWork,
        JobRunner,
        OutboxRelay,
      ],
      exports: [JobQueue, OutboxRelay],
    };
  }
}
