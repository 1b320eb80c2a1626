import { Module } from '@nestjs/common';
import { InvitationsModule } from '@inroads/agency/invitations';
import { StaffModule } from '@inroads/agency/staff';
import { StaffController } from './staff.controller';
import { StaffPeriodsController } from './staff-periods.controller';
import { TeamsController } from './teams.controller';

@Module({
  imports: [StaffModule, InvitationsModule],
  controllers: [StaffController, StaffPeriodsController, TeamsController],
})
export class StaffHttpModule {}
