import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Needs } from '@inroads/platform/auth';
import { DayParam, HoldsNothing, IdParam, VersionRequest } from '@inroads/platform/http';
import { PlansQueries, PlanStopsService, SuitableDaysService, type WeekRef } from '@inroads/practice/plans';
import {
  AddStopRequest,
  LaterRequest,
  MoveStopRequest,
  PinRequest,
  RemoveStopRequest,
  SuitableDaysQuery,
  SwapStopRequest,
} from './plan-stops.requests.dto';
import { SuitableDaysResponse } from './plan-stops.responses.dto';
import { PlanWeekResponse } from './plans.responses.dto';
import { startMinute } from './start-minute';

/** Acts on single visits. Each answers with the whole week as it stands then, and with 409 where the visit was changed meanwhile. */
@Controller()
export class PlanStopsController {
  constructor(
    private readonly stops: PlanStopsService,
    private readonly suitable: SuitableDaysService,
    private readonly queries: PlansQueries,
  ) {}

  /** Done without an entry in the log. Logging the visit does this by itself, and links the two. */
  @Post('plan-stops/:id/done')
  @HttpCode(200)
  @Needs('plan.write')
  async done(@Param('id', IdParam) id: string, @Body() { version }: VersionRequest): Promise<PlanWeekResponse> {
    return this.answer(await this.stops.done(id, version));
  }

  /** It moves to the day of this week that costs least, or comes back next week with more weight; the newest event says which. */
  @Post('plan-stops/:id/missed')
  @HttpCode(200)
  @HoldsNothing()
  @Needs('plan.write')
  async missed(@Param('id', IdParam) id: string, @Body() { version }: VersionRequest): Promise<PlanWeekResponse> {
    return this.answer(await this.stops.missed(id, version));
  }

  @Post('plan-stops/:id/later')
  @HttpCode(200)
  @HoldsNothing()
  @Needs('plan.write')
  async later(@Param('id', IdParam) id: string, @Body() { version, until }: LaterRequest): Promise<PlanWeekResponse> {
    return this.answer(await this.stops.later(id, version, until));
  }

  /** A pinned visit keeps its time in every new plan. */
  @Post('plan-stops/:id/pin')
  @HttpCode(200)
  @Needs('plan.write')
  async pin(@Param('id', IdParam) id: string, @Body() { version, isPinned }: PinRequest): Promise<PlanWeekResponse> {
    return this.answer(await this.stops.pin(id, version, isPinned));
  }

  /** To another day or time; the times of the others heal. */
  @Post('plan-stops/:id/move')
  @HttpCode(200)
  @HoldsNothing()
  @Needs('plan.write')
  async move(
    @Param('id', IdParam) id: string,
    @Body() { version, day, startsAt }: MoveStopRequest,
  ): Promise<PlanWeekResponse> {
    return this.answer(await this.stops.move(id, version, day, startMinute(startsAt)));
  }

  @Post('plan-stops/:id/remove')
  @HttpCode(200)
  @HoldsNothing()
  @Needs('plan.write')
  async remove(
    @Param('id', IdParam) id: string,
    @Body() { version, reason }: RemoveStopRequest,
  ): Promise<PlanWeekResponse> {
    return this.answer(await this.stops.remove(id, version, reason));
  }

  /** Another business in its place, on the same day. */
  @Post('plan-stops/:id/swap')
  @HttpCode(200)
  @HoldsNothing()
  @Needs('plan.write')
  async swap(
    @Param('id', IdParam) id: string,
    @Body() { version, siteId }: SwapStopRequest,
  ): Promise<PlanWeekResponse> {
    return this.answer(await this.stops.swap(id, version, siteId));
  }

  /** Takes the last act on this visit back, whatever it was: it stands again as it stood, and one that was added goes. */
  @Post('plan-stops/:id/reopen')
  @HttpCode(200)
  @HoldsNothing()
  @Needs('plan.write')
  async reopen(@Param('id', IdParam) id: string, @Body() { version }: VersionRequest): Promise<PlanWeekResponse> {
    return this.answer(await this.stops.reopen(id, version));
  }

  /** One more business. */
  @Post('staff/:staffId/plans/:week/stops')
  @HttpCode(200)
  @HoldsNothing()
  @Needs('plan.write')
  async add(
    @Param('staffId', IdParam) staffId: string,
    @Param('week', DayParam) week: string,
    @Body() { siteId, day }: AddStopRequest,
  ): Promise<PlanWeekResponse> {
    return this.answer(await this.stops.add(staffId, week, siteId, day));
  }

  /** For one site, what each day of this week and the next would cost: minutes of detour, and what would have to give way. */
  @Get('staff/:staffId/suitable-days')
  @Needs('plan.read')
  async days(
    @Param('staffId', IdParam) staffId: string,
    @Query() { site }: SuitableDaysQuery,
  ): Promise<SuitableDaysResponse> {
    return SuitableDaysResponse.from(await this.suitable.of(staffId, site));
  }

  private async answer({ staffId, week }: WeekRef): Promise<PlanWeekResponse> {
    return PlanWeekResponse.from(await this.queries.week(staffId, week));
  }
}
