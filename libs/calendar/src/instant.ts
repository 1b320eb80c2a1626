import { Invalid } from '@inroads/kernel';
import * as LocalTime from 'temporal-polyfill/fns/PlainDateTime';
import { addDays, isDay, notADay, type AgencyDay } from './day';
import { formatterOf } from './zone';

/** A point on the one time line: a Date, milliseconds since 1970, or ISO text with `Z` or an offset. */
export type Instant = Date | number | string;

/** `HH:MM`, 24 hours, as the clock on the wall shows it. */
export type ClockTime = string;

/** What to do with a clock time that a day does not have, or has twice, because the clocks changed. */
export type ClockChange = 'reject' | 'earlier' | 'later';

const INSTANT_PATTERN =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;
const TIME_PATTERN = /^([01]\d|2[0-3]):([0-5]\d)$/;
const MS_PER_MINUTE = 60_000;

/** True for ISO text that names one instant: a real day, a time, and `Z` or an offset. */
export function isInstant(value: unknown): value is string {
  return typeof value === 'string' && isDay(INSTANT_PATTERN.exec(value)?.[1]);
}

function isClockTime(value: unknown): value is ClockTime {
  return typeof value === 'string' && TIME_PATTERN.test(value);
}

/** Milliseconds since 1970. @throws Invalid `instant.invalid` */
export function millisecondsOf(instant: Instant): number {
  if (typeof instant === 'string') {
    if (isInstant(instant)) return Date.parse(instant);
  } else {
    const ms = Number(instant);
    if (!Number.isNaN(ms)) return ms;
  }
  throw new Invalid(
    'instant.invalid',
    `"${String(instant)}" is not a point in time. Write day, time and offset, such as 2026-11-15T23:40:00-05:00.`,
  );
}

/**
 * The day an instant falls on in the zone. Meant for bulk: one kept formatter, about a microsecond a call.
 * @throws Invalid `instant.invalid`, `zone.unknown`
 */
export function dayOf(instant: Instant, zone: string): AgencyDay {
  const text = formatterOf(zone).format(millisecondsOf(instant));
  return `${text.slice(6, 10)}-${text.slice(0, 2)}-${text.slice(3, 5)}`;
}

/** What the clock in the zone shows at the instant. */
export function clockTimeOf(instant: Instant, zone: string): ClockTime {
  return formatterOf(zone).format(millisecondsOf(instant)).slice(12, 17);
}

/**
 * The instant at which the zone's clock shows this time on this day.
 * A time the clocks jump over, or show twice, is refused unless a side is chosen: in a jump `earlier` and `later`
 * move by its length (02:30 becomes 01:30 or 03:30), in a repeated hour they pick the first or the second.
 * @throws Invalid `day.invalid`, `time.invalid`, `zone.unknown`, `time.not-on-clock`, `time.twice-on-clock`
 */
export function instantOf(day: AgencyDay, time: ClockTime, zone: string, onChange: ClockChange = 'reject'): Date {
  const earlier = resolve(day, time, zone, 'earlier');
  const later = resolve(day, time, zone, 'later');
  if (onChange === 'reject' && earlier !== later) {
    if (clockTimeOf(earlier, zone) === time) {
      throw new Invalid(
        'time.twice-on-clock',
        `${time} comes twice on ${day}: the clocks go back. Say which of the two.`,
      );
    }
    throw new Invalid(
      'time.not-on-clock',
      `There is no ${time} on ${day}: the clocks go forward. Choose another time.`,
    );
  }
  return new Date(onChange === 'later' ? later : earlier);
}

/** The first instant of the day in the zone; midnight, unless the clocks jump over it. */
export function startOfDay(day: AgencyDay, zone: string): Date {
  return new Date(resolve(day, '00:00', zone, 'compatible'));
}

/** 24 h as a rule, 23 h or 25 h when the clocks change. */
export function dayLengthMinutes(day: AgencyDay, zone: string): number {
  return (startOfDay(addDays(day, 1), zone).getTime() - startOfDay(day, zone).getTime()) / MS_PER_MINUTE;
}

function resolve(
  day: AgencyDay,
  time: ClockTime,
  zone: string,
  disambiguation: 'earlier' | 'later' | 'compatible',
): number {
  if (!isDay(day)) throw notADay(day);
  if (!isClockTime(time)) throw notAClockTime(time);
  formatterOf(zone);
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const [hour, minute] = time.split(':').map(Number) as [number, number];
  const local = LocalTime.create(year, month, date, hour, minute);
  return LocalTime.toZonedDateTime(local, zone, { disambiguation }).epochMilliseconds;
}

function notAClockTime(text: string): Invalid {
  return new Invalid('time.invalid', `"${text}" is not a time of day. Write it as 13:40.`);
}
