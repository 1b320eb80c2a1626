import fc from 'fast-check';
import {
  type BlockedSpan,
  DEFAULT_PLAN_WEIGHTS,
  type Span,
  type VisitCandidate,
  type VisitHold,
  type WeekDay,
  type WeekProblem,
} from '@inroads/planning';

export const DATES = ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20'];
const KINDS = ['introduce', 'learn', 'retail', 'countable'];

const minute = (least: number, most: number) => fc.integer({ min: least / 5, max: most / 5 }).map((fives) => fives * 5);
const span = (least: number, most: number) =>
  fc.tuple(minute(least, most), minute(5, 300)).map(([from, length]): Span => ({ from, to: from + length }));
const oneOf = <T>(values: readonly T[]) => fc.constantFrom(...values);

const place = fc.integer({ min: 0, max: 9 }).map((index) => `place-${index}`);

const blockedSpan = fc
  .tuple(span(420, 1000), oneOf(['lunch', 'meeting']))
  .map(([{ from, to }, code]): BlockedSpan => ({ from, to: Math.min(to, from + 120), code }));

const dayOf = (date: string): fc.Arbitrary<WeekDay> =>
  fc.record({
    date: fc.constant(date),
    span: fc.tuple(minute(420, 600), minute(0, 600)).map(([from, length]) => ({ from, to: from + length })),
    startPlaceId: fc.option(place),
    endPlaceId: fc.option(place),
    mode: oneOf(['car', 'bus']),
    blocked: fc.array(blockedSpan, { maxLength: 2 }),
    minutesLimit: fc.option(minute(30, 400)),
  });

const hold: fc.Arbitrary<VisitHold> = fc.oneof(
  fc.record({
    kind: fc.constant('time' as const),
    date: oneOf(DATES),
    startsAt: minute(420, 1000),
    cause: fc.constant('appointment' as const),
  }),
  fc.record({ kind: fc.constant('day' as const), date: oneOf(DATES), cause: fc.constant('pinned' as const) }),
  fc.record({ kind: fc.constant('week' as const), cause: fc.constant('must' as const) }),
);

const candidateOf = (id: string): fc.Arbitrary<VisitCandidate> =>
  fc.record({
    id: fc.constant(id),
    placeId: place,
    serviceMinutes: minute(5, 60),
    value: fc.integer({ min: -5, max: 60 }),
    reasons: fc.constant([]),
    bar: fc.option(fc.constant({ code: 'not-before', values: { days: 3 } }), { freq: 8 }),
    hours: fc
      .tuple(...DATES.map(() => fc.array(span(420, 1000), { maxLength: 3 })))
      .map((days) => Object.fromEntries(days.map((spans, index) => [DATES[index]!, spans]))),
    kinds: fc.subarray(KINDS),
    countsTowardMinutes: fc.boolean(),
    hold: fc.option(hold, { freq: 4 }),
  });

const travelOf = (figures: readonly number[]): WeekProblem['travel'] => {
  const index = (id: string): number => Number(id.slice('place-'.length));
  return {
    minutes: (mode, from, to) => figures[index(from) * 10 + index(to)]! * (mode === 'bus' ? 2.5 : 1),
    isMeasured: () => false,
  };
};

/** Points with heights: uphill takes longer than downhill, and no detour is ever shorter. */
const groundOf = (points: readonly (readonly [number, number, number])[]): WeekProblem['travel'] => {
  const figures = points.flatMap(([x, y, height]) =>
    points.map(([u, v, other]) => 4 + Math.abs(x - u) + Math.abs(y - v) + Math.abs(height - other) + other - height),
  );
  return travelOf(figures);
};
/** Travel in which going by way of a third place never saves time. */
export const groundArbitrary = fc
  .array(fc.tuple(fc.nat(20), fc.nat(20), fc.nat(5)), { minLength: 10, maxLength: 10 })
  .map(groundOf);

export const weekArbitrary: fc.Arbitrary<WeekProblem> = fc.record({
  days: fc.integer({ min: 1, max: DATES.length }).chain((count) => fc.tuple(...DATES.slice(0, count).map(dayOf))),
  candidates: fc
    .integer({ min: 0, max: 14 })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => candidateOf(`visit-${index}`)))),
  kindLimits: fc.subarray(KINDS).chain((kinds) =>
    fc.tuple(
      ...kinds.map((kind) =>
        fc.record({
          kind: fc.constant(kind),
          most: fc.option(fc.integer({ min: 3, max: 6 })),
          least: fc.integer({ min: 0, max: 3 }),
          shortfallCost: fc.integer({ min: 0, max: 40 }),
        }),
      ),
    ),
  ),
  weekMinutesLimit: fc.option(minute(60, 1200)),
  travel: fc.array(fc.integer({ min: 1, max: 45 }), { minLength: 100, maxLength: 100 }).map(travelOf),
  weights: fc.constant(DEFAULT_PLAN_WEIGHTS),
  before: fc.constant(null),
});
