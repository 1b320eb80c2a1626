import { Body, Controller, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { AgencyTime } from '@inroads/agency/agencies';
import { DoNotContactService, PeopleService, SitesService, StagesService } from '@inroads/employers/employers';
import { Needs } from '@inroads/platform/auth';
import { ArchiveRequest, CreatedResponse, IdParam, VersionRequest } from '@inroads/platform/http';
import {
  ChangePersonRequest,
  ChangeSiteRequest,
  MoveStageRequest,
  PersonRequest,
  SetDoNotContactRequest,
  SiteRequest,
} from './employers.requests.dto';

/** What hangs on a business: its sites, people, stages, and who asked not to be contacted. */
@Controller()
export class EmployerPartsController {
  constructor(
    private readonly sites: SitesService,
    private readonly people: PeopleService,
    private readonly stages: StagesService,
    private readonly doNotContact: DoNotContactService,
    private readonly time: AgencyTime,
  ) {}

  @Post('employers/:id/sites')
  @Needs('employer.write')
  async addSite(@Param('id', IdParam) employerId: string, @Body() input: SiteRequest): Promise<CreatedResponse> {
    return { id: await this.sites.add(employerId, input) };
  }

  @Patch('sites/:id')
  @HttpCode(204)
  @Needs('employer.write')
  changeSite(@Param('id', IdParam) id: string, @Body() { version, ...changes }: ChangeSiteRequest): Promise<void> {
    return this.sites.change(id, version, changes);
  }

  @Post('sites/:id/archive')
  @HttpCode(204)
  @Needs('employer.write')
  archiveSite(@Param('id', IdParam) id: string, @Body() { version }: VersionRequest): Promise<void> {
    return this.sites.archive(id, version);
  }

  /** By hand: back, closed or open again, with a reason. Forward belongs to an in-person contact. */
  @Post('sites/:id/stage')
  @HttpCode(204)
  @Needs('employer.write')
  async moveStage(@Param('id', IdParam) siteId: string, @Body() { stage, reason }: MoveStageRequest): Promise<void> {
    await this.stages.move({ siteId, stage, day: await this.time.today(), contactId: null, reason });
  }

  @Post('employers/:id/people')
  @Needs('employer.write')
  async addPerson(@Param('id', IdParam) employerId: string, @Body() input: PersonRequest): Promise<CreatedResponse> {
    return { id: await this.people.add(employerId, input) };
  }

  @Patch('people/:id')
  @HttpCode(204)
  @Needs('employer.write')
  changePerson(@Param('id', IdParam) id: string, @Body() { version, ...changes }: ChangePersonRequest): Promise<void> {
    return this.people.change(id, version, changes);
  }

  @Post('people/:id/archive')
  @HttpCode(204)
  @Needs('employer.write')
  archivePerson(@Param('id', IdParam) id: string, @Body() { version }: VersionRequest): Promise<void> {
    return this.people.archive(id, version);
  }

  /** A manager said stop: everybody is warned from now on. */
  @Post('employers/:id/do-not-contact')
  @Needs('do-not-contact.set')
  async stop(
    @Param('id', IdParam) employerId: string,
    @Body() input: SetDoNotContactRequest,
  ): Promise<CreatedResponse> {
    return {
      id: await this.doNotContact.set({ employerId, ...input, fromDay: await this.time.today(), contactId: null }),
    };
  }

  /** A supervisor lifts it, with a reason. */
  @Post('do-not-contact/:id/lift')
  @HttpCode(204)
  @Needs('do-not-contact.lift')
  lift(@Param('id', IdParam) id: string, @Body() { version, reason }: ArchiveRequest): Promise<void> {
    return this.doNotContact.lift(id, version, reason);
  }
}
