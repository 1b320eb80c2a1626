import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { Needs } from '@inroads/platform/auth';
import { IdParam } from '@inroads/platform/http';
import { PreferencesService } from '@inroads/seekers/preferences';
import { StatePreferencesRequest, toPreferenceItems } from './preferences.requests.dto';
import { PreferenceHistoryResponse, PreferencesResponse } from './preferences.responses.dto';

/** What the person told us, in versions: an old ranking can be explained by the wishes of its day. */
@Controller('seekers/:id/preferences')
export class PreferencesController {
  constructor(private readonly preferences: PreferencesService) {}

  @Get()
  @Needs('seeker.read')
  async current(@Param('id', IdParam) seekerId: string): Promise<PreferencesResponse> {
    return PreferencesResponse.from(await this.preferences.current(seekerId));
  }

  /** States all wishes anew, as the next version. */
  @Put()
  @Needs('seeker.write')
  async state(
    @Param('id', IdParam) seekerId: string,
    @Body() { items, ...rest }: StatePreferencesRequest,
  ): Promise<PreferencesResponse> {
    return PreferencesResponse.from(
      await this.preferences.state(seekerId, { ...rest, items: toPreferenceItems(items) }),
    );
  }

  @Get('history')
  @Needs('seeker.read')
  async history(@Param('id', IdParam) seekerId: string): Promise<PreferenceHistoryResponse> {
    const versions = await this.preferences.history(seekerId);
    return { items: versions.map((version) => PreferencesResponse.from(version)) };
  }
}
