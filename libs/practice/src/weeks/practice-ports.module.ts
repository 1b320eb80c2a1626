import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AgenciesModule } from '@inroads/agency/agencies';
import { SettingChanges } from '@inroads/agency/settings';
import { TeamUse } from '@inroads/agency/staff';
import { SeekerChanges } from '@inroads/seekers/seekers';
import { RecountEntity } from './recount.entity';
import { RecountRepository } from './recount.repository';
import { SeekersOfTeam } from './team-use';
import { FollowSeekerChange, RecountOnSettingChange } from './week-changes';

/** The doors that the agency's and the seekers' wings publish, answered here. */
@Global()
@Module({
  imports: [AgenciesModule, TypeOrmModule.forFeature([RecountEntity])],
  providers: [
    RecountRepository,
    { provide: SettingChanges, useClass: RecountOnSettingChange },
    { provide: SeekerChanges, useClass: FollowSeekerChange },
    { provide: TeamUse, useClass: SeekersOfTeam },
  ],
  exports: [SettingChanges, SeekerChanges, TeamUse],
})
export class PracticePortsModule {}
