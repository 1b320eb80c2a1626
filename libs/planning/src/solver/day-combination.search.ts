import type { DayPool } from './day-pool.store';
import { LimitLedger } from './limit.ledger';
import type { VisitProblem } from './visit-problem.model';

/** A small exact search: the most valuable set of pooled days, one for each day of the week, that may stand together. */
export class DayCombination {
  private bestValue = 0;
  private readonly chosen: Int32Array;
  private readonly bestChosen: Int32Array;
  private readonly lists: Int32Array[];
  private readonly listEnds: Int32Array[];
  private readonly ledger: LimitLedger;
  private nodesLeft = 0;
  private effort = 0;
  private found = false;

  constructor(
    private readonly problem: VisitProblem,
    private readonly pool: DayPool,
    capacity: number,
  ) {
    const { dayCount } = problem;
    this.chosen = new Int32Array(dayCount);
    this.bestChosen = new Int32Array(dayCount);
    this.lists = Array.from({ length: dayCount }, () => new Int32Array(capacity));
    this.listEnds = Array.from({ length: dayCount }, () => new Int32Array(dayCount + 1));
    this.ledger = new LimitLedger(problem);
  }

  /** The pool entry for each day of a plan worth more than `value`, or null when none is found with `nodes` steps. */
  betterThan(value: number, nodes: number): Int32Array | null {
    this.bestValue = value + 1e-6;
    this.nodesLeft = nodes;
    this.found = false;
    this.effort = 0;
    this.listAll();
    this.extend(0, 0);
    return this.found ? this.bestChosen : null;
  }

  /** First level: all entries, most valuable first. */
  private listAll(): void {
    const all = this.lists[0]!.subarray(0, this.pool.count);
    for (let entry = 0; entry < this.pool.count; entry++) all[entry] = entry;
    all.sort((one, two) => this.pool.value[two]! - this.pool.value[one]! || one - two);
    this.listEnds[0]![0] = this.pool.count;
  }

  /** Tries every listed entry for `day` and goes on with those that leave the stops of that entry alone. */
  private extend(day: number, value: number): void {
    if (day === this.problem.dayCount) {
      this.compare(value);
      return;
    }
    const list = this.lists[day]!;
    const end = this.listEnds[day]![0]!;
    const wanted = this.pool.dayClass[day]!;
    const rest = this.boundFrom(day + 1, list, end);
    for (let index = 0; index < end && this.nodesLeft > 0; index++) {
      const entry = list[index]!;
      if (this.pool.classOf[entry] !== wanted) continue;
      if (value + this.pool.value[entry]! + rest <= this.bestValue) break;
      this.nodesLeft--;
      if (this.take(entry)) {
        this.chosen[day] = entry;
        this.narrow(day, index, end);
        this.extend(day + 1, value + this.pool.value[entry]!);
      }
      this.giveBack(entry);
    }
  }

  /** Most that the days from `day` on could add, each for itself. */
  private boundFrom(day: number, list: Int32Array, end: number): number {
    let bound = 0;
    for (let later = day; later < this.problem.dayCount; later++) {
      const wanted = this.pool.dayClass[later]!;
      for (let index = 0; index < end; index++) {
        if (this.pool.classOf[list[index]!] === wanted) {
          bound += this.pool.value[list[index]!]!;
          break;
        }
      }
    }
    return bound;
  }

  private narrow(day: number, index: number, end: number): void {
    if (day + 1 >= this.problem.dayCount) return;
    const { words, bits, classOf } = this.pool;
    const list = this.lists[day]!;
    const next = this.lists[day + 1]!;
    const entry = list[index]!;
    let count = 0;
    for (let other = 0; other < end; other++) {
      const candidate = list[other]!;
      // Days alike are filled in falling order of value, so that no plan is looked at twice.
      if (other <= index && classOf[candidate] === classOf[entry]) continue;
      let word = 0;
      while (word < words && (bits[candidate * words + word]! & bits[entry * words + word]!) === 0) word++;
      if (word === words) next[count++] = candidate;
    }
    this.listEnds[day + 1]![0] = count;
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
    if (total <= this.bestValue) return;
    this.bestValue = total;
    this.bestChosen.set(this.chosen);
    this.found = true;
  }
}
