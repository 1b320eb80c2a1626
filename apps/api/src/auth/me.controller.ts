import { Body, Controller, Delete, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import { AgenciesService, AgencyTime } from '@inroads/agency/agencies';
import { StaffQueries } from '@inroads/agency/staff';
import { grantsOf } from '@inroads/contracts';
import { Needs, SessionsService, TokensService } from '@inroads/platform/auth';
import { RequestScope } from '@inroads/platform/database';
import { IdParam } from '@inroads/platform/http';
import type { Request } from 'express';
import { CreatedTokenResponse, CreateTokenRequest, MeResponse, SessionResponse, TokenResponse } from './auth.dto';

/** The person at work: who they are, where they are signed in, their keys. */
@Controller('me')
export class MeController {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly time: AgencyTime,
    private readonly staff: StaffQueries,
    private readonly sessions: SessionsService,
    private readonly tokens: TokensService,
    private readonly scope: RequestScope,
  ) {}

  @Get()
  @Needs('profile.manage-own')
  async me(): Promise<MeResponse> {
    const { staffId, roles } = this.scope;
    const { name } = await this.staff.get(staffId);
    const { id, name: agencyName, zone, weekStart, country } = await this.agencies.current();
    const teams = new Map((await this.staff.allTeams()).map((team) => [team.id, team.name]));
    const memberships = (await this.staff.membershipsToday()).filter((membership) => membership.staffId === staffId);
    return {
      staffId,
      name,
      roles: [...roles],
      permissions: [...grantsOf(roles)],
      agency: { id, name: agencyName, zone, weekStart, country, today: await this.time.today() },
      teams: memberships.map(({ teamId, kind }) => ({ id: teamId, name: teams.get(teamId) ?? '', kind })),
    };
  }

  @Get('sessions')
  @Needs('profile.manage-own')
  async ownSessions(@Req() request: Request): Promise<SessionResponse[]> {
    return this.sessions.list(request.sessionID);
  }

  @Delete('sessions/:id')
  @HttpCode(204)
  @Needs('profile.manage-own')
  endSession(@Param('id') id: string): Promise<void> {
    return this.sessions.end(id);
  }

  @Delete('sessions')
  @HttpCode(204)
  @Needs('profile.manage-own')
  endAllSessions(): Promise<void> {
    return this.sessions.endAll();
  }

  @Get('tokens')
  @Needs('token.manage-own')
  async ownTokens(): Promise<TokenResponse[]> {
    const tokens = await this.tokens.list();
    return tokens.map(({ permissions, ...token }) => ({ ...token, permissions: [...permissions] }));
  }

  @Post('tokens')
  @Needs('token.manage-own')
  createToken(@Body() { name, permissions, validDays }: CreateTokenRequest): Promise<CreatedTokenResponse> {
    return this.tokens.create(name, permissions, validDays);
  }

  @Delete('tokens/:id')
  @HttpCode(204)
  @Needs('token.manage-own')
  revokeToken(@Param('id', IdParam) id: string): Promise<void> {
    return this.tokens.revoke(id);
  }
}
