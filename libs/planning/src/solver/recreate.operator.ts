import type { Itinerary } from './itinerary.state';
import type { RandomSource } from './random.source';
import type { SearchTuning } from './search-tuning.data';
import { NEVER, type VisitProblem } from './visit-problem.model';

/** A full day is a reason to go on another one, never to leave a visit out. */
const LEAST_WORTH = 1e-3;

/** Fills a plan with left-out stops, the most worthwhile first, until nothing more fits. */
export class Recreation {
  private readonly noise: Float64Array;
  private readonly pressure: Float64Array;
  private readonly hasDayPrices: boolean;
  private valuePower = 2;
  private timePower = 1;
  private limitPrice = 0;
  private bestStop = -1;
  private bestDay = -1;

  constructor(
    private readonly problem: VisitProblem,
    private readonly random: RandomSource,
    private readonly tuning: SearchTuning,
  ) {
    this.noise = new Float64Array(problem.stopCount * problem.dayCount).fill(1);
    this.pressure = limitPressure(problem);
    this.hasDayPrices = problem.days.some(({ crowdPrice, stopPrice }) => crowdPrice + stopPrice > 0);
  }

  /** Without chance: value squared per added time. */
  greedily(plan: Itinerary): void {
    this.noise.fill(1);
    this.valuePower = 2;
    this.timePower = 1;
    this.limitPrice = this.tuning.limitPrice / 2;
    this.fill(plan);
  }

  byChance(plan: Itinerary): void {
    this.drawJudgement();
    const spread = this.tuning.noise * this.random.unit();
    const { openCount, openDay, openStop } = plan.table;
    for (let index = 0; index < openCount; index++) {
      const cell = openDay[index]! * this.problem.stopCount + openStop[index]!;
      this.noise[cell] = 1 - spread * this.random.unit();
    }
    this.fill(plan);
  }

  private drawJudgement(): void {
    const { bySquare, byCube, byRatio, byValue, limitPrice } = this.tuning;
    let pick = this.random.unit() * (bySquare + byCube + byRatio + byValue);
    this.timePower = 1;
    if ((pick -= bySquare) < 0) this.valuePower = 2;
    else if ((pick -= byCube) < 0) this.valuePower = 3;
    else if (pick - byRatio < 0) this.valuePower = 1;
    else {
      this.valuePower = 1;
      this.timePower = 0;
    }
    this.limitPrice = limitPrice * this.random.unit();
  }

  private fill(plan: Itinerary): void {
    while (this.pick(plan)) plan.insert(this.bestStop, this.bestDay);
  }

  /** Finds the most worthwhile insertion. A figure that is only an estimate is worked out before it may lead. */
  private pick(plan: Itinerary): boolean {
    const { table } = plan;
    let best = 0;
    this.bestStop = -1;
    for (let index = table.openCount - 1; index >= 0; index--) {
      const stop = table.openStop[index]!;
      if (!plan.admits(stop)) continue;
      const day = table.openDay[index]!;
      let worth = this.worth(plan, stop, day);
      if (worth <= best) continue;
      if (table.estimated[day * this.problem.stopCount + stop] === 1) {
        table.rate(day, stop);
        if (table.added[day * this.problem.stopCount + stop] === NEVER) {
          table.close(index);
          continue;
        }
        worth = this.worth(plan, stop, day);
      }
      if (worth > best && plan.allows(stop, day)) {
        best = worth;
        this.bestStop = stop;
        this.bestDay = day;
      }
    }
    return this.bestStop >= 0;
  }

  private worth(plan: Itinerary, stop: number, day: number): number {
    const cell = day * this.problem.stopCount + stop;
    let value = this.problem.values[cell]! + plan.ledger.shortfallRelief(stop);
    if (this.hasDayPrices) value = Math.max(LEAST_WORTH, value - plan.priceOfOneMore(day));
    const added = plan.table.added[cell]!;
    let worth = value * this.noise[cell]!;
    if (this.valuePower > 1) worth *= value;
    if (this.valuePower > 2) worth *= value;
    if (this.timePower === 0) return worth - (1e-6 * added * worth) / NEVER;
    return worth / (Math.max(1, added) + this.limitPrice * this.pressure[stop]!);
  }
}

/** Share of the limits that one stop uses, as time: the whole time of all days times that share. */
function limitPressure(problem: VisitProblem): Float64Array {
  const { stopCount, kinds, kindFrom, kindOf, budgetLimits, budgetUse, days } = problem;
  const time = days.reduce((total, day) => total + day.closes - day.opens, 0);
  return Float64Array.from({ length: stopCount }, (_, stop) => {
    let share = 0;
    for (let index = kindFrom[stop]!; index < kindFrom[stop + 1]!; index++) {
      share += 1 / Math.max(1, kinds[kindOf[index]!]!.most);
    }
    budgetLimits.forEach((limit, budget) => {
      share += budgetUse[budget * stopCount + stop]! / Math.max(1e-9, limit);
    });
    return share * time;
  });
}
