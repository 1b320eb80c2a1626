import type { ShiftKind } from '../types';
import { DAY_MINUTES, type Slot } from './week-slots';

/** Where early, evening and night begin and end, in minutes of the day (docs/rules.md, Ranking k). */
export interface ShiftHours {
  readonly earlyBefore: number;
  readonly eveningAfter: number;
  readonly nightFrom: number;
  readonly nightTo: number;
}

export const DEFAULT_SHIFT_HOURS: ShiftHours = { earlyBefore: 360, eveningAfter: 1080, nightFrom: 1380, nightTo: 300 };

/** By start and end in minutes of the start's day. Several can hold at once; `day` only alone. */
export function timeKinds(start: number, end: number, hours: ShiftHours): ShiftKind[] {
  const kinds: ShiftKind[] = [];
  const isNight = start < hours.nightTo || end > hours.nightFrom;
  if (isNight) kinds.push('night');
  if (start < hours.earlyBefore) kinds.push('early');
  if (end > hours.eveningAfter) kinds.push('evening');
  return kinds.length === 0 ? ['day'] : kinds;
}

export function kindsOf(slot: Slot, hours: ShiftHours): ShiftKind[] {
  const dayIndex = Math.floor(slot.start / DAY_MINUTES);
  const midnight = dayIndex * DAY_MINUTES;
  return [...timeKinds(slot.start - midnight, slot.end - midnight, hours), dayIndex >= 5 ? 'weekend' : 'weekday'];
}
