import { Injectable } from '@nestjs/common';
import { addDays } from '@inroads/calendar';
import type { MembershipKind } from '@inroads/contracts';
import { newId, Transactions } from '@inroads/platform/database';
import { Outbox } from '@inroads/platform/outbox';
import { AgencyTime } from '../agencies';
import { CoverOver, DaysInWrongOrder, MembershipOver, PeriodsOverlap, TeamArchived } from './staff.errors';
import { StaffAccess } from './staff-access';
import { type LeaveInput, StaffChanges } from './staff-changes.port';
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
    private readonly changes: StaffChanges,
    private readonly time: AgencyTime,
    private readonly outbox: Outbox,
    private readonly transactions: Transactions,
  ) {}

  join(input: MembershipInput): Promise<string> {
    if (input.kind === 'supervisor') this.access.refuseOwnSight(input.staffId);
    refuseWrongOrder(input.fromDay, input.toDay);
    return this.transactions.run(async () => {
      await this.staff.get(input.staffId);
      if ((await this.teams.get(input.teamId)).archivedAt !== null) throw new TeamArchived();
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

  /** Only ever shortens: who comes back gets a new membership. @throws NotFound, DaysInWrongOrder, MembershipOver */
  async leaveTeam(id: string, version: number, toDay: string): Promise<void> {
    await this.transactions.run(async () => {
      const before = await this.memberships.get(id);
      refuseWrongOrder(before.fromDay, toDay);
      if (before.toDay !== null && before.toDay < toDay) throw new MembershipOver(before.toDay);
      await this.memberships.update(id, version, { toDay });
    });
  }

  /** Hours from a day on; the period that runs is ended the day before, and weeks that have begun are counted again. */
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
      await this.recount(input.staffId, input.fromDay);
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
      await this.changes.away(input);
      await this.recount(input.staffId, input.fromDay);
      return id;
    });
  }

  withdrawLeave(id: string, version: number): Promise<void> {
    return this.transactions.run(async () => {
      const { staffId, fromDay, fromPart, toDay, toPart } = await this.leaves.get(id);
      await this.access.requireManaged(staffId, () => this.leaves.notFound());
      await this.leaves.update(id, version, { voidedAt: new Date() });
      await this.changes.back({ staffId, fromDay, fromPart, toDay, toPart });
      await this.recount(staffId, fromDay);
    });
  }

  addCover(input: CoverInput): Promise<string> {
    refuseWrongOrder(input.fromDay, input.toDay);
    return this.transactions.run(async () => {
      this.access.refuseOwnSight(input.coveringStaffId);
      await this.access.requireManaged(input.coveredStaffId);
      await this.access.requireManaged(input.coveringStaffId);
      await this.staff.get(input.coveredStaffId);
      await this.staff.get(input.coveringStaffId);
      const id = newId();
      await this.covers.insert({ id, ...input, voidedAt: null });
      return id;
    });
  }

  /** At once. The days it lasted stay on file: who could see what then. @throws NotFound, CoverOver */
  endCover(id: string, version: number): Promise<void> {
    return this.transactions.run(async () => {
      const { coveredStaffId, fromDay, toDay, voidedAt } = await this.covers.get(id);
      await this.access.requireManaged(coveredStaffId, () => this.covers.notFound());
      const today = await this.time.today();
      if (voidedAt !== null || toDay < today) throw new CoverOver();
      await this.covers.update(id, version, fromDay < today ? { toDay: addDays(today, -1) } : { voidedAt: new Date() });
    });
  }

  /** Targets rest on hours and leave: the weeks that have begun are counted again. */
  private async recount(staffId: string, fromDay: string): Promise<void> {
    const thisWeek = await this.time.weekOf(await this.time.today());
    if (fromDay < addDays(thisWeek, 7))
      await this.outbox.enqueue('practice.recount-weeks', { staffIds: [staffId], fromDay });
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
