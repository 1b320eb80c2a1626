import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { AgencyTime } from '@inroads/agency/agencies';
import { OpeningsQueries, OpeningsService } from '@inroads/employers/openings';
import { Needs } from '@inroads/platform/auth';
import { ArchiveRequest, CreatedResponse, IdParam } from '@inroads/platform/http';
import {
  ChangeOpeningRequest,
  ConfirmOccupationRequest,
  CreateOpeningRequest,
  ListOpeningsQuery,
  OpeningStatusRequest,
} from './openings.requests.dto';
import { OpeningListResponse, OpeningPageResponse } from './openings.responses.dto';

@Controller('openings')
export class OpeningsController {
  constructor(
    private readonly openings: OpeningsService,
    private readonly queries: OpeningsQueries,
    private readonly time: AgencyTime,
  ) {}

  @Get()
  @Needs('opening.read')
  async list(@Query() query: ListOpeningsQuery): Promise<OpeningListResponse> {
    const page = await this.queries.list({
      text: query.q,
      employerId: query.employer,
      status: query.status,
      isUnadvertised: query.unadvertised,
      occupation: query.occupation,
      sort: query.sort,
      cursor: query.cursor,
      limit: query.limit,
    });
    return OpeningListResponse.from(page);
  }

  @Get(':id')
  @Needs('opening.read')
  async page(@Param('id', IdParam) id: string): Promise<OpeningPageResponse> {
    return OpeningPageResponse.from(await this.queries.page(id));
  }

  @Post()
  @Needs('opening.write')
  async create(
    @Body() { employerId, siteIds, heardOn, facts, ...input }: CreateOpeningRequest,
  ): Promise<CreatedResponse> {
    const origin = { heardOn: heardOn ?? (await this.time.today()), heardInContactId: null, externalKey: null };
    return { id: await this.openings.add(employerId, siteIds, input, origin, facts) };
  }

  @Patch(':id')
  @Needs('opening.write')
  async change(
    @Param('id', IdParam) id: string,
    @Body() { version, ...changes }: ChangeOpeningRequest,
  ): Promise<OpeningPageResponse> {
    await this.openings.change(id, version, changes);
    return OpeningPageResponse.from(await this.queries.page(id));
  }

  /** Filled, closed, to be checked again, or open after all. */
  @Post(':id/status')
  @HttpCode(200)
  @Needs('opening.write')
  async setStatus(
    @Param('id', IdParam) id: string,
    @Body() { version, ...change }: OpeningStatusRequest,
  ): Promise<OpeningPageResponse> {
    await this.openings.setStatus(id, version, change);
    return OpeningPageResponse.from(await this.queries.page(id));
  }

  /** A person says what kind of work it is. */
  @Post(':id/occupation')
  @HttpCode(200)
  @Needs('opening.write')
  async confirmOccupation(
    @Param('id', IdParam) id: string,
    @Body() { version, code }: ConfirmOccupationRequest,
  ): Promise<OpeningPageResponse> {
    await this.openings.confirmOccupation(id, version, code);
    return OpeningPageResponse.from(await this.queries.page(id));
  }

  @Post(':id/archive')
  @HttpCode(200)
  @Needs('opening.write')
  async archive(
    @Param('id', IdParam) id: string,
    @Body() { version, reason }: ArchiveRequest,
  ): Promise<OpeningPageResponse> {
    await this.openings.archive(id, version, reason);
    return OpeningPageResponse.from(await this.queries.page(id));
  }
}
