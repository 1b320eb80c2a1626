import { Module } from '@nestjs/common';
import { FindingModule } from '@inroads/employers/finding';
import { SearchController } from './search.controller';

@Module({ imports: [FindingModule], controllers: [SearchController] })
export class SearchHttpModule {}
