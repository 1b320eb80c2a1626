import type { AgencyDay } from '@inroads/calendar';
import type { CodedReason } from '../coded-reason.model';
import type { BlockedSpan, HoldCause, WeighedReason } from './week-problem.model';

export type StopCode = HoldCause | 'kept-as-before' | 'moved-from' | 'on-the-way' | 'only-open-day' | 'fills-target';

export interface PlannedStop {
  readonly candidateId: string;
  readonly placeId: string;
  /** Minutes from midnight. Travel starts at the end of the stop before, or at the day's start. */
  readonly arrivesAt: number;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly travelMinutes: number;
  readonly isTravelMeasured: boolean;
  /** Travel that would be saved by leaving this stop out. */
  readonly detourMinutes: number;
  /** Why it stands where it stands, then what the visit is worth, largest first. */
  readonly reasons: readonly WeighedReason[];
}

export interface PlannedDay {
  readonly date: AgencyDay;
  readonly stops: readonly PlannedStop[];
  /** When to set out so that nothing waits at the first stop, and when the day's last travel ends; null without stops. */
  readonly departsAt: number | null;
  readonly returnsAt: number | null;
  readonly travelMinutes: number;
  /** Travel and visits that count as job development. */
  readonly countedMinutes: number;
}

export type LeftOutCode =
  | 'barred'
  | 'closed-this-week'
  | 'closed-in-your-hours'
  | 'quiet-hours'
  | 'too-far'
  | 'kind-full'
  | 'minutes-used-up'
  | 'no-time-left'
  | 'less-worth'
  | 'not-worth-the-travel';

/** The best reason that kept a candidate out. `bar` is the caller's own reason where it was barred. */
export interface LeftOut {
  readonly candidateId: string;
  readonly reason: CodedReason<LeftOutCode>;
  readonly bar: CodedReason | null;
}

/** A mandatory visit that cannot be kept, with a smallest set of others and of blocked time that rules it out. */
export interface UnkeptVisit {
  readonly candidateId: string;
  readonly reason: CodedReason<'conflict' | 'closed' | 'quiet-hours' | 'not-worked' | 'outside-your-hours' | 'too-far'>;
  readonly conflictsWith: readonly string[];
  readonly blockedBy: readonly (BlockedSpan & { readonly date: AgencyDay })[];
}

export interface Shortfall {
  readonly kind: string;
  readonly least: number;
  readonly planned: number;
}

export interface PlanChange {
  readonly candidateId: string;
  readonly change: 'added' | 'moved' | 'dropped';
  readonly from: { readonly date: AgencyDay; readonly startsAt: number } | null;
  readonly to: { readonly date: AgencyDay; readonly startsAt: number } | null;
}

export interface WeekPlan {
  /** The same for the same problem, whatever plan went before. */
  readonly fingerprint: string;
  /** Points of the visits, less travel, waiting, full days and what falls short of a least number. */
  readonly value: number;
  readonly days: readonly PlannedDay[];
  readonly leftOut: readonly LeftOut[];
  readonly unkept: readonly UnkeptVisit[];
  readonly shortfalls: readonly Shortfall[];
  /** Against the plan before. */
  readonly changes: readonly PlanChange[];
  readonly iterations: number;
}
