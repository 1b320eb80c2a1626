import { Injectable } from '@nestjs/common';
import { AgencyRepository } from '@inroads/platform/database';
import { AnswerEntity } from './answer.entity';
import { OwnOrderEntity } from './own-order.entity';
import { RankingEntity } from './ranking.entity';

@Injectable()
export class RankingRepository extends AgencyRepository<RankingEntity> {
  protected readonly target = RankingEntity;
  protected readonly noun = 'ranking';

  latest(seekerId: string): Promise<RankingEntity | null> {
    return this.rows('ranking')
      .andWhere('ranking.seekerId = :seekerId', { seekerId })
      .orderBy('ranking.id', 'DESC')
      .getOne();
  }

  /** Without the lists, which are large. */
  headsOf(seekerId: string): Promise<RankingEntity[]> {
    return this.rows('ranking')
      .select(['ranking.id', 'ranking.createdAt', 'ranking.scorerVersion', 'ranking.considered', 'ranking.staleSince'])
      .andWhere('ranking.seekerId = :seekerId', { seekerId })
      .orderBy('ranking.id', 'DESC')
      .limit(100)
      .getMany();
  }
}

@Injectable()
export class AnswerRepository extends AgencyRepository<AnswerEntity> {
  protected readonly target = AnswerEntity;
  protected readonly noun = 'answer';

  /** One for each opening: the newest that was not taken back, else the one that was taken back last. */
  async currentOf(seekerId: string): Promise<AnswerEntity[]> {
    const all = await this.rows('answer')
      .andWhere('answer.seekerId = :seekerId', { seekerId })
      .orderBy('answer.withdrawnAt', 'ASC', 'NULLS LAST')
      .addOrderBy('answer.id')
      .getMany();
    return [...new Map(all.map((answer) => [answer.openingId, answer])).values()];
  }

  /** All that was said to one opening and not taken back, oldest first: the last one holds. */
  standing(seekerId: string, openingId: string): Promise<AnswerEntity[]> {
    return this.rows('answer')
      .andWhere('answer.seekerId = :seekerId AND answer.openingId = :openingId', { seekerId, openingId })
      .andWhere('answer.withdrawnAt IS NULL')
      .orderBy('answer.id')
      .getMany();
  }
}

@Injectable()
export class OwnOrderRepository extends AgencyRepository<OwnOrderEntity> {
  protected readonly target = OwnOrderEntity;
  protected readonly noun = 'own-order';

  ofSeeker(seekerId: string): Promise<OwnOrderEntity | null> {
    return this.rows('own').andWhere('own.seekerId = :seekerId', { seekerId }).getOne();
  }
}
