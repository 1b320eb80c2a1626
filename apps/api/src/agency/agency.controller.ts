import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import { AgenciesService, type AgencyView } from '@inroads/agency/agencies';
import { SettingsService } from '@inroads/agency/settings';
import { SETTING_NAMES } from '@inroads/contracts';
import { Needs } from '@inroads/platform/auth';
import { CreatedResponse, IdParam, VersionRequest } from '@inroads/platform/http';
import {
  AddHolidayRequest,
  AgencyResponse,
  ChangeAgencyRequest,
  HolidayResponse,
  HolidaysQuery,
  SetSettingRequest,
  SettingResponse,
} from './agency.dto';
import { settingNamed } from './setting-name';

/** The agency itself and the rules it goes by. */
@Controller()
export class AgencyController {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly settings: SettingsService,
  ) {}

  @Get('agency')
  @Needs('settings.read')
  async agency(): Promise<AgencyResponse> {
    return this.withState(await this.agencies.current());
  }

  /** The first day of the week is fixed once there is a contact or a plan: 409. */
  @Patch('agency')
  @Needs('settings.manage')
  async change(@Body() { version, ...changes }: ChangeAgencyRequest): Promise<AgencyResponse> {
    return this.withState(await this.agencies.change(version, changes));
  }

  private async withState(agency: AgencyView): Promise<AgencyResponse> {
    return { ...agency, isWeekStartFixed: await this.agencies.isWeekStartFixed() };
  }

  /** Every rule, with what it is from which day on. */
  @Get('settings')
  @Needs('settings.read')
  async allSettings(): Promise<SettingResponse[]> {
    return (await this.settings.all()).map((setting) => SettingResponse.from(setting));
  }

  /** A new value from a day on; weeks before that day keep what held then. */
  @Post('settings/:name')
  @HttpCode(204)
  @ApiParam({ name: 'name', enum: SETTING_NAMES })
  @Needs('settings.manage')
  set(@Param('name') name: string, @Body() { value, fromDay, why }: SetSettingRequest): Promise<void> {
    return this.settings.set(settingNamed(name), value, fromDay, why);
  }

  /** A value that has not begun to hold is taken back. */
  @Post('setting-values/:id/withdraw')
  @HttpCode(204)
  @Needs('settings.manage')
  withdraw(@Param('id', IdParam) id: string, @Body() { version }: VersionRequest): Promise<void> {
    return this.settings.withdraw(id, version);
  }

  @Get('holidays')
  @Needs('settings.read')
  holidays(@Query() { from, to }: HolidaysQuery): Promise<HolidayResponse[]> {
    return this.settings.holidaysBetween(from, to);
  }

  @Post('holidays')
  @Needs('settings.manage')
  async addHoliday(@Body() { day, name }: AddHolidayRequest): Promise<CreatedResponse> {
    return { id: await this.settings.addHoliday(day, name) };
  }

  /** The weeks that have begun since that day are counted again without it. */
  @Post('holidays/:id/withdraw')
  @HttpCode(204)
  @Needs('settings.manage')
  withdrawHoliday(@Param('id', IdParam) id: string, @Body() { version }: VersionRequest): Promise<void> {
    return this.settings.withdrawHoliday(id, version);
  }
}
