import { NEVER, type VisitProblem } from './visit-problem.model';

/** For every stop the others from near to far, by travel there and back on the first day. At most `MOST` of them. */
export class Neighbours {
  readonly count: number;
  readonly near: Int32Array;

  constructor(problem: VisitProblem) {
    const { stopCount, dayCount } = problem;
    this.count = dayCount === 0 ? 0 : Math.min(MOST, Math.max(0, stopCount - 1));
    this.near = new Int32Array(stopCount * this.count);
    if (this.count === 0) return;
    for (let stop = 0; stop < stopCount; stop++) this.near.set(nearest(problem, stop, this.count), stop * this.count);
  }
}

const MOST = 80;

/** Distance and number in one figure, so that plain sorting puts the near ones first. */
function nearest({ stopCount, placeCount, places, days }: VisitProblem, stop: number, count: number): number[] {
  const { outward, inward } = days[0]!.travel;
  const row = places[stop]! * placeCount;
  const keys = new Float64Array(stopCount);
  for (let other = 0; other < stopCount; other++) {
    const apart = outward[row + places[other]!]! + inward[row + places[other]!]!;
    keys[other] = (other === stop ? 3 * NEVER : apart) * stopCount + other;
  }
  return Array.from(keys.sort().subarray(0, count), (key) => key % stopCount);
}
