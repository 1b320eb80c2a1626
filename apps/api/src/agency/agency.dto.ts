import { COUNTRY_PROFILES, type CountryProfile, SETTING_NAMES, type SettingName } from '@inroads/contracts';
import type { AgencyView } from '@inroads/agency/agencies';
import type { SettingView } from '@inroads/agency/settings';
import { ChangesOf, IsDay, IsName, IsNote, IsVersion } from '@inroads/platform/http';
import { ApiProperty } from '@nestjs/swagger';
import { IsDefined, IsIn, IsInt, Max, Min } from 'class-validator';

export class AgencyFields {
  @IsName(200)
  name: string;

  /** IANA zone, e.g. America/Chicago. */
  @IsName(64)
  zone: string;

  /** 1 Monday to 7 Sunday. */
  @IsInt()
  @Min(1)
  @Max(7)
  weekStart: number;

  @IsIn(COUNTRY_PROFILES)
  @ApiProperty({ enum: COUNTRY_PROFILES })
  country: CountryProfile;
}

export class ChangeAgencyRequest extends ChangesOf(AgencyFields) {
  @IsVersion()
  version: number;
}

export class AgencyResponse implements AgencyView {
  id: string;
  name: string;
  zone: string;
  weekStart: number;
  @ApiProperty({ enum: COUNTRY_PROFILES })
  country: CountryProfile;
  version: number;
  /** Contacts and plans are kept by it: `weekStart` can be changed no more. */
  isWeekStartFixed: boolean;
}

export class SetSettingRequest {
  /** As the setting asks: a whole number, yes or no, one choice, or a list of choices. */
  @IsDefined()
  @ApiProperty({ example: 6, format: 'any' })
  value: unknown;

  @IsDay()
  fromDay: string;

  @IsNote(500)
  why: string = '';
}

export class SettingValueResponse {
  id: string;
  @ApiProperty({ example: 6, format: 'any' })
  value: unknown;
  fromDay: string;
  why: string;
  setBy: string | null;
  version: number;
}

export class SettingResponse {
  @ApiProperty({ enum: SETTING_NAMES })
  name: SettingName;
  /** Holds before the first value. */
  @ApiProperty({ example: 6, format: 'any' })
  initial: unknown;
  values: SettingValueResponse[];

  static from({ name, initial, values }: SettingView): SettingResponse {
    return { name, initial, values: [...values] };
  }
}

export class HolidaysQuery {
  @IsDay()
  from: string;

  @IsDay()
  to: string;
}

export class AddHolidayRequest {
  @IsDay()
  day: string;

  @IsName(100)
  name: string;
}

export class HolidayResponse {
  id: string;
  day: string;
  name: string;
  version: number;
}
