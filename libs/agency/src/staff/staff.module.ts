import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { GeoModule } from '@inroads/platform/geo';
import { AgenciesModule } from '../agencies';
import { CoverEntity } from './cover.entity';
import { EmploymentPeriodEntity } from './employment-period.entity';
import { LeaveEntity } from './leave.entity';
import { SightService } from './sight';
import { StaffAccess } from './staff-access';
import { StaffEntity } from './staff.entity';
import { StaffPeriodsService } from './staff-periods.service';
import { StaffQueries } from './staff.queries';
import {
  CoverRepository,
  EmploymentRepository,
  LeaveRepository,
  MembershipRepository,
  StaffRepository,
  TeamRepository,
} from './staff.repository';
import { NewcomersService } from './newcomers.service';
import { StaffService } from './staff.service';
import { TeamEntity } from './team.entity';
import { TeamMembershipEntity } from './team-membership.entity';
import { WorkNowQueries } from './work-now.queries';

@Module({
  imports: [
    AgenciesModule,
    GeoModule,
    TypeOrmModule.forFeature([
      StaffEntity,
      TeamEntity,
      TeamMembershipEntity,
      EmploymentPeriodEntity,
      LeaveEntity,
      CoverEntity,
    ]),
  ],
  providers: [
    StaffRepository,
    TeamRepository,
    MembershipRepository,
    EmploymentRepository,
    LeaveRepository,
    CoverRepository,
    StaffService,
    StaffPeriodsService,
    NewcomersService,
    StaffQueries,
    SightService,
    StaffAccess,
    WorkNowQueries,
  ],
  exports: [
    StaffService,
    StaffPeriodsService,
    NewcomersService,
    StaffQueries,
    SightService,
    StaffAccess,
    WorkNowQueries,
  ],
})
export class StaffModule {}
