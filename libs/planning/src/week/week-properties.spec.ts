import fc from 'fast-check';
import { groundArbitrary, weekArbitrary } from '../../../../test/planning/arbitraries';
import { faultsOf } from '../testing/week-plan.judge';
import { planWeek } from './plan-week';
import type { WeekPlan } from './week-plan.model';
import type { StopBefore, WeekProblem } from './week-problem.model';

const EFFORT = { seed: 7, iterations: 150 };

function stopsOf(plan: WeekPlan, commitment: StopBefore['commitment'] = 'suggested'): StopBefore[] {
  return plan.days.flatMap(({ date, stops }) =>
    stops.map(({ candidateId, startsAt }) => ({ candidateId, date, startsAt, commitment })),
  );
}

const withBefore = (problem: WeekProblem, plan: WeekPlan): WeekProblem => ({
  ...problem,
  before: { fingerprint: plan.fingerprint, stops: stopsOf(plan) },
});

describe('any week', () => {
  it('is planned inside hours and limits, every stop once, travel counted, everyone accounted for', () => {
    fc.assert(
      fc.property(weekArbitrary, (problem) => expect(faultsOf(problem, planWeek(problem, EFFORT))).toEqual([])),
      { numRuns: 150 },
    );
  });

  it('keeps every mandatory visit or says that it is not kept', () => {
    fc.assert(
      fc.property(weekArbitrary, (problem) => {
        const plan = planWeek(problem, EFFORT);
        const unkept = new Set(plan.unkept.map(({ candidateId }) => candidateId));
        const planned = new Set(stopsOf(plan).map(({ candidateId }) => candidateId));
        for (const { id, hold: held } of problem.candidates) if (held) expect(planned.has(id)).toBe(!unkept.has(id));
        expect(
          plan.leftOut.every(({ candidateId }) => !problem.candidates.find(({ id }) => id === candidateId)?.hold),
        ).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('is worth no less than the greedy plan, and keeps no fewer mandatory visits', () => {
    fc.assert(
      fc.property(weekArbitrary, groundArbitrary, (drawn, travel) => {
        const problem = { ...drawn, travel };
        const first = planWeek(problem, { ...EFFORT, iterations: 0 });
        const plan = planWeek(problem, EFFORT);
        expect(plan.unkept.length).toBeLessThanOrEqual(first.unkept.length);
        if (plan.unkept.length === first.unkept.length && !isOverMinutes(problem, first)) {
          expect(plan.value).toBeGreaterThanOrEqual(first.value - 1e-6);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same plan for the same seed and iterations', () => {
    fc.assert(
      fc.property(weekArbitrary, (problem) => expect(planWeek(problem, EFFORT)).toEqual(planWeek(problem, EFFORT))),
      { numRuns: 60 },
    );
  });

  it('planned again unchanged, with any seed, changes nothing', () => {
    fc.assert(
      fc.property(weekArbitrary, fc.integer(), (problem, seed) => {
        const plan = planWeek(problem, EFFORT);
        const again = planWeek(withBefore(problem, plan), { seed, iterations: 200 });
        expect(stopsOf(again)).toEqual(stopsOf(plan));
        expect(again.changes).toEqual([]);
        expect(again.fingerprint).toBe(plan.fingerprint);
      }),
      { numRuns: 60 },
    );
  });

  it('planned again after a change is still a plan without faults', () => {
    fc.assert(
      fc.property(weekArbitrary, fc.nat(), (problem, which) => {
        const plan = planWeek(problem, EFFORT);
        const candidates = problem.candidates.filter(
          (_, index) => index !== which % Math.max(1, problem.candidates.length),
        );
        const changed = { ...withBefore(problem, plan), candidates };
        expect(faultsOf(changed, planWeek(changed, EFFORT))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

/** Above a limit on minutes by mandatory visits alone the search trades value for minutes. */
function isOverMinutes({ days, weekMinutesLimit }: WeekProblem, plan: WeekPlan): boolean {
  const total = plan.days.reduce((sum, { countedMinutes }) => sum + countedMinutes, 0);
  return (
    (weekMinutesLimit !== null && total > weekMinutesLimit) ||
    plan.days.some(({ countedMinutes }, index) => countedMinutes > (days[index]!.minutesLimit ?? Infinity))
  );
}
