import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { EmployersQueries, EmployersService } from '@inroads/employers/employers';
import { Needs } from '@inroads/platform/auth';
import { ArchiveRequest, CreatedResponse, IdParam, VersionRequest } from '@inroads/platform/http';
import { ChangeEmployerRequest, CreateEmployerRequest, ListEmployersQuery } from './employers.requests.dto';
import { EmployerListResponse, EmployerPageResponse } from './employers.responses.dto';

@Controller('employers')
export class EmployersController {
  constructor(
    private readonly employers: EmployersService,
    private readonly queries: EmployersQueries,
  ) {}

  @Get()
  @Needs('employer.read')
  async list(@Query() query: ListEmployersQuery): Promise<EmployerListResponse> {
    const page = await this.queries.list({
      text: query.q,
      ownerStaffId: query.owner,
      isOwnerless: query.ownerless,
      stage: query.stage,
      tag: query.tag,
      city: query.city,
      naics: query.naics,
      isArchived: query.archived,
      isDoNotContact: query.doNotContact,
      hasOpenOpenings: query.hasOpenings,
      sort: query.sort,
      cursor: query.cursor,
      limit: query.limit,
    });
    return EmployerListResponse.from(page);
  }

  @Get(':id')
  @Needs('employer.read')
  async page(@Param('id', IdParam) id: string): Promise<EmployerPageResponse> {
    return EmployerPageResponse.from(await this.queries.page(id));
  }

  @Post()
  @Needs('employer.write')
  async create(@Body() { sites, isDifferent, ...input }: CreateEmployerRequest): Promise<CreatedResponse> {
    return { id: await this.employers.add(input, sites, isDifferent) };
  }

  @Patch(':id')
  @Needs('employer.write')
  async change(
    @Param('id', IdParam) id: string,
    @Body() { version, ...changes }: ChangeEmployerRequest,
  ): Promise<EmployerPageResponse> {
    await this.employers.change(id, version, changes);
    return EmployerPageResponse.from(await this.queries.page(id));
  }

  @Post(':id/archive')
  @HttpCode(200)
  @Needs('employer.write')
  async archive(
    @Param('id', IdParam) id: string,
    @Body() { version, reason }: ArchiveRequest,
  ): Promise<EmployerPageResponse> {
    await this.employers.archive(id, version, reason);
    return EmployerPageResponse.from(await this.queries.page(id));
  }

  @Post(':id/restore')
  @HttpCode(200)
  @Needs('employer.write')
  async restore(@Param('id', IdParam) id: string, @Body() { version }: VersionRequest): Promise<EmployerPageResponse> {
    await this.employers.restore(id, version);
    return EmployerPageResponse.from(await this.queries.page(id));
  }
}
