import type { VisitProblem } from './visit-problem.model';

/** What the stops in the plan have used of each bound. A kind at its limit is one bit, so that a stop is refused by one comparison. */
export class LimitLedger {
  /** Sum of the penalties for kinds below their least number. */
  shortfallCost = 0;
  /** Visits above the most of their kinds. Only mandatory stops can bring that about: they are admitted whatever is full. */
  excess = 0;
  /** Whether any kind or budget can refuse a stop, and whether any kind wants a least number. */
  readonly canRefuse: boolean;
  readonly hasLeast: boolean;
  private readonly words: number;
  private readonly masks: Int32Array;
  private readonly full: Int32Array;
  private readonly counts: Int32Array;
  private readonly used: Float64Array;

  constructor(private readonly problem: VisitProblem) {
    this.canRefuse = problem.kinds.length > 0 || problem.budgetLimits.length > 0;
    this.hasLeast = problem.kinds.some(({ least }) => least > 0);
    this.words = Math.max(1, Math.ceil(problem.kinds.length / 32));
    this.masks = kindMasks(problem, this.words);
    this.full = new Int32Array(this.words);
    this.counts = new Int32Array(problem.kinds.length);
    this.used = new Float64Array(problem.budgetLimits.length);
    for (let kind = 0; kind < problem.kinds.length; kind++) {
      this.shortfallCost += problem.kinds[kind]!.least * problem.kinds[kind]!.shortfallPenalty;
      this.markFull(kind);
    }
  }

  admits(stop: number): boolean {
    if (!this.canRefuse || this.problem.mandatory[stop] === 1) return true;
    for (let word = 0; word < this.words; word++) {
      if ((this.masks[stop * this.words + word]! & this.full[word]!) !== 0) return false;
    }
    const { budgetUse, budgetLimits, stopCount } = this.problem;
    for (let budget = 0; budget < this.used.length; budget++) {
      if (this.used[budget]! + budgetUse[budget * stopCount + stop]! > budgetLimits[budget]! + 1e-9) return false;
    }
    return true;
  }

  countOf(kind: number): number {
    return this.counts[kind]!;
  }

  usedOf(budget: number): number {
    return this.used[budget]!;
  }

  /** What taking this stop up saves in penalties. */
  shortfallRelief(stop: number): number {
    if (!this.hasLeast) return 0;
    const { kindFrom, kindOf, kinds } = this.problem;
    let relief = 0;
    for (let index = kindFrom[stop]!; index < kindFrom[stop + 1]!; index++) {
      const kind = kindOf[index]!;
      if (this.counts[kind]! < kinds[kind]!.least) relief += kinds[kind]!.shortfallPenalty;
    }
    return relief;
  }

  add(stop: number): void {
    this.shortfallCost -= this.shortfallRelief(stop);
    this.change(stop, 1);
  }

  remove(stop: number): void {
    this.change(stop, -1);
    this.shortfallCost += this.shortfallRelief(stop);
  }

  /** Whether one of the stop's kinds stands above its most. */
  exceeds(stop: number): boolean {
    const { kindFrom, kindOf, kinds } = this.problem;
    for (let index = kindFrom[stop]!; index < kindFrom[stop + 1]!; index++) {
      if (this.counts[kindOf[index]!]! > kinds[kindOf[index]!]!.most) return true;
    }
    return false;
  }

  copyFrom(other: LimitLedger): void {
    this.excess = other.excess;
    this.shortfallCost = other.shortfallCost;
    for (let word = 0; word < this.words; word++) this.full[word] = other.full[word]!;
    for (let kind = 0; kind < this.counts.length; kind++) this.counts[kind] = other.counts[kind]!;
    for (let budget = 0; budget < this.used.length; budget++) this.used[budget] = other.used[budget]!;
  }

  private change(stop: number, step: number): void {
    const { kindFrom, kindOf, budgetUse, stopCount } = this.problem;
    for (let index = kindFrom[stop]!; index < kindFrom[stop + 1]!; index++) {
      const kind = kindOf[index]!;
      const most = this.problem.kinds[kind]!.most;
      this.excess -= Math.max(0, this.counts[kind]! - most);
      this.counts[kind]! += step;
      this.excess += Math.max(0, this.counts[kind]! - most);
      this.markFull(kind);
    }
    for (let budget = 0; budget < this.used.length; budget++) {
      this.used[budget]! += step * budgetUse[budget * stopCount + stop]!;
    }
  }

  private markFull(kind: number): void {
    const word = kind >> 5;
    if (this.counts[kind]! >= this.problem.kinds[kind]!.most) this.full[word]! |= 1 << (kind & 31);
    else this.full[word]! &= ~(1 << (kind & 31));
  }
}

function kindMasks({ stopCount, kindFrom, kindOf }: VisitProblem, words: number): Int32Array {
  const masks = new Int32Array(stopCount * words);
  for (let stop = 0; stop < stopCount; stop++) {
    for (let index = kindFrom[stop]!; index < kindFrom[stop + 1]!; index++) {
      masks[stop * words + (kindOf[index]! >> 5)]! |= 1 << (kindOf[index]! & 31);
    }
  }
  return masks;
}
