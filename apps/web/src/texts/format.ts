/** How the agency writes dates, times and money. Days are `YYYY-MM-DD` in the agency's zone; instants are ISO strings. */
export interface Formats {
  /** "Wed, Nov 18"; the year only when it is not this one. */
  day(day: string): string;
  /** "Nov 18". */
  shortDay(day: string): string;
  /** "Wednesday, Nov 18"; the year only when it is not this one. */
  longDay(day: string): string;
  /** "Wednesday". */
  weekdayName(day: string): string;
  /** "Mon 16", for columns of one week. */
  weekday(day: string): string;
  /** "Nov 16 – 20"; "Jan 4 – 8, 2027" where a day is not of this year, or where the year is asked for. */
  dayRange(from: string, to: string, hasYear?: boolean): string;
  /** "1:40 pm". */
  time(instant: string): string;
  /** "Wed, Nov 18, 1:40 pm". */
  instant(instant: string): string;
  /** The agency's day of an instant. */
  dayOf(instant: string): string;
  today(): string;
  /** "$16.20", "$15". */
  money(amount: number): string;
  number(value: number): string;
}

const LOCALES: Record<string, { locale: string; currency: string }> = {
  US: { locale: 'en-US', currency: 'USD' },
  UK: { locale: 'en-GB', currency: 'GBP' },
};

export function createFormats(country: string, zone: string, now: () => Date = () => new Date()): Formats {
  const { locale, currency } = LOCALES[country] ?? { locale: 'en-US', currency: 'USD' };
  const ofDay = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
    return (day: string) => format.format(new Date(`${day}T00:00:00Z`));
  };
  const isoDay = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const clock = new Intl.DateTimeFormat(locale, { timeZone: zone, hour: 'numeric', minute: '2-digit' });
  const inYear = ofDay({ weekday: 'short', month: 'short', day: 'numeric' });
  const otherYear = ofDay({ weekday: 'short', month: 'short', day: 'numeric', year: 'numeric' });
  const short = ofDay({ month: 'short', day: 'numeric' });
  const shortYear = ofDay({ month: 'short', day: 'numeric', year: 'numeric' });
  const long = ofDay({ weekday: 'long', month: 'short', day: 'numeric' });
  const longYear = ofDay({ weekday: 'long', month: 'short', day: 'numeric', year: 'numeric' });
  const weekdayName = ofDay({ weekday: 'short' });
  const wholeWeekday = ofDay({ weekday: 'long' });
  const range = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'short', day: 'numeric' });
  const rangeYear = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    month: 'short',
    day: 'numeric',
    year: 'numeric',
  });
  const cents = new Intl.NumberFormat(locale, { style: 'currency', currency });
  const numbers = new Intl.NumberFormat(locale);

  const dayOf = (instant: string | Date) => isoDay.format(new Date(instant));
  const today = () => dayOf(now());
  const isThisYear = (day: string) => day.slice(0, 4) === today().slice(0, 4);
  const day = (value: string) => (isThisYear(value) ? inYear(value) : otherYear(value));
  const time = (instant: string) =>
    clock
      .format(new Date(instant))
      .replace(/\u202f| /, ' ')
      .replace('AM', 'am')
      .replace('PM', 'pm');

  return {
    day,
    shortDay: (value) => (isThisYear(value) ? short(value) : shortYear(value)),
    longDay: (value) => (isThisYear(value) ? long(value) : longYear(value)),
    weekdayName: wholeWeekday,
    weekday: (value) => `${weekdayName(value)} ${Number(value.slice(8))}`,
    dayRange: (from, to, hasYear = !isThisYear(from) || !isThisYear(to)) =>
      (hasYear ? rangeYear : range).formatRange(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`)),
    time,
    instant: (value) => `${day(dayOf(value))}, ${time(value)}`,
    dayOf,
    today,
    // As it is said: "$15", "$16.20".
    money: (amount) => cents.format(amount).replace(/[.,]00$/, ''),
    number: (value) => numbers.format(value),
  };
}
