import type { DayPart, MembershipKind, Role, TravelMode } from '@inroads/contracts';
import type { EmploymentPeriodEntity } from './employment-period.entity';
import type { LeaveEntity } from './leave.entity';
import type { StaffEntity } from './staff.entity';
import type { TeamMembershipEntity } from './team-membership.entity';

export interface StaffView {
  readonly id: string;
  readonly name: string;
  readonly neutralTitle: string;
  readonly roles: readonly Role[];
  readonly startPlace: string;
  readonly startLat: number | null;
  readonly startLon: number | null;
  readonly travelModes: readonly TravelMode[];
  readonly isArchived: boolean;
  readonly version: number;
}

export interface MembershipView {
  readonly id: string;
  readonly staffId: string;
  readonly teamId: string;
  readonly kind: MembershipKind;
  readonly fromDay: string;
  readonly toDay: string | null;
  readonly version: number;
}

export interface EmploymentView {
  readonly id: string;
  readonly staffId: string;
  readonly fromDay: string;
  readonly toDay: string | null;
  /** Share of a full post, 0 to 1.5. */
  readonly fte: number;
  readonly halfDays: string | null;
  readonly version: number;
}

export interface LeaveView {
  readonly id: string;
  readonly staffId: string;
  readonly fromDay: string;
  readonly fromPart: DayPart;
  readonly toDay: string;
  readonly toPart: DayPart;
  readonly version: number;
}

export function toStaffView(row: StaffEntity): StaffView {
  const { id, name, neutralTitle, roles, startPlace, startLat, startLon, travelModes, version } = row;
  return {
    id,
    name,
    neutralTitle,
    roles,
    startPlace,
    startLat,
    startLon,
    travelModes,
    isArchived: row.archivedAt !== null,
    version,
  };
}

export function toMembershipView({
  id,
  staffId,
  teamId,
  kind,
  fromDay,
  toDay,
  version,
}: TeamMembershipEntity): MembershipView {
  return { id, staffId, teamId, kind, fromDay, toDay, version };
}

export function toEmploymentView({
  id,
  staffId,
  fromDay,
  toDay,
  fte,
  halfDays,
  version,
}: EmploymentPeriodEntity): EmploymentView {
  return { id, staffId, fromDay, toDay, fte, halfDays, version };
}

export function toLeaveView({ id, staffId, fromDay, fromPart, toDay, toPart, version }: LeaveEntity): LeaveView {
  return { id, staffId, fromDay, fromPart, toDay, toPart, version };
}
