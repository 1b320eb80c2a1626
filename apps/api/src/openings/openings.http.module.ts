import { Module } from '@nestjs/common';
import { AgenciesModule } from '@inroads/agency/agencies';
import { FactsModule } from '@inroads/employers/facts';
import { NeedsModule } from '@inroads/employers/needs';
import { OpeningsModule } from '@inroads/employers/openings';
import { KnowledgeController } from './knowledge.controller';
import { OpeningsController } from './openings.controller';

@Module({
  imports: [AgenciesModule, OpeningsModule, FactsModule, NeedsModule],
  controllers: [OpeningsController, KnowledgeController],
})
export class OpeningsHttpModule {}
