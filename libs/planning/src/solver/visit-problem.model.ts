/** One way of getting about, flat: `outward[from * placeCount + to]`, and the same figures turned round as `inward[to * placeCount + from]`. */
export interface TravelMatrix {
  readonly outward: Int32Array;
  readonly inward: Int32Array;
}

export interface ProblemDay {
  readonly startPlace: number;
  readonly endPlace: number;
  /** Earliest departure from the start place and latest arrival at the end place, in time units. */
  readonly opens: number;
  readonly closes: number;
  readonly travel: TravelMatrix;
  /** Most travel plus counted service on this day, in time units. */
  readonly effortLimit: number;
  /** Value taken off for every two stops that share this day. */
  readonly crowdPrice: number;
  /** Value taken off for each stop on this day. */
  readonly stopPrice: number;
}

/** A kind of visit with its bounds. Falling short of `least` costs `shortfallPenalty` a visit, so that no bound makes a week impossible. */
export interface KindBound {
  readonly most: number;
  readonly least: number;
  readonly shortfallPenalty: number;
}

/**
 * The week as the search sees it: flat arrays and whole numbers of one time unit.
 * What differs by day is kept per cell, `day * stopCount + stop`.
 */
export interface VisitProblem {
  readonly dayCount: number;
  readonly stopCount: number;
  readonly placeCount: number;
  readonly days: readonly ProblemDay[];
  /** Per stop. */
  readonly places: Int32Array;
  readonly services: Int32Array;
  /** The part of the service that counts as effort. */
  readonly countedServices: Int32Array;
  readonly mandatory: Uint8Array;
  /** The other form of the same visit, of which only one may be in the plan; -1 where there is none. */
  readonly rivals: Int32Array;
  /** Per cell: value, and windows `windowFrom[cell]` up to `windowFrom[cell + 1]` for the start of service, both ends included, in order. */
  readonly values: Float64Array;
  readonly windowFrom: Int32Array;
  readonly windowOpen: Int32Array;
  readonly windowClose: Int32Array;
  /** Kinds of stop `s` are `kindOf[kindFrom[s]]` up to `kindOf[kindFrom[s + 1]]`. */
  readonly kinds: readonly KindBound[];
  readonly kindFrom: Int32Array;
  readonly kindOf: Int32Array;
  /** `budgetUse[budget * stopCount + stop]` against `budgetLimits[budget]`. */
  readonly budgetLimits: Float64Array;
  readonly budgetUse: Float64Array;
  /** Most effort of all days together, in time units. */
  readonly weekEffortLimit: number;
  /** Value taken off per time unit of travel, and per visit or time unit by which mandatory stops exceed the limits. */
  readonly travelPrice: number;
  readonly excessPrice: number;
  /** Value taken off per time unit of waiting between two stops of a day. */
  readonly waitPrice: number;
}

/** Larger than any time in a problem, small enough that sums of two stay whole 32-bit numbers. */
export const NEVER = 0x3fffffff;

export interface VisitRoutes {
  readonly value: number;
  /** Per day the stops in order of visiting. */
  readonly routes: readonly (readonly number[])[];
}
