import { MINUTES_A_DAY, minuteOfDay } from '@inroads/calendar';
import type { Appointment, AppointmentInput } from './appointments.api';
import type { PlanWeek } from './week.queries';

/** What stands in the form: every field, also those that the chosen kind has no use for. */
export interface AppointmentDraft {
  readonly kind: AppointmentInput['kind'];
  readonly hold: AppointmentInput['hold'];
  readonly day: string;
  readonly startsAt: string;
  readonly minutes: number | '';
  readonly what: string;
  readonly employerId: string | null;
  readonly siteId: string | null;
}

const USUAL_MINUTES = 60;
const MOST_MINUTES = 720;

export function newDraft(day: string): AppointmentDraft {
  const nothing = { startsAt: '', what: '', employerId: null, siteId: null };
  return { kind: 'meeting', hold: 'time', day, minutes: USUAL_MINUTES, ...nothing };
}

export function draftOf({ day, startsAt, ...rest }: Appointment, someDay: string): AppointmentDraft {
  const { kind, hold, minutes, what, employerId, siteId } = rest;
  return { kind, hold, day: day ?? someDay, startsAt: startsAt ?? '', minutes, what, employerId, siteId };
}

/** Only these are with a business; a call is made from anywhere. */
export const isWithEmployer = ({ kind }: Pick<AppointmentDraft, 'kind'>): boolean =>
  kind === 'call' || kind === 'appointment';

export type DraftFault = 'time' | 'minutes' | 'midnight' | 'employer';

export function faultOf(draft: AppointmentDraft): DraftFault | null {
  if (draft.hold === 'time' && draft.startsAt === '') return 'time';
  if (draft.minutes === '' || draft.minutes < 1 || draft.minutes > MOST_MINUTES) return 'minutes';
  if (draft.hold === 'time' && minuteOfDay(draft.startsAt) + draft.minutes > MINUTES_A_DAY) return 'midnight';
  return draft.kind === 'appointment' && draft.employerId === null ? 'employer' : null;
}

export function toInput(draft: AppointmentDraft, plan: Pick<PlanWeek, 'week'>): AppointmentInput {
  const { kind, hold, day, startsAt, minutes, what, employerId, siteId } = draft;
  return {
    kind,
    hold,
    day: hold === 'week' ? plan.week : day,
    startsAt: hold === 'time' ? startsAt : null,
    minutes: Number(minutes),
    what: what.trim(),
    employerId: isWithEmployer(draft) ? employerId : null,
    siteId: kind === 'appointment' && employerId !== null ? siteId : null,
  };
}
