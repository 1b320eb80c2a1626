import type { SuitableDay, SuitableDays, VisitIntervalView } from '@inroads/practice/plans';
import { ApiProperty } from '@nestjs/swagger';

export class InsteadOfResponse {
  siteId: string;
  employerName: string;
}

export class SuitableDayResponse {
  date: string;
  /** `fits`: beside all that is planned. `displaces`: `insteadOf` would have to go. `not-worked`: a day off. */
  @ApiProperty({ enum: ['fits', 'displaces', 'closed', 'quiet-hours', 'no-room', 'not-worked'] })
  code: string;
  /** Travel that it would add. */
  detourMinutes: number | null;
  startsAt: string | null;
  /** Visits already planned on that day. */
  planned: number;
  insteadOf: InsteadOfResponse[];

  static from(view: SuitableDay): SuitableDayResponse {
    return { ...view, insteadOf: [...view.insteadOf] };
  }
}

export class SuitableDaysResponse {
  siteId: string;
  employerId: string;
  employerName: string;
  /** Why no visit can be planned there at all, as `leftOut` says it. */
  bar: string | null;
  /** From distance alone. */
  isEstimate: boolean;
  days: SuitableDayResponse[];

  static from({ days, ...view }: SuitableDays): SuitableDaysResponse {
    return { ...view, days: days.map((day) => SuitableDayResponse.from(day)) };
  }
}

export class VisitIntervalResponse implements VisitIntervalView {
  /** `null`: as its stage asks for. */
  days: number | null;
  /** 0 where none is set. */
  version: number;
}
