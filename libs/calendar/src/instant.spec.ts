import fc from 'fast-check';
import { clockTimeOf, dayLengthMinutes, dayOf, instantOf, isInstant, millisecondsOf, startOfDay } from './instant';
import { isZone } from './zone';

const ZONES = [
  'America/New_York',
  'Europe/London',
  'Asia/Kathmandu',
  'Pacific/Chatham',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'UTC',
];

describe('isZone', () => {
  it.each(ZONES)('takes %s', (zone) => expect(isZone(zone)).toBe(true));
  it.each(['Nowhere/Town', '+05:00', '', 5, null])('refuses %p', (zone) => expect(isZone(zone)).toBe(false));
});

describe('isInstant', () => {
  it.each(['2026-11-15T23:40:00-05:00', '2026-11-16T04:40Z', '2026-11-16T04:40:01.123456Z'])('takes %s', (text) =>
    expect(isInstant(text)).toBe(true),
  );
  it.each([
    '2026-11-15T23:40:00',
    '2026-11-15',
    '2026-02-30T10:00:00Z',
    '2026-11-15T24:00:00Z',
    '2026-11-15T23:40:00-05',
    17,
    null,
  ])('refuses %p', (text) => expect(isInstant(text)).toBe(false));
});

describe('dayOf', () => {
  it.each([
    ['2026-11-16T04:59:59Z', 'America/New_York', '2026-11-15'],
    ['2026-11-16T05:00:00Z', 'America/New_York', '2026-11-16'],
    ['2026-11-15T18:15:00Z', 'Asia/Kathmandu', '2026-11-16'],
    ['2026-11-15T18:14:00Z', 'Asia/Kathmandu', '2026-11-15'],
    ['2026-11-15T10:15:00Z', 'Pacific/Chatham', '2026-11-16'],
    ['2026-12-31T23:59:00Z', 'Europe/London', '2026-12-31'],
    ['2027-01-01T04:59:00Z', 'America/New_York', '2026-12-31'],
  ])('%s in %s is %s', (instant, zone, day) => expect(dayOf(instant, zone)).toBe(day));

  it('is the same whatever offset the text was written in', () => {
    expect(dayOf('2026-11-15T23:40:00-05:00', 'America/New_York')).toBe('2026-11-15');
    expect(dayOf('2026-11-16T13:40:00+09:00', 'America/New_York')).toBe('2026-11-15');
    expect(dayOf(new Date('2026-11-16T04:40:00Z'), 'America/New_York')).toBe('2026-11-15');
  });

  it('refuses what is no instant and what is no zone', () => {
    expect(() => dayOf('yesterday', 'UTC')).toThrow(expect.objectContaining({ code: 'instant.invalid' }));
    expect(() => millisecondsOf(new Date(Number.NaN))).toThrow(expect.objectContaining({ code: 'instant.invalid' }));
    expect(() => dayOf(0, 'Nowhere/Town')).toThrow(expect.objectContaining({ code: 'zone.unknown' }));
  });
});

describe('instantOf', () => {
  const zone = 'America/New_York';

  it('finds the instant of a local time', () => {
    expect(instantOf('2026-11-15', '23:40', zone).toISOString()).toBe('2026-11-16T04:40:00.000Z');
    expect(instantOf('2026-11-18', '09:05', 'Asia/Kathmandu').toISOString()).toBe('2026-11-18T03:20:00.000Z');
  });

  it('refuses a time the clocks jump over, unless a side is stated', () => {
    expect(() => instantOf('2026-03-08', '02:30', zone)).toThrow(
      expect.objectContaining({ code: 'time.not-on-clock' }),
    );
    expect(clockTimeOf(instantOf('2026-03-08', '02:30', zone, 'earlier'), zone)).toBe('01:30');
    expect(clockTimeOf(instantOf('2026-03-08', '02:30', zone, 'later'), zone)).toBe('03:30');
  });

  it('refuses a time that comes twice, unless one is stated', () => {
    expect(() => instantOf('2026-11-01', '01:30', zone)).toThrow(
      expect.objectContaining({ code: 'time.twice-on-clock' }),
    );
    expect(instantOf('2026-11-01', '01:30', zone, 'earlier').toISOString()).toBe('2026-11-01T05:30:00.000Z');
    expect(instantOf('2026-11-01', '01:30', zone, 'later').toISOString()).toBe('2026-11-01T06:30:00.000Z');
  });

  it('refuses wrong parts by name', () => {
    expect(() => instantOf('2026-02-30', '09:00', zone)).toThrow(expect.objectContaining({ code: 'day.invalid' }));
    expect(() => instantOf('2026-02-03', '9:00', zone)).toThrow(expect.objectContaining({ code: 'time.invalid' }));
    expect(() => instantOf('2026-02-03', '09:00', 'Nowhere/Town')).toThrow(
      expect.objectContaining({ code: 'zone.unknown' }),
    );
  });

  it('is undone by dayOf and clockTimeOf, in every zone', () => {
    const minutes = fc.integer({ min: Date.UTC(1990, 0) / 60_000, max: Date.UTC(2060, 0) / 60_000 });
    fc.assert(
      fc.property(minutes, fc.constantFrom(...ZONES), (minute, place) => {
        const instant = minute * 60_000;
        const [day, time] = [dayOf(instant, place), clockTimeOf(instant, place)];
        const both = [instantOf(day, time, place, 'earlier').getTime(), instantOf(day, time, place, 'later').getTime()];
        return both.includes(instant);
      }),
    );
  });
});

describe('the length of a day', () => {
  it.each([
    ['2026-03-08', 'America/New_York', 23 * 60],
    ['2026-11-01', 'America/New_York', 25 * 60],
    ['2026-11-02', 'America/New_York', 24 * 60],
    ['2026-03-29', 'Europe/London', 23 * 60],
    ['2026-10-25', 'Europe/London', 25 * 60],
    ['2026-04-05', 'Australia/Lord_Howe', 24 * 60 + 30],
  ])('%s in %s', (day, zone, minutes) => expect(dayLengthMinutes(day, zone)).toBe(minutes));

  it('begins after a midnight that the clocks jump over', () => {
    const start = startOfDay('2026-09-06', 'America/Santiago');
    expect(clockTimeOf(start, 'America/Santiago')).toBe('01:00');
    expect(dayOf(start, 'America/Santiago')).toBe('2026-09-06');
  });
});
