import { Injectable } from '@nestjs/common';
import { AgencyRepository } from '@inroads/platform/database';
import { DigestEntity } from './digest.entity';

@Injectable()
export class DigestRepository extends AgencyRepository<DigestEntity> {
  protected readonly target = DigestEntity;
  protected readonly noun = 'digest';

  ofStaff(staffId: string): Promise<DigestEntity | null> {
    return this.rows('digest').andWhere('digest.staffId = :staffId', { staffId }).getOne();
  }

  /** Those who asked for it and whose morning of this day is not done. */
  dueOn(day: string): Promise<DigestEntity[]> {
    return this.rows('digest')
      .andWhere('digest.isWanted AND (digest.toldOn IS NULL OR digest.toldOn < :day)', { day })
      .orderBy('digest.id')
      .getMany();
  }
}
