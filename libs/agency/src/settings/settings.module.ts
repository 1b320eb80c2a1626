import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AgenciesModule } from '../agencies';
import { HolidayEntity } from './holiday.entity';
import { SettingEntity } from './setting.entity';
import { HolidayRepository, SettingRepository } from './setting.repository';
import { SettingsService } from './settings.service';

/** Needs a `SettingChanges` in scope: the practice wing gives it, globally. */
@Module({
  imports: [AgenciesModule, TypeOrmModule.forFeature([SettingEntity, HolidayEntity])],
  providers: [SettingRepository, HolidayRepository, SettingsService],
  exports: [SettingsService],
})
export class SettingsModule {}
