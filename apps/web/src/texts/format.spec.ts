import { createFormats } from './format';
import { counter } from '@inroads/kernel';

const formats = createFormats('US', 'America/Chicago', () => new Date('2026-11-18T19:12:00Z'));

describe('formats', () => {
  it('writes days and times of the agency, the year only when it is another', () => {
    expect(formats.day('2026-11-18')).toBe('Wed, Nov 18');
    expect(formats.day('2025-11-18')).toBe('Tue, Nov 18, 2025');
    expect(formats.time('2026-11-18T19:40:00Z')).toBe('1:40 pm');
    expect(formats.dayRange('2026-11-16', '2026-11-20')).toBe('Nov 16\u2009–\u200920');
    expect(formats.weekday('2026-11-16')).toBe('Mon 16');
  });

  it('names the year of a week that has a day of another', () => {
    const said = (...range: Parameters<typeof formats.dayRange>) =>
      formats.dayRange(...range).replaceAll('\u2009', ' ');
    expect(said('2027-01-04', '2027-01-08')).toBe('Jan 4 – 8, 2027');
    expect(said('2026-12-28', '2027-01-01')).toBe('Dec 28, 2026 – Jan 1, 2027');
    expect(said('2026-11-16', '2026-11-20', true)).toBe('Nov 16 – 20, 2026');
    expect(formats.longDay('2027-01-04')).toBe('Monday, Jan 4, 2027');
  });

  it('knows the day of an instant by the zone, not by the device', () => {
    expect(formats.dayOf('2026-11-19T03:00:00Z')).toBe('2026-11-18');
    expect(createFormats('UK', 'Europe/London').dayOf('2026-11-19T03:00:00Z')).toBe('2026-11-19');
  });

  it('writes money of the country', () => {
    expect(formats.money(16.2)).toBe('$16.20');
    expect(createFormats('UK', 'Europe/London').money(12)).toBe('£12');
  });
});

describe('counter', () => {
  it('follows the plural rules of the language', () => {
    const n = counter('en');
    expect(n(1, { one: '# visit', other: '# visits' })).toBe('1 visit');
    expect(n(1200, { one: '# visit', other: '# visits' })).toBe('1,200 visits');
  });
});
