import {
  DAYS,
  type ClockTime,
  type Day,
  type GridSchedule,
  type Schedule,
  type Shift,
  type ShiftKind,
  type ShiftSchedule,
} from '../types';

export const DAY_MINUTES = 24 * 60;
export const WEEK_MINUTES = 7 * DAY_MINUTES;

/** A span of work. `start` counts minutes from Monday 00:00, `end` lies up to a day later and may pass the end of the week. */
export interface Slot {
  readonly start: number;
  readonly end: number;
  readonly isFlexible: boolean;
}

/** A schedule whose times are all known: required slots, and flexible ones of which `flexibleNeeded` are worked. */
export interface Week {
  readonly required: readonly Slot[];
  readonly flexible: readonly Slot[];
  readonly flexibleNeeded: number;
}

/** Not exact: what is known of kinds, days and times. */
export interface LooseWeek {
  readonly kinds: readonly ShiftKind[];
  readonly days: readonly Day[] | null;
  readonly from: number | null;
  readonly to: number | null;
  readonly shiftsPerWeek: number | null;
}

export function minuteOfDay(time: ClockTime): number {
  return (
    ((time.charCodeAt(0) - 48) * 10 + time.charCodeAt(1) - 48) * 60 +
    (time.charCodeAt(3) - 48) * 10 +
    time.charCodeAt(4) -
    48
  );
}

/** End in minutes of the start's day: past 1440 where the span crosses midnight. */
function endMinute(from: number, to: number): number {
  return to > from ? to : to + DAY_MINUTES;
}

export function slotsOf(spans: readonly Shift[]): Slot[] {
  const slots: Slot[] = [];
  for (const { days, from, to, isFlexible } of spans) {
    const start = minuteOfDay(from);
    const end = endMinute(start, minuteOfDay(to));
    for (const day of days) {
      const midnight = DAYS.indexOf(day) * DAY_MINUTES;
      slots.push({ start: midnight + start, end: midnight + end, isFlexible: isFlexible === true });
    }
  }
  return slots;
}

/** The runs of one sign in the 168 hours of a grid; a run that passes Sunday midnight goes on into Monday. */
function runs(hours: string, sign: string, isFlexible: boolean): Slot[] {
  const slots: Slot[] = [];
  for (let at = 0; at < hours.length; at += 1) {
    if (hours[at] !== sign || (at > 0 && hours[at - 1] === sign)) continue;
    let end = at;
    while (hours[end] === sign) end += 1;
    slots.push({ start: at * 60, end: end * 60, isFlexible });
  }
  const [first] = slots;
  const last = slots.at(-1);
  if (first && last && first !== last && first.start === 0 && last.end === WEEK_MINUTES) {
    slots.shift();
    slots[slots.length - 1] = { ...last, end: WEEK_MINUTES + first.end };
  }
  return slots;
}

function gridSlots({ grid }: GridSchedule): Slot[] {
  const hours = DAYS.map((day) => grid[day] ?? '.'.repeat(24)).join('');
  return [...runs(hours, 'R', false), ...runs(hours, 'F', true)];
}

function exactWeek(schedule: ShiftSchedule | GridSchedule): Week {
  const slots = schedule.form === 'grid' ? gridSlots(schedule) : slotsOf(schedule.shifts);
  const required = slots.filter((slot) => !slot.isFlexible);
  const flexible = slots.filter((slot) => slot.isFlexible);
  const asked = schedule.flexibleShiftsNeeded ?? (required.length === 0 ? 1 : 0);
  return { required, flexible, flexibleNeeded: Math.min(asked, flexible.length) };
}

let lastRead: { readonly schedule: Schedule; readonly week: Week | null } | null = null;

/**
 * `null` where the schedule is not exact (see `looseWeekOf`). A pattern with days and times is exact.
 * The last one is kept: several criteria read the same schedule in turn.
 */
export function weekOf(schedule: Schedule): Week | null {
  if (lastRead?.schedule !== schedule) lastRead = { schedule, week: readWeek(schedule) };
  return lastRead.week;
}

function readWeek(schedule: Schedule): Week | null {
  if (schedule.form !== 'pattern') return exactWeek(schedule);
  const { days, from, to, shiftsPerWeek } = schedule;
  if (!days || from === undefined || to === undefined) return null;
  const needed = Math.min(shiftsPerWeek ?? days.length, days.length);
  const slots = slotsOf([{ days, from, to, isFlexible: needed < days.length }]);
  return needed < days.length
    ? { required: [], flexible: slots, flexibleNeeded: needed }
    : { required: slots, flexible: [], flexibleNeeded: 0 };
}

export function looseWeekOf(schedule: Extract<Schedule, { form: 'pattern' }>): LooseWeek {
  const from = schedule.from === undefined ? null : minuteOfDay(schedule.from);
  const to = schedule.to === undefined ? null : minuteOfDay(schedule.to);
  return {
    kinds: schedule.kinds ?? [],
    days: schedule.days ?? null,
    from,
    to: from !== null && to !== null ? endMinute(from, to) : to,
    shiftsPerWeek: schedule.shiftsPerWeek ?? schedule.days?.length ?? null,
  };
}
