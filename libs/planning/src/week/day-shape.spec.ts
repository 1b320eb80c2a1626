import { at, candidate, day, MONDAY, span, TUESDAY, week } from '../testing/week.builder';
import { faultsOf } from '../testing/week-plan.judge';
import { planWeek } from './plan-week';
import { DEFAULT_PLAN_WEIGHTS } from './plan-weights.data';
import type { PlanWeights, WeekProblem } from './week-problem.model';

const weighing = (parts: Partial<PlanWeights>) => ({ weights: { ...DEFAULT_PLAN_WEIGHTS, ...parts } });
const OF_NO_WEIGHT = { waitMinuteCost: 0, sameDayCost: 0, laterDayCost: 0 };
const ALL_DAY = [span('9:00', '17:00')];
const AT_TWO = [span('14:00', '15:00')];

function planned(problem: WeekProblem) {
  const plan = planWeek(problem, { seed: 5, iterations: 600 });
  expect(faultsOf(problem, plan)).toEqual([]);
  return plan;
}

const counts = (problem: WeekProblem): number[] => planned(problem).days.map(({ stops }) => stops.length);

describe('the shape of a week', () => {
  const near = Array.from({ length: 6 }, (_, index) => candidate(`near-${index}`, { placeId: `km-${index + 1}` }));

  it('spreads visits over the days where the ways are short', () => {
    expect(counts(week(near))).toEqual([3, 3]);
    expect(counts(week(near, weighing(OF_NO_WEIGHT))).sort()).toEqual([0, 6]);
  });

  it('keeps them on few days where each further day is a long way', () => {
    const far = near.map((visit, index) => ({ ...visit, placeId: `km-${100 + index}` }));
    expect(counts(week(far)).sort()).toEqual([0, 6]);
  });

  it('begins early in the week: what is missed then can still be made good', () => {
    expect(counts(week([candidate('one', { placeId: 'km-9' })]))).toEqual([1, 0]);
    expect(counts(week(near.slice(0, 5)))).toEqual([3, 2]);
  });

  it('gives half a day fewer of them', () => {
    const days = [day(MONDAY, { span: span('9:00', '12:00') }), day(TUESDAY, { span: span('9:00', '16:00') })];
    const [half, whole] = counts(week(near, { days }));
    expect(half).toBeLessThan(whole!);
    expect(half).toBeGreaterThan(0);
  });

  it('lets the visits of a day stand close together, so that nobody waits', () => {
    const visits = [
      candidate('any', { hours: { [MONDAY]: ALL_DAY } }),
      candidate('two', { hours: { [MONDAY]: AT_TWO } }),
    ];
    const [monday] = planned(week(visits, { days: [day(MONDAY)] })).days;
    expect(monday!.stops.map(({ candidateId, startsAt }) => [candidateId, startsAt])).toEqual([
      ['any', at('13:30')],
      ['two', at('14:00')],
    ]);
    expect(monday!.departsAt).toBe(at('13:25'));
  });

  it('puts on another day what would have to be waited for', () => {
    const morning = [span('9:00', '10:00')];
    const visits = [
      candidate('two', { hours: { [MONDAY]: AT_TWO }, placeId: 'km-1' }),
      candidate('early', { hours: { [MONDAY]: morning, [TUESDAY]: morning }, placeId: 'km-9' }),
    ];
    expect(counts(week(visits, weighing({ sameDayCost: 0 })))).toEqual([1, 1]);
    expect(counts(week(visits, weighing(OF_NO_WEIGHT)))).toEqual([2, 0]);
  });

  it('leaves nothing out for it', () => {
    const visits = [
      candidate('two', { hours: { [MONDAY]: AT_TWO } }),
      candidate('early', { hours: { [MONDAY]: [span('9:00', '9:40')] }, value: 2 }),
    ];
    const plan = planned(week(visits, { days: [day(MONDAY)], ...weighing({ waitMinuteCost: 1, sameDayCost: 50 }) }));
    expect(plan.leftOut).toEqual([]);
  });
});
