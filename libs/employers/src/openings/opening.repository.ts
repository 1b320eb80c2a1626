import { Injectable } from '@nestjs/common';
import { AgencyRepository } from '@inroads/platform/database';
import { OpeningEntity } from './opening.entity';
import { OpeningSiteEntity } from './opening-site.entity';

@Injectable()
export class OpeningRepository extends AgencyRepository<OpeningEntity> {
  protected readonly target = OpeningEntity;
  protected readonly noun = 'opening';

  ofContact(contactId: string): Promise<OpeningEntity[]> {
    return this.rows('opening').andWhere('opening.heardInContactId = :contactId', { contactId }).getMany();
  }
}

@Injectable()
export class OpeningSiteRepository extends AgencyRepository<OpeningSiteEntity> {
  protected readonly target = OpeningSiteEntity;
  protected readonly noun = 'opening-site';

  ofOpenings(openingIds: readonly string[]): Promise<OpeningSiteEntity[]> {
    if (openingIds.length === 0) return Promise.resolve([]);
    return this.rows('place')
      .andWhere('place.openingId IN (:...openingIds)', { openingIds })
      .orderBy('place.id')
      .getMany();
  }
}
