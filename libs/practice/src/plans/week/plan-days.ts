import { addDays, clockTimeAt, clockTimeOf, dayOf, daysIn, minuteOfDay } from '@inroads/calendar';
import type { GatheredDay } from '../gather/gathered';
import type { PlanSettings } from '../gather/plan-settings';
import { hasBegun } from '../moment';
import type { PlanEntity } from '../rows/plan.entity';
import { type AppointmentView, type BlockView, type ChangeView, type PlanDayView, type StopView } from './plan.view';
import type { AppointmentHold, AppointmentKind, StoredDay } from '../plan.words';

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
      ...hoursOf(worked, frame.settings),
      holiday: frame.holidays.find(({ day }) => day === date)?.name ?? null,
      ...outAndBackOf(stored),
      stops: stops.filter(({ day }) => day === date),
      blocks: [...lunchOf(worked), ...blocksOf(date, withoutStop(appointments, stops), stored?.errands ?? [])].sort(
        (one, two) => one.startsAt.localeCompare(two.startsAt),
      ),
    };
  });
}

function hoursOf(worked: GatheredDay | undefined, settings: PlanSettings): Pick<PlanDayView, 'halves' | 'from' | 'to'> {
  if (!worked) return { halves: [], from: null, to: null };
  const { from, to } = worked.span;
  return { halves: halvesOf(worked, settings), from: clockTimeAt(from), to: clockTimeAt(to) };
}

/** The ways of a day as the plan has them; of one that it does not speak of, none. */
function outAndBackOf(
  stored: StoredDay | undefined,
): Pick<PlanDayView, 'mode' | 'departsAt' | 'returnsAt' | 'travelMinutes' | 'countedMinutes'> {
  if (!stored) return { mode: 'car', departsAt: null, returnsAt: null, travelMinutes: 0, countedMinutes: 0 };
  const { mode, departsAt, returnsAt, travelMinutes, countedMinutes } = stored;
  return { mode, departsAt: textOf(departsAt), returnsAt: textOf(returnsAt), travelMinutes, countedMinutes };
}

const textOf = (minute: number | null): string | null => (minute === null ? null : clockTimeAt(minute));

/** Which halves of a day are worked; of one that is not worked, none. */
export function halvesOf(worked: GatheredDay | undefined, { lunchStartsAt }: PlanSettings): ('am' | 'pm')[] {
  if (!worked) return [];
  if (worked.share === 1) return ['am', 'pm'];
  return worked.span.from < lunchStartsAt ? ['am'] : ['pm'];
}

const lunchOf = (worked: GatheredDay | undefined): BlockView[] =>
  (worked?.blocked ?? []).map(({ from, to }) => ({
    appointmentId: null,
    version: null,
    kind: 'lunch',
    hold: 'time',
    startsAt: clockTimeAt(from),
    endsAt: clockTimeAt(to),
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
    if (from === null) return [];
    const to = from + appointment.minutes;
    return [
      {
        appointmentId: id,
        version,
        kind,
        hold,
        startsAt: clockTimeAt(from),
        endsAt: clockTimeAt(to),
        what,
        employerId,
        employerName,
        siteId,
      },
    ];
  });
}

/** All that the week is spoken for. What has neither a time nor a place in the plan is open: a new plan finds one. */
export function toAppointments(
  appointments: readonly AppointmentRow[],
  plan: Pick<PlanEntity, 'days'> | null,
  stops: readonly StopView[],
): AppointmentView[] {
  const placed = new Set(plan?.days.flatMap(({ errands }) => errands.map(({ appointmentId }) => appointmentId)));
  const loose = new Set(withoutStop(appointments, stops).map(({ id }) => id));
  return appointments.map(({ startsAt, ...appointment }) => ({
    ...appointment,
    startsAt: startsAt === null ? null : clockTimeAt(startsAt),
    isOpen: appointment.hold !== 'time' && loose.has(appointment.id) && !placed.has(appointment.id),
  }));
}

const GIVEN_UP: readonly StopView['state'][] = ['removed', 'later'];

/** Those that no stop of the plan stands for; one at a site becomes a stop when the week is planned next. */
function withoutStop(appointments: readonly AppointmentRow[], stops: readonly StopView[]): AppointmentRow[] {
  const kept = new Set(
    stops.filter(({ state }) => !GIVEN_UP.includes(state)).map(({ appointmentId }) => appointmentId),
  );
  return appointments.filter(({ id }) => !kept.has(id));
}

/** What a proposal would change, from the moment on at which it was made. */
export function changesBetween(
  own: readonly StopView[],
  proposed: readonly StopView[],
  plannedAt: Date,
  { zone }: { readonly zone: string },
): ChangeView[] {
  const moment = { today: dayOf(plannedAt, zone), minute: minuteOfDay(clockTimeOf(plannedAt, zone)) };
  const now = own.filter(
    ({ state, day, startsAt }) => state === 'planned' && !hasBegun({ day, startsAt: minuteOfDay(startsAt) }, moment),
  );
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
