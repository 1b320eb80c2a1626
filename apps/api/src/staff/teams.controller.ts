import { Body, Controller, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { StaffQueries, StaffService } from '@inroads/agency/staff';
import { Needs } from '@inroads/platform/auth';
import { CreatedResponse, IdParam, VersionRequest } from '@inroads/platform/http';
import { RenameTeamRequest, TeamRequest } from './staff.requests.dto';
import { TeamResponse } from './staff.responses.dto';

@Controller('teams')
export class TeamsController {
  constructor(
    private readonly staff: StaffService,
    private readonly queries: StaffQueries,
  ) {}

  @Get()
  @Needs('staff.read')
  list(): Promise<TeamResponse[]> {
    return this.queries.allTeams();
  }

  @Post()
  @Needs('staff.manage')
  async add(@Body() { name }: TeamRequest): Promise<CreatedResponse> {
    return { id: await this.staff.addTeam(name) };
  }

  @Patch(':id')
  @HttpCode(204)
  @Needs('staff.manage')
  rename(@Param('id', IdParam) id: string, @Body() { version, name }: RenameTeamRequest): Promise<void> {
    return this.staff.renameTeam(id, version, name);
  }

  /** A team that nobody belongs to any more leaves the lists. */
  @Post(':id/archive')
  @HttpCode(204)
  @Needs('staff.manage')
  archive(@Param('id', IdParam) id: string, @Body() { version }: VersionRequest): Promise<void> {
    return this.staff.archiveTeam(id, version);
  }
}
