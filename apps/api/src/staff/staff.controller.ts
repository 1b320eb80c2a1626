import { Body, Controller, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { Invitations } from '@inroads/agency/invitations';
import { NewcomersService, StaffQueries, StaffService, type StaffView } from '@inroads/agency/staff';
import { IdentitiesService, Needs } from '@inroads/platform/auth';
import { RequestScope } from '@inroads/platform/database';
import { IdParam, VersionRequest } from '@inroads/platform/http';
import { AddStaffRequest, ChangeStaffRequest, MakeLinkRequest } from './staff.requests.dto';
import { AddedStaffResponse, LinkResponse, StaffListResponse, StaffResponse } from './staff.responses.dto';

@Controller('staff')
export class StaffController {
  constructor(
    private readonly staff: StaffService,
    private readonly newcomers: NewcomersService,
    private readonly queries: StaffQueries,
    private readonly invitations: Invitations,
    private readonly identities: IdentitiesService,
    private readonly scope: RequestScope,
  ) {}

  /** Everybody who works here, those who left last. */
  @Get()
  @Needs('staff.read')
  async list(): Promise<StaffListResponse> {
    const all = await this.queries.all();
    return { items: await this.complete(all) };
  }

  @Get(':id')
  @Needs('staff.read')
  async get(@Param('id', IdParam) id: string): Promise<StaffResponse> {
    return this.one(await this.queries.get(id));
  }

  /** Adds a colleague and makes the invitation, to be mailed or handed over. */
  @Post()
  @Needs('staff.manage')
  async add(@Body() { email, teamId, fte, ...input }: AddStaffRequest): Promise<AddedStaffResponse> {
    const view = await this.newcomers.add(input, email, { teamId, fte });
    return { staff: await this.one(view), link: await this.invitations.make('invitation', view.id) };
  }

  @Patch(':id')
  @Needs('staff.manage')
  async change(
    @Param('id', IdParam) id: string,
    @Body() { version, ...changes }: ChangeStaffRequest,
  ): Promise<StaffResponse> {
    return this.one(await this.staff.change(id, version, changes));
  }

  /** Somebody leaves: no way in remains, nothing of theirs is erased. */
  @Post(':id/archive')
  @HttpCode(200)
  @Needs('staff.manage')
  async archive(@Param('id', IdParam) id: string, @Body() { version }: VersionRequest): Promise<StaffResponse> {
    return this.one(await this.staff.archive(id, version));
  }

  /** A new way in for somebody who was invited or forgot: works once, signs out everywhere when used. */
  @Post(':id/link')
  @HttpCode(200)
  @Needs('staff.manage')
  link(@Param('id', IdParam) id: string, @Body() { kind }: MakeLinkRequest): Promise<LinkResponse> {
    return this.invitations.make(kind, id);
  }

  private async one(view: StaffView): Promise<StaffResponse> {
    const [response] = await this.complete([view]);
    return response as StaffResponse;
  }

  private async complete(views: readonly StaffView[]): Promise<StaffResponse[]> {
    const isAdmin = this.scope.roles.includes('admin');
    const emails = isAdmin ? await this.identities.emailsOf(views.map(({ id }) => id)) : new Map<string, string>();
    const memberships = await this.queries.membershipsToday();
    return views.map((view) => {
      const teams = memberships.filter(({ staffId }) => staffId === view.id);
      return StaffResponse.from(view, emails.get(view.id) ?? null, teams);
    });
  }
}
