import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { api } from '@/api/client';
import { renderPart } from '@/testing/render-part';
import { faultOf, newDraft, toInput } from './appointment-draft';
import { AppointmentForm } from './appointment-form';
import { BlockRow } from './block-row';
import { OpenAppointments } from './open-appointments';
import type { StopActs } from './use-stop-acts';
import { clashesOf } from './week-model';
import { WeekPlace } from './week-place';
import type { Block, PlanDay, PlanWeek } from './week.queries';

const TODAY = '2026-11-18';
const WEEK = { week: '2026-11-16' };
const ok = (data?: unknown) => ({ data, response: { ok: true, status: 200 } }) as never;
const post = jest.spyOn(api, 'POST');
const put = jest.spyOn(api, 'PUT');
beforeEach(() => jest.resetAllMocks());

const TEAM_DAY = {
  id: 'a-1',
  version: 4,
  kind: 'meeting',
  hold: 'time',
  day: TODAY,
  startsAt: '10:00',
  minutes: 90,
  what: 'Team day',
  employerId: null,
  employerName: null,
  siteId: null,
  isOpen: false,
} as const;
const BLOCK = { ...TEAM_DAY, appointmentId: 'a-1', startsAt: '10:00', endsAt: '11:30' } as unknown as Block;
const day = (date: string, part: object = {}): PlanDay =>
  ({ date, stops: [], blocks: [], halves: ['am', 'pm'], ...part }) as unknown as PlanDay;

function show(part: React.ReactNode, appointments: readonly object[] = [], mayAct = true) {
  const plan = {
    ...WEEK,
    staffId: 'nora',
    today: TODAY,
    days: [day('2026-11-17'), day(TODAY), day('2026-11-19')],
    appointments,
  } as unknown as PlanWeek;
  return renderPart(
    <WeekPlace plan={plan} acts={mayAct ? ({} as StopActs) : null} isPhone={false}>
      {part}
    </WeekPlace>,
  );
}

describe('what is sent of the form', () => {
  const draft = { ...newDraft(TODAY), startsAt: '10:00', employerId: 'e', siteId: 's' };

  it('is only what belongs to the kind and to when it is', () => {
    expect(toInput(draft, WEEK)).toMatchObject({ startsAt: '10:00', employerId: null, siteId: null });
    expect(toInput({ ...draft, kind: 'call' }, WEEK)).toMatchObject({ employerId: 'e', siteId: null });
    expect(toInput({ ...draft, kind: 'appointment' }, WEEK)).toMatchObject({ employerId: 'e', siteId: 's' });
    expect(toInput({ ...draft, hold: 'day' }, WEEK)).toMatchObject({ day: TODAY, startsAt: null });
    expect(toInput({ ...draft, hold: 'week' }, WEEK)).toMatchObject({ day: WEEK.week, startsAt: null });
  });

  it('is refused where something is missing', () => {
    expect(faultOf(draft)).toBeNull();
    expect(faultOf({ ...draft, startsAt: '' })).toBe('time');
    expect(faultOf({ ...draft, startsAt: '', hold: 'day' })).toBeNull();
    expect([faultOf({ ...draft, minutes: '' }), faultOf({ ...draft, minutes: 721 })]).toEqual(['minutes', 'minutes']);
    expect(faultOf({ ...draft, kind: 'appointment', employerId: null })).toBe('employer');
    expect(faultOf({ ...draft, startsAt: '23:00', minutes: 61 })).toBe('midnight');
    expect(faultOf({ ...draft, startsAt: '23:00', minutes: 60 })).toBeNull();
    expect(faultOf({ ...draft, startsAt: '23:00', minutes: 61, hold: 'day' })).toBeNull();
  });
});

describe('time that is spoken for', () => {
  it('is set aside on a day that is not over, and can be taken back', async () => {
    post.mockResolvedValue(ok({ id: 'new' }));
    const onLeave = jest.fn();
    show(<AppointmentForm day={TODAY} onLeave={onLeave} />);
    const days = within(screen.getByLabelText('Day')).getAllByRole('option');
    expect(days.map(({ textContent }) => textContent)).toEqual(['Wednesday, Nov 18', 'Thursday, Nov 19']);
    await userEvent.click(screen.getByRole('button', { name: 'Set it aside' }));
    expect(screen.getByText(/Say from when/)).toBeTruthy();
    expect(post).not.toHaveBeenCalled();
    await userEvent.type(screen.getByLabelText('From'), '10:00');
    await userEvent.click(screen.getByRole('button', { name: 'Set it aside' }));
    expect(post).toHaveBeenCalledWith(
      '/api/staff/{staffId}/appointments',
      expect.objectContaining({ body: expect.objectContaining({ day: TODAY, startsAt: '10:00', minutes: 60 }) }),
    );
    await waitFor(() => expect(onLeave).toHaveBeenCalled());
    await userEvent.click(screen.getByRole('button', { name: /Undo/ }));
    expect(post).toHaveBeenLastCalledWith('/api/appointments/{id}/void', {
      params: { path: { id: 'new' } },
      body: { version: 1 },
    });
  });

  it('is changed in its line with the version that was shown, and the focus comes back', async () => {
    put.mockResolvedValue(ok());
    show(<BlockRow block={BLOCK} day={TODAY} />, [TEAM_DAY]);
    await userEvent.click(screen.getByRole('button', { name: 'Change: Team day' }));
    await userEvent.click(screen.getByRole('radio', { name: 'Any time of a day' }));
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    const body = expect.objectContaining({ hold: 'day', startsAt: null, what: 'Team day', version: 4 });
    expect(put).toHaveBeenCalledWith('/api/appointments/{id}', { params: { path: { id: 'a-1' } }, body });
    const again = await screen.findByRole('button', { name: 'Change: Team day' });
    expect(document.activeElement).toBe(again);
  });

  it('that is off can be brought back as it was', async () => {
    post.mockResolvedValue(ok({ id: 'again' }));
    show(<BlockRow block={BLOCK} day={TODAY} />, [TEAM_DAY]);
    await userEvent.click(screen.getByRole('button', { name: 'Change: Team day' }));
    await userEvent.click(screen.getByRole('button', { name: 'It does not take place' }));
    await userEvent.click(await screen.findByRole('button', { name: /Undo/ }));
    const body = expect.objectContaining({ what: 'Team day', startsAt: '10:00', minutes: 90 });
    expect(post).toHaveBeenLastCalledWith('/api/staff/{staffId}/appointments', expect.objectContaining({ body }));
  });

  it('is only read by whoever may not change it, and in days that are over', () => {
    const { unmount } = show(<BlockRow block={BLOCK} day={TODAY} />, [TEAM_DAY], false);
    expect(screen.queryByRole('button')).toBeNull();
    unmount();
    show(<BlockRow block={BLOCK} day="2026-11-17" />, [TEAM_DAY]);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('without a time says when it is wanted', () => {
    show(<OpenAppointments />, [
      { ...TEAM_DAY, hold: 'week', day: null, startsAt: null, isOpen: true },
      { ...TEAM_DAY, id: 'a-2', what: 'Travel claims', hold: 'day', startsAt: null, isOpen: true },
      { ...TEAM_DAY, id: 'a-3', what: 'Placed' },
    ]);
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Team dayAny day of this week, 1 h 30 min',
      'Travel claimsAny time on Wednesday, 1 h 30 min',
    ]);
  });

  it('says which visits were planned into it', () => {
    const visit = (id: string, startsAt: string, endsAt: string) => ({
      id,
      siteId: id,
      state: 'planned',
      startsAt,
      endsAt,
    });
    const stops = [visit('before', '09:30', '10:00'), visit('in', '11:20', '11:40'), visit('after', '11:30', '12:00')];
    const lunch = { kind: 'lunch', hold: 'time', startsAt: '09:00', endsAt: '12:00' };
    const [clash, ...more] = clashesOf(day(TODAY, { stops, blocks: [BLOCK, lunch] }));
    expect(clash?.stops.map(({ id }) => id)).toEqual(['in']);
    expect(more).toEqual([]);
  });
});
