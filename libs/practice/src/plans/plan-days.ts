import { addDays, clockTimeOf, dayOf, daysIn } from '@inroads/calendar';
import type { GatheredDay } from './gather/gathered';
import type { PlanSettings } from './gather/plan-settings';
import type { PlanEntity } from './plan.entity';
import {
  type BlockView,
  type ChangeView,
  clockText,
  type PlanDayView,
  type PlanWeekView,
  type StopView,
} from './plan.view';
import type { AppointmentHold, AppointmentKind } from './plan.words';

export interface WeekFrame {
  readonly week: string;
  readonly settings: PlanSettings;
  readonly days: readonly GatheredDay[];
  readonly holidays: readonly { readonly day: string; readonly name: string }[];
}

export interface AppointmentRow {
  readonly id: string;
  readonly version: number;
  readonly kind: AppointmentKind;
  readonly hold: AppointmentHold;
  readonly day: string | null;
  readonly startsAt: number | null;
  readonly minutes: number;
  readonly what: string;
  readonly employerId: string | null;
  readonly employerName: string | null;
  readonly siteId: string | null;
}

/** Seven days, each with its hours, its stops in order and what else its time is spoken for. */
export function toDays(
  frame: WeekFrame,
  plan: Pick<PlanEntity, 'days'> | null,
  stops: readonly StopView[],
  appointments: readonly AppointmentRow[],
): PlanDayView[] {
  return daysIn({ from: frame.week, to: addDays(frame.week, 6) }).map((date) => {
    const worked = frame.days.find((day) => day.date === date);
    const stored = plan?.days.find((day) => day.date === date);
    return {
      date,
      halves: worked ? halvesOf(worked, frame.settings) : [],
      from: worked ? clockText(worked.span.from) : null,
      to: worked ? clockText(worked.span.to) : null,
      holiday: frame.holidays.find(({ day }) => day === date)?.name ?? null,
      mode: stored?.mode ?? 'car',
      departsAt: textOf(stored?.departsAt),
      returnsAt: textOf(stored?.returnsAt),
      travelMinutes: stored?.travelMinutes ?? 0,
      countedMinutes: stored?.countedMinutes ?? 0,
      stops: stops.filter(({ day }) => day === date),
      blocks: [...lunchOf(worked), ...blocksOf(date, appointments, stored?.errands ?? [])].sort((one, two) =>
        one.startsAt.localeCompare(two.startsAt),
      ),
    };
  });
}

const textOf = (minute: number | null | undefined): string | null =>
  minute === null || minute === undefined ? null : clockText(minute);

function halvesOf({ share, span }: GatheredDay, { lunchStartsAt }: PlanSettings): ('am' | 'pm')[] {
  if (share === 1) return ['am', 'pm'];
  return span.from < lunchStartsAt ? ['am'] : ['pm'];
}

const lunchOf = (worked: GatheredDay | undefined): BlockView[] =>
  (worked?.blocked ?? []).map(({ from, to }) => ({
    appointmentId: null,
    version: null,
    kind: 'lunch',
    hold: 'time',
    startsAt: clockText(from),
    endsAt: clockText(to),
    what: '',
    employerId: null,
    employerName: null,
    siteId: null,
  }));

function blocksOf(
  date: string,
  appointments: readonly AppointmentRow[],
  errands: readonly { appointmentId: string; startsAt: number; endsAt: number }[],
): BlockView[] {
  return appointments.flatMap((appointment) => {
    const { id, version, kind, hold, what, employerId, employerName, siteId } = appointment;
    const errand = errands.find(({ appointmentId }) => appointmentId === id);
    const fixed = appointment.day === date && appointment.startsAt !== null ? appointment.startsAt : null;
    const from = errand?.startsAt ?? fixed;
    // With a site it is a stop of the plan.
    if (from === null || siteId !== null) return [];
    const to = from + appointment.minutes;
    return [
      {
        appointmentId: id,
        version,
        kind,
        hold,
        startsAt: clockText(from),
        endsAt: clockText(to),
        what,
        employerId,
        employerName,
        siteId,
      },
    ];
  });
}

export function toOpenAppointments(
  appointments: readonly AppointmentRow[],
  plan: Pick<PlanEntity, 'days'> | null,
): PlanWeekView['openAppointments'] {
  const placed = new Set(plan?.days.flatMap(({ errands }) => errands.map(({ appointmentId }) => appointmentId)));
  return appointments
    .filter(({ id, hold, siteId }) => hold !== 'time' && siteId === null && !placed.has(id))
    .map(({ id, version, kind, hold, day, minutes, what, employerName }) => ({
      id,
      version,
      kind,
      hold,
      day,
      minutes,
      what,
      employerName,
    }));
}

/** What a proposal would change, from the moment on at which it was made. */
export function changesBetween(
  own: readonly StopView[],
  proposed: readonly StopView[],
  plannedAt: Date,
  { zone }: { readonly zone: string },
): ChangeView[] {
  const begun = `${dayOf(plannedAt, zone)} ${clockTimeOf(plannedAt, zone)}`;
  const now = own.filter(({ state, day, startsAt }) => state === 'planned' && `${day} ${startsAt}` >= begun);
  const next = new Map(proposed.map((stop) => [stop.siteId, stop]));
  const was = new Set(now.map(({ siteId }) => siteId));
  const changes: ChangeView[] = now.flatMap((stop): ChangeView[] => {
    const after = next.get(stop.siteId);
    if (!after) return [{ ...nameOf(stop), change: 'dropped', from: whenOf(stop), to: null }];
    const isSame = after.day === stop.day && after.startsAt === stop.startsAt;
    return isSame ? [] : [{ ...nameOf(stop), change: 'moved', from: whenOf(stop), to: whenOf(after) }];
  });
  const added = proposed.filter(({ siteId }) => !was.has(siteId));
  return [
    ...changes,
    ...added.map((stop): ChangeView => ({ ...nameOf(stop), change: 'added', from: null, to: whenOf(stop) })),
  ];
}

const nameOf = ({ siteId, employerId, employerName }: StopView) => ({ siteId, employerId, employerName });
const whenOf = ({ day, startsAt }: StopView) => ({ day, startsAt });
