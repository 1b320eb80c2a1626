import { Injectable } from '@nestjs/common';
import { AgencyRepository } from '@inroads/platform/database';
import { PreferenceVersionEntity } from './preference-version.entity';

@Injectable()
export class PreferenceRepository extends AgencyRepository<PreferenceVersionEntity> {
  protected readonly target = PreferenceVersionEntity;
  protected readonly noun = 'preferences';

  latest(seekerId: string): Promise<PreferenceVersionEntity | null> {
    return this.rows('version')
      .andWhere('version.seekerId = :seekerId', { seekerId })
      .orderBy('version.number', 'DESC')
      .getOne();
  }

  ofSeeker(seekerId: string): Promise<PreferenceVersionEntity[]> {
    return this.rows('version')
      .andWhere('version.seekerId = :seekerId', { seekerId })
      .orderBy('version.number', 'DESC')
      .limit(200)
      .getMany();
  }
}
