import { Controller, Get, Param } from '@nestjs/common';
import { Needs } from '@inroads/platform/auth';
import { DayParam, IdParam } from '@inroads/platform/http';
import { TeamPlanQueries } from '@inroads/practice/plans';
import { TeamPlanResponse } from './team-plans.responses.dto';

@Controller('teams/:teamId/plans')
export class TeamPlansController {
  constructor(private readonly teams: TeamPlanQueries) {}

  /** The weeks of a team that one supervises, side by side. A week is named by its first day. */
  @Get(':week')
  @Needs('plan.read')
  async week(
    @Param('teamId', IdParam) teamId: string,
    @Param('week', DayParam) week: string,
  ): Promise<TeamPlanResponse> {
    return TeamPlanResponse.from(await this.teams.week(teamId, week));
  }
}
