import { Module } from '@nestjs/common';
import { WeeksModule } from '@inroads/practice/weeks';
import { RuleChangesController } from './rule-changes.controller';
import { WeeksController } from './weeks.controller';

@Module({ imports: [WeeksModule], controllers: [WeeksController, RuleChangesController] })
export class WeeksHttpModule {}
