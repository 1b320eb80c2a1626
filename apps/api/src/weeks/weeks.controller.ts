import { Controller, Get, Query } from '@nestjs/common';
import { ENGLISH, RULES_EDITION } from '@inroads/fidelity';
import { Needs } from '@inroads/platform/auth';
import { WeeksQueries } from '@inroads/practice/weeks';
import { OwnWeekResponse, TeamWeekLineResponse, TeamWeekQuery, TeamWeekResponse, WeekQuery } from './weeks.dto';

@Controller('weeks')
export class WeeksController {
  constructor(private readonly weeks: WeeksQueries) {}

  /** One's own week: what is logged, what counts, the target, and the rules it goes by. */
  @Get('mine')
  @Needs('week.read-own')
  async mine(@Query() { day }: WeekQuery): Promise<OwnWeekResponse> {
    return OwnWeekResponse.from(await this.weeks.own(day ?? null));
  }

  /** The weeks of one's teams, in the order of names, never of counts. */
  @Get('team')
  @Needs('week.read-team')
  team(@Query() query: TeamWeekQuery): Promise<TeamWeekResponse> {
    return this.teamWeek(query);
  }

  /** The weeks of all teams, for managers: numbers, no job seekers. */
  @Get('agency')
  @Needs('week.read-agency')
  agency(@Query() query: TeamWeekQuery): Promise<TeamWeekResponse> {
    return this.teamWeek(query);
  }

  private async teamWeek({ day, team }: TeamWeekQuery): Promise<TeamWeekResponse> {
    const { week, lines } = await this.weeks.team(day ?? null, team ?? null);
    return {
      week,
      edition: ENGLISH.edition(RULES_EDITION),
      lines: lines.map((line) => TeamWeekLineResponse.from(line)),
    };
  }
}
