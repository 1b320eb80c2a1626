import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AgenciesModule } from '@inroads/agency/agencies';
import { AppointmentEntity } from './appointment.entity';
import { JointVisitEntity } from '../joint/joint-visit.entity';
import { JointVisitRepository, JointVisitStaffRepository } from '../joint/joint-visit.repositories';
import { JointVisitStaffEntity } from '../joint/joint-visit-staff.entity';
import { JointVisitsOfWeek } from '../joint/joint-visits-of-week';
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
  JointVisitEntity,
  JointVisitStaffEntity,
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
  JointVisitRepository,
  JointVisitStaffRepository,
];

/** The rows of plans, apart from the rest: what follows from other features needs no more than these. */
@Module({
  imports: [AgenciesModule, TypeOrmModule.forFeature(ROWS)],
  providers: [...REPOSITORIES, JointVisitsOfWeek, PlanEvents, PlanReach, PlanRunStarter, StandInContacts, StopChanger],
  exports: [...REPOSITORIES, JointVisitsOfWeek, PlanEvents, PlanReach, PlanRunStarter, StandInContacts, StopChanger],
})
export class PlanRowsModule {}
