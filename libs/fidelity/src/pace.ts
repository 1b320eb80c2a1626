import type { Judgement } from './judgement';
import type { LeftOut } from './target';
import type { WeekFigures } from './weeks';

/** How the week stands: said in words by a language, never here. */
export type Pace =
  | { readonly code: 'of-target'; readonly counted: number; readonly target: number; readonly short: number }
  | { readonly code: 'no-target'; readonly counted: number; readonly why: LeftOut };

type WeekSoFar = Pick<WeekFigures, 'counted' | 'targetAdjusted' | 'leftOut'>;

/**
 * Counted of the target after hours and leave; a week without target is none, not zero (docs/rules.md, What counts 4).
 */
export function paceOf({ counted, targetAdjusted, leftOut }: WeekSoFar): Pace {
  if (leftOut !== null || targetAdjusted === null)
    return { code: 'no-target', counted, why: leftOut ?? 'no-one-looking' };
  return { code: 'of-target', counted, target: targetAdjusted, short: Math.max(0, targetAdjusted - counted) };
}

/** How the week would stand with one more contact, judged so: what the log form says while one taps. */
export function paceWith(judgement: Judgement, week: WeekSoFar): Pace {
  return paceOf({ ...week, counted: week.counted + (judgement.counts ? 1 : 0) });
}
