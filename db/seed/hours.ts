import { type Day } from '@inroads/matching';
import type { WeekdayWindow } from '@inroads/employers/employers';
import type { DayWindow } from './data';

export const WEEKDAY_NUMBERS: Record<Day, number> = { mon: 1, tue: 2, wed: 3, thu: 4, fri: 5, sat: 6, sun: 7 };

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

export function toWindows(windows: readonly DayWindow[]): WeekdayWindow[] {
  return windows.map(({ weekday, fromMinute, toMinute }) => ({
    weekday: WEEKDAY_NUMBERS[weekday],
    from: clock(fromMinute),
    to: clock(Math.min(toMinute, 24 * 60 - 1)),
  }));
}

const NAMES: Record<Day, string> = {
  mon: 'Mon',
  tue: 'Tue',
  wed: 'Wed',
  thu: 'Thu',
  fri: 'Fri',
  sat: 'Sat',
  sun: 'Sun',
};

/** "Tue 13:30-15:00, Thu 13:30-15:00" */
export function sayWindows(windows: readonly DayWindow[]): string {
  return windows
    .map(({ weekday, fromMinute, toMinute }) => `${NAMES[weekday]} ${clock(fromMinute)}-${clock(toMinute)}`)
    .join(', ');
}
