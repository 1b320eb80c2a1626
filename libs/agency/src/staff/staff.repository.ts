import { Injectable } from '@nestjs/common';
import { AgencyRepository } from '@inroads/platform/database';
import { CoverEntity } from './cover.entity';
import { EmploymentPeriodEntity } from './employment-period.entity';
import { LeaveEntity } from './leave.entity';
import { StaffEntity } from './staff.entity';
import { TeamMembershipEntity } from './team-membership.entity';
import { TeamEntity } from './team.entity';

@Injectable()
export class StaffRepository extends AgencyRepository<StaffEntity> {
  protected readonly target = StaffEntity;
  protected readonly noun = 'staff';

  /** Administrators who can still sign in, the given person left out. */
  async countOtherAdministrators(id: string): Promise<number> {
    return this.rows('staff')
      .andWhere(`'admin' = ANY(staff.roles) AND staff.archivedAt IS NULL AND staff.id <> :id`, { id })
      .getCount();
  }
}

@Injectable()
export class TeamRepository extends AgencyRepository<TeamEntity> {
  protected readonly target = TeamEntity;
  protected readonly noun = 'team';
}

@Injectable()
export class MembershipRepository extends AgencyRepository<TeamMembershipEntity> {
  protected readonly target = TeamMembershipEntity;
  protected readonly noun = 'membership';

  /** Whether anybody belongs to the team on that day or later. */
  async isAnyFrom(teamId: string, day: string): Promise<boolean> {
    return this.rows('membership')
      .andWhere('membership.teamId = :teamId AND (membership.toDay IS NULL OR membership.toDay >= :day)', {
        teamId,
        day,
      })
      .getExists();
  }

  /** Of these people, all that touch the days; oldest first. */
  touching(staffIds: readonly string[], fromDay: string, toDay: string) {
    return this.rows('period')
      .andWhere(
        'period.staffId = ANY(:staffIds) AND period.fromDay <= :toDay AND (period.toDay IS NULL OR period.toDay >= :fromDay)',
        { staffIds, fromDay, toDay },
      )
      .orderBy('period.fromDay')
      .addOrderBy('period.id')
      .getMany();
  }
}

@Injectable()
export class EmploymentRepository extends AgencyRepository<EmploymentPeriodEntity> {
  protected readonly target = EmploymentPeriodEntity;
  protected readonly noun = 'employment';

  /** Of these people, all that touch the days; oldest first. */
  touching(staffIds: readonly string[], fromDay: string, toDay: string) {
    return this.rows('period')
      .andWhere(
        'period.staffId = ANY(:staffIds) AND period.fromDay <= :toDay AND (period.toDay IS NULL OR period.toDay >= :fromDay)',
        { staffIds, fromDay, toDay },
      )
      .orderBy('period.fromDay')
      .addOrderBy('period.id')
      .getMany();
  }
}

@Injectable()
export class LeaveRepository extends AgencyRepository<LeaveEntity> {
  protected readonly target = LeaveEntity;
  protected readonly noun = 'leave';

  /** Of these people, all that touch the days; oldest first. */
  touching(staffIds: readonly string[], fromDay: string, toDay: string) {
    return this.rows('period')
      .andWhere(
        'period.staffId = ANY(:staffIds) AND period.fromDay <= :toDay AND (period.toDay IS NULL OR period.toDay >= :fromDay) AND period.voidedAt IS NULL',
        { staffIds, fromDay, toDay },
      )
      .orderBy('period.fromDay')
      .addOrderBy('period.id')
      .getMany();
  }
}

@Injectable()
export class CoverRepository extends AgencyRepository<CoverEntity> {
  protected readonly target = CoverEntity;
  protected readonly noun = 'cover';
}
