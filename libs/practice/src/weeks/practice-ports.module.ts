import { Global, Module } from '@nestjs/common';
import { SettingChanges } from '@inroads/agency/settings';
import { SeekerChanges } from '@inroads/seekers/seekers';
import { FollowSeekerChange, RecountOnSettingChange } from './week-changes';

/** The doors that the agency's and the seekers' wings publish, answered here. */
@Global()
@Module({
  providers: [
    { provide: SettingChanges, useClass: RecountOnSettingChange },
    { provide: SeekerChanges, useClass: FollowSeekerChange },
  ],
  exports: [SettingChanges, SeekerChanges],
})
export class PracticePortsModule {}
