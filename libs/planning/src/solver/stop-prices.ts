import type { DayPool } from './day-pool.store';
import type { VisitProblem } from './visit-problem.model';

const ROUNDS = 60;
/** Rounds without a better bound after which the steps are halved. */
const PATIENCE = 5;

/**
 * Prices of the stops, the kinds and the budgets at which pooled days stop competing for them (Lagrangian relaxation, by subgradient).
 * No set of pooled days is worth more than `bound`; a day's value less the prices of its stops says how much it can still contribute.
 */
export class StopPrices {
  /** Per pool entry: value less the prices of its stops. */
  readonly reduced: Float64Array;
  /** What all prices together allow: the value of a plan is at most this plus the reduced values of its days. */
  allowance = 0;
  private bound = Infinity;
  /** No price need be above what the best day is worth; without the lid a thin row drives prices beyond what numbers can hold. */
  private lid = 0;
  private readonly rowCount: number;
  private readonly price: Float64Array;
  private readonly bestPrice: Float64Array;
  private readonly room: Float64Array;
  private readonly demand: Float64Array;
  private readonly stopPrice: Float64Array;
  private readonly budgetScale: Float64Array;
  /** Per day the entry chosen at the prices at hand. */
  private readonly chosen: Int32Array;

  constructor(
    private readonly problem: VisitProblem,
    private readonly pool: DayPool,
    capacity: number,
  ) {
    const { stopCount, kinds, budgetLimits, dayCount } = problem;
    this.rowCount = stopCount + kinds.length + budgetLimits.length;
    this.price = new Float64Array(this.rowCount);
    this.bestPrice = new Float64Array(this.rowCount);
    this.demand = new Float64Array(this.rowCount);
    this.stopPrice = new Float64Array(stopCount);
    this.reduced = new Float64Array(capacity);
    this.chosen = new Int32Array(dayCount);
    this.budgetScale = Float64Array.from(budgetLimits, (_, budget) => meanUse(problem, budget));
    this.room = new Float64Array(this.rowCount).fill(1);
    kinds.forEach(({ most }, kind) => (this.room[stopCount + kind] = most));
    budgetLimits.forEach(
      (limit, budget) => (this.room[stopCount + kinds.length + budget] = limit / this.budgetScale[budget]!),
    );
  }

  /** Finds prices under which the bound comes down towards `value`. False when no set of pooled days can be worth more than that. */
  settle(value: number): boolean {
    this.bound = Infinity;
    this.lid = this.mostValuable();
    for (let row = 0; row < this.rowCount; row++) this.price[row] = Math.min(this.lid, this.price[row]!);
    let reach = 1;
    let idle = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const bound = this.evaluate();
      if (bound < this.bound - 1e-9) {
        this.bound = bound;
        this.bestPrice.set(this.price);
        idle = 0;
      } else if (++idle >= PATIENCE) {
        reach /= 2;
        idle = 0;
        this.price.set(this.bestPrice);
        this.evaluate();
      }
      if (this.bound <= value || !this.adjust(reach * (bound - value))) break;
    }
    this.price.set(this.bestPrice);
    this.evaluate();
    return this.bound > value;
  }

  private mostValuable(): number {
    let most = 0;
    for (let entry = 0; entry < this.pool.count; entry++) most = Math.max(most, this.pool.value[entry]!);
    return most;
  }

  /** Reduced values at the present prices, the best choice for each day, and the bound they give. */
  private evaluate(): number {
    const { stopCount, rivals } = this.problem;
    this.priceStops();
    this.allowance = 0;
    for (let row = 0; row < this.rowCount; row++) {
      const isRivalOfEarlier = row < stopCount && rivals[row]! >= 0 && rivals[row]! < row;
      if (!isRivalOfEarlier && this.price[row]! > 0) this.allowance += this.price[row]! * this.room[row]!;
    }
    // What rounding may have taken off the sums.
    this.allowance += 1e-12 * this.allowance;
    this.reduce();
    let bound = this.allowance;
    this.demand.fill(0);
    for (let day = 0; day < this.problem.dayCount; day++) {
      const entry = this.chosen[day]!;
      if (entry < 0) continue;
      bound += this.reduced[entry]!;
      this.count(entry);
    }
    return bound;
  }

  private priceStops(): void {
    const { stopCount, rivals, kinds, kindFrom, kindOf, budgetUse } = this.problem;
    for (let stop = 0; stop < stopCount; stop++) {
      let price = this.price[rivals[stop]! < 0 ? stop : Math.min(stop, rivals[stop]!)]!;
      for (let index = kindFrom[stop]!; index < kindFrom[stop + 1]!; index++)
        price += this.price[stopCount + kindOf[index]!]!;
      for (let budget = 0; budget < this.budgetScale.length; budget++) {
        const use = budgetUse[budget * stopCount + stop]! / this.budgetScale[budget]!;
        price += this.price[stopCount + kinds.length + budget]! * use;
      }
      this.stopPrice[stop] = price;
    }
  }

  /** Every entry's reduced value; for each day the best entry that no earlier day of its class has. */
  private reduce(): void {
    const { count, stops, stride, length, value } = this.pool;
    for (let entry = 0; entry < count; entry++) {
      let reduced = value[entry]!;
      const first = entry * stride;
      for (let at = first; at < first + length[entry]!; at++) reduced -= this.stopPrice[stops[at]!]!;
      this.reduced[entry] = reduced;
    }
    for (let day = 0; day < this.problem.dayCount; day++) this.chosen[day] = this.bestFor(day);
  }

  private bestFor(day: number): number {
    const { classOf, dayClass, count } = this.pool;
    let best = -1;
    for (let entry = 0; entry < count; entry++) {
      if (classOf[entry] !== dayClass[day] || (best >= 0 && this.reduced[entry]! <= this.reduced[best]!)) continue;
      let isTaken = false;
      for (let earlier = 0; earlier < day; earlier++) isTaken ||= this.chosen[earlier] === entry;
      if (!isTaken) best = entry;
    }
    return best;
  }

  private count(entry: number): void {
    const { stopCount, rivals, kinds, kindFrom, kindOf, budgetUse } = this.problem;
    const first = entry * this.pool.stride;
    for (let at = first; at < first + this.pool.length[entry]!; at++) {
      const stop = this.pool.stops[at]!;
      this.demand[rivals[stop]! < 0 ? stop : Math.min(stop, rivals[stop]!)]!++;
      for (let index = kindFrom[stop]!; index < kindFrom[stop + 1]!; index++)
        this.demand[stopCount + kindOf[index]!]!++;
      for (let budget = 0; budget < this.budgetScale.length; budget++) {
        this.demand[stopCount + kinds.length + budget]! +=
          budgetUse[budget * stopCount + stop]! / this.budgetScale[budget]!;
      }
    }
  }

  /** Dearer where more is asked than there is room for, cheaper where less. False when nothing is left to change. */
  private adjust(distance: number): boolean {
    let square = 0;
    for (let row = 0; row < this.rowCount; row++) square += this.slope(row) ** 2;
    if (square === 0) return false;
    for (let row = 0; row < this.rowCount; row++) {
      const slope = this.slope(row);
      if (slope === 0) continue;
      this.price[row] = Math.min(this.lid, Math.max(0, this.price[row]! + (distance * slope) / square));
    }
    return true;
  }

  private slope(row: number): number {
    const slope = this.demand[row]! - this.room[row]!;
    return slope < 0 && this.price[row] === 0 ? 0 : slope;
  }
}

function meanUse({ budgetUse, stopCount }: VisitProblem, budget: number): number {
  let total = 0;
  for (let stop = 0; stop < stopCount; stop++) total += budgetUse[budget * stopCount + stop]!;
  return Math.max(1e-9, total / Math.max(1, stopCount));
}
