import { Body, Controller, Delete, Get, HttpCode, Put } from '@nestjs/common';
import { AgencyMapsService } from '@inroads/agency/maps';
import { Needs } from '@inroads/platform/auth';
import { AgencyMapResponse, SetMapRequest } from './agency-map.dto';

/** The agency's own map file, which the page draws on without asking anybody else. */
@Controller('agency/map')
export class AgencyMapController {
  constructor(private readonly maps: AgencyMapsService) {}

  @Get()
  @Needs('settings.read')
  async map(): Promise<AgencyMapResponse> {
    return AgencyMapResponse.from(await this.maps.current());
  }

  /** Takes the place of the map before. */
  @Put()
  @HttpCode(204)
  @Needs('settings.manage')
  replace(@Body() { file }: SetMapRequest): Promise<void> {
    return this.maps.replace(file);
  }

  @Delete()
  @HttpCode(204)
  @Needs('settings.manage')
  remove(): Promise<void> {
    return this.maps.remove();
  }
}
