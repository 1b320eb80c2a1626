import { Injectable } from '@nestjs/common';
import { AgencyRepository } from '@inroads/platform/database';
import { HolidayEntity } from './holiday.entity';
import { SettingEntity } from './setting.entity';

@Injectable()
export class SettingRepository extends AgencyRepository<SettingEntity> {
  protected readonly target = SettingEntity;
  protected readonly noun = 'setting';

  all(): Promise<SettingEntity[]> {
    return this.rows('setting').orderBy('setting.fromDay').addOrderBy('setting.id').getMany();
  }
}

@Injectable()
export class HolidayRepository extends AgencyRepository<HolidayEntity> {
  protected readonly target = HolidayEntity;
  protected readonly noun = 'holiday';

  between(fromDay: string, toDay: string): Promise<HolidayEntity[]> {
    return this.rows('holiday')
      .andWhere('holiday.day BETWEEN :fromDay AND :toDay', { fromDay, toDay })
      .orderBy('holiday.day')
      .getMany();
  }
}
