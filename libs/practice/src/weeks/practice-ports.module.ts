import { Global, Module } from '@nestjs/common';
import { SettingChanges } from '@inroads/agency/settings';
import { TeamUse } from '@inroads/agency/staff';
import { SeekerChanges } from '@inroads/seekers/seekers';
import { SeekersOfTeam } from './team-use';
import { FollowSeekerChange, RecountOnSettingChange } from './week-changes';

/** The doors that the agency's and the seekers' wings publish, answered here. */
@Global()
@Module({
  providers: [
    { provide: SettingChanges, useClass: RecountOnSettingChange },
    { provide: SeekerChanges, useClass: FollowSeekerChange },
    { provide: TeamUse, useClass: SeekersOfTeam },
  ],
  exports: [SettingChanges, SeekerChanges, TeamUse],
})
export class PracticePortsModule {}
