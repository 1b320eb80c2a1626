import type { SettingName } from '@inroads/contracts';
import { addDays, weekOf, weeksIn, type Weekday } from '@inroads/calendar';
import { t } from '@/texts';
import type { DatedValue, Setting } from './settings.queries';

/** What holds today, what is known to follow, and what held before. */
export interface RuleState {
  readonly now: { readonly value: unknown; readonly fromDay: string | null };
  readonly next: DatedValue | null;
  /** Not begun yet, the next first. */
  readonly coming: readonly DatedValue[];
  /** Newest first; the value from the start is not among them. */
  readonly before: readonly DatedValue[];
}

export function stateOf({ initial, values }: Setting, today: string): RuleState {
  const sorted = [...values].sort((a, b) => a.fromDay.localeCompare(b.fromDay));
  const begun = sorted.filter(({ fromDay }) => fromDay <= today);
  const coming = sorted.filter(({ fromDay }) => fromDay > today);
  const current = begun.at(-1);
  return {
    now: current ? { value: current.value, fromDay: current.fromDay } : { value: initial, fromDay: null },
    next: coming[0] ?? null,
    coming,
    before: begun.slice(0, -1).reverse(),
  };
}

export function sayValue(name: SettingName, value: unknown): string {
  return t.settings.rules[name].words(value);
}

/** Weeks that a rule from this day would count anew: those that have begun, back to the week of the day. */
export function weeksReopened(fromDay: string, today: string, weekStart: number): number {
  return weeksIn({ from: fromDay, to: today }, weekStart as Weekday).length;
}

/** So that no week already begun is touched. */
export function nextWeekStart(today: string, weekStart: number): string {
  return addDays(weekOf(today, weekStart as Weekday), 7);
}
