import type { AgencyDay, Weekday } from '@inroads/calendar';
import type { Dated, Period } from './dated';
import type { Half } from './vocabulary';

/** Employment as a specialist; several periods where hours changed. `fte` 1 is full time, 0 has no specialist hours. */
export interface Employment extends Period {
  readonly fte: number;
}

export interface WorkingHalfDay {
  readonly weekday: Weekday;
  readonly half: Half;
}

/** The half days worked each week. `null`: not stated, so Monday to Friday, each day a fifth of the week. */
export type WorkPattern = readonly WorkingHalfDay[] | null;

/** From the first half day to the last, both on leave. No reason is held. */
export interface Leave {
  readonly from: AgencyDay;
  readonly fromHalf: Half;
  readonly to: AgencyDay;
  readonly toHalf: Half;
}

/** What the rules need to know of somebody who makes contacts. */
export interface CountedStaff {
  readonly id: string;
  readonly team: Dated<string | null>;
  readonly employment: readonly Employment[];
  readonly workPattern: Dated<WorkPattern>;
  readonly leave: readonly Leave[];
}
