import { Module } from '@nestjs/common';
import { AgenciesModule } from '@inroads/agency/agencies';
import { MapsModule } from '@inroads/agency/maps';
import { SettingsModule } from '@inroads/agency/settings';
import { AgencyMapController } from './agency-map.controller';
import { AgencyController } from './agency.controller';

@Module({ imports: [AgenciesModule, MapsModule, SettingsModule], controllers: [AgencyController, AgencyMapController] })
export class AgencyHttpModule {}
