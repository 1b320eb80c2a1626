import { type DynamicModule, Module, type ModuleMetadata } from '@nestjs/common';
import { AuditModule } from '@inroads/platform/audit';
import { IdentityModule, PolicyModule } from '@inroads/platform/auth';
import { ClockModule } from '@inroads/platform/clock';
import { type Config, ConfigModule } from '@inroads/platform/config';
import { DatabaseModule } from '@inroads/platform/database';
import { HealthModule } from '@inroads/platform/health';
import { HttpModule } from '@inroads/platform/http';
import { LoggingModule } from '@inroads/platform/logging';
import { MetricsModule } from '@inroads/platform/metrics';
import { OutboxModule } from '@inroads/platform/outbox';
import { JobRunnerModule } from '@inroads/platform/queue';
import { SearchModule } from '@inroads/platform/search';
import { HANDLER_MODULES } from '@inroads/practice/handlers';
import { PlanPortsModule } from '@inroads/practice/plans';
import { PracticePortsModule } from '@inroads/practice/weeks';
import { AgencyHttpModule } from './agency/agency.http.module';
import { AuthHttpModule } from './auth/auth.http.module';
import { AuditHttpModule } from './audit/audit.http.module';
import { ContactsHttpModule } from './contacts/contacts.http.module';
import { DigestsHttpModule } from './digests/digests.http.module';
import { EmployersHttpModule } from './employers/employers.http.module';
import { FailedJobsHttpModule } from './failed-jobs/failed-jobs.http.module';
import { HealthHttpModule } from './health/health.http.module';
import { ImportsHttpModule } from './imports/imports.http.module';
import { MatchesHttpModule } from './matches/matches.http.module';
import { OpeningsHttpModule } from './openings/openings.http.module';
import { PlansHttpModule } from './plans/plans.http.module';
import { SearchHttpModule } from './search/search.http.module';
import { SeekersHttpModule } from './seekers/seekers.http.module';
import { SetupHttpModule } from './setup/setup.http.module';
import { StaffHttpModule } from './staff/staff.http.module';
import { WeeksHttpModule } from './weeks/weeks.http.module';

const FEATURES: NonNullable<ModuleMetadata['imports']> = [
  AuthHttpModule,
  AgencyHttpModule,
  StaffHttpModule,
  SetupHttpModule,
  EmployersHttpModule,
  OpeningsHttpModule,
  ContactsHttpModule,
  WeeksHttpModule,
  SeekersHttpModule,
  MatchesHttpModule,
  PlansHttpModule,
  DigestsHttpModule,
  ImportsHttpModule,
  SearchHttpModule,
  AuditHttpModule,
  FailedJobsHttpModule,
  HealthHttpModule,
];

/** The HTTP edge. In embedded mode the same process also runs the jobs. */
@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return {
      module: AppModule,
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
        PracticePortsModule,
        PlanPortsModule,
        PolicyModule,
        HttpModule,
        ...FEATURES,
        ...(config.workerMode === 'embedded' ? [JobRunnerModule.forRoot(HANDLER_MODULES)] : []),
      ],
    };
  }
}
