import type { WorkNow } from '@inroads/agency/staff';
import { DAY_PARTS, type DayPart } from '@inroads/contracts';
import type { CaseloadSize } from '@inroads/seekers/seekers';
import { ApiProperty } from '@nestjs/swagger';

export class NextShareResponse {
  fte: number;
  fromDay: string;
}

export class LeaveDaysResponse {
  fromDay: string;
  @ApiProperty({ enum: DAY_PARTS })
  fromPart: DayPart;
  toDay: string;
  @ApiProperty({ enum: DAY_PARTS })
  toPart: DayPart;
}

export class CaseloadSizeResponse implements CaseloadSize {
  looking: number;
  working: number;
  paused: number;
}

export class WorkNowResponse {
  staffId: string;
  /** Share of a full post today; null: no hours are stated. */
  fte: number | null;
  since: string | null;
  /** Fourteen signs, Monday morning to Sunday afternoon; null: the week is not fixed. */
  halfDays: string | null;
  next: NextShareResponse | null;
  /** Of today, else the next one. */
  leave: LeaveDaysResponse | null;
  /** Colleagues who look after the caseload in those days. */
  coveredBy: string[];
  /** For supervisors and managers only. */
  caseload: CaseloadSizeResponse | null;

  static from(work: WorkNow, caseloads: ReadonlyMap<string, CaseloadSize>): WorkNowResponse {
    const { staffId, fte, since, halfDays, next, leave, coveredBy } = work;
    return {
      staffId,
      fte,
      since,
      halfDays,
      next,
      leave,
      coveredBy: [...coveredBy],
      caseload: caseloads.get(staffId) ?? null,
    };
  }
}

export class WorkNowListResponse {
  items: WorkNowResponse[];
}
