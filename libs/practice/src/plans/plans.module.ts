import { Module } from '@nestjs/common';
import { AgenciesModule } from '@inroads/agency/agencies';
import { SettingsModule } from '@inroads/agency/settings';
import { StaffModule } from '@inroads/agency/staff';
import { EmployersModule } from '@inroads/employers/employers';
import { OpeningsModule } from '@inroads/employers/openings';
import { GeoModule } from '@inroads/platform/geo';
import { SeekersModule } from '@inroads/seekers/seekers';
import { ContactsModule } from '../contacts';
import { WeeksModule } from '../weeks';
import { AppointmentsService } from './spoken-for/appointments.service';
import { CalendarFeedsService } from './feed/calendar-feeds.service';
import { ClocksQueries } from './gather/clocks.queries';
import { PlanExchange } from './acts/plan-exchange';
import { PlanGatherer } from './gather/plan-gatherer';
import { JointParty } from './joint/joint-party';
import { JointTidings } from './joint/joint-tidings';
import { JointVisitRules } from './joint/joint-visit.rules';
import { JointVisitsService } from './joint/joint-visits.service';
import { PlansOfParty } from './joint/plans-of-party';
import { DraftNextWeekHandler } from './runs/draft-next-week.handler';
import { PlanWeeksHandler } from './runs/plan-weeks.handler';
import { TellJointPartyHandler } from './joint/tell-joint-party.handler';
import { PlanAccess } from './plan-access';
import { PlanActs } from './acts/plan-acts';
import { PlanHistoryQueries } from './week/plan-history.queries';
import { PlanRetimer } from './acts/plan-retimer';
import { PlanRowsModule } from './rows/plan-rows.module';
import { PlanRunsService } from './runs/plan-runs.service';
import { PlanStopsService } from './acts/plan-stops.service';
import { PlanWriter } from './planner/plan-writer';
import { PlannerService } from './planner/planner.service';
import { PlansQueries } from './week/plans.queries';
import { PlansService } from './acts/plans.service';
import { PlanSolver } from './solver/plan-solver';
import { StopReopener } from './acts/stop-reopener';
import { SuitableDaysService } from './acts/suitable-days.service';
import { TeamPlanQueries } from './team/team-plan.queries';
import { TeamPlannerService } from './team/team-planner.service';
import { VisitIntervalsService } from './spoken-for/visit-intervals.service';

const DOORS = [
  PlannerService,
  TeamPlannerService,
  PlansQueries,
  TeamPlanQueries,
  PlansService,
  PlanRunsService,
  PlanStopsService,
  SuitableDaysService,
  AppointmentsService,
  JointVisitsService,
  CalendarFeedsService,
  PlanHistoryQueries,
  VisitIntervalsService,
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
    PlanRowsModule,
  ],
  providers: [
    ClocksQueries,
    JointParty,
    JointTidings,
    JointVisitRules,
    PlanAccess,
    PlanActs,
    PlanExchange,
    PlanGatherer,
    PlanRetimer,
    PlanSolver,
    PlanWriter,
    PlansOfParty,
    StopReopener,
    ...DOORS,
  ],
  exports: DOORS,
})
export class PlansModule {}

/** Jobs of plans, for whatever process works on the queue. */
@Module({
  imports: [PlansModule, PlanRowsModule, AgenciesModule, SettingsModule],
  providers: [PlanWeeksHandler, DraftNextWeekHandler, TellJointPartyHandler],
})
export class PlanJobsModule {}
