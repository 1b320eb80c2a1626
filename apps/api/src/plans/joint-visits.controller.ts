import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Needs } from '@inroads/platform/auth';
import { CreatedResponse, IdParam, VersionRequest } from '@inroads/platform/http';
import { JointVisitsService } from '@inroads/practice/plans';
import { JointVisitRequest, JointVisitResponse, JointVisitsQuery } from './joint-visits.dto';

@Controller('joint-visits')
export class JointVisitsController {
  constructor(private readonly visits: JointVisitsService) {}

  /** Visits made together in a week: one's own, and those of people one looks after. */
  @Get()
  @Needs('plan.read')
  async list(@Query() { week }: JointVisitsQuery): Promise<JointVisitResponse[]> {
    return (await this.visits.list(week)).map((visit) => JointVisitResponse.from(visit));
  }

  /** Several specialists visit one site together. The plans of that week of all who are in it are made anew, so that one time suits everybody. */
  @Post()
  @Needs('plan.write')
  async arrange(@Body() input: JointVisitRequest): Promise<CreatedResponse> {
    return { id: await this.visits.arrange(input) };
  }

  /** Each decides alone again whether to go; plans of that week are made anew. */
  @Post(':id/withdraw')
  @HttpCode(204)
  @Needs('plan.write')
  async withdraw(@Param('id', IdParam) id: string, @Body() { version }: VersionRequest): Promise<void> {
    await this.visits.withdraw(id, version);
  }
}
