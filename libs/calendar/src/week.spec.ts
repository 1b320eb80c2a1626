import fc from 'fast-check';
import { addDays, dayOfNumber, daysBetween, WEEKDAYS, weekdayOf, type Weekday } from './day';
import { dayOf } from './instant';
import { daysOfWeek, lastDayOf, weekOf, weeksIn } from './week';

const anyDay = fc.integer({ min: -25_000, max: 60_000 }).map(dayOfNumber);
const anyStart = fc.constantFrom<Weekday>(...WEEKDAYS);

describe('weekOf', () => {
  it('puts Sunday 23:40 in New York into the week of its own day', () => {
    const day = dayOf('2026-11-16T04:40:00Z', 'America/New_York');
    expect(day).toBe('2026-11-15');
    expect(weekOf(day, 1)).toBe('2026-11-09');
    expect(weekOf(day, 7)).toBe('2026-11-15');
  });

  it('crosses New Year', () => {
    expect(weekOf('2027-01-01', 1)).toBe('2026-12-28');
    expect(weekOf('2027-01-03', 1)).toBe('2026-12-28');
    expect(weekOf('2027-01-04', 1)).toBe('2027-01-04');
    expect(weekOf('2027-01-01', 7)).toBe('2026-12-27');
  });

  it.each([
    ['2026-03-08T12:00:00Z', '2026-03-02'],
    ['2026-03-09T03:59:00Z', '2026-03-02'],
    ['2026-03-09T04:01:00Z', '2026-03-09'],
    ['2026-11-02T04:59:00Z', '2026-10-26'],
    ['2026-11-02T05:01:00Z', '2026-11-02'],
  ])('holds in the weeks the clocks change: %s', (instant, week) =>
    expect(weekOf(dayOf(instant, 'America/New_York'), 1)).toBe(week),
  );

  it('begins on the chosen weekday and holds the day', () => {
    fc.assert(
      fc.property(anyDay, anyStart, (day, start) => {
        const week = weekOf(day, start);
        const offset = daysBetween(week, day);
        return weekdayOf(week) === start && offset >= 0 && offset < 7 && weekOf(addDays(week, 6), start) === week;
      }),
    );
  });
});

describe('weeks', () => {
  it('have seven days', () => {
    expect(daysOfWeek('2026-12-28')).toHaveLength(7);
    expect(lastDayOf('2026-12-28')).toBe('2027-01-03');
  });

  it('are listed for a range, the first and last one whole', () => {
    expect(weeksIn({ from: '2026-11-15', to: '2026-11-23' }, 1)).toEqual(['2026-11-09', '2026-11-16', '2026-11-23']);
    expect(weeksIn({ from: '2026-11-15', to: '2026-11-14' }, 1)).toEqual([]);
  });
});
