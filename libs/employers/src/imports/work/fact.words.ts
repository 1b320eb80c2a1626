import type { Fact, HoursRange, Pay } from '@inroads/matching';
import { short } from './telling';

/** A fact of an opening in a few words of the preview. */
export function sayFact(key: string, fact: Fact<unknown> | undefined): string {
  if (fact === undefined || fact.certainty === 'unknown') return 'empty';
  if (fact.certainty === 'disputed') return 'two sources disagree';
  return sayValue(key, fact.value);
}

function sayValue(key: string, value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (key === 'pay') return sayPay(value as Pay);
  if (key === 'hours') return sayRange(value as HoursRange);
  if (key === 'schedule') return 'days and times';
  if (key === 'startDate') return (value as { from?: string }).from ?? short(value);
  return short(value);
}

function sayPay({ min, max, period }: Pay): string {
  const ends = [...new Set([min, max].filter((end) => end !== undefined))];
  return `${ends.join('–')} per ${period}`;
}

function sayRange({ min, max }: HoursRange): string {
  return min === max ? `${min}` : `${min}–${max}`;
}
