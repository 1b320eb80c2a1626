import { Module } from '@nestjs/common';
import { PlansModule } from '@inroads/practice/plans';
import { AppointmentsController } from './appointments.controller';
import { CalendarController } from './calendar.controller';
import { CalendarLimiter } from './calendar.limiter';
import { JointVisitsController } from './joint-visits.controller';
import { PlanRunsController } from './plan-runs.controller';
import { PlanStopsController } from './plan-stops.controller';
import { PlansController } from './plans.controller';
import { TeamPlansController } from './team-plans.controller';

@Module({
  imports: [PlansModule],
  controllers: [
    PlansController,
    PlanStopsController,
    PlanRunsController,
    TeamPlansController,
    AppointmentsController,
    JointVisitsController,
    CalendarController,
  ],
  providers: [CalendarLimiter],
})
export class PlansHttpModule {}
