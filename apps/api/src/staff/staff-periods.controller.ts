import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { StaffAccess, StaffPeriodsService, StaffQueries } from '@inroads/agency/staff';
import { Needs } from '@inroads/platform/auth';
import { CreatedResponse, IdParam, VersionRequest } from '@inroads/platform/http';
import {
  AddCoverRequest,
  AddLeaveRequest,
  EmployRequest,
  EndRequest,
  JoinTeamRequest,
  PeriodsQuery,
} from './staff.requests.dto';
import { PeriodsResponse } from './staff.responses.dto';

/** What holds for a person over some days: team, hours, leave, cover. */
@Controller()
export class StaffPeriodsController {
  constructor(
    private readonly periods: StaffPeriodsService,
    private readonly queries: StaffQueries,
    private readonly access: StaffAccess,
  ) {}

  @Get('staff/:id/periods')
  @Needs('staff.read')
  async of(@Param('id', IdParam) id: string, @Query() { from, to }: PeriodsQuery): Promise<PeriodsResponse> {
    await this.queries.get(id);
    await this.access.requireOwnOrManaged(id);
    const covers = await this.queries.coversFrom(from);
    const own = covers.filter(({ coveredStaffId, coveringStaffId }) => coveredStaffId === id || coveringStaffId === id);
    return PeriodsResponse.from(await this.queries.periods([id], from, to), own);
  }

  @Post('staff/:id/memberships')
  @Needs('staff.manage')
  async join(@Param('id', IdParam) staffId: string, @Body() input: JoinTeamRequest): Promise<CreatedResponse> {
    return { id: await this.periods.join({ staffId, ...input }) };
  }

  @Post('memberships/:id/end')
  @HttpCode(204)
  @Needs('staff.manage')
  leaveTeam(@Param('id', IdParam) id: string, @Body() { version, toDay }: EndRequest): Promise<void> {
    return this.periods.leaveTeam(id, version, toDay);
  }

  /** Hours from a day on; the period that runs ends the day before. */
  @Post('staff/:id/employments')
  @Needs('staff.manage')
  async employ(@Param('id', IdParam) staffId: string, @Body() input: EmployRequest): Promise<CreatedResponse> {
    return { id: await this.periods.employ({ staffId, ...input }) };
  }

  /** Days away; no reason is asked. */
  @Post('staff/:id/leave')
  @Needs('leave.manage')
  async addLeave(@Param('id', IdParam) staffId: string, @Body() input: AddLeaveRequest): Promise<CreatedResponse> {
    return { id: await this.periods.addLeave({ staffId, ...input }) };
  }

  @Post('leave/:id/withdraw')
  @HttpCode(204)
  @Needs('leave.manage')
  withdrawLeave(@Param('id', IdParam) id: string, @Body() { version }: VersionRequest): Promise<void> {
    return this.periods.withdrawLeave(id, version);
  }

  /** A colleague looks after the caseload, and may see it for just those days. */
  @Post('staff/:id/cover')
  @Needs('cover.manage')
  async addCover(
    @Param('id', IdParam) coveredStaffId: string,
    @Body() input: AddCoverRequest,
  ): Promise<CreatedResponse> {
    return { id: await this.periods.addCover({ coveredStaffId, ...input }) };
  }

  @Post('cover/:id/end')
  @HttpCode(204)
  @Needs('cover.manage')
  endCover(@Param('id', IdParam) id: string, @Body() { version }: VersionRequest): Promise<void> {
    return this.periods.endCover(id, version);
  }
}
