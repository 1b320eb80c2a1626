import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AgenciesModule } from '@inroads/agency/agencies';
import { AppointmentEntity } from './appointment.entity';
import { PlanEntity } from './plan.entity';
import { PlanEventEntity } from './plan-event.entity';
import { PlanEvents } from './plan-events';
import { PlanReach } from './plan-reach';
import { PlanLeftOutEntity } from './plan-left-out.entity';
import { PlanRunEntity } from './plan-run.entity';
import { PlanRunPartEntity } from './plan-run-part.entity';
import { PlanRunStarter } from './plan-run-starter';
import { PlanStopEntity } from './plan-stop.entity';
import { PlanStopSeekerEntity } from './plan-stop-seeker.entity';
import { StandInContacts } from './stand-in-contacts';
import { StopChanger } from './stop-changer';
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

/** The rows of plans, apart from the rest: what follows from other features needs no more than these. */
@Module({
  imports: [AgenciesModule, TypeOrmModule.forFeature(ROWS)],
  providers: [...REPOSITORIES, PlanEvents, PlanReach, PlanRunStarter, StandInContacts, StopChanger],
  exports: [...REPOSITORIES, PlanEvents, PlanReach, PlanRunStarter, StandInContacts, StopChanger],
})
export class PlanRowsModule {}
