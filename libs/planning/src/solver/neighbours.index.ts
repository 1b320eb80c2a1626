import type { VisitProblem } from './visit-problem.model';

/** For every stop the others from near to far, by travel there and back on the first day. At most `MOST` of them. */
export class Neighbours {
  readonly count: number;
  readonly near: Int32Array;

  constructor(problem: VisitProblem) {
    const { stopCount } = problem;
    this.count = Math.min(MOST, Math.max(0, stopCount - 1));
    this.near = new Int32Array(stopCount * this.count);
    for (let stop = 0; stop < stopCount; stop++) this.near.set(nearest(problem, stop, this.count), stop * this.count);
  }
}

const MOST = 80;

function nearest(problem: VisitProblem, stop: number, count: number): number[] {
  const { stopCount, placeCount, places, days } = problem;
  const travel = days[0]!.travel;
  const row = places[stop]! * placeCount;
  const apart = (other: number): number => travel.outward[row + places[other]!]! + travel.inward[row + places[other]!]!;
  const others: number[] = [];
  for (let other = 0; other < stopCount; other++) if (other !== stop) others.push(other);
  return others.sort((one, two) => apart(one) - apart(two) || one - two).slice(0, count);
}
