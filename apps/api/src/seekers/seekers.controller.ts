import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { Needs } from '@inroads/platform/auth';
import { CreatedResponse, IdParam, OnlyAsks } from '@inroads/platform/http';
import { SeekersQueries, SeekersService } from '@inroads/seekers/seekers';
import {
  AssignSeekerRequest,
  ChangeSeekerRequest,
  EnterAgainRequest,
  EnterSeekerRequest,
  FindSeekersRequest,
  ListSeekersQuery,
  SetStatusRequest,
} from './seekers.requests.dto';
import { SeekerListResponse, SeekerPageResponse } from './seekers.responses.dto';

/** Job seekers: one's own, those one covers, and those of one's teams. All others are not there. */
@Controller('seekers')
export class SeekersController {
  constructor(
    private readonly seekers: SeekersService,
    private readonly queries: SeekersQueries,
  ) {}

  @Get()
  @Needs('seeker.read')
  async list(@Query() { specialist, ...narrowed }: ListSeekersQuery): Promise<SeekerListResponse> {
    return SeekerListResponse.from(await this.queries.list({ ...narrowed, specialistId: specialist }));
  }

  /** The list by name or code, which stand in no address: they come in the body. */
  @Post('search')
  @HttpCode(200)
  @Needs('seeker.read')
  @OnlyAsks()
  async find(@Body() { specialist, ...narrowed }: FindSeekersRequest): Promise<SeekerListResponse> {
    return SeekerListResponse.from(await this.queries.list({ ...narrowed, specialistId: specialist }));
  }

  @Get(':id')
  @Needs('seeker.read')
  async page(@Param('id', IdParam) id: string): Promise<SeekerPageResponse> {
    return SeekerPageResponse.from(await this.queries.page(id));
  }

  /** A person enters the programme, with a specialist and in a team that the caller may see. */
  @Post()
  @Needs('seeker.write')
  async enter(@Body() { specialistId, enteredOn, ...input }: EnterSeekerRequest): Promise<CreatedResponse> {
    return { id: await this.seekers.enter(input, { specialistId, enteredOn }) };
  }

  @Patch(':id')
  @Needs('seeker.write')
  async change(
    @Param('id', IdParam) id: string,
    @Body() { version, ...changes }: ChangeSeekerRequest,
  ): Promise<SeekerPageResponse> {
    await this.seekers.change(id, version, changes);
    return SeekerPageResponse.from(await this.queries.page(id));
  }

  /** A colleague takes over from a day on. */
  @Post(':id/assign')
  @HttpCode(204)
  @Needs('seeker.assign')
  assign(@Param('id', IdParam) id: string, @Body() { specialistId, fromDay }: AssignSeekerRequest): Promise<void> {
    return this.seekers.assign(id, specialistId, fromDay);
  }

  /** Looking, working, paused or left, from a day on. */
  @Post(':id/status')
  @HttpCode(204)
  @Needs('seeker.write')
  setStatus(@Param('id', IdParam) id: string, @Body() change: SetStatusRequest): Promise<void> {
    return this.seekers.setStatus(id, change);
  }

  /** Somebody who had left comes back: a new episode and a new clock. */
  @Post(':id/enter-again')
  @HttpCode(204)
  @Needs('seeker.write')
  enterAgain(@Param('id', IdParam) id: string, @Body() entry: EnterAgainRequest): Promise<void> {
    return this.seekers.enterAgain(id, entry);
  }
}
