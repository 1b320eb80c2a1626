import type { AgencyDay } from '@inroads/calendar';
import type { CodedReason } from '../coded-reason.model';

/** Minutes from midnight on one agency day. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Time in which nothing is visited: a meeting, lunch, leave. Travel pauses and goes on after it. */
export interface BlockedSpan extends Span {
  /** What it is, as the caller's code; named when it stands in the way of a visit. */
  readonly code: string;
}

export interface WeekDay {
  readonly date: AgencyDay;
  readonly span: Span;
  /** Where the day starts and ends; null where travel from or to it is not to be counted. */
  readonly startPlaceId: string | null;
  readonly endPlaceId: string | null;
  readonly mode: string;
  readonly blocked: readonly BlockedSpan[];
  /** Most minutes of job development on this day, travel counted; null without a limit. */
  readonly minutesLimit: number | null;
}

/** Why a visit has its place in the week already. `joint`: colleagues come along, so nobody makes it in another's place. */
export type HoldCause = 'appointment' | 'pinned' | 'frozen' | 'must' | 'joint';

/** A visit that has to be in the plan: at one time, on one day, or some time this week. A fixed time is kept even outside opening hours. */
export type VisitHold =
  | { readonly kind: 'time'; readonly date: AgencyDay; readonly startsAt: number; readonly cause: HoldCause }
  | { readonly kind: 'day'; readonly date: AgencyDay; readonly cause: HoldCause }
  | { readonly kind: 'week'; readonly cause: HoldCause };

export interface WeighedReason extends CodedReason {
  /** Points of value, or 0 for what only explains. */
  readonly amount: number;
}

export interface VisitCandidate {
  readonly id: string;
  readonly placeId: string;
  /** Whole minutes, at least 1. */
  readonly serviceMinutes: number;
  readonly value: number;
  readonly reasons: readonly WeighedReason[];
  /** Why no visit may be planned whatever its value; a hold overrules it. */
  readonly bar: CodedReason | null;
  /** When the site can be visited: opening hours less its busy hours. The whole visit lies inside one span. A day not named is closed. */
  readonly hours: Readonly<Record<AgencyDay, readonly Span[]>>;
  /** When it is open at all, where `hours` are fewer because a visit is welcome only then. Tells why, plans nothing. */
  readonly openHours?: Readonly<Record<AgencyDay, readonly Span[]>>;
  /** Purpose, industry, chain, "countable": whatever a limit speaks of. */
  readonly kinds: readonly string[];
  readonly countsTowardMinutes: boolean;
  readonly hold: VisitHold | null;
}

/** At most and at least so many visits of a kind. Mandatory visits come in even above `most`; a visit short of `least` costs points. */
export interface KindLimit {
  readonly kind: string;
  readonly most: number | null;
  readonly least: number;
  readonly shortfallCost: number;
}

/** How firmly a stop of the plan before was meant: proposed, taken up, or told to the employer. */
export type Commitment = 'suggested' | 'accepted' | 'told';

export interface StopBefore {
  readonly candidateId: string;
  readonly date: AgencyDay;
  readonly startsAt: number;
  readonly commitment: Commitment;
}

/** Ways to get about. Minutes need not be the same both ways; `Infinity` where there is no way. */
export interface TravelTimes {
  minutes(mode: string, fromPlaceId: string, toPlaceId: string): number;
  /** False where the figure is an estimate. */
  isMeasured(mode: string, fromPlaceId: string, toPlaceId: string): boolean;
}

/** What the plan itself weighs, in points of visit value. */
export interface PlanWeights {
  readonly edition: string;
  readonly travelMinuteCost: number;
  /** A minute between two visits of a day that is neither travel nor blocked. */
  readonly waitMinuteCost: number;
  /** Every two visits that share a whole day; on a shorter one more. What waits or crowds is moved, and never left out for it. */
  readonly sameDayCost: number;
  /** Each day that a visit is later than the first of the week's days: what is put early can still be made good when it is missed. */
  readonly laterDayCost: number;
  /** What moving or dropping a stop of the plan before costs, and how many minutes it may drift without counting as moved. */
  readonly moveCost: Readonly<Record<Commitment, number>>;
  readonly driftMinutes: Readonly<Record<Commitment, number>>;
}

/** The week from where it stands: days and hours that are over are left out by the caller, and limits are what is left of them. */
export interface WeekProblem {
  readonly days: readonly WeekDay[];
  readonly candidates: readonly VisitCandidate[];
  readonly kindLimits: readonly KindLimit[];
  /** Most minutes of job development in all days together, travel counted; null without a limit. */
  readonly weekMinutesLimit: number | null;
  readonly travel: TravelTimes;
  readonly weights: PlanWeights;
  /** The plan before, when there is one: its stops are kept where that costs little. */
  readonly before: { readonly fingerprint: string; readonly stops: readonly StopBefore[] } | null;
}
