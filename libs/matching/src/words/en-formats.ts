import { formatDay } from '@inroads/calendar';
import type { EvidenceValue } from '../scoring/finding';
import type { PayPeriod, ShiftKind, TravelMode } from '../types';

export const PER: Readonly<Record<PayPeriod, string>> = {
  hour: 'an hour',
  week: 'a week',
  month: 'a month',
  year: 'a year',
};

export const BY: Readonly<Record<TravelMode, string>> = {
  walk: 'on foot',
  bike: 'by bike',
  bus: 'by bus',
  car: 'by car',
  ride: 'with somebody’s ride',
};

export const SHIFTS: Readonly<Record<ShiftKind, string>> = {
  early: 'early mornings',
  day: 'daytime',
  evening: 'evenings',
  night: 'nights',
  weekend: 'weekends',
  weekday: 'weekdays',
};

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

export function joined(parts: readonly string[], last: 'or' | 'and'): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} ${last} ${parts.at(-1)}`;
}

/** "$16.20", "$15", "$1,200". */
export function money(amount: number): string {
  const isWhole = Math.abs(amount - Math.round(amount)) < 0.005;
  return `$${amount.toLocaleString('en-US', { minimumFractionDigits: isWhole ? 0 : 2, maximumFractionDigits: isWhole ? 0 : 2 })}`;
}

/** "16", "16 to 20", "16.5". */
export function figures(min: EvidenceValue | undefined, max: EvidenceValue | undefined): string {
  const one = (value: EvidenceValue | undefined) => String(Math.round(Number(value) * 10) / 10);
  if (min === undefined || max === undefined) return one(min ?? max);
  return min === max ? one(min) : `${one(min)} to ${one(max)}`;
}

/** "12 minutes", "1 hour 10 minutes". */
export function duration(minutes: number): string {
  const whole = Math.round(minutes);
  const [hours, rest] = [Math.floor(whole / 60), whole % 60];
  const parts = [
    hours > 0 ? `${hours} ${hours === 1 ? 'hour' : 'hours'}` : '',
    rest > 0 || hours === 0 ? `${rest} ${rest === 1 ? 'minute' : 'minutes'}` : '',
  ];
  return parts.filter(Boolean).join(' ');
}

/** Minutes of a day, also past midnight: "11 pm", "12:30 am". */
export function clock(minutes: number): string {
  const ofDay = ((minutes % 1440) + 1440) % 1440;
  const [hour, rest] = [Math.floor(ofDay / 60), ofDay % 60];
  const half = hour < 12 ? 'am' : 'pm';
  return `${hour % 12 === 0 ? 12 : hour % 12}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`} ${half}`;
}

/** "Tue, Dec 1". */
export function day(text: EvidenceValue | undefined): string {
  const known = String(text);
  return formatDay(known, { locale: 'en-US', today: known });
}
