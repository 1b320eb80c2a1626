import { DayCombination } from './day-combination.search';
import { DayPool } from './day-pool.store';
import { Itinerary } from './itinerary.state';
import type { RandomSource } from './random.source';
import { Recreation } from './recreate.operator';
import { Ruin } from './ruin.operator';
import type { SearchTuning } from './search-tuning.data';
import { NEVER, type VisitProblem, type VisitRoutes } from './visit-problem.model';

/** Ruin and recreate under simulated annealing: worse plans are taken now and then, ever more rarely. */
export class AnnealingSearch {
  best: VisitRoutes;
  iterations = 0;
  readonly current: Itinerary;
  readonly work: Itinerary;
  private readonly ruin: Ruin;
  private readonly recreation: Recreation;
  private readonly pool: DayPool;
  private readonly combination: DayCombination;
  private readonly meanValue: number;
  private readonly travelPrice: number;

  constructor(
    private readonly problem: VisitProblem,
    private readonly random: RandomSource,
    private readonly tuning: SearchTuning,
    start: readonly (readonly number[])[] = [],
  ) {
    this.current = new Itinerary(problem);
    this.work = new Itinerary(problem);
    this.ruin = new Ruin(problem, random, tuning);
    this.recreation = new Recreation(problem, random, tuning);
    this.pool = new DayPool(problem, random, tuning.poolSize);
    this.combination = new DayCombination(problem, this.pool, tuning.poolSize);
    this.meanValue = meanOf(problem.values, problem.mandatory);
    this.recreation.greedily(this.work);
    const visits = problem.stopCount - this.work.leftCount;
    this.travelPrice = (tuning.travelPrice * this.meanValue * visits) / Math.max(1, this.work.travel);
    this.keep();
    this.best = this.work.routes();
    if (start.length > 0) this.startFrom(start);
  }

  private startFrom(routes: readonly (readonly number[])[]): void {
    this.clear();
    this.work.follow(routes);
    this.recreation.greedily(this.work);
    if (this.work.value < this.best.value) {
      this.drop();
      return;
    }
    this.keep();
    this.best = this.work.routes();
  }

  /** One step at `progress` from 0 to 1 through the run. */
  step(progress: number): void {
    const { startTemperature, endTemperature, coolings } = this.tuning;
    const cooled = (progress * coolings) % 1;
    const temperature = this.meanValue * startTemperature * (endTemperature / startTemperature) ** cooled;
    this.iterations++;
    this.ruin.choose(this.work);
    if (this.ruin.count === 0 && this.ruin.forcedStop < 0) return;
    this.rebuild();
    const bound = this.guided(this.current) + temperature * Math.log(this.random.unit() + 1e-300);
    if (this.guided(this.work) >= bound) this.keep();
    else this.drop();
    if (this.current.value > this.best.value + 1e-9) this.best = this.current.routes();
  }

  /** Puts the best days met so far together anew, and goes on from there when that is better than anything yet. */
  recombine(): void {
    const better = this.combination.betterThan(this.best.value, this.tuning.combinationNodes);
    if (!better) return;
    this.load(better);
    this.recreation.greedily(this.work);
    this.keep();
    this.best = this.current.routes();
  }

  private guided(plan: Itinerary): number {
    return plan.value - this.travelPrice * plan.travel;
  }

  private load(entries: Int32Array): void {
    const { work, ruin, pool } = this;
    this.clear();
    entries.forEach((entry, day) => {
      for (let index = 0; index < pool.length[entry]!; index++) {
        work.place(pool.stops[entry * pool.stride + index]!, day, index);
      }
    });
    work.rateAfterRuin(ruin.stops, ruin.count);
  }

  private clear(): void {
    this.ruin.chooseAll(this.work);
    this.ruin.count = this.work.takeOut(this.ruin.stops, this.ruin.count);
    this.work.touched.fill(1);
  }

  private rebuild(): void {
    const { ruin, work } = this;
    ruin.count = work.takeOut(ruin.stops, ruin.count);
    if (this.canForce()) work.place(ruin.forcedStop, ruin.forcedDay, ruin.forcedPosition);
    work.rateAfterRuin(ruin.stops, ruin.count);
    this.recreation.byChance(work);
  }

  /** More than was meant may have had to go: then the place kept for the forced stop is not there any more. */
  private canForce(): boolean {
    const { forcedStop, forcedDay, forcedPosition } = this.ruin;
    const { schedule } = this.work;
    if (forcedStop < 0 || forcedPosition > schedule.counts[forcedDay]!) return false;
    return this.work.admits(forcedStop) && schedule.timeAdded(forcedStop, forcedDay, forcedPosition) < NEVER;
  }

  private keep(): void {
    if (this.problem.dayCount > 1 && this.work.value >= this.tuning.poolFloor * this.current.value) {
      for (let day = 0; day < this.problem.dayCount; day++) {
        if (this.work.touched[day] === 1) this.pool.add(this.work, day);
      }
    }
    this.current.copyTouched(this.work, this.work.touched);
    for (let index = 0; index < this.ruin.count; index++) {
      for (let day = 0; day < this.problem.dayCount; day++) {
        this.current.table.copyCell(this.work.table, day * this.problem.stopCount + this.ruin.stops[index]!);
      }
    }
    this.work.settle();
  }

  private drop(): void {
    this.work.copyTouched(this.current, this.work.touched);
    this.work.settle();
  }
}

function meanOf(values: Float64Array, mandatory: Uint8Array): number {
  let total = 0;
  let count = 0;
  for (let cell = 0; cell < values.length; cell++) {
    if (mandatory[cell % mandatory.length] === 1) continue;
    total += values[cell]!;
    count++;
  }
  return count === 0 ? 1 : total / count;
}
