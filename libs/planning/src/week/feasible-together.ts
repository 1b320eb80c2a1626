import { NEVER } from '../solver/visit-problem.model';
import { openStarts } from './open-starts';
import { wholeMinutes } from './travel.compiler';
import type { BlockedSpan, Span, VisitCandidate, WeekProblem } from './week-problem.model';
import { WorkingTime } from './working-time';

/** Some mandatory visits and some of the blocked spans of the week. */
export interface Keeping {
  readonly visits: readonly VisitCandidate[];
  readonly blocks: readonly BlockedSpan[];
}

/** Tries after which one answer is taken to be yes: a conflict is only named when it is proven. */
const MOST_TRIES = 20_000;

/** How many tries are left for all the questions of one plan: with many mandatory visits the orders are without number. */
export class Patience {
  constructor(private triesLeft = 15 * MOST_TRIES) {}

  get isLost(): boolean {
    return this.triesLeft <= 0;
  }

  use(tries: number): void {
    this.triesLeft -= tries;
  }
}

/** Whether these visits can all be kept beside these blocks, by trying every order. */
export function feasibleTogether(problem: WeekProblem, keeping: Keeping, patience = new Patience()): boolean {
  if (patience.isLost) return true;
  const trial = new Trial(problem, keeping);
  const isPossible = trial.succeeds();
  patience.use(trial.tries);
  return isPossible;
}

interface DayEnd {
  readonly placeId: string | null;
  readonly minute: number;
  readonly visits: number;
}

class Trial {
  tries = 0;
  private readonly clocks: readonly WorkingTime[];
  private readonly starts: readonly (readonly (readonly Span[])[])[];
  private readonly done: boolean[];

  constructor(
    private readonly problem: WeekProblem,
    private readonly keeping: Keeping,
  ) {
    this.clocks = problem.days.map(
      ({ span, blocked }) =>
        new WorkingTime(
          span,
          blocked.filter((block) => keeping.blocks.includes(block)),
        ),
    );
    this.starts = problem.days.map((day, index) =>
      keeping.visits.map((visit) => openStarts(visit, day, this.clocks[index]!)),
    );
    this.done = keeping.visits.map(() => false);
  }

  succeeds(): boolean {
    return this.fill(
      0,
      { placeId: this.problem.days[0]?.startPlaceId ?? null, minute: 0, visits: 0 },
      this.keeping.visits.length,
    );
  }

  /** Tries every visit as the next of this day, then closing the day and going on with the one after. */
  private fill(day: number, end: DayEnd, open: number): boolean {
    if (day === this.problem.days.length) return open === 0;
    for (const [index, visit] of this.keeping.visits.entries()) {
      if (this.done[index]) continue;
      if (++this.tries > MOST_TRIES) return true;
      const minute = this.endOf(day, end, index);
      if (minute >= NEVER) continue;
      this.done[index] = true;
      const isPossible = this.fill(day, { placeId: visit.placeId, minute, visits: end.visits + 1 }, open - 1);
      this.done[index] = false;
      if (isPossible) return true;
    }
    if (!this.canClose(day, end)) return false;
    const next = { placeId: this.problem.days[day + 1]?.startPlaceId ?? null, minute: 0, visits: 0 };
    return this.fill(day + 1, next, open);
  }

  private endOf(day: number, end: DayEnd, index: number): number {
    const visit = this.keeping.visits[index]!;
    const reach = end.minute + this.minutes(day, end.placeId, visit.placeId);
    const start = this.starts[day]![index]!.find(({ to }) => reach <= to);
    return start ? Math.max(reach, start.from) + visit.serviceMinutes : NEVER;
  }

  private canClose(day: number, end: DayEnd): boolean {
    if (end.visits === 0) return true;
    return end.minute + this.minutes(day, end.placeId, this.problem.days[day]!.endPlaceId) <= this.clocks[day]!.length;
  }

  private minutes(day: number, from: string | null, to: string | null): number {
    return wholeMinutes(this.problem.travel, this.problem.days[day]!.mode, from, to);
  }
}
