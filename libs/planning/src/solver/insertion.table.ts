import type { Schedule } from './schedule.state';
import { NEVER, type VisitProblem } from './visit-problem.model';

/**
 * For every left-out stop and day: the cheapest place to put it, and the time that adds (`NEVER` where it does not fit).
 * The cells that fit are also kept as a list, which is what a plan is filled from.
 */
export class InsertionTable {
  readonly added: Int32Array;
  readonly position: Int32Array;
  openCount = 0;
  readonly openStop: Int32Array;
  readonly openDay: Int32Array;
  private readonly need: Int32Array;
  private readonly leastNeed: number;
  /** 1 where the figures are an estimate, made after another stop went into the day. */
  readonly estimated: Uint8Array;
  /** Per day the gaps that could hold anything, from `day * gapStride` on; -1 as their number when they are not known. */
  private readonly gapStride: number;
  private readonly gapCounts: Int32Array;
  private readonly gapPosition: Int32Array;
  private readonly gapRoom: Int32Array;
  private readonly gapLeave: Int32Array;
  private readonly gapFrom: Int32Array;
  private readonly gapTo: Int32Array;
  private readonly gapArrive: Int32Array;
  private readonly gapLatest: Int32Array;

  constructor(
    private readonly problem: VisitProblem,
    private readonly schedule: Schedule,
  ) {
    const { dayCount, stopCount } = problem;
    this.added = new Int32Array(dayCount * stopCount).fill(NEVER);
    this.position = new Int32Array(dayCount * stopCount);
    this.openStop = new Int32Array(dayCount * stopCount);
    this.openDay = new Int32Array(dayCount * stopCount);
    this.need = Int32Array.from({ length: stopCount }, (_, stop) => leastTimeFor(problem, stop));
    this.leastNeed = this.need.reduce((least, need) => Math.min(least, need), NEVER);
    this.estimated = new Uint8Array(dayCount * stopCount);
    this.gapStride = stopCount + 1;
    this.gapCounts = new Int32Array(dayCount).fill(-1);
    const gaps = (): Int32Array => new Int32Array(dayCount * this.gapStride);
    [this.gapPosition, this.gapRoom, this.gapLeave] = [gaps(), gaps(), gaps()];
    [this.gapFrom, this.gapTo, this.gapArrive, this.gapLatest] = [gaps(), gaps(), gaps(), gaps()];
  }

  /** To be told of every change to a day. */
  forget(day: number): void {
    this.gapCounts[day] = -1;
  }

  private findGaps(day: number): void {
    const { leave, latest, arrive, placeAt } = this.schedule;
    const first = this.schedule.base(day) + 1;
    const end = first + this.schedule.counts[day]!;
    const base = day * this.gapStride;
    let gap = base;
    for (let at = first; at <= end; at++) {
      const room = latest[at]! - leave[at - 1]!;
      if (room < this.leastNeed) continue;
      this.gapPosition[gap] = at - first;
      this.gapRoom[gap] = room;
      this.gapLeave[gap] = leave[at - 1]!;
      this.gapFrom[gap] = placeAt[at - 1]!;
      this.gapTo[gap] = placeAt[at]!;
      this.gapArrive[gap] = arrive[at]!;
      this.gapLatest[gap] = latest[at]!;
      gap++;
    }
    this.gapCounts[day] = gap - base;
  }

  rate(day: number, stop: number): void {
    if (this.gapCounts[day]! < 0) this.findGaps(day);
    const { windowFrom, stopCount } = this.problem;
    const cell = day * stopCount + stop;
    const windows = windowFrom[cell + 1]! - windowFrom[cell]!;
    this.added[cell] = NEVER;
    this.estimated[cell] = 0;
    if (windows === 1) this.rateOneWindow(day, stop, cell);
    else if (windows > 1) this.rateManyWindows(day, stop, cell);
  }

  open(day: number, stop: number): void {
    this.openStop[this.openCount] = stop;
    this.openDay[this.openCount++] = day;
  }

  close(index: number): void {
    this.openCount--;
    this.openStop[index] = this.openStop[this.openCount]!;
    this.openDay[index] = this.openDay[this.openCount]!;
  }

  /**
   * After `stop` went into `day` behind `position`: what did not fit before does not fit now; for the rest the two new gaps
   * are looked at and the figure counts as an estimate until someone wants to rely on it.
   */
  estimateAround(day: number, stop: number, position: number): void {
    const { leave, latest } = this.schedule;
    const at = this.schedule.base(day) + position;
    const roomBefore = latest[at + 1]! - leave[at]!;
    const roomAfter = latest[at + 2]! - leave[at + 1]!;
    for (let index = this.openCount - 1; index >= 0; index--) {
      const other = this.openStop[index]!;
      if (other === stop) this.close(index);
      else if (this.openDay[index] === day) {
        const cell = day * this.problem.stopCount + other;
        const need = this.need[other]!;
        this.estimated[cell] = 1;
        if (roomBefore >= need) this.lower(cell, this.schedule.timeAdded(other, day, position));
        if (roomAfter >= need) this.lower(cell, this.schedule.timeAdded(other, day, position + 1));
      }
    }
  }

  private lower(cell: number, added: number): void {
    if (added < this.added[cell]!) this.added[cell] = added;
  }

  copyCell(from: InsertionTable, cell: number): void {
    this.added[cell] = from.added[cell]!;
    this.position[cell] = from.position[cell]!;
    this.estimated[cell] = from.estimated[cell]!;
  }

  private rateOneWindow(day: number, stop: number, cell: number): void {
    const { gapRoom, gapLeave, gapFrom, gapTo, gapArrive, gapLatest } = this;
    const { outward, inward } = this.problem.days[day]!.travel;
    const row = this.problem.places[stop]! * this.problem.placeCount;
    const service = this.problem.services[stop]!;
    const window = this.problem.windowFrom[cell]!;
    const opens = this.problem.windowOpen[window]!;
    const closes = this.problem.windowClose[window]!;
    const need = this.need[stop]!;
    let best = NEVER;
    const first = day * this.gapStride;
    const end = first + this.gapCounts[day]!;
    let bestGap = first;
    for (let gap = first; gap < end; gap++) {
      if (gapRoom[gap]! < need) continue;
      let start = gapLeave[gap]! + inward[row + gapFrom[gap]!]!;
      if (start > closes) continue;
      if (start < opens) start = opens;
      const next = start + service + outward[row + gapTo[gap]!]!;
      const added = next - gapArrive[gap]!;
      if (added < best && next <= gapLatest[gap]!) {
        best = added;
        bestGap = gap;
      }
    }
    this.added[cell] = best;
    this.position[cell] = this.gapPosition[bestGap]!;
  }

  private rateManyWindows(day: number, stop: number, cell: number): void {
    const { gapRoom, gapLeave, gapFrom, gapTo, gapArrive, gapLatest } = this;
    const { outward, inward } = this.problem.days[day]!.travel;
    const { windowOpen, windowClose } = this.problem;
    const row = this.problem.places[stop]! * this.problem.placeCount;
    const service = this.problem.services[stop]!;
    const closes = windowClose[this.problem.windowFrom[cell + 1]! - 1]!;
    const need = this.need[stop]!;
    let best = NEVER;
    const first = day * this.gapStride;
    const end = first + this.gapCounts[day]!;
    let bestGap = first;
    for (let gap = first; gap < end; gap++) {
      if (gapRoom[gap]! < need) continue;
      let start = gapLeave[gap]! + inward[row + gapFrom[gap]!]!;
      if (start > closes) continue;
      let window = this.problem.windowFrom[cell]!;
      while (windowClose[window]! < start) window++;
      if (start < windowOpen[window]!) start = windowOpen[window]!;
      const next = start + service + outward[row + gapTo[gap]!]!;
      const added = next - gapArrive[gap]!;
      if (added < best && next <= gapLatest[gap]!) {
        best = added;
        bestGap = gap;
      }
    }
    this.added[cell] = best;
    this.position[cell] = this.gapPosition[bestGap]!;
  }
}

/** No gap shorter than this can hold the stop, whatever lies on either side. */
function leastTimeFor({ days, places, placeCount, services }: VisitProblem, stop: number): number {
  const own = places[stop]!;
  const isAlone = places.every((place, other) => other === stop || place !== own);
  let least = NEVER;
  for (const { travel, startPlace, endPlace } of new Set(days)) {
    const isApart = isAlone && startPlace !== own && endPlace !== own;
    let inward = NEVER;
    let outward = NEVER;
    for (let place = 0; place < placeCount; place++) {
      if (place === own && isApart) continue;
      inward = Math.min(inward, travel.inward[own * placeCount + place]!);
      outward = Math.min(outward, travel.outward[own * placeCount + place]!);
    }
    least = Math.min(least, inward + outward);
  }
  return Math.min(NEVER, least) + services[stop]!;
}
