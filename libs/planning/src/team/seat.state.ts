import type { SearchEffort } from '../solver/solve-visits';
import { planWeek } from '../week/plan-week';
import type { PlannedStop, WeekPlan } from '../week/week-plan.model';
import type { VisitCandidate, WeekProblem } from '../week/week-problem.model';
import { WorkingTime } from '../week/working-time';

/** A visit that somebody plans, and what it is worth to her after the travel it costs. */
export interface Claim {
  readonly candidateId: string;
  readonly employerId: string;
  readonly date: string;
  readonly worth: number;
  readonly isHeld: boolean;
  readonly kinds: readonly string[];
}

/** Employers closed to somebody, each with the colleague who goes there. */
export type Taken = ReadonlyMap<string, string>;

/** One specialist's place in the team: her week as it stands, her plan, and the employers closed to her because a colleague goes there. */
export class Seat {
  readonly workingMinutes: number;
  plan: WeekPlan;
  /** The week as `plan` was made for it: with what she took over, and closed to what colleagues visit. */
  week: WeekProblem;
  private candidates: ReadonlyMap<string, VisitCandidate>;
  private readonly lost = new Map<string, string>();
  private barred: Taken = new Map();

  constructor(
    readonly specialistId: string,
    readonly given: WeekProblem,
    private readonly employerOf: (candidateId: string) => string,
    private readonly effortOf: () => SearchEffort,
  ) {
    this.candidates = new Map(given.candidates.map((candidate) => [candidate.id, candidate]));
    const lengths = given.days.map(({ span, blocked }) => new WorkingTime(span, blocked).length);
    this.workingMinutes = lengths.reduce((total, length) => total + length, 0);
  }

  /** Kinds of visits of which her week is to hold some at least. */
  get wanted(): WeekProblem['kindLimits'] {
    return this.given.kindLimits.filter(({ least }) => least > 0);
  }

  candidate(id: string): VisitCandidate | undefined {
    return this.candidates.get(id);
  }

  allCandidates(): readonly VisitCandidate[] {
    return [...this.candidates.values()];
  }

  /** Takes a visit up among hers, in place of the one with its id. */
  offer(visit: VisitCandidate): void {
    this.candidates = new Map([...this.candidates, [visit.id, visit]]);
  }

  /** Takes a promised visit over if everything promised so far is still kept. */
  takeOver(visit: VisitCandidate): boolean {
    const { candidates, plan, week } = this;
    this.offer(visit);
    this.replan(this.barred);
    const isKept = this.claims().some(({ candidateId }) => candidateId === visit.id);
    if (isKept && this.plan.unkept.length <= plan.unkept.length) return true;
    this.candidates = candidates;
    this.keep(week, plan);
    return false;
  }

  /** From now on a colleague goes to this employer. */
  lose(employerId: string, toSpecialistId: string): void {
    this.lost.set(employerId, toSpecialistId);
  }

  replan(taken: Taken): void {
    this.barred = new Map([...taken, ...this.lost]);
    const week = this.weekWithout(this.barred);
    this.keep(week, planWeek(week, this.effortOf()));
  }

  /** An employer that was closed to her may be in nobody's plan any more: then she looks whether it makes her week better. */
  reclaim(taken: Taken): void {
    const isFreed = [...this.barred.keys()].some((employerId) => !taken.has(employerId));
    if (!isFreed) return;
    const week = this.weekWithout(taken);
    const plan = planWeek(week, this.effortOf());
    if (plan.unkept.length > this.plan.unkept.length || plan.value <= this.plan.value + 1e-9) return;
    this.lost.clear();
    this.barred = taken;
    this.keep(week, plan);
  }

  /** Her best case for each employer: the value of a visit there without any detour. */
  bestCases(): Map<string, number> {
    const best = new Map<string, number>();
    for (const { id, value } of this.candidates.values()) {
      const employerId = this.employerOf(id);
      best.set(employerId, Math.max(value, best.get(employerId) ?? -Infinity));
    }
    return best;
  }

  /** Her plan, less what she has given up since it was made. */
  claims(): Claim[] {
    const { travelMinuteCost } = this.given.weights;
    const claimOf = (date: string, { candidateId, detourMinutes }: PlannedStop): Claim => {
      const { value, hold, kinds } = this.candidates.get(candidateId)!;
      const worth = value - travelMinuteCost * detourMinutes;
      return { candidateId, employerId: this.employerOf(candidateId), date, worth, isHeld: hold !== null, kinds };
    };
    return this.plan.days
      .flatMap(({ date, stops }) => stops.map((stop) => claimOf(date, stop)))
      .filter(({ employerId, isHeld }) => isHeld || !this.lost.has(employerId));
  }

  private keep(week: WeekProblem, plan: WeekPlan): void {
    this.week = week;
    this.plan = plan;
  }

  private weekWithout(barred: Taken): WeekProblem {
    const candidates = this.allCandidates().map((candidate): VisitCandidate => {
      const specialistId = barred.get(this.employerOf(candidate.id));
      if (specialistId === undefined || candidate.bar) return candidate;
      return { ...candidate, bar: { code: 'colleague-goes', values: { specialistId } } };
    });
    return { ...this.given, candidates };
  }
}
