import type { VisitProblem } from './visit-problem.model';

/** How the search behaves. Chosen on generated problems and on the public 100 series; see docs/performance.md for the figures. */
export interface SearchTuning {
  /** Temperature at the start and the end of a run, in mean values of a visit. */
  readonly startTemperature: number;
  readonly endTemperature: number;
  /** How often in a run the temperature falls from start to end. */
  readonly coolings: number;
  /** Shares of the kinds of ruin: strings of neighbours, one segment, at random, all within a radius, forcing one stop in. */
  readonly strings: number;
  readonly segment: number;
  readonly scattered: number;
  readonly radius: number;
  readonly force: number;
  /** How many of the ruins at random go for one kind instead, where there are kinds. */
  readonly kin: number;
  /** Most stops that one ruin takes out. */
  readonly largestRuin: number;
  readonly longestString: number;
  /** Most noise on the worth of an insertion, as a share of it. */
  readonly noise: number;
  /** Most weight of scarce limits beside time. */
  readonly limitPrice: number;
  /** Shares of the ways to judge an insertion: value squared per time, value cubed per time, value per time, value alone. */
  readonly bySquare: number;
  readonly byCube: number;
  readonly byRatio: number;
  readonly byValue: number;
  /** How often in a run the best days found so far are put together anew. */
  readonly recombinations: number;
  readonly poolSize: number;
  /** Steps that one search for the best set of days may take. */
  readonly combinationNodes: number;
  readonly poolFloor: number;
  /** Price of the mean leg, in mean values of a visit, where plans are compared under way. */
  readonly travelPrice: number;
}

const DEFAULT_TUNING: SearchTuning = {
  startTemperature: 1,
  endTemperature: 0.1,
  coolings: 2,
  strings: 0.35,
  segment: 0.15,
  scattered: 0.1,
  kin: 0.5,
  radius: 0.1,
  force: 0.5,
  largestRuin: 12,
  longestString: 6,
  noise: 0.8,
  limitPrice: 0.5,
  bySquare: 0.6,
  byCube: 0.1,
  byRatio: 0.1,
  byValue: 0.2,
  recombinations: 12,
  poolSize: 1500,
  combinationNodes: 4000,
  poolFloor: 0.9,
  travelPrice: 0,
};

/** Limits that all days share tie them together: a way to another good plan then leads over worse ones, and takes more heat. */
const LIMITED_TUNING: SearchTuning = { ...DEFAULT_TUNING, startTemperature: 1.5, coolings: 3 };

/** With more stops than this a short run has too few steps to make up for the heat. */
const MOST_STOPS_FOR_HEAT = 150;

export function tuningFor({ kinds, budgetLimits, stopCount }: VisitProblem): SearchTuning {
  const isTied = kinds.length > 0 || budgetLimits.length > 0;
  return isTied && stopCount <= MOST_STOPS_FOR_HEAT ? LIMITED_TUNING : DEFAULT_TUNING;
}

/** A week of visits: few stops a day, so smaller ruins and less heat. Kinds of visits are many to one stop there: a price on them misleads. */
export const WEEK_TUNING: SearchTuning = {
  ...DEFAULT_TUNING,
  startTemperature: 0.5,
  endTemperature: 0.03,
  largestRuin: 8,
  longestString: 4,
  limitPrice: 0,
};
