import { minuteOfDay, weekdayOf } from '@inroads/calendar';
import type { WeekdayWindow } from '@inroads/employers/employers';
import type { Span } from '@inroads/planning';

/** Where no hours are on file: the hours in which most offices and shops can be walked into. Said with the stop. */
const USUAL: Span = { from: 9 * 60, to: 17 * 60 };

export interface SiteHours {
  readonly openHours: readonly WeekdayWindow[];
  readonly quietHours: readonly WeekdayWindow[];
}

/** When a visit is possible on each of the days: opening hours, narrowed to when a visit is welcome where that is known. */
export function hoursOn({ openHours, quietHours }: SiteHours, dates: readonly string[]): Record<string, Span[]> {
  return Object.fromEntries(
    dates.map((date) => {
      const weekday = weekdayOf(date);
      const open = openHours.length > 0 ? spansOn(openHours, weekday) : weekday <= 5 ? [USUAL] : [];
      return [date, quietHours.length > 0 ? common(open, spansOn(quietHours, weekday)) : open];
    }),
  );
}

function spansOn(windows: readonly WeekdayWindow[], weekday: number): Span[] {
  return windows
    .filter((window) => window.weekday === weekday)
    .map(({ from, to }) => {
      const [start, end] = [minuteOfDay(from), minuteOfDay(to)];
      // Past midnight: nobody visits then.
      return { from: start, to: end > start ? end : 24 * 60 };
    });
}

function common(one: readonly Span[], two: readonly Span[]): Span[] {
  return one.flatMap((a) =>
    two.map((b) => ({ from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) })).filter(({ from, to }) => from < to),
  );
}
