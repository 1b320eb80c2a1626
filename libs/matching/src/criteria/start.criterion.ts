import { found, judgeFact, type Finding } from '../scoring/finding';
import type { DayRange } from '../types';
import type { CompileCriterion } from './criterion';

/** Days outside the wish over which a start fades out. */
const FADE_DAYS = 14;
const MS_PER_DAY = 86_400_000;

const dayNumber = (day: string) => Date.parse(day) / MS_PER_DAY;

interface Days {
  readonly from: number;
  readonly to: number;
}

function daysOf({ from, to }: DayRange): Days {
  return { from: from === undefined ? -Infinity : dayNumber(from), to: to === undefined ? Infinity : dayNumber(to) };
}

function judge(start: DayRange, wanted: Days): Finding {
  const offered = daysOf(start);
  const gap = Math.max(wanted.from - offered.to, offered.from - wanted.to, 0);
  if (gap === 0) return found('yes', 1, 'start-within', { ...start });
  const closeness = Math.max(0, 1 - gap / FADE_DAYS);
  return found('no', closeness, closeness > 0 ? 'start-partly' : 'start-outside', { ...start, gapDays: gap });
}

/** 1 where the days overlap, fading over a fortnight. */
export const compileStart: CompileCriterion<'start'> = (value) => {
  const wanted = daysOf(value);
  return (view) => judgeFact(view.opening.startDate, 'startDate', (start) => judge(start, wanted));
};
