import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { FindQueries } from '@inroads/employers/finding';
import { Needs } from '@inroads/platform/auth';
import { OnlyAsks } from '@inroads/platform/http';
import { SearchRequest, SearchResponse } from './search.dto';

@Controller('search')
export class SearchController {
  constructor(private readonly queries: FindQueries) {}

  /**
   * Businesses, also by the people who work there, and openings; the best first within each kind. Job seekers:
   * `POST /seekers/search`. Who looks for a person types the name here as well, so it comes in the body.
   */
  @Post()
  @HttpCode(200)
  @Needs('search.read')
  @OnlyAsks()
  async find(@Body() { text, limit }: SearchRequest): Promise<SearchResponse> {
    return { items: await this.queries.find(text, limit) };
  }
}
