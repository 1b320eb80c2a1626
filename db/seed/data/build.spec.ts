import { keyOf, weekdaysOf, windows } from './build';
import { opening, payOf, posted, shiftsOf, told } from './build-opening';
import { homeIn, onBehalf, profile, wish } from './build-seeker';
import { dayOffsetOf, hasHappened, minuteOf } from './days';
import type { DemoDay } from './shapes';

const WEDNESDAY_NOON = { weekday: 'wed', minuteOfDay: 720 } as const;

describe('a day of the demo', () => {
  it('keeps its weekday, whatever day the demo is loaded on', () => {
    expect(dayOffsetOf('w3 tue', WEDNESDAY_NOON)).toBe(-22);
    expect(dayOffsetOf('w3 tue', { weekday: 'mon', minuteOfDay: 0 })).toBe(-20);
    expect(dayOffsetOf('w0 fri', WEDNESDAY_NOON)).toBe(2);
    expect(dayOffsetOf('w0 mon', { weekday: 'sun', minuteOfDay: 0 })).toBe(-6);
  });

  it('may be counted from today instead', () => {
    expect(dayOffsetOf('d-23', WEDNESDAY_NOON)).toBe(-23);
    expect(dayOffsetOf('d+9', WEDNESDAY_NOON)).toBe(9);
    expect(dayOffsetOf('d0', WEDNESDAY_NOON)).toBe(0);
    expect(() => dayOffsetOf('next week' as DemoDay, WEDNESDAY_NOON)).toThrow('Not a day of the demo');
  });

  it('has happened or lies ahead', () => {
    expect(hasHappened({ day: 'w0 wed', time: '11:59' }, WEDNESDAY_NOON)).toBe(true);
    expect(hasHappened({ day: 'w0 wed', time: '12:01' }, WEDNESDAY_NOON)).toBe(false);
    expect(hasHappened({ day: 'w0 thu', time: '09:00' }, WEDNESDAY_NOON)).toBe(false);
    expect(hasHappened({ day: 'w1 fri', time: '23:00' }, WEDNESDAY_NOON)).toBe(true);
  });
});

describe('the short forms', () => {
  it('of hours', () => {
    expect(weekdaysOf('sat-mon')).toEqual(['sat', 'sun', 'mon']);
    expect(weekdaysOf('mon,wed')).toEqual(['mon', 'wed']);
    expect(windows('mon,tue 7:30-9:00; sun 0:00-24:00')).toEqual([
      { weekday: 'mon', fromMinute: 450, toMinute: 540 },
      { weekday: 'tue', fromMinute: 450, toMinute: 540 },
      { weekday: 'sun', fromMinute: 0, toMinute: 1440 },
    ]);
    expect(() => windows('mon 9:00-8:00')).toThrow('ends before it starts');
    expect(() => windows('monday 8:00-9:00')).toThrow('Not weekdays');
    expect(() => minuteOf('25:00')).toThrow('Not a time');
  });

  it('of pay and shifts', () => {
    expect(payOf('14.50-16/hour')).toEqual({ min: 14.5, max: 16, period: 'hour' });
    expect(payOf('from 15/hour')).toEqual({ min: 15, period: 'hour' });
    expect(payOf('4.35+tips/hour')).toEqual({ min: 4.35, max: 4.35, period: 'hour', isWithTips: true });
    expect(() => payOf('good')).toThrow('Not a pay');
    expect(shiftsOf('mon,tue 4:30-9:30; ~sat 22:00-02:00')).toEqual({
      form: 'shifts',
      shifts: [
        { days: ['mon', 'tue'], from: '04:30', to: '09:30' },
        { days: ['sat'], from: '22:00', to: '02:00', isFlexible: true },
      ],
    });
    expect(() => shiftsOf('evenings')).toThrow('Not a shift');
  });

  it('of a name as a key', () => {
    expect(keyOf('Cedar & Main Café')).toBe('cedar-and-main-cafe');
    expect(keyOf('St. Brendan’s Kitchen')).toBe('st-brendans-kitchen');
  });
});

describe('an opening', () => {
  it('is open to anyone where it hangs for everybody to read, unless it says otherwise', () => {
    const board = posted('w1 mon', 'Board', 'sam');
    expect(opening('a', 'b', 'c', board, {}).competitiveness).toEqual([
      { key: 'openToAnyone', value: true, source: board },
    ]);
    expect(opening('a', 'b', 'c', board, { is: ['setAside'] }).competitiveness.map(({ key }) => key)).toEqual([
      'setAside',
    ]);
    expect(opening('a', 'b', 'c', told('w1 mon', 'jo', 'sam'), {}).competitiveness).toEqual([]);
  });

  it('keeps what each source said, and is confirmed only where somebody confirmed it', () => {
    const heard = told('w2 mon', 'jo', 'sam');
    const found = opening('a', 'b', 'c', heard, {
      hours: 20,
      guess: '37-2011',
      also: [{ source: posted('w1 mon', 'Board', 'sam'), hours: [15, 20] }],
    });
    expect(found.hours.map(({ value }) => value)).toEqual([
      { min: 20, max: 20 },
      { min: 15, max: 20 },
    ]);
    expect(found.occupation).toEqual({ code: '37-2011' });
    expect(found.isAdvertised).toBe(true);
  });
});

describe('a profile', () => {
  const quiet = wish('quiet', 'environment', { fact: 'noise', anyOf: ['quiet'] }, 'must');
  const part = onBehalf('beth', wish('part', 'hours', { max: 20 }, 'nice'));

  it('lays each change over what stood before', () => {
    const versions = profile(
      { day: 'w5 mon', wrote: 'beth', change: 'First', set: [quiet, part], limits: { hoursPerWeek: 18 } },
      { day: 'w2 mon', wrote: 'beth', change: 'Then', set: [{ ...quiet, level: 'strong' }], drop: ['part'] },
    );
    expect(
      versions.map(({ wishes }) => wishes.map(({ key, level, saidBy, saidOn }) => [key, level, saidBy, saidOn])),
    ).toEqual([
      [
        ['quiet', 'must', 'self', 'w5 mon'],
        ['part', 'nice', 'beth', 'w5 mon'],
      ],
      [['quiet', 'strong', 'self', 'w2 mon']],
    ]);
    expect(versions.at(-1)?.ownLimits).toEqual({ hoursPerWeek: 18 });
  });

  it('cannot drop what was never wished', () => {
    expect(() => profile({ day: 'w5 mon', wrote: 'beth', change: 'First', drop: ['quiet'] })).toThrow(
      'Dropped before it was wished: quiet',
    );
  });

  it('is at home in an area, not at a door', () => {
    expect(homeIn('Old Town', 40, 30)).toEqual(homeIn('Old Town', -60, -40));
  });
});
