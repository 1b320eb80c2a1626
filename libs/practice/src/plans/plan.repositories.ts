import { Injectable } from '@nestjs/common';
import { AgencyRepository, RequestScope, Transactions } from '@inroads/platform/database';
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
  constructor(transactions: Transactions, scope: RequestScope) {
    super(transactions, scope);
  }

  /** The draft or accepted plan of a week. */
  ofWeek(staffId: string, week: string): Promise<PlanEntity | null> {
    return this.rows('plan')
      .andWhere(`plan.staffId = :staffId AND plan.week = :week AND plan.status IN ('draft', 'accepted')`, {
        staffId,
        week,
      })
      .getOne();
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

  /** Holds the plan for this transaction, so that acts on one plan happen one after the other. @throws NotFound */
  async hold(id: string): Promise<PlanEntity> {
    await this.transactions.query(`SELECT 1 FROM plan WHERE agency_id = current_agency() AND id = $1 FOR UPDATE`, [id]);
    return this.get(id);
  }
}

@Injectable()
export class PlanStopRepository extends AgencyRepository<PlanStopEntity> {
  protected readonly target = PlanStopEntity;
  protected readonly noun = 'plan-stop';
  constructor(transactions: Transactions, scope: RequestScope) {
    super(transactions, scope);
  }

  ofPlan(planId: string): Promise<PlanStopEntity[]> {
    return this.rows('stop')
      .andWhere('stop.planId = :planId', { planId })
      .orderBy('stop.day')
      .addOrderBy('stop.startsAt')
      .addOrderBy('stop.id')
      .getMany();
  }
}

@Injectable()
export class PlanStopSeekerRepository extends AgencyRepository<PlanStopSeekerEntity> {
  protected readonly target = PlanStopSeekerEntity;
  protected readonly noun = 'plan-stop-seeker';
  constructor(transactions: Transactions, scope: RequestScope) {
    super(transactions, scope);
  }
}

@Injectable()
export class PlanLeftOutRepository extends AgencyRepository<PlanLeftOutEntity> {
  protected readonly target = PlanLeftOutEntity;
  protected readonly noun = 'plan-left-out';
  constructor(transactions: Transactions, scope: RequestScope) {
    super(transactions, scope);
  }
}

@Injectable()
export class PlanEventRepository extends AgencyRepository<PlanEventEntity> {
  protected readonly target = PlanEventEntity;
  protected readonly noun = 'plan-event';
  constructor(transactions: Transactions, scope: RequestScope) {
    super(transactions, scope);
  }
}

@Injectable()
export class AppointmentRepository extends AgencyRepository<AppointmentEntity> {
  protected readonly target = AppointmentEntity;
  protected readonly noun = 'appointment';
  constructor(transactions: Transactions, scope: RequestScope) {
    super(transactions, scope);
  }
}

@Injectable()
export class VisitIntervalRepository extends AgencyRepository<VisitIntervalEntity> {
  protected readonly target = VisitIntervalEntity;
  protected readonly noun = 'visit-interval';
  constructor(transactions: Transactions, scope: RequestScope) {
    super(transactions, scope);
  }

  ofEmployer(employerId: string): Promise<VisitIntervalEntity | null> {
    return this.rows('pace').andWhere('pace.employerId = :employerId', { employerId }).getOne();
  }
}

@Injectable()
export class PlanRunRepository extends AgencyRepository<PlanRunEntity> {
  protected readonly target = PlanRunEntity;
  protected readonly noun = 'plan-run';
  constructor(transactions: Transactions, scope: RequestScope) {
    super(transactions, scope);
  }

  async hold(id: string): Promise<PlanRunEntity> {
    await this.transactions.query(`SELECT 1 FROM plan_run WHERE agency_id = current_agency() AND id = $1 FOR UPDATE`, [
      id,
    ]);
    return this.get(id);
  }
}

@Injectable()
export class PlanRunPartRepository extends AgencyRepository<PlanRunPartEntity> {
  protected readonly target = PlanRunPartEntity;
  protected readonly noun = 'plan-run-part';
  constructor(transactions: Transactions, scope: RequestScope) {
    super(transactions, scope);
  }

  ofRun(runId: string): Promise<PlanRunPartEntity[]> {
    return this.rows('part').andWhere('part.runId = :runId', { runId }).orderBy('part.number').getMany();
  }

  nextOf(runId: string): Promise<PlanRunPartEntity | null> {
    return this.rows('part')
      .andWhere(`part.runId = :runId AND part.state = 'waiting'`, { runId })
      .orderBy('part.number')
      .getOne();
  }
}
