import { formatDay, formatDayRange, formatTime, formatTimeRange, weekdayName } from './format';

const us = { locale: 'en-US', today: '2026-11-18' };
const clock = { locale: 'en-US', zone: 'America/New_York' };

describe('days', () => {
  it('leave out the year while it is this one', () => {
    expect(formatDay('2026-11-18', us)).toBe('Wed, Nov 18');
    expect(formatDay('2027-01-04', us)).toBe('Mon, Jan 4, 2027');
    expect(formatDay('2026-11-18', { ...us, locale: 'en-GB' })).toBe('Wed 18 Nov');
  });

  it('make ranges', () => {
    expect(formatDayRange({ from: '2026-11-16', to: '2026-11-20' }, us)).toBe('Nov 16 – 20');
    expect(formatDayRange({ from: '2026-11-30', to: '2026-12-06' }, us)).toBe('Nov 30 – Dec 6');
    expect(formatDayRange({ from: '2026-12-28', to: '2027-01-03' }, us)).toBe('Dec 28, 2026 – Jan 3, 2027');
    expect(formatDayRange({ from: '2025-11-17', to: '2025-11-23' }, us)).toBe('Nov 17 – 23, 2025');
  });

  it('name weekdays, Monday first', () => {
    expect(weekdayName(1, 'en-US')).toBe('Mon');
    expect(weekdayName(7, 'en-US', 'long')).toBe('Sunday');
  });
});

describe('times', () => {
  it('are shown in the zone', () => {
    expect(formatTime('2026-11-18T18:40:00Z', clock)).toBe('1:40 pm');
    expect(formatTime('2026-11-18T21:00:00Z', clock)).toBe('4 pm');
    expect(formatTime('2026-11-18T13:40:00Z', { locale: 'en-GB', zone: 'Europe/London' })).toBe('13:40');
    expect(formatTime('2026-11-18T03:30:00Z', { locale: 'en-US', zone: 'Asia/Kolkata' })).toBe('9 am');
  });

  it('make ranges', () => {
    expect(formatTimeRange('2026-11-18T21:00:00Z', '2026-11-19T01:00:00Z', clock)).toBe('4 – 8 pm');
    expect(formatTimeRange('2026-11-18T16:30:00Z', '2026-11-18T18:00:00Z', clock)).toBe('11:30 am – 1:00 pm');
    const london = { locale: 'en-GB', zone: 'Europe/London' };
    expect(formatTimeRange('2026-11-18T16:00:00Z', '2026-11-18T20:00:00Z', london)).toBe('16:00 – 20:00');
  });
});
