import type { Itinerary } from './itinerary.state';
import type { RandomSource } from './random.source';
import type { SearchTuning } from './search-tuning.data';
import { NEVER, type VisitProblem } from './visit-problem.model';

/** Fills a plan with left-out stops, the most worthwhile first, until nothing more fits. */
export class Recreation {
  private readonly noise: Float64Array;
  private readonly pressure: Float64Array;
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
    this.noise = new Float64Array(problem.stopCount).fill(1);
    this.pressure = limitPressure(problem);
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
    for (let index = 0; index < plan.leftCount; index++) {
      this.noise[plan.left[index]!] = 1 - spread * this.random.unit();
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
    while (this.pick(plan)) {
      const cell = this.bestDay * this.problem.stopCount + this.bestStop;
      plan.insert(this.bestStop, this.bestDay, plan.table.position[cell]!);
    }
  }

  private pick(plan: Itinerary): boolean {
    const { dayCount, stopCount } = this.problem;
    const { added } = plan.table;
    let best = 0;
    this.bestStop = -1;
    for (let index = 0; index < plan.leftCount; index++) {
      const stop = plan.left[index]!;
      if (!plan.admits(stop)) continue;
      const relief = plan.ledger.shortfallRelief(stop);
      for (let day = 0; day < dayCount; day++) {
        const cell = day * stopCount + stop;
        if (added[cell] === NEVER) continue;
        const worth = this.worth(stop, this.problem.values[cell]! + relief, added[cell]!);
        if (worth > best && plan.allows(stop, day)) {
          best = worth;
          this.bestStop = stop;
          this.bestDay = day;
        }
      }
    }
    return this.bestStop >= 0;
  }

  private worth(stop: number, value: number, added: number): number {
    let worth = value * this.noise[stop]!;
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
