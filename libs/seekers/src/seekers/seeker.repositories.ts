import { Injectable } from '@nestjs/common';
import { AgencyRepository } from '@inroads/platform/database';
import { CaseloadEntity } from './caseload.entity';
import { EpisodeEntity } from './episode.entity';
import { SeekerEntity } from './seeker.entity';
import { SeekerStatusEntity } from './seeker-status.entity';

@Injectable()
export class SeekerRepository extends AgencyRepository<SeekerEntity> {
  protected readonly target = SeekerEntity;
  protected readonly noun = 'seeker';

  withCode(code: string): Promise<SeekerEntity | null> {
    return this.rows('seeker').andWhere('seeker.code = :code', { code }).getOne();
  }
}

@Injectable()
export class CaseloadRepository extends AgencyRepository<CaseloadEntity> {
  protected readonly target = CaseloadEntity;
  protected readonly noun = 'caseload';

  ofSeeker(seekerId: string): Promise<CaseloadEntity[]> {
    return this.rows('caseload')
      .andWhere('caseload.seekerId = :seekerId', { seekerId })
      .orderBy('caseload.fromDay')
      .addOrderBy('caseload.id')
      .getMany();
  }

  /** Whose caseload on that day. Before the first one begins it is whose it will be: nobody on file is out of everybody's sight. */
  async on(seekerId: string, day: string): Promise<CaseloadEntity | null> {
    const all = await this.ofSeeker(seekerId);
    const first = all[0]?.fromDay ?? day;
    const then = day < first ? first : day;
    return all.findLast(({ fromDay, toDay }) => fromDay <= then && (toDay === null || toDay >= then)) ?? null;
  }
}

@Injectable()
export class EpisodeRepository extends AgencyRepository<EpisodeEntity> {
  protected readonly target = EpisodeEntity;
  protected readonly noun = 'episode';

  ofSeeker(seekerId: string): Promise<EpisodeEntity[]> {
    return this.rows('episode')
      .andWhere('episode.seekerId = :seekerId', { seekerId })
      .orderBy('episode.enteredOn')
      .addOrderBy('episode.id')
      .getMany();
  }
}

@Injectable()
export class StatusRepository extends AgencyRepository<SeekerStatusEntity> {
  protected readonly target = SeekerStatusEntity;
  protected readonly noun = 'seeker-status';

  ofSeeker(seekerId: string): Promise<SeekerStatusEntity[]> {
    return this.rows('status')
      .andWhere('status.seekerId = :seekerId', { seekerId })
      .orderBy('status.fromDay')
      .addOrderBy('status.id')
      .getMany();
  }
}
