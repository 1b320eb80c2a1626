import { Body, Controller, Get, Post } from '@nestjs/common';
import { AgenciesService } from '@inroads/agency/agencies';
import { LinksService, Public } from '@inroads/platform/auth';
import { SetUpRequest, SetUpResponse, SetUpStateResponse } from './setup.dto';

/** The first minutes of a real agency, while the server has none. */
@Controller('setup')
export class SetupController {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly links: LinksService,
  ) {}

  @Get()
  @Public()
  async state(): Promise<SetUpStateResponse> {
    return { isOpen: !(await this.agencies.isAnyThere()) };
  }

  /** Makes the agency and its first administrator; the code is used up with it. */
  @Post()
  @Public()
  setUp(@Body() { code, agency, administrator }: SetUpRequest): Promise<SetUpResponse> {
    return this.agencies.createFirst(agency, administrator, () => this.links.useSetupCode(code));
  }
}
