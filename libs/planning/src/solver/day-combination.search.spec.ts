import fc from 'fast-check';
import { parseToptw } from '../formats/toptw.parser';
import { DayCombination } from './day-combination.search';
import { DayPool } from './day-pool.store';
import { Itinerary } from './itinerary.state';
import { RandomSource } from './random.source';
import type { VisitProblem } from './visit-problem.model';

const STOPS = 14;
const CAPACITY = 40;

/** Everything open all day and near, so that what a day holds is only a matter of choice and limits. */
function openProblem(
  dayCount: number,
  stops: readonly (readonly [number, number, number, readonly number[]])[],
  limits: { budget: number; mosts: readonly number[] },
): VisitProblem {
  const lines = stops.map(([x, score], index) => `${index + 1} ${x} 0 1 ${score} 1 1 1 0 900`);
  const { problem } = parseToptw([`4 1 ${STOPS} 1`, '0 1', '0 0 0 0 0 0 0 0 1000', ...lines].join('\n'), dayCount);
  return {
    ...problem,
    kinds: limits.mosts.map((most) => ({ most, least: 0, shortfallPenalty: 0 })),
    kindFrom: Int32Array.from([
      0,
      ...stops.map((_, index) => stops.slice(0, index + 1).flatMap(([, , , kinds]) => kinds).length),
    ]),
    kindOf: Int32Array.from(stops.flatMap(([, , , kinds]) => kinds)),
    budgetLimits: Float64Array.of(limits.budget),
    budgetUse: Float64Array.from(stops, ([, , use]) => use),
  };
}

const problem = fc
  .tuple(
    fc.integer({ min: 2, max: 3 }),
    fc.array(fc.tuple(fc.nat(9), fc.nat(9), fc.nat(20), fc.subarray([0, 1])), { minLength: STOPS, maxLength: STOPS }),
    fc.record({ budget: fc.nat(120), mosts: fc.tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 7 })) }),
  )
  .map(([dayCount, stops, limits]) => openProblem(dayCount, stops, limits));
const days = fc.array(
  fc.subarray(
    Array.from({ length: STOPS }, (_, stop) => stop),
    { minLength: 1, maxLength: 5 },
  ),
  {
    minLength: 4,
    maxLength: 30,
  },
);

function pooled(given: VisitProblem, sets: readonly (readonly number[])[], capacity = CAPACITY): DayPool {
  const pool = new DayPool(given, new RandomSource(1), capacity);
  for (const set of sets) {
    const plan = new Itinerary(given);
    plan.follow([set]);
    pool.add(plan, 0);
  }
  return pool;
}

describe('the search for the best set of pooled days', () => {
  it('finds the most valuable days that share no stop and keep the limits', () => {
    fc.assert(
      fc.property(problem, days, (given, sets) => {
        const pool = pooled(given, sets);
        const stopsOf = (entry: number) =>
          Array.from(pool.stops.subarray(entry * pool.stride, entry * pool.stride + pool.length[entry]!));
        const isAllowed = (stops: readonly number[]): boolean =>
          new Set(stops).size === stops.length &&
          stops.reduce((sum, stop) => sum + given.budgetUse[stop]!, 0) <= given.budgetLimits[0]! &&
          given.kinds.every(
            ({ most }, kind) =>
              stops.filter((stop) =>
                given.kindOf.subarray(given.kindFrom[stop], given.kindFrom[stop + 1]).includes(kind),
              ).length <= most,
          );
        const best = (day: number, stops: readonly number[]): number => {
          if (day === given.dayCount) return stops.reduce((sum, stop) => sum + given.values[stop]!, 0);
          let most = -Infinity;
          for (let entry = 0; entry < pool.count; entry++) {
            const more = [...stops, ...stopsOf(entry)];
            if (pool.classOf[entry] === pool.dayClass[day] && isAllowed(more))
              most = Math.max(most, best(day + 1, more));
          }
          return most;
        };
        const wanted = best(0, []);
        const found = new DayCombination(given, pool, CAPACITY).betterThan(-20, 1e6);
        const value = found ? found.reduce((sum, entry) => sum + pool.value[entry]!, 0) : -Infinity;
        expect(value).toBe(wanted);
      }),
      { numRuns: 150 },
    );
  });

  it('keeps each day once, and makes room by giving up days of weaker plans', () => {
    const given = openProblem(
      2,
      Array.from({ length: STOPS }, (_, stop) => [1, stop + 1, 0, []]),
      { budget: 1, mosts: [] },
    );
    expect(pooled(given, [[0, 1], [1, 0], [2]]).count).toBe(2); // prettier-ignore
    const pairs = Array.from({ length: 60 }, (_, round) => [round % STOPS, (round * 3 + 1) % STOPS]);
    const small = pooled(given, [...pairs, [12, 13], ...pairs], 8);
    expect(small.count).toBe(8);
    expect(Math.max(...small.value)).toBe(27);
  });
});
