import type { Schedule } from './schedule.state';
import { NEVER, type VisitProblem } from './visit-problem.model';

/** For every left-out stop and day: the cheapest place to put it, and the time that adds (`NEVER` where it does not fit). */
export class InsertionTable {
  readonly added: Int32Array;
  readonly position: Int32Array;

  constructor(
    private readonly problem: VisitProblem,
    private readonly schedule: Schedule,
  ) {
    this.added = new Int32Array(problem.dayCount * problem.stopCount).fill(NEVER);
    this.position = new Int32Array(problem.dayCount * problem.stopCount);
  }

  rate(day: number, stop: number): void {
    const { windowFrom, stopCount } = this.problem;
    const cell = day * stopCount + stop;
    const windows = windowFrom[cell + 1]! - windowFrom[cell]!;
    if (windows === 0) this.added[cell] = NEVER;
    else if (windows === 1) this.rateOneWindow(day, stop, cell);
    else this.rateManyWindows(day, stop, cell);
  }

  copyCell(from: InsertionTable, cell: number): void {
    this.added[cell] = from.added[cell]!;
    this.position[cell] = from.position[cell]!;
  }

  private rateOneWindow(day: number, stop: number, cell: number): void {
    const { placeAt, arrive, leave, latest } = this.schedule;
    const { outward, inward } = this.problem.days[day]!.travel;
    const row = this.problem.places[stop]! * this.problem.placeCount;
    const service = this.problem.services[stop]!;
    const window = this.problem.windowFrom[cell]!;
    const opens = this.problem.windowOpen[window]!;
    const closes = this.problem.windowClose[window]!;
    const end = this.schedule.base(day) + this.schedule.counts[day]! + 1;
    let at = this.schedule.base(day) + 1;
    while (at < end && latest[at]! < opens + service) at++;
    let best = NEVER;
    let bestAt = 0;
    for (; at <= end && leave[at - 1]! <= closes; at++) {
      let start = leave[at - 1]! + inward[row + placeAt[at - 1]!]!;
      if (start > closes) continue;
      if (start < opens) start = opens;
      const next = start + service + outward[row + placeAt[at]!]!;
      if (next <= latest[at]! && next - arrive[at]! < best) {
        best = next - arrive[at]!;
        bestAt = at;
      }
    }
    this.added[cell] = best;
    this.position[cell] = bestAt - this.schedule.base(day) - 1;
  }

  private rateManyWindows(day: number, stop: number, cell: number): void {
    const { placeAt, arrive, leave, latest } = this.schedule;
    const { outward, inward } = this.problem.days[day]!.travel;
    const { windowFrom, windowOpen, windowClose } = this.problem;
    const row = this.problem.places[stop]! * this.problem.placeCount;
    const service = this.problem.services[stop]!;
    const lastWindow = windowFrom[cell + 1]! - 1;
    const closes = windowClose[lastWindow]!;
    const end = this.schedule.base(day) + this.schedule.counts[day]! + 1;
    let window = windowFrom[cell]!;
    let at = this.schedule.base(day) + 1;
    while (at < end && latest[at]! < windowOpen[window]! + service) at++;
    let best = NEVER;
    let bestAt = 0;
    for (; at <= end && leave[at - 1]! <= closes; at++) {
      let start = leave[at - 1]! + inward[row + placeAt[at - 1]!]!;
      if (start > closes) continue;
      while (windowClose[window]! < leave[at - 1]!) window++;
      let open = window;
      while (windowClose[open]! < start) open++;
      if (start < windowOpen[open]!) start = windowOpen[open]!;
      const next = start + service + outward[row + placeAt[at]!]!;
      if (next <= latest[at]! && next - arrive[at]! < best) {
        best = next - arrive[at]!;
        bestAt = at;
      }
    }
    this.added[cell] = best;
    this.position[cell] = bestAt - this.schedule.base(day) - 1;
  }
}
