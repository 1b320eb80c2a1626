import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AgenciesModule } from '@inroads/agency/agencies';
import { SettingsModule } from '@inroads/agency/settings';
import { StaffModule } from '@inroads/agency/staff';
import { SeekersModule } from '@inroads/seekers/seekers';
import { CountedContacts } from './counted-contacts';
import { RecountAgencyHandler } from './recount-agency.handler';
import { RecountWeeksHandler } from './recount-weeks.handler';
import { RecountEntity } from './recount.entity';
import { RecountQueries } from './recount.queries';
import { RecountRepository } from './recount.repository';
import { RulePreview } from './rule-preview';
import { StaffWeekEntity } from './staff-week.entity';
import { WeeksQueries } from './weeks.queries';
import { WeeksService } from './weeks.service';

@Module({
  imports: [
    AgenciesModule,
    SettingsModule,
    StaffModule,
    SeekersModule,
    TypeOrmModule.forFeature([StaffWeekEntity, RecountEntity]),
  ],
  providers: [CountedContacts, WeeksService, WeeksQueries, RulePreview, RecountRepository, RecountQueries],
  exports: [CountedContacts, WeeksService, WeeksQueries, RulePreview, RecountRepository, RecountQueries],
})
export class WeeksModule {}

@Module({ imports: [WeeksModule, StaffModule], providers: [RecountWeeksHandler, RecountAgencyHandler] })
export class WeekJobsModule {}
