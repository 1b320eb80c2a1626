import type { Itinerary } from './itinerary.state';
import { Neighbours } from './neighbours.index';
import type { RandomSource } from './random.source';
import type { SearchTuning } from './search-tuning.data';
import type { VisitProblem } from './visit-problem.model';

/** Chooses which stops to take out of a plan, in one of five ways. The choice is `stops[0]` up to `stops[count]`. */
export class Ruin {
  readonly stops: Int32Array;
  count = 0;
  /** The stop that must come in, its day and position after the ruin; -1 when nothing is forced. */
  forcedStop = -1;
  forcedDay = -1;
  forcedPosition = -1;
  private readonly marked: Uint8Array;
  private readonly anchored: Uint8Array;
  private readonly dayHit: Uint8Array;
  /** Made for the first ruin: a plan that is only wanted at once does without. */
  private knownNeighbours: Neighbours | null = null;

  constructor(
    private readonly problem: VisitProblem,
    private readonly random: RandomSource,
    private readonly tuning: SearchTuning,
  ) {
    this.stops = new Int32Array(problem.stopCount);
    this.marked = new Uint8Array(problem.stopCount);
    this.anchored = anchoredStops(problem);
    this.dayHit = new Uint8Array(problem.dayCount);
  }

  private get neighbours(): Neighbours {
    return (this.knownNeighbours ??= new Neighbours(this.problem));
  }

  choose(plan: Itinerary): void {
    this.reset();
    const { strings, segment, scattered, radius, force } = this.tuning;
    let pick = this.random.unit() * (strings + segment + scattered + radius + force);
    if ((pick -= strings) < 0) this.chooseStrings(plan);
    else if ((pick -= segment) < 0) this.chooseSegment(plan);
    else if ((pick -= scattered) < 0) this.chooseScattered(plan);
    else if (pick - radius < 0) this.chooseRadius(plan);
    else this.chooseForced(plan);
  }

  /** Everything that is planned. */
  chooseAll(plan: Itinerary): void {
    this.reset();
    for (let stop = 0; stop < this.problem.stopCount; stop++) {
      if (plan.dayOf[stop]! >= 0) this.stops[this.count++] = stop;
    }
  }

  private reset(): void {
    for (let index = 0; index < this.count; index++) this.marked[this.stops[index]!] = 0;
    this.count = 0;
    this.forcedStop = -1;
  }

  private mark(stop: number): void {
    if (this.marked[stop] === 1 || this.anchored[stop] === 1) return;
    this.marked[stop] = 1;
    this.stops[this.count++] = stop;
  }

  private size(): number {
    return 1 + this.random.below(this.tuning.largestRuin);
  }

  /** A string of each of several days, each around the stop there that is nearest to one seed. */
  private chooseStrings(plan: Itinerary): void {
    const { dayCount, stopCount } = this.problem;
    const wanted = 1 + this.random.below(Math.min(dayCount, 4));
    const seed = this.random.below(stopCount);
    this.dayHit.fill(0);
    let hit = this.stringAround(plan, seed) ? 1 : 0;
    const row = seed * this.neighbours.count;
    for (let index = 0; index < this.neighbours.count && hit < wanted; index++) {
      if (this.stringAround(plan, this.neighbours.near[row + index]!)) hit++;
    }
  }

  private stringAround(plan: Itinerary, stop: number): boolean {
    const day = plan.dayOf[stop]!;
    if (day < 0 || this.dayHit[day] === 1) return false;
    this.dayHit[day] = 1;
    const count = plan.schedule.counts[day]!;
    const length = Math.min(count, 1 + this.random.below(this.tuning.longestString));
    const base = plan.schedule.base(day);
    let position = 1;
    while (plan.schedule.stops[base + position] !== stop) position++;
    const earliest = Math.max(1, position - length + 1);
    const latest = Math.min(position, count - length + 1);
    const from = earliest + this.random.below(latest - earliest + 1);
    for (let offset = 0; offset < length; offset++) this.mark(plan.schedule.stops[base + from + offset]!);
    return true;
  }

  private chooseSegment(plan: Itinerary): void {
    const day = this.random.below(this.problem.dayCount);
    const count = plan.schedule.counts[day]!;
    if (count === 0) return;
    const length = Math.min(count, this.size());
    const from = 1 + this.random.below(count - length + 1);
    const base = plan.schedule.base(day);
    for (let offset = 0; offset < length; offset++) this.mark(plan.schedule.stops[base + from + offset]!);
  }

  private chooseScattered(plan: Itinerary): void {
    const wanted = this.size();
    if (this.problem.kinds.length > 0 && this.random.unit() < this.tuning.kin) {
      this.chooseKin(plan, wanted);
      return;
    }
    for (let attempt = 0; attempt < wanted; attempt++) {
      const stop = this.anyPlanned(plan);
      if (stop >= 0) this.mark(stop);
    }
  }

  /** Planned stops of one kind, so that others of that kind have a chance. */
  private chooseKin(plan: Itinerary, wanted: number): void {
    const { kinds, stopCount } = this.problem;
    const kind = this.random.below(kinds.length);
    const first = this.random.below(stopCount);
    for (let index = 0; index < stopCount && this.count < wanted; index++) {
      const stop = (first + index) % stopCount;
      if (plan.dayOf[stop]! >= 0 && isOfKind(this.problem, stop, kind)) this.mark(stop);
    }
  }

  private chooseRadius(plan: Itinerary): void {
    const wanted = this.size();
    const seed = this.random.below(this.problem.stopCount);
    if (plan.dayOf[seed]! >= 0) this.mark(seed);
    const row = seed * this.neighbours.count;
    for (let index = 0; index < this.neighbours.count && this.count < wanted; index++) {
      const stop = this.neighbours.near[row + index]!;
      if (plan.dayOf[stop]! >= 0) this.mark(stop);
    }
  }

  private anyPlanned(plan: Itinerary): number {
    const day = this.random.below(this.problem.dayCount);
    const count = plan.schedule.counts[day]!;
    return count === 0 ? -1 : plan.schedule.stops[plan.schedule.base(day) + 1 + this.random.below(count)]!;
  }

  /** One left-out stop comes in where the stretch of the day that must give way is worth least. */
  private chooseForced(plan: Itinerary): void {
    if (plan.leftCount === 0) return;
    const stop = plan.left[this.random.below(plan.leftCount)]!;
    const day = this.random.below(this.problem.dayCount);
    const cell = day * this.problem.stopCount + stop;
    if (this.problem.windowFrom[cell] === this.problem.windowFrom[cell + 1]) return;
    this.giveWay(plan, stop, day);
  }

  private giveWay(plan: Itinerary, stop: number, day: number): void {
    const { schedule } = plan;
    const base = schedule.base(day);
    const count = schedule.counts[day]!;
    let bestLoss = Infinity;
    let bestFrom = -1;
    let bestTo = -1;
    for (let from = 0; from <= count; from++) {
      const start = schedule.startAfter(stop, day, from);
      if (start < 0) continue;
      let loss = 0;
      for (let to = from + 1; to <= count + 1; to++) {
        if (schedule.reaches(stop, day, start, to)) {
          const noisy = loss * (0.8 + 0.4 * this.random.unit());
          if (noisy < bestLoss) {
            bestLoss = noisy;
            bestFrom = from;
            bestTo = to;
          }
          break;
        }
        if (to <= count) loss += this.lossOf(schedule.stops[base + to]!, day);
        if (loss >= bestLoss * 1.25) break;
      }
    }
    if (bestFrom < 0) return;
    for (let position = bestFrom + 1; position < bestTo; position++) this.mark(schedule.stops[base + position]!);
    this.relieve(plan, stop);
    let kept = 0;
    for (let position = 1; position <= bestFrom; position++) kept += 1 - this.marked[schedule.stops[base + position]!]!;
    this.forcedStop = stop;
    this.forcedDay = day;
    this.forcedPosition = kept;
  }

  /** Marks further stops until every limit that the forced one meets has room for it. */
  private relieve(plan: Itinerary, stop: number): void {
    const { kinds, kindFrom, kindOf, budgetLimits, budgetUse, stopCount } = this.problem;
    for (let index = kindFrom[stop]!; index < kindFrom[stop + 1]!; index++) {
      const kind = kindOf[index]!;
      let over = plan.ledger.countOf(kind) + 1 - kinds[kind]!.most - this.markedOfKind(kind);
      while (over-- > 0 && this.markLeast(plan, kind, -1));
    }
    for (let budget = 0; budget < budgetLimits.length; budget++) {
      let over = plan.ledger.usedOf(budget) + budgetUse[budget * stopCount + stop]! - budgetLimits[budget]!;
      for (let index = 0; index < this.count; index++) over -= budgetUse[budget * stopCount + this.stops[index]!]!;
      while (over > 0 && this.markLeast(plan, -1, budget)) {
        over -= budgetUse[budget * stopCount + this.stops[this.count - 1]!]!;
      }
    }
  }

  private markedOfKind(kind: number): number {
    let count = 0;
    for (let index = 0; index < this.count; index++) if (isOfKind(this.problem, this.stops[index]!, kind)) count++;
    return count;
  }

  /** Marks the planned stop that is worth least, of those of one kind or for what it takes of one budget. False when there is none. */
  private markLeast(plan: Itinerary, kind: number, budget: number): boolean {
    const { stopCount, budgetUse } = this.problem;
    let least = -1;
    let leastWorth = Infinity;
    for (let stop = 0; stop < stopCount; stop++) {
      const day = plan.dayOf[stop]!;
      if (day < 0 || this.marked[stop] === 1 || this.anchored[stop] === 1) continue;
      if (kind >= 0 && !isOfKind(this.problem, stop, kind)) continue;
      let worth = this.lossOf(stop, day) * (0.5 + this.random.unit());
      if (budget >= 0) worth /= budgetUse[budget * stopCount + stop]! + 1e-9;
      if (worth < leastWorth) {
        leastWorth = worth;
        least = stop;
      }
    }
    if (least >= 0) this.mark(least);
    return least >= 0;
  }

  private lossOf(stop: number, day: number): number {
    return this.anchored[stop] === 1 ? Infinity : this.problem.values[day * this.problem.stopCount + stop]!;
  }
}

function isOfKind({ kindFrom, kindOf }: VisitProblem, stop: number, kind: number): boolean {
  for (let index = kindFrom[stop]!; index < kindFrom[stop + 1]!; index++) if (kindOf[index] === kind) return true;
  return false;
}

/** Mandatory visits with one possible moment are never taken out: no other plan could hold them otherwise. */
function anchoredStops({
  stopCount,
  dayCount,
  mandatory,
  windowFrom,
  windowOpen,
  windowClose,
}: VisitProblem): Uint8Array {
  const anchored = new Uint8Array(stopCount);
  for (let stop = 0; stop < stopCount; stop++) {
    let moments = 0;
    for (let day = 0; day < dayCount; day++) {
      const cell = day * stopCount + stop;
      for (let window = windowFrom[cell]!; window < windowFrom[cell + 1]!; window++) {
        moments += windowOpen[window] === windowClose[window] ? 1 : 2;
      }
    }
    if (mandatory[stop] === 1 && moments === 1) anchored[stop] = 1;
  }
  return anchored;
}
