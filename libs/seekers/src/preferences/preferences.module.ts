import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AgenciesModule } from '@inroads/agency/agencies';
import { SeekersModule } from '@inroads/seekers/seekers';
import { PreferenceRepository } from './preference.repository';
import { PreferencesService } from './preferences.service';
import { PreferenceVersionEntity } from './preference-version.entity';

@Module({
  imports: [AgenciesModule, SeekersModule, TypeOrmModule.forFeature([PreferenceVersionEntity])],
  providers: [PreferenceRepository, PreferencesService],
  exports: [PreferencesService],
})
export class PreferencesModule {}
