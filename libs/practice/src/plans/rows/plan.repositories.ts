import { Injectable } from '@nestjs/common';
import { AgencyRepository } from '@inroads/platform/database';
import { AppointmentEntity } from './appointment.entity';
import { PlanEntity } from './plan.entity';
import { PlanEventEntity } from './plan-event.entity';
import { PlanLeftOutEntity } from './plan-left-out.entity';
import { PlanRunEntity } from './plan-run.entity';
import { PlanRunPartEntity } from './plan-run-part.entity';
import { PlanStopEntity } from './plan-stop.entity';
import { PlanStopSeekerEntity } from './plan-stop-seeker.entity';
import { VisitIntervalEntity } from './visit-interval.entity';

@Injectable()
export class PlanRepository extends AgencyRepository<PlanEntity> {
  protected readonly target = PlanEntity;
  protected readonly noun = 'plan';

  /** The draft or accepted plan of a week. */
  ofWeek(staffId: string, week: string): Promise<PlanEntity | null> {
    return this.rows('plan')
      .andWhere(`plan.staffId = :staffId AND plan.week = :week AND plan.status IN ('draft', 'accepted')`, {
        staffId,
        week,
      })
      .getOne();
  }

  /** The plans and proposals of these people for one week. */
  ofWeekOf(staffIds: readonly string[], week: string): Promise<PlanEntity[]> {
    return this.rows('plan')
      .andWhere('plan.staffId = ANY(:staffIds) AND plan.week = :week', { staffIds, week })
      .andWhere(`plan.status IN ('draft', 'accepted', 'proposed')`)
      .getMany();
  }

  /** Drafts and accepted plans of the weeks in which these days lie. */
  ofDays(staffId: string, fromDay: string, toDay: string): Promise<PlanEntity[]> {
    return this.rows('plan')
      .andWhere(`plan.staffId = :staffId AND plan.status IN ('draft', 'accepted')`, { staffId })
      .andWhere('plan.week <= :toDay AND plan.week >= CAST(:fromDay AS date) - 6', { fromDay, toDay })
      .andWhere('CAST(:fromDay AS date) <= CAST(:toDay AS date)')
      .orderBy('plan.week')
      .getMany();
  }

  /** Holds plans in the order of their ids, as everybody does who needs more than one. */
  async holdAll(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.rows('plan')
      .andWhere('plan.id IN (:...ids)', { ids })
      .orderBy('plan.id')
      .setLock('pessimistic_write')
      .getMany();
  }

  proposalOf(staffId: string, week: string): Promise<PlanEntity | null> {
    return this.rows('plan')
      .andWhere(`plan.staffId = :staffId AND plan.week = :week AND plan.status = 'proposed'`, { staffId, week })
      .getOne();
  }

  /** The proposal that was taken last, while it can still be undone. */
  appliedTo(planId: string): Promise<PlanEntity | null> {
    return this.rows('plan')
      .andWhere(`plan.basisId = :planId AND plan.status = 'applied'`, { planId })
      .orderBy('plan.id', 'DESC')
      .getOne();
  }
}

@Injectable()
export class PlanStopRepository extends AgencyRepository<PlanStopEntity> {
  protected readonly target = PlanStopEntity;
  protected readonly noun = 'plan-stop';

  ofPlan(planId: string): Promise<PlanStopEntity[]> {
    return this.rows('stop')
      .andWhere('stop.planId = :planId', { planId })
      .orderBy('stop.day')
      .addOrderBy('stop.startsAt')
      .addOrderBy('stop.id')
      .getMany();
  }

  async plannedOf(planId: string): Promise<PlanStopEntity[]> {
    return (await this.ofPlan(planId)).filter(({ state }) => state === 'planned');
  }

  /** The visit to a site that stands in a plan: there is one at most. */
  plannedAt(planId: string, siteId: string): Promise<PlanStopEntity | null> {
    return this.rows('stop')
      .andWhere(`stop.planId = :planId AND stop.siteId = :siteId AND stop.state = 'planned'`, { planId, siteId })
      .getOne();
  }
}

@Injectable()
export class PlanStopSeekerRepository extends AgencyRepository<PlanStopSeekerEntity> {
  protected readonly target = PlanStopSeekerEntity;
  protected readonly noun = 'plan-stop-seeker';

  ofStops(stopIds: readonly string[]): Promise<PlanStopSeekerEntity[]> {
    return this.rows('whom').andWhere('whom.stopId IN (:...stopIds)', { stopIds }).orderBy('whom.id').getMany();
  }
}

@Injectable()
export class PlanLeftOutRepository extends AgencyRepository<PlanLeftOutEntity> {
  protected readonly target = PlanLeftOutEntity;
  protected readonly noun = 'plan-left-out';
}

@Injectable()
export class PlanEventRepository extends AgencyRepository<PlanEventEntity> {
  protected readonly target = PlanEventEntity;
  protected readonly noun = 'plan-event';
}

@Injectable()
export class AppointmentRepository extends AgencyRepository<AppointmentEntity> {
  protected readonly target = AppointmentEntity;
  protected readonly noun = 'appointment';
}

@Injectable()
export class VisitIntervalRepository extends AgencyRepository<VisitIntervalEntity> {
  protected readonly target = VisitIntervalEntity;
  protected readonly noun = 'visit-interval';

  ofEmployer(employerId: string): Promise<VisitIntervalEntity | null> {
    return this.rows('pace').andWhere('pace.employerId = :employerId', { employerId }).getOne();
  }
}

@Injectable()
export class PlanRunRepository extends AgencyRepository<PlanRunEntity> {
  protected readonly target = PlanRunEntity;
  protected readonly noun = 'plan-run';
}

@Injectable()
export class PlanRunPartRepository extends AgencyRepository<PlanRunPartEntity> {
  protected readonly target = PlanRunPartEntity;
  protected readonly noun = 'plan-run-part';

  ofRun(runId: string): Promise<PlanRunPartEntity[]> {
    return this.rows('part').andWhere('part.runId = :runId', { runId }).orderBy('part.number').getMany();
  }

  /** The group whose turn it is, less those of it that are planned already. */
  async nextOf(runId: string): Promise<PlanRunPartEntity[]> {
    const waiting = () => this.rows('part').andWhere(`part.runId = :runId AND part.state = 'waiting'`, { runId });
    const first = await waiting().orderBy('part.number').getOne();
    if (!first) return [];
    const { groupNumber } = first;
    return waiting().andWhere('part.groupNumber = :groupNumber', { groupNumber }).orderBy('part.number').getMany();
  }
}
