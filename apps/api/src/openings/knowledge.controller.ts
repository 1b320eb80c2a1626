import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { AgencyTime } from '@inroads/agency/agencies';
import { FactsService } from '@inroads/employers/facts';
import { NeedsService } from '@inroads/employers/needs';
import { Needs } from '@inroads/platform/auth';
import { ArchiveRequest, CreatedResponse, IdParam, VersionRequest } from '@inroads/platform/http';
import { LearnNeedRequest, ObserveFactRequest } from './openings.requests.dto';
import { FactLineResponse, NeedResponse } from './openings.responses.dto';

/** What is known of a business beside its address: facts, and what it needs and looks for. */
@Controller()
export class KnowledgeController {
  constructor(
    private readonly facts: FactsService,
    private readonly needs: NeedsService,
    private readonly time: AgencyTime,
  ) {}

  /** Somebody told, saw or read something. The newer observation holds; older ones stay as history. */
  @Post('facts')
  @HttpCode(204)
  @Needs('employer.write')
  async observe(@Body() { asOf, ...fact }: ObserveFactRequest): Promise<void> {
    await this.facts.observe([{ ...fact, asOf: asOf ?? (await this.time.today()), contactId: null }]);
  }

  /** Every observation of one business, site or opening, the newest first. */
  @Get('facts/:holderId')
  @Needs('employer.read')
  history(@Param('holderId', IdParam) holderId: string): Promise<FactLineResponse[]> {
    return this.facts.history(holderId);
  }

  @Get('employers/:id/needs')
  @Needs('employer.read')
  needsOf(@Param('id', IdParam) employerId: string): Promise<NeedResponse[]> {
    return this.needs.ofEmployer(employerId);
  }

  @Post('employers/:id/needs')
  @Needs('employer.write')
  async learn(
    @Param('id', IdParam) employerId: string,
    @Body() { learnedOn, ...need }: LearnNeedRequest,
  ): Promise<CreatedResponse> {
    return {
      id: await this.needs.learn({
        employerId,
        ...need,
        learnedOn: learnedOn ?? (await this.time.today()),
        contactId: null,
      }),
    };
  }

  /** Somebody said today that it still holds. */
  @Post('needs/:id/confirm')
  @HttpCode(204)
  @Needs('employer.write')
  async confirm(@Param('id', IdParam) id: string, @Body() { version }: VersionRequest): Promise<void> {
    await this.needs.confirm(id, version, await this.time.today());
  }

  @Post('needs/:id/close')
  @HttpCode(204)
  @Needs('employer.write')
  close(@Param('id', IdParam) id: string, @Body() { version, reason }: ArchiveRequest): Promise<void> {
    return this.needs.close(id, version, reason);
  }
}
