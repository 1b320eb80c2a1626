import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AgenciesModule } from '@inroads/agency/agencies';
import { SettingsModule } from '@inroads/agency/settings';
import { StaffModule } from '@inroads/agency/staff';
import { EmployersModule } from '@inroads/employers/employers';
import { OpeningsModule } from '@inroads/employers/openings';
import { GeoModule } from '@inroads/platform/geo';
import { SeekersModule } from '@inroads/seekers/seekers';
import { ContactsModule } from '../contacts';
import { WeeksModule } from '../weeks';
import { AppointmentEntity } from './appointment.entity';
import { ClocksQueries } from './gather/clocks.queries';
import { PlanGatherer } from './gather/plan-gatherer';
import { DraftNextWeekHandler } from './jobs/draft-next-week.handler';
import { PlanWeeksHandler } from './jobs/plan-weeks.handler';
import { PlanAccess } from './plan-access';
import { PlanEntity } from './plan.entity';
import { PlanEventEntity } from './plan-event.entity';
import { PlanEvents } from './plan-events';
import { PlanLeftOutEntity } from './plan-left-out.entity';
import { PlanRunEntity } from './plan-run.entity';
import { PlanRunPartEntity } from './plan-run-part.entity';
import { PlanRunsService } from './plan-runs.service';
import { PlanStopEntity } from './plan-stop.entity';
import { PlanStopSeekerEntity } from './plan-stop-seeker.entity';
import {
  AppointmentRepository,
  PlanEventRepository,
  PlanLeftOutRepository,
  PlanRepository,
  PlanRunPartRepository,
  PlanRunRepository,
  PlanStopRepository,
  PlanStopSeekerRepository,
  VisitIntervalRepository,
} from './plan.repositories';
import { PlanWriter } from './plan-writer';
import { PlannerService } from './planner.service';
import { PlansQueries } from './plans.queries';
import { PlansService } from './plans.service';
import { PlanSolver } from './solver/plan-solver';
import { VisitIntervalEntity } from './visit-interval.entity';

const ROWS = [
  PlanEntity,
  PlanStopEntity,
  PlanStopSeekerEntity,
  PlanLeftOutEntity,
  PlanEventEntity,
  AppointmentEntity,
  VisitIntervalEntity,
  PlanRunEntity,
  PlanRunPartEntity,
];

const REPOSITORIES = [
  PlanRepository,
  PlanStopRepository,
  PlanStopSeekerRepository,
  PlanLeftOutRepository,
  PlanEventRepository,
  AppointmentRepository,
  VisitIntervalRepository,
  PlanRunRepository,
  PlanRunPartRepository,
];

@Module({
  imports: [
    AgenciesModule,
    SettingsModule,
    StaffModule,
    EmployersModule,
    OpeningsModule,
    SeekersModule,
    ContactsModule,
    WeeksModule,
    GeoModule,
    TypeOrmModule.forFeature(ROWS),
  ],
  providers: [
    ...REPOSITORIES,
    ClocksQueries,
    PlanAccess,
    PlanEvents,
    PlanGatherer,
    PlanSolver,
    PlanWriter,
    PlannerService,
    PlansQueries,
    PlansService,
    PlanRunsService,
  ],
  exports: [...REPOSITORIES, PlannerService, PlansQueries, PlansService, PlanRunsService],
})
export class PlansModule {}

/** Jobs of plans, for whatever process works on the queue. */
@Module({ imports: [PlansModule, AgenciesModule, SettingsModule], providers: [PlanWeeksHandler, DraftNextWeekHandler] })
export class PlanJobsModule {}
