import { Module } from '@nestjs/common';
import { InvitationsModule } from '@inroads/agency/invitations';
import { StaffModule } from '@inroads/agency/staff';
import { OwnProfileController } from './own-profile.controller';
import { StaffController } from './staff.controller';
import { StaffPeriodsController } from './staff-periods.controller';
import { TeamsController } from './teams.controller';

@Module({
  imports: [StaffModule, InvitationsModule],
  controllers: [OwnProfileController, StaffController, StaffPeriodsController, TeamsController],
})
export class StaffHttpModule {}
