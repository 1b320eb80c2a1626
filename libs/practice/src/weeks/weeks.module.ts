import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AgenciesModule } from '@inroads/agency/agencies';
import { SettingsModule } from '@inroads/agency/settings';
import { StaffModule } from '@inroads/agency/staff';
import { SeekersModule } from '@inroads/seekers/seekers';
import { CountedContacts } from './counted-contacts';
import { RecountWeeksHandler } from './recount-weeks.handler';
import { StaffWeekEntity } from './staff-week.entity';
import { WeeksQueries } from './weeks.queries';
import { WeeksService } from './weeks.service';

@Module({
  imports: [AgenciesModule, SettingsModule, StaffModule, SeekersModule, TypeOrmModule.forFeature([StaffWeekEntity])],
  providers: [CountedContacts, WeeksService, WeeksQueries],
  exports: [CountedContacts, WeeksService, WeeksQueries],
})
export class WeeksModule {}

@Module({ imports: [WeeksModule, StaffModule], providers: [RecountWeeksHandler] })
export class WeekJobsModule {}
