import type { DayPool } from './day-pool.store';
import { LimitLedger } from './limit.ledger';
import { StopPrices } from './stop-prices';
import type { VisitProblem } from './visit-problem.model';

/** A small exact search: the most valuable set of pooled days, one for each day of the week, that may stand together. */
export class DayCombination {
  /** What a plan must exceed to be of interest: just below the next value that a better one can have. */
  private toExceed = 0;
  private readonly step: number;
  private readonly chosen: Int32Array;
  private readonly bestChosen: Int32Array;
  /** Per depth the entries that may still be taken, best first, and their number. */
  private readonly lists: Int32Array[];
  private readonly listEnds: Int32Array;
  private readonly ledger: LimitLedger;
  private readonly prices: StopPrices;
  private nodesLeft = 0;
  private effort = 0;
  private isFound = false;

  constructor(
    private readonly problem: VisitProblem,
    private readonly pool: DayPool,
    capacity: number,
  ) {
    const { dayCount } = problem;
    this.chosen = new Int32Array(dayCount);
    this.bestChosen = new Int32Array(dayCount);
    this.lists = Array.from({ length: dayCount + 1 }, () => new Int32Array(capacity));
    this.listEnds = new Int32Array(dayCount + 1);
    this.ledger = new LimitLedger(problem);
    this.step = valueStep(problem);
    this.prices = new StopPrices(problem, pool, capacity);
  }

  /** The pool entry for each day of a plan worth more than `value`, or null when none is found within `nodes` steps. */
  betterThan(value: number, nodes: number): Int32Array | null {
    this.toExceed = value + this.step;
    this.nodesLeft = nodes;
    this.isFound = false;
    this.effort = 0;
    if (!this.prices.settle(this.toExceed)) return null;
    this.listAll();
    this.extend(0, 0, 0);
    return this.isFound ? this.bestChosen : null;
  }

  private listAll(): void {
    const { reduced } = this.prices;
    const all = this.lists[0]!.subarray(0, this.pool.count);
    for (let entry = 0; entry < this.pool.count; entry++) all[entry] = entry;
    all.sort((one, two) => reduced[two]! - reduced[one]! || one - two);
    this.listEnds[0] = this.pool.count;
  }

  /** Tries every listed entry for `day`, as long as the prices leave hope, and goes on with those that leave its stops alone. */
  private extend(day: number, value: number, reduced: number): void {
    if (day === this.problem.dayCount) {
      this.compare(value);
      return;
    }
    const list = this.lists[day]!;
    const end = this.listEnds[day]!;
    const wanted = this.pool.dayClass[day]!;
    const hope = this.prices.allowance + reduced + this.mostFrom(day + 1, list, end);
    for (let index = 0; index < end && this.nodesLeft > 0; index++) {
      const entry = list[index]!;
      if (this.pool.classOf[entry] !== wanted) continue;
      if (hope + this.prices.reduced[entry]! <= this.toExceed) break;
      this.nodesLeft--;
      if (this.take(entry)) {
        this.chosen[day] = entry;
        this.narrow(day, index, end);
        this.extend(day + 1, value + this.pool.value[entry]!, reduced + this.prices.reduced[entry]!);
      }
      this.giveBack(entry);
    }
  }

  /** Most that the days from `day` on could add at these prices, each for itself. */
  private mostFrom(day: number, list: Int32Array, end: number): number {
    let most = 0;
    for (let later = day; later < this.problem.dayCount; later++) {
      const wanted = this.pool.dayClass[later]!;
      let index = 0;
      while (index < end && this.pool.classOf[list[index]!] !== wanted) index++;
      most += index < end ? this.prices.reduced[list[index]!]! : -Infinity;
    }
    return most;
  }

  /** Lists for the day after `day` what shares no stop with the entry just taken. */
  private narrow(day: number, taken: number, end: number): void {
    const { words, bits, classOf } = this.pool;
    const list = this.lists[day]!;
    const next = this.lists[day + 1]!;
    const entry = list[taken]!;
    let count = 0;
    for (let index = 0; index < end; index++) {
      const candidate = list[index]!;
      // Days alike are filled in the order of the list, so that no plan is looked at twice.
      if (index <= taken && classOf[candidate] === classOf[entry]) continue;
      let word = 0;
      while (word < words && (bits[candidate * words + word]! & bits[entry * words + word]!) === 0) word++;
      if (word === words) next[count++] = candidate;
    }
    this.listEnds[day + 1] = count;
  }

  /** Books the entry; false when a limit stands against it. */
  private take(entry: number): boolean {
    const first = entry * this.pool.stride;
    let isAdmitted = true;
    for (let at = first; at < first + this.pool.length[entry]!; at++) {
      if (!this.ledger.admits(this.pool.stops[at]!)) isAdmitted = false;
      this.ledger.add(this.pool.stops[at]!);
    }
    this.effort += this.pool.effort[entry]!;
    return isAdmitted && this.effort <= this.problem.weekEffortLimit;
  }

  private giveBack(entry: number): void {
    const first = entry * this.pool.stride;
    for (let at = first; at < first + this.pool.length[entry]!; at++) this.ledger.remove(this.pool.stops[at]!);
    this.effort -= this.pool.effort[entry]!;
  }

  private compare(value: number): void {
    const total = value - this.ledger.shortfallCost - this.problem.excessPrice * this.ledger.excess;
    if (total <= this.toExceed) return;
    this.toExceed = total + this.step;
    this.bestChosen.set(this.chosen);
    this.isFound = true;
  }
}

/** A little less than the least difference between the values of two plans: the common divisor where all values are whole. */
function valueStep({ values, travelPrice, waitPrice, days, kinds }: VisitProblem): number {
  const figures = [...values, ...kinds.map(({ shortfallPenalty }) => shortfallPenalty)];
  const hasPrices =
    travelPrice > 0 || waitPrice > 0 || days.some(({ crowdPrice, stopPrice }) => crowdPrice + stopPrice > 0);
  if (hasPrices || !figures.every((figure) => Number.isInteger(figure))) return 1e-6;
  return Math.max(1e-6, 0.999 * figures.reduce(commonDivisor, 0));
}

function commonDivisor(one: number, two: number): number {
  return two === 0 ? one : commonDivisor(two, one % two);
}
