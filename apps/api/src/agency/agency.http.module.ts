import { Module } from '@nestjs/common';
import { AgenciesModule } from '@inroads/agency/agencies';
import { SettingsModule } from '@inroads/agency/settings';
import { AgencyController } from './agency.controller';

@Module({ imports: [AgenciesModule, SettingsModule], controllers: [AgencyController] })
export class AgencyHttpModule {}
