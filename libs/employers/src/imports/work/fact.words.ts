import { type DateWords, formatDay } from '@inroads/calendar';
import type { Stage } from '@inroads/fidelity';
import type { Fact, HoursRange, Pay } from '@inroads/matching';
import { short } from './telling';

/** As the page names them. */
export const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  introduce: 'First cup',
  learn: 'Second cup',
  discuss: 'Third cup',
  'in-touch': 'Staying in touch',
  closed: 'Not useful to each other',
};

/** A fact of an opening in a few words of the preview. */
export function sayFact(key: string, fact: Fact<unknown> | undefined, dates: DateWords): string {
  if (fact === undefined || fact.certainty === 'unknown') return 'empty';
  if (fact.certainty === 'disputed') return 'two sources disagree';
  return sayValue(key, fact.value, dates);
}

function sayValue(key: string, value: unknown, dates: DateWords): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (key === 'pay') return sayPay(value as Pay);
  if (key === 'hours') return sayRange(value as HoursRange);
  if (key === 'schedule') return 'days and times';
  const { from } = key === 'startDate' ? (value as { from?: string }) : {};
  if (from !== undefined) return formatDay(from, dates);
  return short(value);
}

function sayPay({ min, max, period }: Pay): string {
  const ends = [...new Set([min, max].filter((end) => end !== undefined))];
  return `${ends.join('–')} per ${period}`;
}

function sayRange({ min, max }: HoursRange): string {
  return min === max ? `${min}` : `${min}–${max}`;
}
