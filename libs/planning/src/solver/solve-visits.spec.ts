import fc from 'fast-check';
import { parseMctopmtw } from '../formats/mctopmtw.parser';
import { parseToptw } from '../formats/toptw.parser';
import { solveVisits } from './solve-visits';
import type { VisitProblem } from './visit-problem.model';

const HORIZON = 60;
const point = fc.tuple(fc.nat(20), fc.nat(20));
const windowOf = fc.tuple(fc.nat(40), fc.nat(25)).map(([opens, length]) => [opens, opens + length] as const);

const plainFile = (most: number) =>
  fc
    .array(fc.tuple(point, fc.nat(8), fc.nat(30), windowOf), { minLength: 1, maxLength: most })
    .map((stops) =>
      [
        `4 1 ${stops.length} 1`,
        '0 200',
        `0 10 10 0 0 0 0 0 ${HORIZON}`,
        ...stops.map(
          ([[x, y], service, score, [opens, closes]], index) =>
            `${index + 1} ${x} ${y} ${service} ${score} 1 1 1 ${opens} ${closes}`,
        ),
      ].join('\n'),
    );

const constrainedFile = fc
  .tuple(
    fc.array(fc.tuple(point, fc.nat(8), fc.nat(30), windowOf, fc.nat(1), fc.nat(9), fc.subarray([0, 1, 2])), {
      minLength: 1,
      maxLength: 6,
    }),
    fc.nat(20),
    fc.tuple(fc.nat(2), fc.nat(2), fc.nat(2)),
  )
  .map(([stops, budget, mosts]) =>
    [
      `2 ${stops.length} ${budget} ${mosts.join(' ')} 9 9 9 9 9 9 9`,
      `0 10 10 0 0 0 ${HORIZON}`,
      ...stops.map(([[x, y], service, score, [opens, closes], odd, use, kinds], index) => {
        const quarter = (closes - opens) / 4;
        const times = [0, 1, 2, 3, 4].map((part) => (opens + part * quarter).toFixed(2));
        const flags = Array.from({ length: 10 }, (_, kind) => Number(kinds.includes(kind)));
        return `${index + 2} ${x} ${y} ${service} ${score} ${times.join(' ')} ${odd} ${use} ${flags.join(' ')}`;
      }),
    ].join('\n'),
  );

/** The value of the best plan, by trying every order of every choice. */
function bestByTrying(problem: VisitProblem): number {
  const { days, dayCount, stopCount, placeCount, places, services } = problem;
  const visited = new Set<number>();
  const startOf = (day: number, stop: number, arrival: number): number => {
    const cell = day * stopCount + stop;
    for (let window = problem.windowFrom[cell]!; window < problem.windowFrom[cell + 1]!; window++) {
      if (arrival <= problem.windowClose[window]!) return Math.max(arrival, problem.windowOpen[window]!);
    }
    return Infinity;
  };
  const isWithinLimits = (): boolean =>
    problem.kinds.every(({ most }, kind) => {
      const ofKind = [...visited].filter((stop) =>
        problem.kindOf.subarray(problem.kindFrom[stop], problem.kindFrom[stop + 1]).includes(kind),
      );
      return ofKind.length <= most;
    }) &&
    Array.from(problem.budgetLimits).every((limit, budget) => {
      const used = [...visited].reduce((sum, stop) => sum + problem.budgetUse[budget * stopCount + stop]!, 0);
      return used <= limit;
    });
  const extend = (day: number, place: number, time: number): number => {
    if (day === dayCount) return 0;
    const { travel, endPlace, closes } = days[day]!;
    let best = -Infinity;
    if (time + travel.outward[place * placeCount + endPlace]! <= closes) {
      const next = days[day + 1];
      best = extend(day + 1, next?.startPlace ?? 0, next?.opens ?? 0);
    }
    for (let stop = 0; stop < stopCount; stop++) {
      if (visited.has(stop)) continue;
      const start = startOf(day, stop, time + travel.outward[place * placeCount + places[stop]!]!);
      if (start === Infinity) continue;
      visited.add(stop);
      if (isWithinLimits()) {
        best = Math.max(
          best,
          problem.values[day * stopCount + stop]! + extend(day, places[stop]!, start + services[stop]!),
        );
      }
      visited.delete(stop);
    }
    return best;
  };
  return extend(0, days[0]!.startPlace, days[0]!.opens);
}

describe('the search for routes', () => {
  it('finds the best plan of small problems for one and two routes', () => {
    fc.assert(
      fc.property(plainFile(5), fc.integer({ min: 1, max: 2 }), (text, routeCount) => {
        const { problem } = parseToptw(text, routeCount);
        expect(solveVisits(problem, { seed: 1, iterations: 400 }).value).toBe(bestByTrying(problem));
      }),
      { numRuns: 60, seed: 20261116 },
    );
  });

  it('finds the best plan of small problems with kinds, a budget and windows that differ by day', () => {
    fc.assert(
      fc.property(constrainedFile, (text) => {
        const { problem } = parseMctopmtw(text);
        expect(solveVisits(problem, { seed: 1, iterations: 400 }).value).toBe(bestByTrying(problem));
      }),
      { numRuns: 60, seed: 20261116 },
    );
  });

  it('gives the same routes for the same seed and iterations', () => {
    fc.assert(
      fc.property(plainFile(30), fc.integer(), (text, seed) => {
        const { problem } = parseToptw(text, 2);
        const run = () => solveVisits(problem, { seed, iterations: 200 });
        expect(run()).toEqual(run());
      }),
      { numRuns: 20 },
    );
  });

  it('ends when its time is used, and reports how far it is', () => {
    const { problem } = parseToptw(['4 1 1 1', '0 1', '0 0 0 0 0 0 0 0 9', '1 1 1 1 1 1 1 1 0 9'].join('\n'), 1);
    const heard: number[] = [];
    let used = 0;
    const result = solveVisits(problem, {
      seed: 1,
      timeUsed: () => (used += 0.3),
      onProgress: (progress) => heard.push(progress),
    });
    expect(heard.map((progress) => progress.toFixed(1))).toEqual(['0.3', '0.6', '0.9', '1.0']);
    expect(result).toMatchObject({ value: 1, routes: [[0]] });
  });
});
