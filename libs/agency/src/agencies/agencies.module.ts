import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AgenciesService } from './agencies.service';
import { AgencyEntity } from './agency.entity';
import { AgencyRepository } from './agency.repository';
import { AgencyTime } from './agency-time';

/** Needs a `WeekUse` in scope: the practice wing gives it, globally. */
@Module({
  imports: [TypeOrmModule.forFeature([AgencyEntity])],
  providers: [AgencyRepository, AgenciesService, AgencyTime],
  exports: [AgenciesService, AgencyTime],
})
export class AgenciesModule {}
