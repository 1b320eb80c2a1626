import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FactEntryEntity } from './fact-entry.entity';
import { FactEntryRepository } from './fact-entry.repository';
import { FactsService } from './facts.service';

@Module({
  imports: [TypeOrmModule.forFeature([FactEntryEntity])],
  providers: [FactEntryRepository, FactsService],
  exports: [FactsService],
})
export class FactsModule {}
