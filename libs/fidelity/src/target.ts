import type { WeekAddress } from '@inroads/calendar';
import { withoutDust, type Availability } from './availability';
import { valueOn } from './dated';
import type { CountingSettings, TargetRounding } from './settings';

/** Why somebody has no target, or none that a mean should use: such weeks are listed, not averaged as zeros. */
export type LeftOut = 'not-employed' | 'no-specialist-hours' | 'no-one-looking' | 'full-leave';

export interface Target {
  /** Before hours and leave. `null` is "no target", which is not zero. */
  readonly target: number | null;
  /** After hours, leave and holidays, rounded by the agency's rule. 0 on full leave. */
  readonly targetAdjusted: number | null;
  readonly leftOut: LeftOut | null;
}

/**
 * The week's target (docs/rules.md, What counts 4 and 11; Counting h and j; Scenarios 4 to 6).
 * Fewer than 3 people looking: 2 x their number, and never more than the goal; nobody looking: no target.
 * Adjusted: the smaller of (goal x available share) and (2 x looking).
 * @param looking people looking at the end of the week; `null` where it is not known, and the goal stands.
 */
export function targetIn(
  week: WeekAddress,
  looking: number | null,
  availability: Availability,
  settings: CountingSettings,
): Target {
  const leftOut = reasonToLeaveOut(looking, availability);
  if (leftOut !== null && leftOut !== 'full-leave') return { target: null, targetAdjusted: null, leftOut };
  const goal = valueOn(settings.goal, week);
  const ceiling = smallCaseloadCeiling(week, looking, settings);
  const adjusted = Math.min(goal * availability.availableShare, ceiling);
  return {
    target: Math.min(goal, ceiling),
    targetAdjusted: rounded(adjusted, valueOn(settings.targetRounding, week)),
    leftOut,
  };
}

function reasonToLeaveOut(looking: number | null, availability: Availability): LeftOut | null {
  if (!availability.isEmployed) return 'not-employed';
  if (availability.contractedShare === 0) return 'no-specialist-hours';
  if (looking === 0) return 'no-one-looking';
  return availability.availableShare === 0 ? 'full-leave' : null;
}

function smallCaseloadCeiling(week: WeekAddress, looking: number | null, settings: CountingSettings): number {
  if (looking === null || looking >= valueOn(settings.smallCaseloadBelow, week)) return Number.POSITIVE_INFINITY;
  return looking * valueOn(settings.targetPerPersonLooking, week);
}

function rounded(value: number, rule: TargetRounding): number {
  const clean = withoutDust(value);
  switch (rule) {
    case 'nearest':
      return Math.floor(clean + 0.5);
    case 'nearest-half-down':
      return Math.ceil(clean - 0.5);
    case 'up':
      return Math.ceil(clean);
    case 'down':
      return Math.floor(clean);
    case 'none':
      return clean;
  }
}
