import { type DynamicModule, Module } from '@nestjs/common';
import { AuditModule } from '@inroads/platform/audit';
import { IdentityModule } from '@inroads/platform/auth';
import { ClockModule } from '@inroads/platform/clock';
import { type Config, ConfigModule } from '@inroads/platform/config';
import { DatabaseModule } from '@inroads/platform/database';
import { HealthModule } from '@inroads/platform/health';
import { LoggingModule } from '@inroads/platform/logging';
import { MetricsModule } from '@inroads/platform/metrics';
import { OutboxModule } from '@inroads/platform/outbox';
import { JobRunnerModule } from '@inroads/platform/queue';
import { SearchModule } from '@inroads/platform/search';
import { HANDLER_MODULES } from '@inroads/practice/handlers';
import { WorkerHealth } from './health';

/** The API without its edge: the same libraries, and the jobs. */
@Module({})
export class WorkerModule {
  static with(config: Config): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        ConfigModule.with(config),
        ClockModule,
        DatabaseModule.with(config),
        LoggingModule,
        AuditModule,
        OutboxModule,
        IdentityModule,
        SearchModule,
        HealthModule,
        MetricsModule,
        JobRunnerModule.forRoot(HANDLER_MODULES),
      ],
      providers: [WorkerHealth],
    };
  }
}
