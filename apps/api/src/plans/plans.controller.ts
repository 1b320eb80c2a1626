import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Needs } from '@inroads/platform/auth';
import { RequestScope } from '@inroads/platform/database';
import { CreatedResponse, DayParam, IdParam } from '@inroads/platform/http';
import { PlanHistoryQueries, PlanRunsService, PlansQueries, PlansService, toDayRoute } from '@inroads/practice/plans';
import { DayQuery, DayRouteResponse, PlanHistoryLineResponse } from './calendar.responses.dto';
import { AcceptPlanRequest } from './plans.requests.dto';
import { PlanWeekResponse } from './plans.responses.dto';

/** A week is named by its first day. One's own at `plans/:week`, a colleague's at `staff/:staffId/plans/:week`. */
@Controller()
export class PlansController {
  constructor(
    private readonly plans: PlansService,
    private readonly queries: PlansQueries,
    private readonly runs: PlanRunsService,
    private readonly history: PlanHistoryQueries,
    private readonly scope: RequestScope,
  ) {}

  /** One's own week: plan, proposal, pace, follow-ups, clocks and what was left out. */
  @Get('plans/:week')
  @Needs('plan.read')
  mine(@Param('week', DayParam) week: string): Promise<PlanWeekResponse> {
    return this.answer(this.scope.staffId, week);
  }

  /** A colleague's week: a supervisor's own teams. Job seekers only where one may see them. */
  @Get('staff/:staffId/plans/:week')
  @Needs('plan.read')
  of(@Param('staffId', IdParam) staffId: string, @Param('week', DayParam) week: string): Promise<PlanWeekResponse> {
    return this.answer(staffId, week);
  }

  /** Plans the week, in the queue. Without an accepted plan the draft is made or made anew; beside one a proposal. The run tells how far it is. */
  @Post('staff/:staffId/plans/:week/generate')
  @Needs('plan.write')
  async generate(
    @Param('staffId', IdParam) staffId: string,
    @Param('week', DayParam) week: string,
  ): Promise<CreatedResponse> {
    return { id: await this.runs.begin(staffId, week) };
  }

  /** Takes the draft, or the proposal where there is one. */
  @Post('staff/:staffId/plans/:week/accept')
  @HttpCode(200)
  @Needs('plan.write')
  async accept(
    @Param('staffId', IdParam) staffId: string,
    @Param('week', DayParam) week: string,
    @Body() { version }: AcceptPlanRequest,
  ): Promise<PlanWeekResponse> {
    await this.plans.accept(staffId, week, version);
    return this.answer(staffId, week);
  }

  /** Sets the proposal aside. The plan stays as it is. */
  @Post('staff/:staffId/plans/:week/discard')
  @HttpCode(200)
  @Needs('plan.write')
  async discard(
    @Param('staffId', IdParam) staffId: string,
    @Param('week', DayParam) week: string,
  ): Promise<PlanWeekResponse> {
    await this.plans.discard(staffId, week);
    return this.answer(staffId, week);
  }

  /** Takes the last accepted re-plan back as one, while the plan was not changed since. */
  @Post('staff/:staffId/plans/:week/undo')
  @HttpCode(200)
  @Needs('plan.write')
  async undo(
    @Param('staffId', IdParam) staffId: string,
    @Param('week', DayParam) week: string,
  ): Promise<PlanWeekResponse> {
    await this.plans.undo(staffId, week);
    return this.answer(staffId, week);
  }

  /** One day's way as GeoJSON, for any map. */
  @Get('staff/:staffId/plans/:week/route')
  @Needs('plan.read')
  async route(
    @Param('staffId', IdParam) staffId: string,
    @Param('week', DayParam) week: string,
    @Query() { day }: DayQuery,
  ): Promise<DayRouteResponse> {
    const { type, features } = toDayRoute(await this.queries.week(staffId, week), day);
    return { type, features: [...features] };
  }

  /** Planned against done, week by week, the newest first. */
  @Get('staff/:staffId/plan-history')
  @Needs('plan.read')
  past(@Param('staffId', IdParam) staffId: string): Promise<PlanHistoryLineResponse[]> {
    return this.history.of(staffId);
  }

  private async answer(staffId: string, week: string): Promise<PlanWeekResponse> {
    return PlanWeekResponse.from(await this.queries.week(staffId, week));
  }
}
