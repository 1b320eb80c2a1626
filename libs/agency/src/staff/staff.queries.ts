import { Injectable } from '@nestjs/common';
import { Transactions } from '@inroads/platform/database';
import { AgencyTime } from '../agencies';
import {
  CoverRepository,
  EmploymentRepository,
  LeaveRepository,
  MembershipRepository,
  StaffRepository,
  TeamRepository,
} from './staff.repository';
import {
  type EmploymentView,
  type LeaveView,
  type MembershipView,
  type StaffView,
  toEmploymentView,
  toLeaveView,
  toMembershipView,
  toStaffView,
} from './staff.view';

export interface TeamView {
  readonly id: string;
  readonly name: string;
  readonly version: number;
}

export interface CoverView {
  readonly id: string;
  readonly coveredStaffId: string;
  readonly coveringStaffId: string;
  readonly fromDay: string;
  readonly toDay: string;
  readonly version: number;
}

/** What counting needs to know of the people of some weeks. */
export interface StaffPeriods {
  readonly employments: readonly EmploymentView[];
  readonly leaves: readonly LeaveView[];
  readonly memberships: readonly MembershipView[];
}

@Injectable()
export class StaffQueries {
  constructor(
    private readonly staff: StaffRepository,
    private readonly teams: TeamRepository,
    private readonly memberships: MembershipRepository,
    private readonly employments: EmploymentRepository,
    private readonly leaves: LeaveRepository,
    private readonly covers: CoverRepository,
    private readonly transactions: Transactions,
    private readonly time: AgencyTime,
  ) {}

  get(id: string): Promise<StaffView> {
    return this.transactions.run(async () => toStaffView(await this.staff.get(id)));
  }

  /** All of an agency's people fit one answer: agencies have tens of them, rarely hundreds. */
  all(): Promise<StaffView[]> {
    return this.transactions.run(async () => {
      const rows = await this.transactions.query<{ id: string }>(
        `SELECT id FROM staff WHERE agency_id = current_agency() ORDER BY archived_at IS NOT NULL, name, id`,
      );
      const found = new Map((await this.staff.findMany(rows.map(({ id }) => id))).map((row) => [row.id, row]));
      return rows.flatMap(({ id }) => found.get(id) ?? []).map(toStaffView);
    });
  }

  allTeams(): Promise<TeamView[]> {
    return this.transactions.run(() =>
      this.transactions.query<TeamView>(
        `SELECT id, name, version FROM team WHERE agency_id = current_agency() AND archived_at IS NULL ORDER BY name, id`,
      ),
    );
  }

  membershipsOn(day: string): Promise<MembershipView[]> {
    return this.transactions.run(async () => {
      const ids = await this.idsOf('team_membership', `from_day <= $1 AND (to_day IS NULL OR to_day >= $1)`, [day]);
      return (await this.memberships.findMany(ids)).map(toMembershipView);
    });
  }

  async membershipsToday(): Promise<MembershipView[]> {
    return this.membershipsOn(await this.time.today());
  }

  coversFrom(day: string): Promise<CoverView[]> {
    return this.transactions.run(async () => {
      const ids = await this.idsOf('cover', `to_day >= $1 AND voided_at IS NULL`, [day]);
      const rows = await this.covers.findMany(ids);
      return rows.map(({ id, coveredStaffId, coveringStaffId, fromDay, toDay, version }) => ({
        id,
        coveredStaffId,
        coveringStaffId,
        fromDay,
        toDay,
        version,
      }));
    });
  }

  /** Everything dated of these people that touches `fromDay`..`toDay`. */
  periods(staffIds: readonly string[], fromDay: string, toDay: string): Promise<StaffPeriods> {
    return this.transactions.run(async () => ({
      employments: (await this.employments.touching(staffIds, fromDay, toDay)).map(toEmploymentView),
      leaves: (await this.leaves.touching(staffIds, fromDay, toDay)).map(toLeaveView),
      memberships: (await this.memberships.touching(staffIds, fromDay, toDay)).map(toMembershipView),
    }));
  }

  private async idsOf(table: string, condition: string, parameters: readonly unknown[]): Promise<string[]> {
    const rows = await this.transactions.query<{ id: string }>(
      `SELECT id FROM "${table}" WHERE agency_id = current_agency() AND ${condition} ORDER BY from_day, id`,
      parameters,
    );
    return rows.map(({ id }) => id);
  }
}
