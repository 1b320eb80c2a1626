import { Injectable } from '@nestjs/common';
import { AgencyRepository } from '@inroads/platform/database';
import { JointVisitEntity } from './joint-visit.entity';
import { JointVisitStaffEntity } from './joint-visit-staff.entity';

@Injectable()
export class JointVisitRepository extends AgencyRepository<JointVisitEntity> {
  protected readonly target = JointVisitEntity;
  protected readonly noun = 'joint-visit';

  /** The one that holds at a business in a week: there is one at most. */
  at(employerId: string, week: string): Promise<JointVisitEntity | null> {
    return this.rows('visit')
      .andWhere('visit.employerId = :employerId AND visit.week = :week AND visit.withdrawnAt IS NULL', {
        employerId,
        week,
      })
      .getOne();
  }
}

@Injectable()
export class JointVisitStaffRepository extends AgencyRepository<JointVisitStaffEntity> {
  protected readonly target = JointVisitStaffEntity;
  protected readonly noun = 'joint-visit-staff';

  async partyOf(jointVisitId: string): Promise<string[]> {
    const rows = await this.rows('member').andWhere('member.jointVisitId = :jointVisitId', { jointVisitId }).getMany();
    return rows.map(({ staffId }) => staffId).sort();
  }
}
