import { halfOfDay, minuteOfDay } from '@inroads/calendar';
import type { ClockTime, Day, Schedule, Shift } from '@inroads/matching';
import { t } from '@/texts';

const ORDER: readonly Day[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const DASH = '\u2009–\u2009';

/** "4 pm", "7:30 am", "noon". */
export function clockWords(time: ClockTime): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  if (minute === 0 && hour % 24 === 0) return t.facts.midnight;
  if (minute === 0 && hour === 12) return t.facts.noon;
  return `${plainClock(time)} ${half(time)}`;
}

/** "4 – 8 pm", "7 am – 3 pm". */
export function spanWords(from: ClockTime, to: ClockTime): string {
  const isSameHalf = half(from) === half(to) && ![from, to].some((time) => ['00:00', '12:00', '24:00'].includes(time));
  return isSameHalf ? `${plainClock(from)}${DASH}${clockWords(to)}` : `${clockWords(from)}${DASH}${clockWords(to)}`;
}

/** "Mon – Thu", "Mon, Wed", "every day". */
export function dayWords(days: readonly Day[]): string {
  const at = ORDER.flatMap((day, index) => (days.includes(day) ? [index] : []));
  if (at.length === 7) return t.facts.everyDay;
  const first = at[0] ?? 0;
  const isRun = at.length > 2 && at.every((index, position) => index === first + position);
  const name = (index: number) => t.facts.days[ORDER[index] ?? ''] ?? '';
  return isRun ? `${name(first)}${DASH}${name(at.at(-1) ?? 0)}` : at.map(name).join(', ');
}

interface DayWindow {
  readonly day: Day;
  readonly from: ClockTime;
  readonly to: ClockTime;
}

/** "Mon – Fri, 7 am – 9 pm": days with the same hours together. */
export function windowWords(windows: readonly DayWindow[]): string {
  const bySpan = new Map<string, Day[]>();
  for (const { day, from, to } of windows) {
    const span = spanWords(from, to);
    bySpan.set(span, [...(bySpan.get(span) ?? []), day]);
  }
  return [...bySpan].map(([span, days]) => `${dayWords(days)}, ${span}`).join('; ');
}

const SPAN_OF_DAY = /^(mon|tue|wed|thu|fri|sat|sun)[a-z]*\.? (\d{1,2}:\d\d) ?[-–] ?(\d{1,2}:\d\d)$/i;

/** Times that somebody typed or a file brought, "Tue 13:30-15:00, Wed 13:30-15:00", as all others are said; other words stay. */
export function typedTimeWords(text: string): string {
  const windows = text.split(/[,;] */).map((part): DayWindow | null => {
    const [, day = '', from = '', to = ''] = SPAN_OF_DAY.exec(part.trim()) ?? [];
    return day === '' ? null : { day: day.toLowerCase() as Day, from: from.padStart(5, '0'), to: to.padStart(5, '0') };
  });
  const known = windows.filter((window) => window !== null);
  return known.length === windows.length ? windowWords(known) : text;
}

export function scheduleWords(schedule: Schedule): string {
  switch (schedule.form) {
    case 'shifts':
      return schedule.shifts.map(shiftWords).join('; ');
    case 'pattern': {
      const { kinds = [], days, from, to, shiftsPerWeek } = schedule;
      const span = from && to ? spanWords(from, to) : '';
      const parts = [kinds.map((kind) => t.facts.kinds[kind]).join(', '), days && dayWords(days), span];
      return [...parts, shiftsPerWeek && t.facts.shiftsAWeek(shiftsPerWeek)].filter(Boolean).join(', ');
    }
    case 'grid': {
      const days = ORDER.filter((day) => /[RF]/.test(schedule.grid[day] ?? ''));
      const hours = days.reduce((sum, day) => sum + (schedule.grid[day]?.match(/R/g)?.length ?? 0), 0);
      return `${dayWords(days)}, ${t.facts.gridHours(hours)}`;
    }
  }
}

function shiftWords({ days, from, to, isFlexible }: Shift): string {
  return [dayWords(days), spanWords(from, to), isFlexible && t.facts.flexible].filter(Boolean).join(', ');
}

function plainClock(time: ClockTime): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const plain = hour % 12 === 0 ? 12 : hour % 12;
  return minute === 0 ? String(plain) : `${plain}:${String(minute).padStart(2, '0')}`;
}

const half = (time: ClockTime): 'am' | 'pm' => halfOfDay(minuteOfDay(time));
