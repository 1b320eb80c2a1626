import fc from 'fast-check';
import {
  DAYS,
  FACT_CATALOGUE,
  LEVELS,
  OCCUPATIONS,
  PERMANENCES,
  SHIFT_KINDS,
  TRAVEL_MODES,
  WISH_LEVELS,
  type Fact,
  type OpeningFacts,
  type OpeningProfile,
  type Pay,
  type PreferenceItem,
  type Schedule,
  type SeekerProfile,
} from '@inroads/matching';

const SITES = ['s1', 's2', 's3', 's4'];
const CODES = OCCUPATIONS.slice(20, 60).map(({ code }) => code);
const TITLES = [
  'Line cook',
  'Waitress',
  'Night cleaner',
  'Warehouse worker',
  'Cashier',
  'Office clerk',
  'Dog groomer',
  'Something new',
];
const NAICS = ['722511', '722410', '445110', '493110', '323111', '72', '561720'];

const factOf = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Fact<T>> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.record({ certainty: fc.constantFrom('told', 'seen', 'advertised'), value }) },
    { weight: 1, arbitrary: fc.record({ certainty: fc.constant('typical' as const), value }) },
    {
      weight: 1,
      arbitrary: fc.record({
        certainty: fc.constant('disputed' as const),
        values: fc.array(value, { minLength: 2, maxLength: 2 }),
      }),
    },
    { weight: 1, arbitrary: fc.constant({ certainty: 'unknown' as const }) },
  );

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 3 });
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '30'))
  .map(([hour, half]) => `${String(hour).padStart(2, '0')}:${half}`);
const days = fc.subarray([...DAYS], { minLength: 1 });
const span = fc.record({ days, from: time, to: time });
const range = (min: number, max: number) =>
  fc
    .tuple(fc.integer({ min, max }), fc.integer({ min, max }))
    .map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) }));

export const payArbitrary: fc.Arbitrary<Pay> = fc.oneof(
  { weight: 4, arbitrary: range(8, 30).map((ends) => ({ ...ends, period: 'hour' as const })) },
  { weight: 1, arbitrary: range(200, 1200).map((ends) => ({ ...ends, period: 'week' as const })) },
  { weight: 1, arbitrary: range(12_000, 60_000).map((ends) => ({ ...ends, period: 'year' as const })) },
  { weight: 1, arbitrary: fc.integer({ min: 8, max: 30 }).map((min) => ({ min, period: 'hour' as const })) },
  { weight: 1, arbitrary: fc.integer({ min: 8, max: 30 }).map((max) => ({ max, period: 'hour' as const })) },
  { weight: 1, arbitrary: range(3, 25).map((ends) => ({ ...ends, period: 'hour' as const, isWithTips: true })) },
);

const scheduleArbitrary: fc.Arbitrary<Schedule> = fc.oneof(
  fc.record({
    form: fc.constant('shifts' as const),
    shifts: fc.array(fc.record({ days, from: time, to: time, isFlexible: fc.boolean() }), {
      minLength: 1,
      maxLength: 3,
    }),
  }),
  fc.record(
    {
      form: fc.constant('pattern' as const),
      kinds: fc.subarray([...SHIFT_KINDS], { minLength: 1, maxLength: 2 }),
      days,
      from: time,
      to: time,
      shiftsPerWeek: fc.integer({ min: 1, max: 6 }),
    },
    { requiredKeys: ['form'] },
  ),
  fc
    .array(fc.constantFrom('RRRR....', '....RRRR', 'FFFFFFFF', '........'), { minLength: 21, maxLength: 21 })
    .map((parts) => ({
      form: 'grid' as const,
      grid: Object.fromEntries(DAYS.map((day, at) => [day, parts.slice(3 * at, 3 * at + 3).join('')])),
    })),
);

const facts: fc.Arbitrary<OpeningFacts> = fc.record(
  {
    noise: factOf(fc.constantFrom('quiet', 'moderate', 'loud')),
    pace: factOf(fc.constantFrom('slow', 'steady', 'fast')),
    lifting: factOf(fc.integer({ min: 0, max: 80 })),
    alcoholSales: factOf(fc.boolean()),
    healthInsurance: factOf(fc.boolean()),
    workplace: factOf(fc.constantFrom('on-site', 'remote')),
  },
  { requiredKeys: [] },
);

const point = fc.record({
  latitude: fc.double({ min: 34, max: 36, noNaN: true }),
  longitude: fc.double({ min: -93, max: -91, noNaN: true }),
});

const site = fc
  .record({
    id: fc.constantFrom(...SITES),
    point: maybe(point),
    areas: maybe(fc.subarray(['72201', '72202', 'downtown'])),
  })
  .map((given) => given);

const startDays = fc.tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 28 })).map(([a, b]) => ({
  from: `2026-12-${String(Math.min(a, b)).padStart(2, '0')}`,
  to: `2026-12-${String(Math.max(a, b)).padStart(2, '0')}`,
}));

const yes = factOf(fc.constant(true));
const rarely = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 12 });
const rarelyNot = <T>(value: T, otherwise: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 8, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: otherwise });

export const openingArbitrary: fc.Arbitrary<OpeningProfile> = fc
  .record({
    id: fc.uuid(),
    title: fc.constantFrom(...TITLES),
    occupation: maybe(fc.record({ code: fc.constantFrom(...CODES), isConfirmed: fc.boolean() })),
    employer: maybe(
      fc.record({
        id: fc.constantFrom('e1', 'e2', 'e3'),
        naics: maybe(fc.constantFrom(...NAICS)),
        settings: maybe(fc.subarray(['bar', 'school', 'office'])),
      }),
    ),
    sites: maybe(fc.uniqueArray(site, { selector: ({ id }) => id, maxLength: 3 })),
    schedule: maybe(factOf(scheduleArbitrary)),
    hours: maybe(factOf(range(4, 45))),
    pay: maybe(factOf(payArbitrary)),
    permanence: maybe(factOf(fc.constantFrom(...PERMANENCES))),
    startDate: maybe(factOf(startDays)),
    requirements: maybe(
      fc.array(
        fc.record({
          kind: fc.constant('licence' as const),
          name: fc.constantFrom('Driving licence', 'Forklift'),
          level: fc.constantFrom('required', 'preferred'),
        }),
        { maxLength: 2 },
      ),
    ),
    competitiveness: maybe(
      fc.record({
        openToAnyone: maybe(yes),
        setAside: rarely(yes),
        transitional: rarely(yes),
        tempAgency: maybe(factOf(fc.boolean())),
      }),
    ),
    facts: maybe(facts),
    status: rarelyNot<OpeningProfile['status']>('open', fc.constantFrom('filled', 'closed', 'check-again')),
    addedAt: maybe(fc.constantFrom('2026-10-01', '2026-11-02', '2026-11-03T10:00:00Z')),
  })
  .map((opening) => JSON.parse(JSON.stringify(opening)) as OpeningProfile);

const level = fc.constantFrom(...LEVELS);
const wishLevel = fc.constantFrom(...WISH_LEVELS);
const kind = fc.record({ title: fc.constantFrom(...TITLES), occupation: maybe(fc.constantFrom(...CODES)) });

const value = {
  work: fc.record({ kinds: fc.array(kind, { minLength: 1, maxLength: 3 }) }),
  employer: fc.oneof(
    fc.record({ industries: fc.subarray(['7225', '722410', '44', '323'], { minLength: 1 }) }),
    fc.record({ employers: fc.constant(['e1']) }),
    fc.record({ settings: fc.constant(['bar']) }),
  ),
  place: fc.record({ areas: fc.subarray(['72201', 'Downtown'], { minLength: 1 }) }),
  hours: range(8, 40),
  'hours-ceiling': fc.record({ maxHours: fc.integer({ min: 10, max: 40 }) }),
  availability: fc.record({ windows: fc.array(span, { minLength: 1, maxLength: 3 }) }),
  shift: fc.record({ kinds: fc.subarray([...SHIFT_KINDS], { minLength: 1, maxLength: 2 }) }),
  pay: fc.tuple(fc.integer({ min: 9, max: 20 }), fc.integer({ min: 0, max: 6 })).map(([floor, more]) => ({
    floor,
    target: floor + more,
    period: 'hour' as const,
  })),
  travel: fc.record({
    maxMinutes: fc.integer({ min: 5, max: 90 }),
    modes: maybe(fc.subarray([...TRAVEL_MODES], { minLength: 1 })),
  }),
  environment: fc.oneof(
    fc.record({
      fact: fc.constant('noise' as const),
      anyOf: fc.subarray(Object.keys(FACT_CATALOGUE.noise.values), { minLength: 1, maxLength: 2 }),
    }),
    fc.record({ fact: fc.constant('pace' as const), anyOf: fc.constant(['slow', 'steady']) }),
    fc.record({ fact: fc.constant('lifting' as const), atMost: fc.integer({ min: 10, max: 60 }) }),
    fc.record({ fact: fc.constant('alcoholSales' as const), is: fc.boolean() }),
  ),
  benefit: fc.record({ fact: fc.constant('healthInsurance' as const), is: fc.constant(true) }),
  permanence: fc.record({ anyOf: fc.subarray([...PERMANENCES], { minLength: 1, maxLength: 2 }) }),
  start: startDays,
};

function items(): fc.Arbitrary<PreferenceItem>[] {
  const against = ['work', 'employer', 'place', 'hours', 'shift', 'environment', 'permanence'];
  return Object.entries(value).map(([criterion, arbitrary]) =>
    fc.record({
      criterion: fc.constant(criterion),
      value: arbitrary as fc.Arbitrary<unknown>,
      level: against.includes(criterion) ? level : wishLevel,
    }),
  ) as unknown as fc.Arbitrary<PreferenceItem>[];
}

export const preferenceArbitrary: fc.Arbitrary<PreferenceItem> = fc
  .oneof(...items())
  .map((item) => JSON.parse(JSON.stringify(item)) as PreferenceItem);

const travelTimeArbitrary = fc.record({
  siteId: fc.constantFrom(...SITES),
  mode: fc.constantFrom(...TRAVEL_MODES),
  minutes: fc.integer({ min: 1, max: 120 }),
  isEstimate: fc.boolean(),
});

export const seekerArbitrary: fc.Arbitrary<SeekerProfile> = fc
  .record({
    preferences: fc.array(preferenceArbitrary, { maxLength: 8 }),
    ownLimits: maybe(fc.record({ hoursPerWeek: fc.integer({ min: 5, max: 30 }) })),
    travelModes: maybe(
      fc.uniqueArray(
        fc.record({
          mode: fc.constantFrom(...TRAVEL_MODES),
          maxMinutes: maybe(fc.integer({ min: 5, max: 90 })),
          lastHomeAt: maybe(time),
        }),
        {
          selector: ({ mode }) => mode,
          maxLength: 3,
        },
      ),
    ),
    home: maybe(point),
    travelTimes: maybe(
      fc.uniqueArray(travelTimeArbitrary, { selector: ({ siteId, mode }) => siteId + mode, maxLength: 8 }),
    ),
    credentials: maybe(
      fc.constantFrom(
        [{ kind: 'licence' as const, name: 'driving licence', status: 'has' as const }],
        [{ kind: 'licence' as const, name: 'Forklift', status: 'lacks' as const }],
      ),
    ),
  })
  .map((seeker) => JSON.parse(JSON.stringify(seeker)) as SeekerProfile);
