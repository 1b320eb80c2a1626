import { MINIMUM_WAGES, type MinimumWage } from '../pay/minimum-wage.data';
import { DEFAULT_SHIFT_HOURS, type ShiftHours } from '../week/shift-kind';

/** What an agency may set for matching. Everything has a default. */
export interface MatchSettings {
  /** Agency day yyyy-mm-dd against which closing and check-again days are held; absent: they are not looked at. */
  readonly today?: string;
  /** Night from 23:00 to 05:00, evening after 18:00 where absent (docs/rules.md, Ranking k). */
  readonly shiftHours?: Partial<ShiftHours>;
  readonly minimumWages?: readonly MinimumWage[];
  /** Minimum wage of openings whose site says no region; default `US`. */
  readonly region?: string;
}

export interface ResolvedSettings {
  readonly today: string | null;
  readonly shiftHours: ShiftHours;
  readonly minimumWages: readonly MinimumWage[];
  readonly region: string;
}

export function resolveSettings({ today, shiftHours, minimumWages, region }: MatchSettings = {}): ResolvedSettings {
  return {
    today: today ?? null,
    shiftHours: { ...DEFAULT_SHIFT_HOURS, ...shiftHours },
    minimumWages: minimumWages ?? MINIMUM_WAGES,
    region: region ?? 'US',
  };
}
