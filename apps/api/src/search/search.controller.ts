import { Controller, Get, Query } from '@nestjs/common';
import { FindQueries } from '@inroads/employers/finding';
import { Needs } from '@inroads/platform/auth';
import { SearchQuery, SearchResponse } from './search.dto';

@Controller('search')
export class SearchController {
  constructor(private readonly queries: FindQueries) {}

  /** Businesses, also by the people who work there, and openings; the best first within each kind. Job seekers: `GET /seekers?q=`. */
  @Get()
  @Needs('search.read')
  async find(@Query() { q, limit }: SearchQuery): Promise<SearchResponse> {
    return { items: await this.queries.find(q, limit) };
  }
}
