import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AgenciesModule, WeekUse } from '@inroads/agency/agencies';
import { SettingChanges } from '@inroads/agency/settings';
import { TeamUse } from '@inroads/agency/staff';
import { SeekerChanges } from '@inroads/seekers/seekers';
import { RecountEntity } from './recount.entity';
import { RecountRepository } from './recount.repository';
import { SeekersOfTeam } from './team-use';
import { FollowSeekerChange, RecountOnSettingChange } from './week-changes';
import { KeptByWeek } from './week-use';

/** The doors that the agency's and the seekers' wings publish, answered here. */
@Global()
@Module({
  imports: [AgenciesModule, TypeOrmModule.forFeature([RecountEntity])],
  providers: [
    RecountRepository,
    { provide: SettingChanges, useClass: RecountOnSettingChange },
    { provide: SeekerChanges, useClass: FollowSeekerChange },
    { provide: TeamUse, useClass: SeekersOfTeam },
    { provide: WeekUse, useClass: KeptByWeek },
  ],
  exports: [SettingChanges, SeekerChanges, TeamUse, WeekUse],
})
export class PracticePortsModule {}
