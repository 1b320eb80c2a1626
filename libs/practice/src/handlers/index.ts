import type { ModuleMetadata } from '@nestjs/common';
import { EmployersModule } from '@inroads/employers/employers';
import { ImportJobsModule } from '@inroads/employers/imports';
import { OpeningsModule } from '@inroads/employers/openings';
import { MailJobsModule } from '@inroads/platform/mail';
import { SearchJobsModule } from '@inroads/platform/search';
import { UpkeepModule } from '@inroads/platform/upkeep';
import { DigestJobsModule } from '../digests';
import { ImportPortsModule } from '../imports';
import { PlanJobsModule, PlanPortsModule } from '../plans';
import { PracticePortsModule, WeekJobsModule } from '../weeks';

/** Every module that handles jobs or gives search documents: what a worker runs, and the API in embedded mode. */
export const HANDLER_MODULES: NonNullable<ModuleMetadata['imports']> = [
  PracticePortsModule,
  PlanPortsModule,
  ImportPortsModule,
  MailJobsModule,
  SearchJobsModule,
  EmployersModule,
  OpeningsModule,
  WeekJobsModule,
  ImportJobsModule,
  PlanJobsModule,
  DigestJobsModule,
  UpkeepModule,
];
