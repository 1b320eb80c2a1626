import { Injectable } from '@nestjs/common';
import { AgencyRepository } from '@inroads/platform/database';
import { FactEntryEntity } from './fact-entry.entity';

@Injectable()
export class FactEntryRepository extends AgencyRepository<FactEntryEntity> {
  protected readonly target = FactEntryEntity;
  protected readonly noun = 'fact';

  /** Live observations of these holders, oldest first. */
  ofHolders(holderIds: readonly string[]): Promise<FactEntryEntity[]> {
    if (holderIds.length === 0) return Promise.resolve([]);
    return this.rows('entry')
      .andWhere('entry.holderId IN (:...holderIds) AND entry.voidedAt IS NULL', { holderIds: [...new Set(holderIds)] })
      .orderBy('entry.asOf')
      .addOrderBy('entry.id')
      .getMany();
  }

  ofHolder(holderId: string): Promise<FactEntryEntity[]> {
    return this.rows('entry')
      .andWhere('entry.holderId = :holderId AND entry.voidedAt IS NULL', { holderId })
      .orderBy('entry.asOf', 'DESC')
      .addOrderBy('entry.id', 'DESC')
      .limit(500)
      .getMany();
  }
}
