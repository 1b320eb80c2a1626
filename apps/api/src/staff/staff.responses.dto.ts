import type { HandedOverLink } from '@inroads/agency/invitations';
import type { CoverView, StaffPeriods, StaffView, TeamView } from '@inroads/agency/staff';
import {
  DAY_PARTS,
  type DayPart,
  MEMBERSHIP_KINDS,
  type MembershipKind,
  type Role,
  ROLES,
  TRAVEL_MODES,
  type TravelMode,
} from '@inroads/contracts';
import { ApiProperty } from '@nestjs/swagger';

export class MembershipResponse {
  id: string;
  staffId: string;
  teamId: string;
  @ApiProperty({ enum: MEMBERSHIP_KINDS })
  kind: MembershipKind;
  fromDay: string;
  toDay: string | null;
  version: number;
}

export class StaffResponse {
  id: string;
  name: string;
  neutralTitle: string;
  @ApiProperty({ enum: ROLES, isArray: true })
  roles: Role[];
  startPlace: string;
  startLat: number | null;
  startLon: number | null;
  @ApiProperty({ enum: TRAVEL_MODES, isArray: true })
  travelModes: TravelMode[];
  isArchived: boolean;
  version: number;
  /** For administrators only. */
  email: string | null;
  /** Teams of today. */
  teams: MembershipResponse[];

  static from(view: StaffView, email: string | null, teams: readonly MembershipResponse[]): StaffResponse {
    return { ...view, roles: [...view.roles], travelModes: [...view.travelModes], email, teams: [...teams] };
  }
}

export class OwnProfileResponse {
  name: string;
  neutralTitle: string;
  /** With it one signs in. */
  email: string;
  startPlace: string;
  /** Whether its point is known, so that days can be planned from there. */
  isStartOnMap: boolean;
  @ApiProperty({ enum: TRAVEL_MODES, isArray: true })
  travelModes: TravelMode[];
  version: number;

  static from({ name, neutralTitle, startPlace, startLat, travelModes, version }: StaffView, email: string) {
    return {
      name,
      neutralTitle,
      email,
      startPlace,
      isStartOnMap: startLat !== null,
      travelModes: [...travelModes],
      version,
    } satisfies OwnProfileResponse;
  }
}

export class StaffListResponse {
  items: StaffResponse[];
}

export class LinkResponse implements HandedOverLink {
  url: string;
  validHours: number;
  isMailed: boolean;
}

export class AddedStaffResponse {
  staff: StaffResponse;
  /** To be given to the person; works once. */
  link: LinkResponse;
}

export class TeamResponse implements TeamView {
  id: string;
  name: string;
  version: number;
}

export class EmploymentResponse {
  id: string;
  staffId: string;
  fromDay: string;
  toDay: string | null;
  fte: number;
  halfDays: string | null;
  version: number;
}

export class LeaveResponse {
  id: string;
  staffId: string;
  fromDay: string;
  @ApiProperty({ enum: DAY_PARTS })
  fromPart: DayPart;
  toDay: string;
  @ApiProperty({ enum: DAY_PARTS })
  toPart: DayPart;
  version: number;
}

export class CoverResponse implements CoverView {
  id: string;
  coveredStaffId: string;
  coveringStaffId: string;
  fromDay: string;
  toDay: string;
  version: number;
}

export class PeriodsResponse {
  employments: EmploymentResponse[];
  leaves: LeaveResponse[];
  memberships: MembershipResponse[];
  covers: CoverResponse[];

  static from({ employments, leaves, memberships }: StaffPeriods, covers: readonly CoverView[]): PeriodsResponse {
    return {
      employments: [...employments],
      leaves: [...leaves],
      memberships: [...memberships],
      covers: [...covers],
    };
  }
}
