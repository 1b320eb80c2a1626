import fc from 'fast-check';
import { addDays, dayNumber, dayOfNumber, daysBetween, daysIn, isDay, weekdayOf } from './day';

const anyDay = fc.integer({ min: -25_000, max: 60_000 }).map(dayOfNumber);

describe('isDay', () => {
  it.each(['2026-11-18', '2024-02-29', '1970-01-01', '0001-01-01'])('takes %s', (day) => expect(isDay(day)).toBe(true));

  it.each([
    '2026-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-01-00',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '2026-11-18T00:00',
    ' 2026-11-18',
    '+002026-11-18',
    '',
    20261118,
    null,
  ])('refuses %p', (day) => expect(isDay(day)).toBe(false));
});

it('knows exactly the days that exist', () => {
  fc.assert(fc.property(anyDay, (day) => isDay(day)));
  const part = (most: number) => fc.integer({ min: 0, max: most }).map((value) => String(value).padStart(2, '0'));
  fc.assert(
    fc.property(fc.constantFrom('1900', '2000', '2024', '2026'), part(13), part(32), (year, month, date) => {
      const day = `${year}-${month}-${date}`;
      const ms = Date.parse(`${day}T00:00:00Z`);
      expect(isDay(day)).toBe(!Number.isNaN(ms) && new Date(ms).toISOString().startsWith(day));
    }),
  );
});

describe('day arithmetic', () => {
  it('crosses months, leap days and years', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  });

  it('counts days between, signed', () => {
    expect(daysBetween('2026-03-03', '2026-03-20')).toBe(17);
    expect(daysBetween('2026-03-20', '2026-03-03')).toBe(-17);
  });

  it('lists a range with both ends, and nothing when it is backwards', () => {
    expect(daysIn({ from: '2026-12-30', to: '2027-01-01' })).toEqual(['2026-12-30', '2026-12-31', '2027-01-01']);
    expect(daysIn({ from: '2027-01-01', to: '2026-12-30' })).toEqual([]);
  });

  it.each([
    ['2026-11-16', 1],
    ['2026-11-22', 7],
    ['1970-01-01', 4],
    ['1969-12-28', 7],
  ])('knows the weekday of %s', (day, weekday) => expect(weekdayOf(day)).toBe(weekday));

  it('adds and counts back the same', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: -5_000, max: 5_000 }),
        (day, count) => daysBetween(day, addDays(day, count)) === count,
      ),
    );
  });

  it('refuses what is not a day, and days past the year 9999', () => {
    expect(() => dayNumber('18.11.2026')).toThrow(expect.objectContaining({ code: 'day.invalid' }));
    expect(() => addDays('9999-12-31', 1)).toThrow(expect.objectContaining({ code: 'day.out-of-range' }));
  });
});
