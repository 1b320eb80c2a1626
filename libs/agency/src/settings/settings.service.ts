import { Injectable } from '@nestjs/common';
import { SETTING_NAMES, type SettingName, SETTINGS } from '@inroads/contracts';
import { Conflict } from '@inroads/kernel';
import { newId, Transactions } from '@inroads/platform/database';
import { AgencyTime } from '../agencies';
import { requireValue, SettingInForce } from './setting.errors';
import type { SettingEntity } from './setting.entity';
import { HolidayRepository, SettingRepository } from './setting.repository';
import { SettingChanges } from './setting-changes.port';

export interface DatedSetting {
  readonly id: string;
  readonly value: unknown;
  readonly fromDay: string;
  readonly why: string;
  readonly setBy: string | null;
  readonly version: number;
}

export interface SettingView {
  readonly name: SettingName;
  readonly initial: unknown;
  /** Oldest first. Before the first of them, `initial` holds. */
  readonly values: readonly DatedSetting[];
}

export interface HolidayView {
  readonly id: string;
  readonly day: string;
  readonly name: string;
  readonly version: number;
}

/** Rules of the agency, each value from a day on: earlier weeks keep what held then. */
@Injectable()
export class SettingsService {
  constructor(
    private readonly settings: SettingRepository,
    private readonly holidays: HolidayRepository,
    private readonly changes: SettingChanges,
    private readonly time: AgencyTime,
    private readonly transactions: Transactions,
  ) {}

  all(): Promise<SettingView[]> {
    return this.transactions.run(async () => {
      const rows = await this.settings.all();
      return SETTING_NAMES.map((name) => ({
        name,
        initial: SETTINGS[name].initial,
        values: rows.filter((row) => row.name === name).map(toDatedSetting),
      }));
    });
  }

  /** @throws Invalid with the fault, Conflict where that day has a value already */
  set(name: SettingName, value: unknown, fromDay: string, why: string): Promise<void> {
    requireValue(name, value);
    return this.transactions.run(async () => {
      const rows = await this.settings.all();
      if (rows.some((row) => row.name === name && row.fromDay === fromDay)) {
        throw new Conflict(
          'setting.day-taken',
          'This rule has a value from that very day already. Choose another day.',
        );
      }
      await this.settings.insert({ id: newId(), name, value, fromDay, why });
      await this.changes.changed(name, fromDay);
    });
  }

  /** Takes back a value that has not begun to hold. @throws NotFound, StaleVersion, SettingInForce */
  withdraw(id: string, version: number): Promise<void> {
    return this.transactions.run(async () => {
      const { fromDay } = await this.settings.get(id);
      if (fromDay <= (await this.time.today())) throw new SettingInForce();
      await this.settings.delete(id, version);
    });
  }

  holidaysBetween(fromDay: string, toDay: string): Promise<HolidayView[]> {
    return this.transactions.run(async () => {
      const rows = await this.holidays.between(fromDay, toDay);
      return rows.map(({ id, day, name, version }) => ({ id, day, name, version }));
    });
  }

  addHoliday(day: string, name: string): Promise<string> {
    return this.transactions.run(async () => {
      const id = newId();
      await this.holidays.insert({ id, day, name });
      await this.changes.changed('holiday', day);
      return id;
    });
  }

  /** @throws NotFound, StaleVersion */
  withdrawHoliday(id: string, version: number): Promise<void> {
    return this.transactions.run(async () => {
      const { day } = await this.holidays.get(id);
      await this.holidays.delete(id, version);
      await this.changes.changed('holiday', day);
    });
  }
}

function toDatedSetting({ id, value, fromDay, why, createdBy, version }: SettingEntity): DatedSetting {
  return { id, value, fromDay, why, setBy: createdBy, version };
}
