import type { PlanWeights } from './week-problem.model';

/** A visit is worth some 20 to 80 points. A proposal may be moved for a little, a promise to an employer hardly ever. */
export const DEFAULT_PLAN_WEIGHTS: PlanWeights = {
  edition: '2026-2',
  travelMinuteCost: 0.1,
  waitMinuteCost: 0.05,
  sameDayCost: 1,
  laterDayCost: 0.1,
  moveCost: { suggested: 4, accepted: 25, told: 120 },
  driftMinutes: { suggested: 30, accepted: 15, told: 5 },
};
