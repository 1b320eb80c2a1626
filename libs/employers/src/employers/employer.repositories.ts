import { Injectable } from '@nestjs/common';
import { AgencyRepository } from '@inroads/platform/database';
import { DoNotContactEntity } from './do-not-contact.entity';
import { EmployerEntity } from './employer.entity';
import { EmployerPersonEntity } from './employer-person.entity';
import { EmployerSiteEntity } from './employer-site.entity';
import { StageEventEntity } from './stage-event.entity';

@Injectable()
export class EmployerRepository extends AgencyRepository<EmployerEntity> {
  protected readonly target = EmployerEntity;
  protected readonly noun = 'employer';

  withKey(matchKey: string): Promise<EmployerEntity[]> {
    return this.rows('employer')
      .andWhere('employer.matchKey = :matchKey AND employer.archivedAt IS NULL', { matchKey })
      .orderBy('employer.name')
      .addOrderBy('employer.id')
      .limit(10)
      .getMany();
  }
}

@Injectable()
export class SiteRepository extends AgencyRepository<EmployerSiteEntity> {
  protected readonly target = EmployerSiteEntity;
  protected readonly noun = 'site';

  ofEmployers(employerIds: readonly string[]): Promise<EmployerSiteEntity[]> {
    if (employerIds.length === 0) return Promise.resolve([]);
    return this.rows('site')
      .andWhere('site.employerId IN (:...employerIds)', { employerIds })
      .orderBy('site.name')
      .addOrderBy('site.id')
      .getMany();
  }
}

@Injectable()
export class PersonRepository extends AgencyRepository<EmployerPersonEntity> {
  protected readonly target = EmployerPersonEntity;
  protected readonly noun = 'person';

  ofEmployers(employerIds: readonly string[]): Promise<EmployerPersonEntity[]> {
    if (employerIds.length === 0) return Promise.resolve([]);
    return this.rows('person')
      .andWhere('person.employerId IN (:...employerIds)', { employerIds })
      .orderBy('person.name')
      .addOrderBy('person.id')
      .getMany();
  }
}

@Injectable()
export class StageEventRepository extends AgencyRepository<StageEventEntity> {
  protected readonly target = StageEventEntity;
  protected readonly noun = 'stage-event';

  ofSites(siteIds: readonly string[]): Promise<StageEventEntity[]> {
    if (siteIds.length === 0) return Promise.resolve([]);
    return this.rows('event')
      .andWhere('event.siteId IN (:...siteIds) AND event.voidedAt IS NULL', { siteIds })
      .orderBy('event.day')
      .addOrderBy('event.id')
      .getMany();
  }
}

@Injectable()
export class DoNotContactRepository extends AgencyRepository<DoNotContactEntity> {
  protected readonly target = DoNotContactEntity;
  protected readonly noun = 'do-not-contact';

  /** Those that hold on `day`, of these businesses. */
  holding(employerIds: readonly string[], day: string): Promise<DoNotContactEntity[]> {
    if (employerIds.length === 0) return Promise.resolve([]);
    return this.rows('stop')
      .andWhere('stop.employerId IN (:...employerIds) AND stop.liftedAt IS NULL', { employerIds })
      .andWhere('stop.fromDay <= :day AND (stop.untilDay IS NULL OR stop.untilDay >= :day)', { day })
      .orderBy('stop.fromDay')
      .addOrderBy('stop.id')
      .getMany();
  }
}
