import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AgenciesModule } from '@inroads/agency/agencies';
import { EmployersModule } from '@inroads/employers/employers';
import { FactsModule } from '@inroads/employers/facts';
import { OpeningDocuments } from './opening.document';
import { OpeningEntity } from './opening.entity';
import { OpeningRepository, OpeningSiteRepository } from './opening.repository';
import { OpeningSiteEntity } from './opening-site.entity';
import { OpeningsQueries } from './openings.queries';
import { OpeningsService } from './openings.service';

@Module({
  imports: [AgenciesModule, EmployersModule, FactsModule, TypeOrmModule.forFeature([OpeningEntity, OpeningSiteEntity])],
  providers: [OpeningRepository, OpeningSiteRepository, OpeningsService, OpeningsQueries, OpeningDocuments],
  exports: [OpeningsService, OpeningsQueries, OpeningDocuments],
})
export class OpeningsModule {}
