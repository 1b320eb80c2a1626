import type { WeeklyWindow } from '../types';
import { slotsOf, WEEK_MINUTES, type Slot, type Week } from './week-slots';

/** Spans of free time on a line of two weeks, merged, so that a shift over midnight or over Sunday lies inside one of them. */
export type FreeTime = readonly { readonly start: number; readonly end: number }[];

export function freeTimeOf(windows: readonly WeeklyWindow[]): FreeTime {
  const spans = slotsOf(windows.map(({ days, from, to }) => ({ days, from, to })));
  const line = [-WEEK_MINUTES, 0, WEEK_MINUTES]
    .flatMap((shift) => spans.map(({ start, end }) => ({ start: start + shift, end: end + shift })))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const merged: { start: number; end: number }[] = [];
  for (const span of line) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}

export function isInside(free: FreeTime, start: number, end: number): boolean {
  return free.some((span) => span.start <= start && end <= span.end);
}

export interface Coverage {
  /** Slots of the week that count: the required ones and as many flexible ones as are worked. */
  readonly needed: number;
  readonly covered: number;
  /** Some of what is covered rests on flexible slots falling the right way. */
  readonly isBestCase: boolean;
}

/** How many of the needed slots hold, flexible ones counted by the best case. */
export function coverage(week: Week, holds: (slot: Slot) => boolean): Coverage {
  const required = week.required.filter(holds).length;
  const flexible = Math.min(week.flexible.filter(holds).length, week.flexibleNeeded);
  return {
    needed: week.required.length + week.flexibleNeeded,
    covered: required + flexible,
    isBestCase: flexible > 0 && week.flexible.length > week.flexibleNeeded,
  };
}
