import { Module } from '@nestjs/common';
import { DigestsModule } from '@inroads/practice/digests';
import { DigestsController } from './digests.controller';

@Module({ imports: [DigestsModule], controllers: [DigestsController] })
export class DigestsHttpModule {}
