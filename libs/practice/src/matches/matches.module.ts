import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AgenciesModule } from '@inroads/agency/agencies';
import { OpeningsModule } from '@inroads/employers/openings';
import { PreferencesModule } from '@inroads/seekers/preferences';
import { SeekersModule } from '@inroads/seekers/seekers';
import { AnswerEntity } from './answer.entity';
import { AnswersService } from './answers.service';
import { CandidateOpenings } from './candidates';
import { AnswerRepository, OwnOrderRepository, RankingRepository } from './match.repositories';
import { MatchesService } from './matches.service';
import { OwnOrderEntity } from './own-order.entity';
import { RankingEntity } from './ranking.entity';

@Module({
  imports: [
    AgenciesModule,
    OpeningsModule,
    SeekersModule,
    PreferencesModule,
    TypeOrmModule.forFeature([RankingEntity, AnswerEntity, OwnOrderEntity]),
  ],
  providers: [
    RankingRepository,
    AnswerRepository,
    OwnOrderRepository,
    CandidateOpenings,
    MatchesService,
    AnswersService,
  ],
  exports: [MatchesService, AnswersService],
})
export class MatchesModule {}
