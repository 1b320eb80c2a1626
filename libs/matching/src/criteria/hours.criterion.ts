import { found, judgeFact, type Finding } from '../scoring/finding';
import type { HoursRange, HoursValue } from '../types';
import type { CompileCriterion, Side } from './criterion';

/** Hours outside the wish over which the wish fades out. */
const SLACK_HOURS = 5;

interface Bounds {
  readonly min: number;
  readonly max: number;
  readonly slack: number;
}

/** Area under the trapezoid (1 between the bounds, falling to 0 over the slack) from -infinity to x. */
function areaUpTo(x: number, { min, max, slack }: Bounds): number {
  const onRise = slack === 0 ? 0 : Math.min(Math.max(x - (min - slack), 0), slack) ** 2 / (2 * slack);
  const onPlateau = Math.min(Math.max(x - min, 0), max - min);
  const past = Math.min(Math.max(x - max, 0), slack);
  const onFall = slack === 0 ? 0 : past - past ** 2 / (2 * slack);
  return onRise + onPlateau + onFall;
}

function heightAt(x: number, { min, max, slack }: Bounds): number {
  if (x >= min && x <= max) return 1;
  if (slack === 0) return 0;
  return Math.max(0, 1 - (x < min ? min - x : x - max) / slack);
}

/** Mean height of the trapezoid over the opening's range: the share of what may be worked that suits. */
function overlapShare(range: HoursRange, bounds: Bounds): number {
  const width = range.max - range.min;
  if (width <= 0) return heightAt(range.min, bounds);
  const share = (areaUpTo(range.max, bounds) - areaUpTo(range.min, bounds)) / width;
  return Math.min(1, Math.max(0, share));
}

/** No week has more hours: an open end of a wish ends here. */
const MOST_HOURS = 168;

function judgeRange(range: HoursRange, value: HoursValue, side: Side): Finding {
  const bounds = { min: value.min ?? 0, max: value.max ?? MOST_HOURS, slack: side === 'for' ? SLACK_HOURS : 0 };
  const share = overlapShare(range, bounds);
  const values = { hoursMin: range.min, hoursMax: range.max, ...value };
  const isWithin = range.min >= bounds.min && range.max <= bounds.max;
  const isOutside = range.max < bounds.min || range.min > bounds.max;
  if (side === 'for') {
    if (isWithin) return found('yes', share, 'hours-within', values);
    return isOutside
      ? found('no', share, 'hours-outside', values)
      : found('maybe', share, 'hours-partly', values, 'hours');
  }
  if (isOutside) return found('yes', 1, 'hours-not-avoided', values);
  return isWithin
    ? found('no', 0, 'hours-avoided', values)
    : found('maybe', 1 - share, 'hours-partly', values, 'hours');
}

export const compileHours: CompileCriterion<'hours'> = (value, side) => (view) =>
  judgeFact(view.hours.fact, 'hours', (range) => judgeRange(range, value, side));

/** A ceiling is a criterion of its own: having a wish for hours besides does not soften it. */
export const compileHoursCeiling: CompileCriterion<'hours-ceiling'> =
  ({ maxHours }) =>
  (view) =>
    judgeFact(view.hours.fact, 'hours', (range) => judgeRange(range, { max: maxHours }, 'for'));
