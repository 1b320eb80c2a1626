import { NEVER, type VisitProblem } from './visit-problem.model';

/**
 * Who is visited when, day by day. Position 0 is the start of the day and position `counts[day] + 1` its end;
 * index `base(day) + position` reaches every array. Kept at each position: the arrival, the earliest departure, and the
 * latest arrival that leaves the rest of the day possible. With these an insertion is judged without walking the day.
 */
export class Schedule {
  readonly stride: number;
  readonly counts: Int32Array;
  readonly stops: Int32Array;
  readonly placeAt: Int32Array;
  readonly arrive: Int32Array;
  readonly leave: Int32Array;
  readonly latest: Int32Array;
  private readonly begin: Int32Array;
  /** Travel of each day, and travel plus counted service. Both are 0 for a day without stops. */
  readonly travel: Int32Array;
  readonly effort: Int32Array;
  /** Waiting of each day between its first and its last stop; counted only where it has a price. */
  readonly waiting: Int32Array;

  constructor(private readonly problem: VisitProblem) {
    this.stride = problem.stopCount + 2;
    const size = problem.dayCount * this.stride;
    this.counts = new Int32Array(problem.dayCount);
    this.stops = new Int32Array(size).fill(-1);
    this.placeAt = new Int32Array(size);
    this.arrive = new Int32Array(size);
    this.leave = new Int32Array(size);
    this.latest = new Int32Array(size);
    this.begin = new Int32Array(size);
    this.travel = new Int32Array(problem.dayCount);
    this.effort = new Int32Array(problem.dayCount);
    this.waiting = new Int32Array(problem.dayCount);
    for (let day = 0; day < problem.dayCount; day++) this.clear(day);
  }

  base(day: number): number {
    return day * this.stride;
  }

  clear(day: number): void {
    this.counts[day] = 0;
    this.placeEnds(day);
    this.refresh(day);
  }

  /** Puts `stop` behind `position` and brings the day's times up to date. */
  insert(stop: number, day: number, position: number): void {
    const base = day * this.stride;
    const last = base + this.counts[day]!;
    for (let at = last + 1; at > base + position; at--) {
      this.stops[at + 1] = this.stops[at]!;
      this.placeAt[at + 1] = this.placeAt[at]!;
      this.latest[at + 1] = this.latest[at]!;
    }
    this.stops[base + position + 1] = stop;
    this.placeAt[base + position + 1] = this.problem.places[stop]!;
    this.counts[day]!++;
    this.forward(day, position + 1);
    this.backward(day, position + 1);
    this.measure(day);
  }

  /** Takes out every stop for which `gone[stop]` is 1. The caller refreshes. */
  compact(day: number, gone: Uint8Array): void {
    const base = day * this.stride;
    const count = this.counts[day]!;
    let kept = 0;
    for (let position = 1; position <= count; position++) {
      const stop = this.stops[base + position]!;
      if (gone[stop] === 1) continue;
      kept++;
      this.stops[base + kept] = stop;
      this.placeAt[base + kept] = this.placeAt[base + position]!;
    }
    this.counts[day] = kept;
    this.placeEnds(day);
  }

  /** Recomputes the whole day; false when it can no longer be kept to (travel that is shorter by way of a third place). */
  refresh(day: number): boolean {
    this.forward(day, 1);
    const end = day * this.stride + this.counts[day]! + 1;
    this.latest[end] = this.problem.days[day]!.closes;
    this.backward(day, this.counts[day]!);
    this.measure(day);
    return this.arrive[end]! <= this.latest[end] && this.arrive[end]! < NEVER;
  }

  /** When service of `stop` could start right behind `position`, -1 when it could not. */
  startAfter(stop: number, day: number, position: number): number {
    const { travel } = this.problem.days[day]!;
    const at = day * this.stride + position;
    const row = this.problem.places[stop]! * this.problem.placeCount;
    const arrival = this.leave[at]! + travel.inward[row + this.placeAt[at]!]!;
    const start = this.startOfService(day, stop, arrival);
    return start < NEVER ? start : -1;
  }

  /** Whether the day can go on at `position` after service of `stop` from `start`. */
  reaches(stop: number, day: number, start: number, position: number): boolean {
    const { travel } = this.problem.days[day]!;
    const at = day * this.stride + position;
    const row = this.problem.places[stop]! * this.problem.placeCount;
    return start + this.problem.services[stop]! + travel.outward[row + this.placeAt[at]!]! <= this.latest[at]!;
  }

  /** How much later the stop behind `position` would be reached with `stop` in between, `NEVER` when that cannot be. */
  timeAdded(stop: number, day: number, position: number): number {
    const start = this.startAfter(stop, day, position);
    if (start < 0) return NEVER;
    const at = day * this.stride + position + 1;
    const row = this.problem.places[stop]! * this.problem.placeCount;
    const outward = this.problem.days[day]!.travel.outward[row + this.placeAt[at]!]!;
    const next = start + this.problem.services[stop]! + outward;
    return next <= this.latest[at]! ? next - this.arrive[at]! : NEVER;
  }

  copyDay(from: Schedule, day: number): void {
    const base = day * this.stride;
    const end = base + from.counts[day]! + 1;
    for (let at = base; at <= end; at++) {
      this.stops[at] = from.stops[at]!;
      this.placeAt[at] = from.placeAt[at]!;
      this.arrive[at] = from.arrive[at]!;
      this.leave[at] = from.leave[at]!;
      this.latest[at] = from.latest[at]!;
    }
    this.counts[day] = from.counts[day]!;
    this.travel[day] = from.travel[day]!;
    this.effort[day] = from.effort[day]!;
    this.waiting[day] = from.waiting[day]!;
  }

  /** When service starts at each stop of the day: the last as early as it can, those before it as late as that allows. */
  starts(day: number): number[] {
    this.closeUp(day);
    const first = day * this.stride + 1;
    return Array.from(this.begin.subarray(first, first + this.counts[day]!));
  }

  private placeEnds(day: number): void {
    const base = day * this.stride;
    const end = base + this.counts[day]! + 1;
    const { startPlace, endPlace, opens, closes } = this.problem.days[day]!;
    this.placeAt[base] = startPlace;
    this.arrive[base] = opens;
    this.leave[base] = opens;
    this.latest[base] = opens;
    this.stops[base] = -1;
    this.stops[end] = -1;
    this.placeAt[end] = endPlace;
    this.latest[end] = closes;
  }

  private forward(day: number, fromPosition: number): void {
    const { travel } = this.problem.days[day]!;
    const { placeCount, services } = this.problem;
    const base = day * this.stride;
    const end = base + this.counts[day]! + 1;
    for (let at = base + fromPosition; at <= end; at++) {
      const arrival = this.leave[at - 1]! + travel.outward[this.placeAt[at - 1]! * placeCount + this.placeAt[at]!]!;
      this.arrive[at] = arrival < NEVER ? arrival : NEVER;
      if (at === end) this.leave[at] = this.arrive[at]!;
      else this.leave[at] = this.startOfService(day, this.stops[at]!, this.arrive[at]!) + services[this.stops[at]!]!;
    }
  }

  private backward(day: number, fromPosition: number): void {
    const { travel } = this.problem.days[day]!;
    const { placeCount, services } = this.problem;
    const base = day * this.stride;
    for (let at = base + fromPosition; at > base; at--) {
      const stop = this.stops[at]!;
      const leg = travel.outward[this.placeAt[at]! * placeCount + this.placeAt[at + 1]!]!;
      this.latest[at] = this.latestStart(day, stop, this.latest[at + 1]! - leg - services[stop]!);
    }
  }

  /** Moves the stops of a day toward its last one, whose time stays, as far as their windows allow. Returns the waiting that is left. */
  private closeUp(day: number): number {
    const { travel } = this.problem.days[day]!;
    const { placeCount, services } = this.problem;
    const base = day * this.stride;
    const last = base + this.counts[day]!;
    let waiting = 0;
    for (let at = last; at > base; at--) {
      const service = services[this.stops[at]!]!;
      if (at === last) {
        this.begin[at] = this.leave[at]! - service;
        continue;
      }
      const leg = travel.outward[this.placeAt[at]! * placeCount + this.placeAt[at + 1]!]!;
      const bound = this.begin[at + 1]! - leg - service;
      this.begin[at] = this.latestStart(day, this.stops[at]!, bound);
      waiting += bound - this.begin[at]!;
    }
    return waiting;
  }

  /** The first moment not before `arrival` at which a window is open, `NEVER` when there is none. */
  private startOfService(day: number, stop: number, arrival: number): number {
    const { windowFrom, windowOpen, windowClose, stopCount } = this.problem;
    const cell = day * stopCount + stop;
    const until = windowFrom[cell + 1]!;
    for (let window = windowFrom[cell]!; window < until; window++) {
      if (arrival <= windowClose[window]!) return arrival > windowOpen[window]! ? arrival : windowOpen[window]!;
    }
    return NEVER;
  }

  /** The last moment not after `bound` at which a window is open, -1 when there is none. */
  private latestStart(day: number, stop: number, bound: number): number {
    const { windowFrom, windowOpen, windowClose, stopCount } = this.problem;
    const cell = day * stopCount + stop;
    const first = windowFrom[cell]!;
    for (let window = windowFrom[cell + 1]! - 1; window >= first; window--) {
      if (windowOpen[window]! <= bound) return windowClose[window]! < bound ? windowClose[window]! : bound;
    }
    return -NEVER;
  }

  private measure(day: number): void {
    const { outward } = this.problem.days[day]!.travel;
    const { placeCount, countedServices } = this.problem;
    const base = day * this.stride;
    const end = base + this.counts[day]! + 1;
    let travel = 0;
    let service = 0;
    if (end > base + 1) {
      for (let at = base + 1; at < end; at++) {
        travel += outward[this.placeAt[at - 1]! * placeCount + this.placeAt[at]!]!;
        service += countedServices[this.stops[at]!]!;
      }
      travel += outward[this.placeAt[end - 1]! * placeCount + this.placeAt[end]!]!;
    }
    this.travel[day] = travel;
    this.effort[day] = travel + service;
    if (this.problem.waitPrice > 0) this.waiting[day] = this.closeUp(day);
  }
}
