import { InsertionTable } from './insertion.table';
import { LimitLedger } from './limit.ledger';
import { Schedule } from './schedule.state';
import { NEVER, type VisitProblem, type VisitRoutes } from './visit-problem.model';

/** A whole plan under change: the days, what is left out, what each left-out stop would cost where, and what the limits have left. */
export class Itinerary {
  readonly schedule: Schedule;
  readonly table: InsertionTable;
  readonly ledger: LimitLedger;
  /** Per stop its day, -1 when left out. */
  readonly dayOf: Int32Array;
  readonly left: Int32Array;
  leftCount: number;
  /** 1 for every day changed since the last `settle` or copy. */
  readonly touched: Uint8Array;
  private prize = 0;
  private readonly placeInLeft: Int32Array;
  private readonly gone: Uint8Array;
  private readonly boundsEffort: boolean;

  constructor(readonly problem: VisitProblem) {
    const { stopCount, dayCount } = problem;
    this.schedule = new Schedule(problem);
    this.table = new InsertionTable(problem, this.schedule);
    this.ledger = new LimitLedger(problem);
    this.dayOf = new Int32Array(stopCount).fill(-1);
    this.left = Int32Array.from({ length: stopCount }, (_, stop) => stop);
    this.placeInLeft = Int32Array.from(this.left);
    this.leftCount = stopCount;
    this.touched = new Uint8Array(dayCount).fill(1);
    this.gone = new Uint8Array(stopCount);
    this.boundsEffort = problem.weekEffortLimit < NEVER || problem.days.some((day) => day.effortLimit < NEVER);
    this.rateAfterRuin(this.left, 0);
  }

  get value(): number {
    const { travelPrice, excessPrice } = this.problem;
    let value = this.prize - this.ledger.shortfallCost - this.unease;
    if (travelPrice > 0) value -= travelPrice * this.travel;
    if (excessPrice > 0) value -= excessPrice * (this.ledger.excess + this.excessEffort);
    return value;
  }

  /** What waiting, full days and late ones take off. They decide when a visit takes place, and never keep one out. */
  get unease(): number {
    let total = 0;
    for (let day = 0; day < this.problem.dayCount; day++) total += this.uneaseOf(day);
    return total;
  }

  uneaseOf(day: number): number {
    const { days, waitPrice } = this.problem;
    const { crowdPrice, stopPrice } = days[day]!;
    const count = this.schedule.counts[day]!;
    return waitPrice * this.schedule.waiting[day]! + (crowdPrice * count * (count - 1)) / 2 + stopPrice * count;
  }

  /** What one more stop on this day takes off, beside its waiting. */
  priceOfOneMore(day: number): number {
    const { crowdPrice, stopPrice } = this.problem.days[day]!;
    return crowdPrice * this.schedule.counts[day]! + stopPrice;
  }

  get visitCount(): number {
    return sumOf(this.schedule.counts);
  }

  get travel(): number {
    return sumOf(this.schedule.travel);
  }

  /** By how much the limits on effort are exceeded, each day for itself and the week. Only mandatory stops can bring that about. */
  get excessEffort(): number {
    if (!this.boundsEffort) return 0;
    let excess = Math.max(0, sumOf(this.schedule.effort) - this.problem.weekEffortLimit);
    for (let day = 0; day < this.problem.dayCount; day++) {
      excess += Math.max(0, this.schedule.effort[day]! - this.problem.days[day]!.effortLimit);
    }
    return excess;
  }

  /** Whether this day, or the week, is above its limit on effort. */
  exceedsEffort(day: number): boolean {
    const { days, weekEffortLimit } = this.problem;
    return this.schedule.effort[day]! > days[day]!.effortLimit || sumOf(this.schedule.effort) > weekEffortLimit;
  }

  /** Whether what the table proposes keeps the limits on effort and is worth its travel. Mandatory stops come in whatever they take. */
  allows(stop: number, day: number): boolean {
    const { mandatory, travelPrice, values, stopCount } = this.problem;
    if (mandatory[stop] === 1 || (!this.boundsEffort && travelPrice === 0)) return true;
    const detour = this.detour(stop, day);
    const gain = values[day * stopCount + stop]! + this.ledger.shortfallRelief(stop) - travelPrice * detour;
    return (
      gain > 0 && (!this.boundsEffort || this.staysWithinEffort(day, detour + this.problem.countedServices[stop]!))
    );
  }

  /** Whether the kinds, the budgets and the other form of the visit allow this stop. */
  admits(stop: number): boolean {
    const rival = this.problem.rivals[stop]!;
    return (rival < 0 || this.dayOf[rival]! < 0) && this.ledger.admits(stop);
  }

  /** Puts a left-out stop where the table proposes, and rates anew what may still fit on that day. */
  insert(stop: number, day: number): void {
    const position = this.table.position[day * this.problem.stopCount + stop]!;
    this.place(stop, day, position);
    this.table.estimateAround(day, stop, position);
  }

  /** Puts a left-out stop behind `position`; the caller rates afterwards. */
  place(stop: number, day: number, position: number): void {
    this.schedule.insert(stop, day, position);
    this.table.forget(day);
    this.dayOf[stop] = day;
    this.prize += this.problem.values[day * this.problem.stopCount + stop]!;
    this.ledger.add(stop);
    this.unlist(stop);
    this.touched[day] = 1;
  }

  /** Takes the first `count` of `stops` out of their days. What a day can then no longer keep is appended; returns how many went. */
  takeOut(stops: Int32Array, count: number): number {
    for (let index = 0; index < count; index++) this.release(stops[index]!);
    let total = count;
    for (let day = 0; day < this.problem.dayCount; day++) {
      if (this.touched[day] === 1) total = this.closeRanks(day, stops, total);
    }
    for (let index = 0; index < total; index++) this.gone[stops[index]!] = 0;
    return total;
  }

  /** Rates changed days for all left-out stops, the other days for the `count` stops just taken out, and lists what fits. */
  rateAfterRuin(stops: Int32Array, count: number): void {
    const { dayCount, stopCount } = this.problem;
    this.table.openCount = 0;
    for (let day = 0; day < dayCount; day++) {
      if (this.touched[day] === 1) {
        for (let index = 0; index < this.leftCount; index++) this.table.rate(day, this.left[index]!);
      } else {
        for (let index = 0; index < count; index++) this.table.rate(day, stops[index]!);
      }
      for (let index = 0; index < this.leftCount; index++) {
        const stop = this.left[index]!;
        if (this.table.added[day * stopCount + stop]! < NEVER) this.table.open(day, stop);
      }
    }
  }

  /** Takes over the days that either side has touched. */
  copyTouched(from: Itinerary, touched: Uint8Array): void {
    const { dayCount, stopCount } = this.problem;
    for (let index = 0; index < from.leftCount; index++) this.left[index] = from.left[index]!;
    for (let stop = 0; stop < stopCount; stop++) {
      this.placeInLeft[stop] = from.placeInLeft[stop]!;
      this.dayOf[stop] = from.dayOf[stop]!;
    }
    this.leftCount = from.leftCount;
    this.prize = from.prize;
    this.ledger.copyFrom(from.ledger);
    for (let day = 0; day < dayCount; day++) {
      if (touched[day] === 1) {
        this.schedule.copyDay(from.schedule, day);
        this.table.forget(day);
        for (let index = 0; index < from.leftCount; index++) {
          this.table.copyCell(from.table, day * stopCount + from.left[index]!);
        }
      }
    }
  }

  /** Puts stops in exactly as `routes` has them; false when a day cannot be kept to. For routes that this problem has been given before. */
  restore(routes: readonly (readonly number[])[]): boolean {
    routes.forEach((route, day) => route.forEach((stop, position) => this.place(stop, day, position)));
    const isKept = routes.every((route, day) => route.length === 0 || this.schedule.refresh(day));
    this.rateAfterRuin(this.left, 0);
    return isKept;
  }

  /** Puts stops in as `routes` has them, as far as they fit, each behind the one before. */
  follow(routes: readonly (readonly number[])[]): void {
    routes.forEach((route, day) => {
      for (const stop of route) {
        const position = this.schedule.counts[day]!;
        if (this.dayOf[stop]! >= 0 || !this.admits(stop)) continue;
        if (this.schedule.timeAdded(stop, day, position) === NEVER) continue;
        this.table.rate(day, stop);
        if (this.allows(stop, day)) this.place(stop, day, position);
      }
    });
    this.rateAfterRuin(this.left, 0);
  }

  settle(): void {
    this.touched.fill(0);
  }

  routes(): VisitRoutes {
    const routes: number[][] = [];
    for (let day = 0; day < this.problem.dayCount; day++) {
      const first = this.schedule.base(day) + 1;
      routes.push(Array.from(this.schedule.stops.subarray(first, first + this.schedule.counts[day]!)));
    }
    return { value: this.value, routes };
  }

  private release(stop: number): void {
    const day = this.dayOf[stop]!;
    this.gone[stop] = 1;
    this.dayOf[stop] = -1;
    this.prize -= this.problem.values[day * this.problem.stopCount + stop]!;
    this.ledger.remove(stop);
    this.placeInLeft[stop] = this.leftCount;
    this.left[this.leftCount++] = stop;
    this.touched[day] = 1;
  }

  private closeRanks(day: number, stops: Int32Array, count: number): number {
    let total = count;
    this.table.forget(day);
    this.schedule.compact(day, this.gone);
    while (!this.schedule.refresh(day) && this.schedule.counts[day]! > 0) {
      const last = this.schedule.stops[this.schedule.base(day) + this.schedule.counts[day]!]!;
      this.release(last);
      stops[total++] = last;
      this.schedule.compact(day, this.gone);
    }
    return total;
  }

  private unlist(stop: number): void {
    const place = this.placeInLeft[stop]!;
    const last = this.left[--this.leftCount]!;
    this.left[place] = last;
    this.placeInLeft[last] = place;
  }

  /** Travel to the place that the table proposes and on from there, less the travel it replaces. */
  private detour(stop: number, day: number): number {
    const { placeCount, stopCount, places, days } = this.problem;
    const { outward, inward } = days[day]!.travel;
    const at = this.schedule.base(day) + this.table.position[day * stopCount + stop]!;
    const before = this.schedule.placeAt[at]!;
    const after = this.schedule.placeAt[at + 1]!;
    const row = places[stop]! * placeCount;
    const replaced = this.schedule.counts[day] === 0 ? 0 : outward[before * placeCount + after]!;
    return inward[row + before]! + outward[row + after]! - replaced;
  }

  private staysWithinEffort(day: number, more: number): boolean {
    const { days, weekEffortLimit } = this.problem;
    const { effort } = this.schedule;
    if (more <= 0) return true;
    return effort[day]! + more <= days[day]!.effortLimit && sumOf(effort) + more <= weekEffortLimit;
  }
}

function sumOf(figures: Int32Array): number {
  let total = 0;
  for (let index = 0; index < figures.length; index++) total += figures[index]!;
  return total;
}
