import { always, availabilityIn, countingSettings, targetIn } from '.';
import { specialist } from '../test/build';
import type { CountedStaff, CountingChoices, WorkingHalfDay, WorkPattern } from '.';

const WEEK = '2026-11-30';

function target(staff: Partial<CountedStaff>, choices: CountingChoices = {}, looking: number | null = 8, week = WEEK) {
  const settings = countingSettings(choices);
  return targetIn(week, looking, availabilityIn(week, specialist('A', staff), settings), settings);
}

const adjusted = (...args: Parameters<typeof target>) => target(...args).targetAdjusted;
const fte = (share: number) => [{ from: null, to: null, fte: share }];
const halves = (...days: string[]): WorkPattern =>
  days.map((text) => ({ weekday: Number(text[0]), half: text.slice(1) }) as WorkingHalfDay);
const mornings = halves('1am', '2am', '3am', '4am', '5am');
const leave = (from: string, to = from, fromHalf: 'am' | 'pm' = 'am', toHalf: 'am' | 'pm' = 'pm') => ({
  from,
  to,
  fromHalf,
  toHalf,
});

describe('leave without a work pattern: a full-time day is a fifth of the week x FTE', () => {
  it.each([
    ['one day', [leave('2026-12-02')], 1, 5],
    ['a morning', [leave('2026-12-02', '2026-12-02', 'am', 'am')], 1, 5],
    ['two days', [leave('2026-12-02', '2026-12-03')], 1, 4],
    ['a weekend', [leave('2026-12-05', '2026-12-06')], 1, 6],
    ['one day of half time', [leave('2026-12-02')], 0.5, 2],
    ['the same day twice', [leave('2026-12-02'), leave('2026-12-01', '2026-12-02', 'pm')], 1, 4],
  ])('%s', (_, days, share, expected) => expect(adjusted({ leave: days, employment: fte(share) })).toBe(expected));
});

describe('leave with a work pattern: its half days share the FTE', () => {
  const halfTime = { employment: fte(0.5), workPattern: always(mornings) };

  it('takes off only half days that are worked', () => {
    expect(adjusted(halfTime)).toBe(3);
    expect(adjusted({ ...halfTime, leave: [leave('2026-12-04', '2026-12-04', 'am', 'am')] })).toBe(2);
    expect(adjusted({ ...halfTime, leave: [leave('2026-12-04', '2026-12-04', 'pm', 'pm')] })).toBe(3);
    expect(adjusted({ ...halfTime, leave: [leave('2026-11-30', '2026-12-02')] })).toBe(1);
  });

  it('weighs a full-timer of four long days by quarters', () => {
    const fourDays = always(halves('1am', '1pm', '2am', '2pm', '3am', '3pm', '4am', '4pm'));
    expect(adjusted({ workPattern: fourDays })).toBe(6);
    expect(adjusted({ workPattern: fourDays, leave: [leave('2026-12-03')] }, { targetRounding: 'none' })).toBe(4.5);
    expect(adjusted({ workPattern: fourDays, leave: [leave('2026-12-04')] })).toBe(6);
  });

  it('works on a Saturday where the pattern says so', () => {
    const tuesdayToSaturday = always(halves('2am', '2pm', '3am', '3pm', '4am', '4pm', '5am', '5pm', '6am', '6pm'));
    expect(adjusted({ workPattern: tuesdayToSaturday, leave: [leave('2026-12-05')] })).toBe(5);
  });

  it('takes the pattern of each day', () => {
    const workPattern = [
      { from: null, value: null },
      { from: '2026-12-03', value: mornings },
    ];
    // Monday to Wednesday six tenths, Thursday and Friday two fifths of the mornings.
    expect(adjusted({ workPattern, employment: fte(1) })).toBe(6);
    expect(adjusted({ workPattern, employment: fte(1), leave: [leave('2026-12-04')] })).toBe(5);
  });
});

describe('hours by period', () => {
  it('takes the share of each day', () => {
    const employment = [
      { from: '2025-03-02', to: '2026-12-01', fte: 1 },
      { from: '2026-12-02', to: null, fte: 0.5 },
    ];
    expect(adjusted({ employment }, { targetRounding: 'none' })).toBe(4.2);
  });

  it('lets the period that begins later hold where two overlap, in whatever order they come', () => {
    const employment = [
      { from: '2026-11-01', to: null, fte: 0.5 },
      { from: null, to: null, fte: 1 },
    ];
    expect(adjusted({ employment })).toBe(3);
    expect(adjusted({ employment: employment.reverse() })).toBe(3);
  });

  it.each([0.1, 0.3, 0.7, 0.9])('adds half days up to the share itself: %p', (share) => {
    const week = availabilityIn(WEEK, specialist('A', { employment: fte(share) }), countingSettings());
    expect(week).toEqual({ isEmployed: true, contractedShare: share, availableShare: share });
  });

  it('counts a first week from the day of starting', () => {
    expect(target({ employment: [{ from: '2026-12-02', to: null, fte: 1 }] })).toEqual({
      target: 6,
      targetAdjusted: 4,
      leftOut: null,
    });
  });

  it('has no target for a week outside employment, or without hours as a specialist', () => {
    const left = { employment: [{ from: null, to: '2026-11-29', fte: 1 }] };
    expect(target(left)).toEqual({ target: null, targetAdjusted: null, leftOut: 'not-employed' });
    expect(target({ employment: fte(0) })).toEqual({
      target: null,
      targetAdjusted: null,
      leftOut: 'no-specialist-hours',
    });
    expect(target({ employment: fte(0) }, { targetWithoutFte: true })).toEqual({
      target: 6,
      targetAdjusted: 6,
      leftOut: null,
    });
  });
});

describe('holidays', () => {
  const holidays = [{ day: '2026-12-03', half: null }];

  it('reduce the target like leave, once on a day that is both, unless the agency says otherwise', () => {
    expect(adjusted({}, { holidays })).toBe(5);
    expect(adjusted({ leave: [leave('2026-12-03')] }, { holidays })).toBe(5);
    expect(adjusted({ employment: fte(0.5), workPattern: always(mornings) }, { holidays })).toBe(2);
    expect(adjusted({}, { holidays, holidaysReduceTarget: false })).toBe(6);
  });

  it('may take half a day, and take nothing on a day not worked', () => {
    expect(adjusted({}, { holidays: [{ day: '2026-12-03', half: 'pm' }], targetRounding: 'none' })).toBe(5.4);
    expect(adjusted({}, { holidays: [{ day: '2026-12-06', half: null }] })).toBe(6);
  });
});

describe('small caseload with part time or leave: the smaller of (6 x share) and (2 x looking)', () => {
  it.each([
    [1, 0.5, 2, 2],
    [2, 0.5, 4, 3],
    [2, 1, 4, 4],
    [1, 0.2, 2, 1],
    [3, 0.5, 6, 3],
  ])('%i looking at %p', (looking, share, raw, expected) =>
    expect(target({ employment: fte(share) }, {}, looking)).toMatchObject({ target: raw, targetAdjusted: expected }),
  );

  it('takes threshold, number and goal from the settings', () => {
    expect(target({}, { smallCaseloadBelow: 5, targetPerPersonLooking: 1 }, 4)).toMatchObject({ target: 4 });
    expect(target({}, { goal: 3 }, 2)).toMatchObject({ target: 3 });
    expect(target({}, { goal: 8 }, 3)).toMatchObject({ target: 8 });
  });

  it('is not applied where nobody said who is looking', () =>
    expect(target({}, {}, null)).toMatchObject({ target: 6, leftOut: null }));
});

describe('rounding', () => {
  it.each([
    ['nearest', 0.75, 5],
    ['nearest-half-down', 0.75, 4],
    ['up', 0.7, 5],
    ['down', 0.8, 4],
    ['none', 0.7, 4.2],
    ['nearest', 0.6, 4],
    ['up', 0.5, 3],
    ['down', 0.5, 3],
  ] as const)('%s of 6 x %p is %p', (targetRounding, share, expected) =>
    expect(adjusted({ employment: fte(share) }, { targetRounding })).toBe(expected),
  );
});

it('takes the rules of the first day of the week', () => {
  const goal = (from: string) => ({ goal: [{ from, value: 4 }] });
  expect(target({}, goal('2026-11-30')).target).toBe(4);
  expect(target({}, goal('2026-12-01')).target).toBe(6);
  expect(
    target(
      {},
      {
        goal: [
          { from: '2026-06-01', value: 5 },
          { from: '2025-01-01', value: 9 },
        ],
      },
    ).target,
  ).toBe(5);
});
