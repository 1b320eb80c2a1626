import { match, shifts, told, typical } from '../../test/build';
import type { HoursValue, Level, PreferenceItem, Schedule, ShiftKind, WeeklyWindow } from '..';

const hours = (value: HoursValue, level: Level = 'must'): PreferenceItem[] => [{ criterion: 'hours', value, level }];
const range = (min: number, max = min) => ({ hours: told({ min, max }) });

describe('hours a week', () => {
  it('suit inside the wish and fade over five hours outside', () => {
    const d = (min: number, max = min) =>
      match(hours({ min: 12, max: 20 }, 'strong'), range(min, max)).finding?.desirability;
    expect(d(12)).toBe(1);
    expect(d(16, 20)).toBe(1);
    expect(d(22)).toBeCloseTo(0.6);
    expect(d(7)).toBe(0);
    expect(d(25)).toBe(0);
    expect(d(20, 25)).toBeCloseTo(0.5);
    expect(d(15, 25)).toBeCloseTo(0.75);
    expect(d(0, 168)).toBeCloseTo(13 / 168);
  });

  it('fail a Must wholly outside, pass with a question where they straddle', () => {
    expect(match(hours({ max: 20 }), range(21)).failures).toMatchObject([
      { criterion: 'hours', code: 'hours-outside' },
    ]);
    expect(match(hours({ max: 20 }), range(20)).standing).toBe('ranked');
    expect(match(hours({ max: 20 }), range(16, 30))).toMatchObject({ standing: 'ranked', finding: { meets: 'maybe' } });
    expect(match(hours({ max: 20 }), range(16, 30)).questions[0]).toMatchObject({
      criterion: 'hours',
      feature: 'hours',
    });
  });

  it('can be avoided: a hit only when wholly inside', () => {
    expect(match(hours({ min: 40 }, 'avoid'), range(40)).failures).toMatchObject([{ code: 'hours-avoided' }]);
    expect(match(hours({ min: 40 }, 'avoid'), range(30, 45)).finding).toMatchObject({ meets: 'maybe' });
    expect(match(hours({ min: 40 }, 'avoid'), range(30)).finding).toMatchObject({ meets: 'yes', desirability: 1 });
  });

  it('have a ceiling that is a criterion of its own', () => {
    const wishes: PreferenceItem[] = [
      ...hours({ min: 10, max: 30 }, 'nice'),
      { criterion: 'hours-ceiling', value: { maxHours: 20 }, level: 'must' },
    ];
    expect(match(wishes, range(25)).failures).toMatchObject([{ criterion: 'hours-ceiling', code: 'hours-outside' }]);
  });

  it('are added up from a full schedule and marked, even where a typical figure is at hand', () => {
    const opening = {
      schedule: shifts('16:00', '20:00', 'mon', 'tue', 'wed', 'thu'),
      hours: typical({ min: 40, max: 40 }),
    };
    const { finding, labels } = match(hours({ max: 20 }), opening);
    expect(finding).toMatchObject({ confidence: 1, values: { hoursMin: 16, hoursMax: 16 } });
    expect(labels).toContain('hours-from-schedule');
    expect(match(hours({ max: 20 }), { ...opening, hours: told({ min: 30, max: 30 }) })).toMatchObject({
      standing: 'does-not-fit',
      labels: [],
    });
  });

  it('of flexible shifts lie between the shortest and the longest that may be worked', () => {
    const schedule = told<Schedule>({
      form: 'shifts',
      shifts: [
        { days: ['mon'], from: '09:00', to: '13:00' },
        { days: ['tue'], from: '09:00', to: '11:00', isFlexible: true },
        { days: ['wed'], from: '09:00', to: '17:00', isFlexible: true },
      ],
      flexibleShiftsNeeded: 1,
    });
    expect(match(hours({ max: 20 }), { schedule }).finding?.values).toMatchObject({ hoursMin: 6, hoursMax: 12 });
  });
});

describe('availability', () => {
  const free = (...windows: WeeklyWindow[]): PreferenceItem[] => [
    { criterion: 'availability', value: { windows }, level: 'must' },
  ];
  const weekdays = { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00' } as const;

  it('is the share of the required shifts that lie inside', () => {
    expect(match(free(weekdays), { schedule: shifts('09:00', '17:00', 'mon', 'fri') }).finding).toMatchObject({
      desirability: 1,
      meets: 'yes',
    });
    const partly = match(free(weekdays), { schedule: shifts('09:00', '17:00', 'mon', 'tue', 'wed', 'sat') });
    expect(partly).toMatchObject({
      finding: { desirability: 0.75, meets: 'no' },
      failures: [{ code: 'shifts-partly' }],
    });
  });

  it('runs over midnight and over the end of the week', () => {
    const nights = free(
      { days: ['sun'], from: '20:00', to: '08:00' },
      { days: ['mon'], from: '20:00', to: '24:00' },
      { days: ['tue'], from: '00:00', to: '06:00' },
    );
    expect(match(nights, { schedule: shifts('22:00', '06:00', 'sun') }).finding?.meets).toBe('yes');
    expect(match(nights, { schedule: shifts('22:00', '06:00', 'mon') }).finding?.meets).toBe('yes');
    expect(match(nights, { schedule: shifts('22:00', '06:00', 'tue') }).finding?.meets).toBe('no');
  });

  it('joins windows that meet, also at the end of the week', () => {
    const meeting = free({ days: ['sun'], from: '20:00', to: '24:00' }, { days: ['mon'], from: '00:00', to: '06:00' });
    expect(match(meeting, { schedule: shifts('22:00', '06:00', 'sun') }).finding?.meets).toBe('yes');
    const over = free({ days: ['sun'], from: '20:00', to: '08:00' });
    expect(match(over, { schedule: shifts('00:00', '04:00', 'mon') }).finding?.meets).toBe('yes');
    expect(match(over, { schedule: shifts('00:00', '04:00', 'tue') }).finding?.meets).toBe('no');
  });

  it('takes flexible shifts by the best case, and says so', () => {
    const schedule = (flexibleShiftsNeeded: number) =>
      told<Schedule>({
        form: 'shifts',
        shifts: [{ days: ['mon', 'sat', 'sun'], from: '10:00', to: '14:00', isFlexible: true }],
        flexibleShiftsNeeded,
      });
    expect(match(free(weekdays), { schedule: schedule(1) })).toMatchObject({
      finding: { meets: 'yes' },
      labels: ['hours-from-schedule', 'best-case-schedule'],
    });
    expect(match(free(weekdays), { schedule: schedule(2) }).finding).toMatchObject({ meets: 'no', desirability: 0.5 });
  });

  it('knows days that vary only where every day gives one answer', () => {
    const vary = (from: string, to: string) => ({ schedule: told<Schedule>({ form: 'pattern', from, to }) });
    expect(match(free(weekdays), vary('10:00', '14:00')).finding).toMatchObject({ confidence: 0, asks: 'schedule' });
    expect(match(free(weekdays), vary('18:00', '22:00')).failures).toMatchObject([{ code: 'shifts-outside' }]);
    expect(
      match(free({ ...weekdays, days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] }), vary('10:00', '14:00'))
        .finding?.meets,
    ).toBe('yes');
  });

  it('reads a grid: a run of hours is one shift, also past Sunday midnight', () => {
    const grid = told<Schedule>({
      form: 'grid',
      grid: { sun: '......................RR', mon: 'RRRR....................' },
    });
    expect(match(free({ days: ['sun'], from: '22:00', to: '04:00' }), { schedule: grid }).finding).toMatchObject({
      meets: 'yes',
      values: { shifts: 1 },
    });
    expect(match(free({ days: ['sun'], from: '22:00', to: '03:00' }), { schedule: grid }).finding?.meets).toBe('no');
  });
});

describe('kinds of shift', () => {
  const wish = (kinds: ShiftKind[], level: Level = 'must'): PreferenceItem[] => [
    { criterion: 'shift', value: { kinds }, level },
  ];

  it.each<[string, string, ShiftKind, boolean]>([
    ['16:00', '20:00', 'evening', true],
    ['10:00', '18:00', 'evening', false],
    ['10:00', '18:01', 'evening', true],
    ['15:00', '23:00', 'night', false],
    ['15:00', '23:01', 'night', true],
    ['04:59', '09:00', 'night', true],
    ['05:00', '09:00', 'night', false],
    ['05:30', '09:00', 'early', true],
    ['06:00', '09:00', 'early', false],
    ['22:00', '06:00', 'night', true],
    ['09:00', '17:00', 'day', true],
    ['09:00', '19:00', 'day', false],
  ])('%s to %s is %s: %s', (from, to, kind, isOne) => {
    expect(match(wish([kind]), { schedule: shifts(from, to, 'mon') }).finding?.meets).toBe(isOne ? 'yes' : 'no');
    expect(match(wish([kind], 'avoid'), { schedule: shifts(from, to, 'mon') }).standing).toBe(
      isOne ? 'does-not-fit' : 'ranked',
    );
  });

  it('share out: three of four evenings are three quarters of the wish, one night of four is a hit', () => {
    const mixed = told<Schedule>({
      form: 'shifts',
      shifts: [
        { days: ['mon', 'tue', 'wed'], from: '16:00', to: '20:00' },
        { days: ['thu'], from: '08:00', to: '12:00' },
      ],
    });
    expect(match(wish(['evening'], 'strong'), { schedule: mixed }).finding).toMatchObject({
      desirability: 0.75,
      code: 'shift-kind-some',
    });
    expect(match(wish(['evening'], 'rather-not'), { schedule: mixed }).finding?.desirability).toBeCloseTo(0.25);
    expect(match(wish(['evening'], 'avoid'), { schedule: mixed }).failures).toMatchObject([
      { code: 'shift-kind-avoided' },
    ]);
  });

  it('are known from a pattern as far as it goes', () => {
    const pattern = (schedule: Omit<Extract<Schedule, { form: 'pattern' }>, 'form'>) => ({
      schedule: told<Schedule>({ form: 'pattern', ...schedule }),
    });
    expect(match(wish(['evening']), pattern({ kinds: ['evening'] })).finding?.meets).toBe('yes');
    expect(match(wish(['night'], 'avoid'), pattern({ kinds: ['evening'] })).finding?.meets).toBe('yes');
    expect(match(wish(['weekend'], 'avoid'), pattern({ kinds: ['evening'] })).finding).toMatchObject({
      confidence: 0,
      asks: 'schedule',
    });
    expect(match(wish(['weekend'], 'avoid'), pattern({ days: ['fri', 'sat'] })).standing).toBe('does-not-fit');
    expect(match(wish(['evening']), pattern({ days: ['fri'] })).finding?.confidence).toBe(0);
    expect(match(wish(['evening', 'day']), pattern({ kinds: ['evening', 'night'] })).finding?.desirability).toBe(0.5);
  });

  it('have hours that an agency may set', () => {
    const settings = { shiftHours: { eveningAfter: 20 * 60 } };
    expect(match(wish(['evening']), { schedule: shifts('16:00', '20:00', 'mon') }, settings).standing).toBe(
      'does-not-fit',
    );
  });
});
