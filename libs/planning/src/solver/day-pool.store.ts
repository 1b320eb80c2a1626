import type { Itinerary } from './itinerary.state';
import type { RandomSource } from './random.source';
import type { VisitProblem } from './visit-problem.model';

const LONGEST_DAY = 64;
const SAMPLE = 6;

/** Good single days met on the way, each kept once, with what is needed to tell quickly whether two of them can stand in one plan. */
export class DayPool {
  count = 0;
  readonly words: number;
  /** Per entry: which days it can serve (days alike share a class), its value, length, effort, stops and set of stops as bits. */
  readonly classOf: Int32Array;
  readonly value: Float64Array;
  readonly length: Int32Array;
  readonly effort: Int32Array;
  readonly stops: Int32Array;
  readonly bits: Int32Array;
  readonly dayClass: Int32Array;
  readonly stride: number;
  private readonly planValue: Float64Array;
  private readonly key: Int32Array;
  private readonly slots: Int32Array;
  private readonly stopKey: Int32Array;
  private readonly bitOf: Int32Array;

  constructor(
    private readonly problem: VisitProblem,
    private readonly random: RandomSource,
    private readonly capacity: number,
  ) {
    const { stopCount, rivals } = problem;
    this.words = Math.ceil(stopCount / 32);
    this.stride = Math.min(stopCount, LONGEST_DAY);
    this.classOf = new Int32Array(capacity);
    this.value = new Float64Array(capacity);
    this.length = new Int32Array(capacity);
    this.effort = new Int32Array(capacity);
    this.planValue = new Float64Array(capacity);
    this.key = new Int32Array(capacity);
    this.stops = new Int32Array(capacity * this.stride);
    this.bits = new Int32Array(capacity * this.words);
    this.slots = new Int32Array(slotCount(capacity)).fill(-1);
    this.stopKey = Int32Array.from({ length: stopCount }, () => random.next());
    this.bitOf = Int32Array.from({ length: stopCount }, (_, stop) =>
      rivals[stop]! < 0 ? stop : Math.min(stop, rivals[stop]!),
    );
    this.dayClass = classesOfDays(problem);
  }

  /** Keeps a day of `plan`, or notes that it has been part of a better plan than known. */
  add(plan: Itinerary, day: number): void {
    const length = plan.schedule.counts[day]!;
    if (length === 0 || length > this.stride) return;
    const first = plan.schedule.base(day) + 1;
    let key = Math.imul(this.dayClass[day]! + 1, 0x9e3779b1);
    for (let at = first; at < first + length; at++) key ^= this.stopKey[plan.schedule.stops[at]!]!;
    let entry = this.find(key);
    if (entry >= 0) {
      if (plan.value > this.planValue[entry]!) this.planValue[entry] = plan.value;
      return;
    }
    entry = this.count < this.capacity ? this.count++ : this.evict(plan.value);
    if (entry >= 0) this.write(entry, key, plan, day);
  }

  private write(entry: number, key: number, plan: Itinerary, day: number): void {
    const { values, stopCount } = this.problem;
    const first = plan.schedule.base(day) + 1;
    const length = plan.schedule.counts[day]!;
    this.bits.fill(0, entry * this.words, (entry + 1) * this.words);
    let value = 0;
    for (let index = 0; index < length; index++) {
      const stop = plan.schedule.stops[first + index]!;
      const bit = this.bitOf[stop]!;
      this.stops[entry * this.stride + index] = stop;
      this.bits[entry * this.words + (bit >> 5)]! |= 1 << (bit & 31);
      value += values[day * stopCount + stop]!;
    }
    this.classOf[entry] = this.dayClass[day]!;
    this.value[entry] = value - this.problem.travelPrice * plan.schedule.travel[day]! - plan.uneaseOf(day);
    this.length[entry] = length;
    this.effort[entry] = plan.schedule.effort[day]!;
    this.planValue[entry] = plan.value;
    this.key[entry] = key;
    this.enter(entry);
  }

  private find(key: number): number {
    const mask = this.slots.length - 1;
    let slot = key & mask;
    while (this.slots[slot]! >= 0) {
      if (this.key[this.slots[slot]!] === key) return this.slots[slot]!;
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  private enter(entry: number): void {
    const mask = this.slots.length - 1;
    let slot = this.key[entry]! & mask;
    while (this.slots[slot]! >= 0) slot = (slot + 1) & mask;
    this.slots[slot] = entry;
  }

  /** The entry of a small sample that was part of the weakest plan, unless the new one is weaker still. */
  private evict(planValue: number): number {
    let weakest = this.random.below(this.count);
    for (let draw = 1; draw < SAMPLE; draw++) {
      const other = this.random.below(this.count);
      if (this.planValue[other]! < this.planValue[weakest]!) weakest = other;
    }
    if (this.planValue[weakest]! > planValue) return -1;
    this.unenter(weakest);
    return weakest;
  }

  /** Takes an entry out of the table and closes the gap behind it. */
  private unenter(entry: number): void {
    const mask = this.slots.length - 1;
    let hole = this.key[entry]! & mask;
    while (this.slots[hole] !== entry) hole = (hole + 1) & mask;
    let slot = hole;
    for (;;) {
      slot = (slot + 1) & mask;
      if (this.slots[slot]! < 0) break;
      const home = this.key[this.slots[slot]!]! & mask;
      if (((slot - home) & mask) >= ((slot - hole) & mask)) {
        this.slots[hole] = this.slots[slot]!;
        hole = slot;
      }
    }
    this.slots[hole] = -1;
  }
}

function slotCount(capacity: number): number {
  return 2 ** Math.ceil(Math.log2(capacity * 3 + 16));
}

/** Days on which the same stops can be visited at the same times for the same value are of one class. */
function classesOfDays(problem: VisitProblem): Int32Array {
  const classes = new Int32Array(problem.dayCount);
  for (let day = 0; day < problem.dayCount; day++) {
    classes[day] = day;
    for (let earlier = 0; earlier < day; earlier++) {
      if (classes[earlier] === earlier && areAlike(problem, earlier, day)) {
        classes[day] = earlier;
        break;
      }
    }
  }
  return classes;
}

function areAlike(problem: VisitProblem, one: number, two: number): boolean {
  const [first, second] = [problem.days[one]!, problem.days[two]!];
  const sameDay =
    first.startPlace === second.startPlace &&
    first.endPlace === second.endPlace &&
    first.opens === second.opens &&
    first.closes === second.closes &&
    first.effortLimit === second.effortLimit &&
    first.crowdPrice === second.crowdPrice &&
    first.stopPrice === second.stopPrice &&
    first.travel === second.travel;
  if (!sameDay) return false;
  for (let stop = 0; stop < problem.stopCount; stop++) {
    if (!haveSameWindows(problem, one * problem.stopCount + stop, two * problem.stopCount + stop)) return false;
  }
  return true;
}

function haveSameWindows(
  { windowFrom, windowOpen, windowClose, values }: VisitProblem,
  one: number,
  two: number,
): boolean {
  const count = windowFrom[one + 1]! - windowFrom[one]!;
  if (count !== windowFrom[two + 1]! - windowFrom[two]! || values[one] !== values[two]) return false;
  for (let offset = 0; offset < count; offset++) {
    const [a, b] = [windowFrom[one]! + offset, windowFrom[two]! + offset];
    if (windowOpen[a] !== windowOpen[b] || windowClose[a] !== windowClose[b]) return false;
  }
  return true;
}
