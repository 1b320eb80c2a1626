import { Module } from '@nestjs/common';
import { WeeksModule } from '@inroads/practice/weeks';
import { WeeksController } from './weeks.controller';

@Module({ imports: [WeeksModule], controllers: [WeeksController] })
export class WeeksHttpModule {}
