import { Module } from '@nestjs/common';
import { InvitationsModule } from '@inroads/agency/invitations';
import { StaffModule } from '@inroads/agency/staff';
import { SeekersModule } from '@inroads/seekers/seekers';
import { OwnProfileController } from './own-profile.controller';
import { StaffController } from './staff.controller';
import { StaffPeriodsController } from './staff-periods.controller';
import { TeamsController } from './teams.controller';
import { WorkNowController } from './work-now.controller';

@Module({
  imports: [StaffModule, InvitationsModule, SeekersModule],
  controllers: [OwnProfileController, StaffController, StaffPeriodsController, TeamsController, WorkNowController],
})
export class StaffHttpModule {}
