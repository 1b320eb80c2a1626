import { answerOf, api } from '@/api/client';
import type { components } from '@/api/generated/schema';
import { onceWith } from '@/api/use-save';

type Schemas = components['schemas'];
export type Appointment = Schemas['AppointmentResponse'];
export type AppointmentInput = Schemas['AppointmentRequest'];

export type AppointmentAct =
  | { readonly kind: 'add'; readonly input: AppointmentInput }
  | { readonly kind: 'change'; readonly before: Appointment; readonly input: AppointmentInput }
  | { readonly kind: 'off'; readonly before: Appointment };

/** @returns the id of the appointment, by which it can be taken back. */
export async function sendAppointment(staffId: string, act: AppointmentAct, key: string): Promise<string> {
  if (act.kind === 'add') {
    const params = { path: { staffId } };
    const call = api.POST('/api/staff/{staffId}/appointments', { params, body: act.input, headers: onceWith(key) });
    return (await answerOf(call)).id;
  }
  const { id, version } = act.before;
  const params = { path: { id } };
  if (act.kind === 'change')
    await answerOf(api.PUT('/api/appointments/{id}', { params, body: { ...act.input, version } }));
  else await answerOf(api.POST('/api/appointments/{id}/void', { params, body: { version } }));
  return id;
}

/** The act that leaves things as they were before this one. */
export function counterAct(act: AppointmentAct, id: string, week: string): AppointmentAct {
  switch (act.kind) {
    case 'add':
      return { kind: 'off', before: { ...act.input, id, version: 1 } as Appointment };
    case 'change':
      return {
        kind: 'change',
        before: { ...act.before, version: act.before.version + 1 },
        input: inputOf(act.before, week),
      };
    case 'off':
      return { kind: 'add', input: inputOf(act.before, week) };
  }
}

function inputOf(
  { kind, hold, day, startsAt, minutes, what, employerId, siteId }: Appointment,
  week: string,
): AppointmentInput {
  return { kind, hold, day: day ?? week, startsAt, minutes, what, employerId, siteId };
}
