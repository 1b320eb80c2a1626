import { daysIn, weekdayOf } from '@inroads/calendar';
import { type CountedStaff, HALF_DAYS, type Half, type Leave, periodOn } from '@inroads/fidelity';
import type { GatheredDay } from '../gather/gathered';
import type { PlanSettings } from '../gather/plan-settings';

export interface WorkDaysInput {
  readonly week: string;
  /** Last day, included. */
  readonly untilDay: string;
  readonly today: string;
  /** Minute of the day in the agency's zone. */
  readonly minute: number;
  readonly staff: CountedStaff;
  readonly holidays: readonly string[];
  readonly settings: PlanSettings;
}

/** The days of the week on which there is work from now on, with their hours: pattern, leave and holidays taken off in half days. */
export function workDays(input: WorkDaysInput): GatheredDay[] {
  const { week, untilDay, today, minute, settings } = input;
  return daysIn({ from: week, to: untilDay }).flatMap((date) => {
    if (date < today) return [];
    const halves = HALF_DAYS.filter((half) => isWorked(input, date, half));
    if (halves.length === 0) return [];
    const span = spanOf(halves, settings);
    const from = date === today ? Math.max(span.from, Math.ceil(minute / 5) * 5) : span.from;
    if (from >= span.to) return [];
    const lunch = { from: settings.lunchStartsAt, to: settings.lunchStartsAt + settings.lunchMinutes, code: 'lunch' };
    const blocked = halves.length === 2 && settings.lunchMinutes > 0 ? [lunch] : [];
    return [{ date, span: { from, to: span.to }, blocked, share: halves.length / 2 }];
  });
}

function spanOf(halves: readonly Half[], settings: PlanSettings): { from: number; to: number } {
  const { dayStartsAt, dayEndsAt, lunchStartsAt, lunchMinutes } = settings;
  return {
    from: halves.includes('am') ? dayStartsAt : Math.max(dayStartsAt, lunchStartsAt + lunchMinutes),
    to: halves.includes('pm') ? dayEndsAt : Math.min(dayEndsAt, lunchStartsAt),
  };
}

function isWorked({ staff, holidays }: WorkDaysInput, date: string, half: Half): boolean {
  const employment = periodOn(staff.employment, date);
  if (employment === undefined || holidays.includes(date) || isAway(staff.leave, date, half)) return false;
  const held = staff.workPattern.filter(({ from }) => from === null || from <= date).at(-1);
  const pattern = held?.value ?? null;
  const weekday = weekdayOf(date);
  if (pattern === null) return weekday <= 5;
  return pattern.some((worked) => worked.weekday === weekday && worked.half === half);
}

function isAway(leave: readonly Leave[], date: string, half: Half): boolean {
  const moment = date + half;
  return leave.some(({ from, fromHalf, to, toHalf }) => from + fromHalf <= moment && moment <= to + toHalf);
}
