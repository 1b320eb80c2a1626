import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AgencyMapEntity } from './agency-map.entity';
import { AgencyMapRepository } from './agency-map.repository';
import { AgencyMapsService } from './agency-maps.service';

@Module({
  imports: [TypeOrmModule.forFeature([AgencyMapEntity])],
  providers: [AgencyMapRepository, AgencyMapsService],
  exports: [AgencyMapsService],
})
export class MapsModule {}
