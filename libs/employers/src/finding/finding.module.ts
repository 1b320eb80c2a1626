import { Module } from '@nestjs/common';
import { FindQueries } from './find.queries';

@Module({ providers: [FindQueries], exports: [FindQueries] })
export class FindingModule {}
