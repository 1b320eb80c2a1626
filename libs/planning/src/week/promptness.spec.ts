import fc from 'fast-check';
import { DATES, weekArbitrary } from '../../../../test/planning/arbitraries';
import { faultsOf } from '../testing/week-plan.judge';
import { candidate, day, week } from '../testing/week.builder';
import { feasibleTogether } from './feasible-together';
import { planWeek } from './plan-week';
import type { WeekProblem } from './week-problem.model';

/** As many as the search ever sees, on five days, all of them worth a visit. */
function fullWeek(): WeekProblem {
  const hours = Object.fromEntries(DATES.map((date) => [date, [{ from: 540, to: 720 }, { from: 780, to: 1020 }]])); // prettier-ignore
  const candidates = Array.from({ length: 400 }, (_, index) =>
    candidate(`visit-${index}`, { placeId: `km-${(index * 37) % 60}`, value: 10 + ((index * 13) % 50), hours }),
  );
  return week(candidates, { days: DATES.map((date) => day(date)) });
}

describe('a search that is told to stop', () => {
  it('looks at the signal every few steps, and still hands over a plan without faults', () => {
    const problem = fullWeek();
    let asked = 0;
    const plan = planWeek(problem, { seed: 1, isAborted: () => ++asked > 3 });
    expect(asked).toBe(4);
    expect(plan.iterations).toBeLessThanOrEqual(64);
    expect(faultsOf(problem, plan)).toEqual([]);
  });

  it('has a feasible plan of any week before the first step, whatever it has been told', () => {
    fc.assert(
      fc.property(weekArbitrary, (problem) => {
        const plan = planWeek(problem, { seed: 1, isAborted: () => true });
        expect(plan.iterations).toBe(0);
        expect(faultsOf(problem, plan)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a mandatory visit that is not kept', () => {
  it('is ruled out by what is named, and by nothing less', () => {
    fc.assert(
      fc.property(weekArbitrary, (problem) => {
        const { candidates, days } = problem;
        for (const { candidateId, reason, conflictsWith, blockedBy } of planWeek(problem, { seed: 1, iterations: 150 })
          .unkept) {
          const visit = candidates.find(({ id }) => id === candidateId)!;
          if (reason.code !== 'conflict') continue;
          const others = candidates.filter(({ id }) => conflictsWith.includes(id));
          const blocks = days.flatMap(({ date, blocked }) =>
            blocked.filter((block) =>
              blockedBy.some((named) => named.date === date && named.from === block.from && named.to === block.to),
            ),
          );
          const fits = (visits: typeof others, kept: typeof blocks) =>
            feasibleTogether(problem, { visits: [visit, ...visits], blocks: kept });
          if (others.length + blockedBy.length === 0) continue;
          expect(fits(others, blocks)).toBe(false);
          for (const one of others)
            expect(
              fits(
                others.filter((other) => other !== one),
                blocks,
              ),
            ).toBe(true);
          for (const one of blocks)
            expect(
              fits(
                others,
                blocks.filter((other) => other !== one),
              ),
            ).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });
});
