import { Module } from '@nestjs/common';
import { MatchesModule } from '@inroads/practice/matches';
import { AnswersController } from './answers.controller';
import { RankingsController } from './rankings.controller';

@Module({ imports: [MatchesModule], controllers: [RankingsController, AnswersController] })
export class MatchesHttpModule {}
