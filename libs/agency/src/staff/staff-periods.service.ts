import { Injectable } from '@nestjs/common';
import type { DayPart, MembershipKind } from '@inroads/contracts';
import { newId, Transactions } from '@inroads/platform/database';
import { DaysInWrongOrder, PeriodsOverlap } from './staff.errors';
import { StaffAccess } from './staff-access';
import {
  CoverRepository,
  EmploymentRepository,
  LeaveRepository,
  MembershipRepository,
  StaffRepository,
  TeamRepository,
} from './staff.repository';

export interface MembershipInput {
  readonly staffId: string;
  readonly teamId: string;
  readonly kind: MembershipKind;
  readonly fromDay: string;
  readonly toDay: string | null;
}

export interface EmploymentInput {
  readonly staffId: string;
  readonly fromDay: string;
  readonly toDay: string | null;
  readonly fte: number;
  readonly halfDays: string | null;
}

export interface LeaveInput {
  readonly staffId: string;
  readonly fromDay: string;
  readonly fromPart: DayPart;
  readonly toDay: string;
  readonly toPart: DayPart;
}

export interface CoverInput {
  readonly coveredStaffId: string;
  readonly coveringStaffId: string;
  readonly fromDay: string;
  readonly toDay: string;
}

/** What holds for a person over some days: team, hours, leave, cover. Rows with dates, so that the past can be asked. */
@Injectable()
export class StaffPeriodsService {
  constructor(
    private readonly staff: StaffRepository,
    private readonly teams: TeamRepository,
    private readonly memberships: MembershipRepository,
    private readonly employments: EmploymentRepository,
    private readonly leaves: LeaveRepository,
    private readonly covers: CoverRepository,
    private readonly access: StaffAccess,
    private readonly transactions: Transactions,
  ) {}

  join(input: MembershipInput): Promise<string> {
    if (input.kind === 'supervisor') this.access.refuseOwnSight(input.staffId);
    refuseWrongOrder(input.fromDay, input.toDay);
    return this.transactions.run(async () => {
      await this.staff.get(input.staffId);
      await this.teams.get(input.teamId);
      await this.refuseOverlap(
        'team_membership',
        `staff_id = $1 AND team_id = $4 AND kind = $5`,
        input,
        [input.teamId, input.kind],
        'a membership',
      );
      const id = newId();
      await this.memberships.insert({ id, ...input });
      return id;
    });
  }

  async leaveTeam(id: string, version: number, toDay: string): Promise<void> {
    await this.transactions.run(() => this.memberships.update(id, version, { toDay }));
  }

  /** Hours from a day on; the period that runs is ended the day before. */
  employ(input: EmploymentInput): Promise<string> {
    refuseWrongOrder(input.fromDay, input.toDay);
    return this.transactions.run(async () => {
      await this.staff.get(input.staffId);
      await this.transactions.query(
        `UPDATE employment_period SET to_day = $2::date - 1 WHERE staff_id = $1 AND from_day < $2::date AND (to_day IS NULL OR to_day >= $2::date)`,
        [input.staffId, input.fromDay],
      );
      await this.refuseOverlap('employment_period', 'staff_id = $1', input, [], 'another period');
      const id = newId();
      await this.employments.insert({ id, ...input });
      return id;
    });
  }

  addLeave(input: LeaveInput): Promise<string> {
    refuseWrongOrder(input.fromDay, input.toDay);
    return this.transactions.run(async () => {
      await this.staff.get(input.staffId);
      await this.access.requireManaged(input.staffId);
      await this.refuseOverlap('leave', 'staff_id = $1 AND voided_at IS NULL', input, [], 'leave');
      const id = newId();
      await this.leaves.insert({ id, ...input, voidedAt: null });
      return id;
    });
  }

  withdrawLeave(id: string, version: number): Promise<void> {
    return this.transactions.run(async () => {
      await this.access.requireManaged((await this.leaves.get(id)).staffId, () => this.leaves.notFound());
      await this.leaves.update(id, version, { voidedAt: new Date() });
    });
  }

  addCover(input: CoverInput): Promise<string> {
    refuseWrongOrder(input.fromDay, input.toDay);
    return this.transactions.run(async () => {
      this.access.refuseOwnSight(input.coveringStaffId);
      await this.access.requireManaged(input.coveredStaffId);
      await this.staff.get(input.coveredStaffId);
      await this.staff.get(input.coveringStaffId);
      const id = newId();
      await this.covers.insert({ id, ...input, voidedAt: null });
      return id;
    });
  }

  endCover(id: string, version: number): Promise<void> {
    return this.transactions.run(async () => {
      await this.access.requireManaged((await this.covers.get(id)).coveredStaffId, () => this.covers.notFound());
      await this.covers.update(id, version, { voidedAt: new Date() });
    });
  }

  private async refuseOverlap(
    table: string,
    same: string,
    { staffId, fromDay, toDay }: { staffId: string; fromDay: string; toDay: string | null },
    more: readonly unknown[],
    what: string,
  ): Promise<void> {
    const rows = await this.transactions.query(
      `SELECT 1 FROM "${table}" WHERE ${same} AND from_day <= coalesce($3::date, 'infinity') AND coalesce(to_day, 'infinity') >= $2::date LIMIT 1`,
      [staffId, fromDay, toDay, ...more],
    );
    if (rows.length > 0) throw new PeriodsOverlap(what);
  }
}

function refuseWrongOrder(fromDay: string, toDay: string | null): void {
  if (toDay !== null && toDay < fromDay) throw new DaysInWrongOrder();
}
