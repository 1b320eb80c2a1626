import { Body, Controller, Get, Patch } from '@nestjs/common';
import { StaffQueries, StaffService, type StaffView } from '@inroads/agency/staff';
import { IdentitiesService, Needs } from '@inroads/platform/auth';
import { RequestScope } from '@inroads/platform/database';
import { ChangeOwnRequest } from './staff.requests.dto';
import { OwnProfileResponse } from './staff.responses.dto';

/** One's own details, as far as they are one's own to say. Roles, teams and hours are an administrator's. */
@Controller('me/profile')
export class OwnProfileController {
  constructor(
    private readonly staff: StaffService,
    private readonly queries: StaffQueries,
    private readonly identities: IdentitiesService,
    private readonly scope: RequestScope,
  ) {}

  @Get()
  @Needs('profile.manage-own')
  async get(): Promise<OwnProfileResponse> {
    return this.complete(await this.queries.get(this.scope.staffId));
  }

  @Patch()
  @Needs('profile.manage-own')
  async change(@Body() { version, ...changes }: ChangeOwnRequest): Promise<OwnProfileResponse> {
    return this.complete(await this.staff.changeOwn(version, changes));
  }

  private async complete(view: StaffView): Promise<OwnProfileResponse> {
    const emails = await this.identities.emailsOf([view.id]);
    return OwnProfileResponse.from(view, emails.get(view.id) ?? '');
  }
}
