import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import { SETTING_NAMES } from '@inroads/contracts';
import { Needs } from '@inroads/platform/auth';
import { OnlyAsks } from '@inroads/platform/http';
import { RecountQueries, RulePreview } from '@inroads/practice/weeks';
import { settingNamed } from '../agency/setting-name';
import { PreviewRuleRequest, RecountResponse, RulePreviewResponse } from './rule-changes.dto';

/** What a change of the counting rules would do, and how far the counting is that it did ask for. */
@Controller()
export class RuleChangesController {
  constructor(
    private readonly preview: RulePreview,
    private readonly recounts: RecountQueries,
  ) {}

  /** The last eight weeks that are over, as they were counted and as they would have been. Nothing is written. */
  @Post('settings/:name/preview')
  @HttpCode(200)
  @ApiParam({ name: 'name', enum: SETTING_NAMES })
  @Needs('settings.manage')
  @OnlyAsks()
  async previewOf(@Param('name') name: string, @Body() { value }: PreviewRuleRequest): Promise<RulePreviewResponse> {
    return RulePreviewResponse.from(await this.preview.of(settingNamed(name), value));
  }

  /** Countings of all weeks that are not done, newest first, and the last one that is. */
  @Get('weeks/recounts')
  @Needs('settings.read')
  async recountsOfNow(): Promise<RecountResponse[]> {
    return (await this.recounts.ofNow()).map((view) => RecountResponse.from(view));
  }
}
