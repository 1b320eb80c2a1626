import { HALF_DAYS, type CountedStaff, type Half, type Leave, type WorkPattern } from '@inroads/fidelity';
import type { AgencyDay } from '@inroads/calendar';
import { list, mapped, optional, orNull, record, together, type Field } from './fields';
import { dated, day, inOrder, number, oneOf, periodFields, text, WEEKDAY_NAMES, weekday } from './values';

const FULL_TIME = 1;

const halfDays = optional(list(oneOf(HALF_DAYS)), []);

/** Days left out are not worked. */
export const workPatternRecord = record({
  monday: halfDays,
  tuesday: halfDays,
  wednesday: halfDays,
  thursday: halfDays,
  friday: halfDays,
  saturday: halfDays,
  sunday: halfDays,
});

const workPattern: Field<WorkPattern> = mapped(workPatternRecord, (halvesOf) =>
  WEEKDAY_NAMES.flatMap((name) =>
    [...new Set(halvesOf[name])].map((half) => ({ weekday: weekday.read(name, name, []), half })),
  ),
);

const half = (fallback: Half) => optional(oneOf(HALF_DAYS), fallback);

export const leaveRecord = record({
  from: day,
  to: optional<AgencyDay | null>(orNull(day), null),
  fromHalf: half('am'),
  toHalf: half('pm'),
});

const leave: Field<Leave> = together(
  mapped(leaveRecord, ({ to, ...rest }) => ({ ...rest, to: to ?? rest.from })),
  ({ from, fromHalf, to, toHalf }) =>
    to + toHalf < from + fromHalf ? 'ends before it begins. Turn from and to, or the halves, round.' : null,
);

export const employmentRecord = record({ ...periodFields, fte: optional<number | null>(number(0, 1), null) });

export const staffRecord = record({
  id: text,
  team: dated<string | null>(orNull(text), null),
  fte: optional(number(0, 1), FULL_TIME),
  employment: optional(list(inOrder(employmentRecord)), [{ from: null, to: null, fte: null }]),
  workPattern: dated<WorkPattern>(orNull(workPattern), null),
  leave: optional(list(leave), []),
});

export const staffField: Field<CountedStaff> = mapped(staffRecord, ({ fte, employment, ...rest }) => ({
  ...rest,
  employment: employment.map((period) => ({ ...period, fte: period.fte ?? fte })),
}));
