import { Body, Controller, Get, HttpCode, Param, Put, Query } from '@nestjs/common';
import { Needs } from '@inroads/platform/auth';
import { IdParam } from '@inroads/platform/http';
import { MatchesService } from '@inroads/practice/matches';
import { RankingQuery, ReorderRequest } from './matches.requests.dto';
import { RankingHistoryResponse, RankingResponse } from './matches.responses.dto';

/** Openings ranked for one person, each with its reasons. */
@Controller()
export class RankingsController {
  constructor(private readonly matches: MatchesService) {}

  /** Ranked now. What is shown is kept where it differs from what was shown last, and can be asked for by its id for a year, or for as long as an answer names it. */
  @Get('seekers/:id/ranking')
  @Needs('match.read')
  async show(@Param('id', IdParam) seekerId: string, @Query() { limit }: RankingQuery): Promise<RankingResponse> {
    return RankingResponse.from(await this.matches.show(seekerId, limit));
  }

  /** What was shown before. */
  @Get('seekers/:id/rankings')
  @Needs('match.read')
  async history(@Param('id', IdParam) seekerId: string): Promise<RankingHistoryResponse> {
    return { items: await this.matches.history(seekerId) };
  }

  /** A ranking as it was shown then. */
  @Get('rankings/:id')
  @Needs('match.read')
  async get(@Param('id', IdParam) id: string): Promise<RankingResponse> {
    return RankingResponse.from(await this.matches.get(id));
  }

  /** The person moves openings: their order stands before ours. */
  @Put('seekers/:id/order')
  @HttpCode(204)
  @Needs('match.answer')
  reorder(
    @Param('id', IdParam) seekerId: string,
    @Body() { version, openingIds, reason }: ReorderRequest,
  ): Promise<void> {
    return this.matches.reorder(seekerId, version, openingIds, reason);
  }
}
