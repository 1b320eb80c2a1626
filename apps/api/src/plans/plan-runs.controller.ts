import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Needs } from '@inroads/platform/auth';
import { CreatedResponse, DayParam, IdParam } from '@inroads/platform/http';
import { PlanRunsService } from '@inroads/practice/plans';
import { PlanRunResponse } from './plan-runs.responses.dto';
import { PlanTeamRequest } from './plans.requests.dto';

@Controller()
export class PlanRunsController {
  constructor(private readonly runs: PlanRunsService) {}

  /** Plans the weeks of all specialists of a team one supervises together: no two go to one business, what one cannot keep another does. */
  @Post('plans/:week/team')
  @Needs('plan.run-team')
  async team(@Param('week', DayParam) week: string, @Body() { teamId }: PlanTeamRequest): Promise<CreatedResponse> {
    return { id: await this.runs.beginTeam(teamId, week) };
  }

  /** How far planning is. */
  @Get('plan-runs/:id')
  @Needs('plan.read')
  get(@Param('id', IdParam) id: string): Promise<PlanRunResponse> {
    return this.answer(id);
  }

  /** What is planned already stays. */
  @Post('plan-runs/:id/stop')
  @HttpCode(200)
  @Needs('plan.write')
  async stop(@Param('id', IdParam) id: string): Promise<PlanRunResponse> {
    await this.runs.stop(id);
    return this.answer(id);
  }

  /** Goes on with those still waiting, or that failed. */
  @Post('plan-runs/:id/resume')
  @HttpCode(200)
  @Needs('plan.write')
  async resume(@Param('id', IdParam) id: string): Promise<PlanRunResponse> {
    await this.runs.resume(id);
    return this.answer(id);
  }

  private async answer(id: string): Promise<PlanRunResponse> {
    return PlanRunResponse.from(await this.runs.get(id));
  }
}
