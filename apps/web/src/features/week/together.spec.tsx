import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { api } from '@/api/client';
import { renderPart } from '@/testing/render-part';
import { StopRow } from './stop-row';
import { openTogether, TogetherLines } from './together-lines';
import type { StopActs } from './use-stop-acts';
import { Unkept } from './week-aside';
import { WeekPlace } from './week-place';
import { type PlanWeek, type Stop, whileJointIsPlanned } from './week.queries';

const WEEK = '2026-11-16';
const ANA = { staffId: 'ana', name: 'Ana Ruiz', hasPlan: true, day: '2026-11-18', startsAt: '10:00' };

const stop = (part: object = {}): Stop =>
  ({
    ...{ id: 'a', siteId: 's', employerId: 'e', employerName: 'Bakery', siteName: '', addressLine: '', person: null },
    ...{ state: 'planned', kind: 'visit', purpose: 'learn', day: '2026-11-18', startsAt: '10:00', endsAt: '10:30' },
    ...{ version: 3, reasons: [], asks: [], seekers: [], otherSeekers: 0, isPinned: false, appointmentId: null },
    ...{ travelMinutes: 5, travelMode: 'car', joint: null, ...part },
  }) as unknown as Stop;

const joined = (one: object = {}): Stop =>
  stop({
    joint: { id: 'j', version: 2, colleagues: [{ ...ANA, ...one }] },
    reasons: [{ code: 'joint-visit', values: { staffId: 'ana' }, amount: 0 }],
  });

const plan = (part: object = {}): PlanWeek =>
  ({
    ...{ staffId: 'nora', week: WEEK, today: '2026-11-17', days: [], followUps: [], leftOut: [], appointments: [] },
    ...{ jointVisits: [], unkept: [], ...part },
  }) as unknown as PlanWeek;

const member = (id: string, name: string, teamId: string, part: object = {}) => ({
  ...{ id, name, isArchived: false, roles: ['specialist'], teams: [{ teamId, kind: 'member' }], ...part },
});
const STAFF = [
  member('nora', 'Nora Ellis', 'r'),
  member('ana', 'Ana Ruiz', 'r'),
  member('sam', 'Sam Petrakis', 'other'),
  member('grant', 'Grant Hale', 'r', { roles: ['supervisor'] }),
];

const ok = (data: object) => ({ data, response: { ok: true, status: 200 } }) as never;
jest.spyOn(api, 'GET').mockResolvedValue(ok({ items: STAFF, days: [] }));
const post = jest.spyOn(api, 'POST').mockResolvedValue(ok({ id: 'j' }));
beforeEach(() => post.mockClear());

const show = (part: React.ReactNode, week = plan()) =>
  renderPart(
    <WeekPlace plan={week} acts={{} as StopActs} isPhone={false}>
      {part}
    </WeekPlace>,
  );
const row = (of: Stop) => <StopRow stop={of} number={1} isNext={false} after={null} />;

const open = async (item: string): Promise<void> => {
  screen.getByRole('button', { name: 'Later: Bakery' }).focus();
  await userEvent.keyboard('{Enter}');
  await userEvent.click(await screen.findByRole('menuitem', { name: item }));
};

describe('going together', () => {
  it('is arranged from the menu of a visit, with specialists of the own team', async () => {
    show(row(stop()));
    await open('Go together with …');
    const form = await screen.findByRole('form', { name: 'Who comes along to Bakery' });
    expect((await within(form).findAllByRole('checkbox')).length).toBe(1);
    await userEvent.click(within(form).getByRole('button', { name: 'Go together' }));
    expect(within(form).getByText('Choose who comes along.')).toBeTruthy();
    expect(post).not.toHaveBeenCalled();
    within(form).getByRole('checkbox', { name: 'Ana Ruiz' }).focus();
    await userEvent.keyboard(' ');
    await userEvent.click(within(form).getByRole('button', { name: 'Go together' }));
    expect(post).toHaveBeenCalledWith(
      '/api/joint-visits',
      expect.objectContaining({ body: { siteId: 's', week: WEEK, staffIds: ['nora', 'ana'] } }),
    );
  });

  it('is the first reason of its visit, and can be called off there', async () => {
    show(row(joined()));
    const reasons = screen.getAllByText(/Together with Ana Ruiz|Second cup/).map(({ textContent }) => textContent);
    expect(reasons).toEqual(['Together with Ana Ruiz', 'Second cup: learn visit']);
    expect(screen.queryByText(/has it on/)).toBeNull();
    await open('No longer go together');
    await userEvent.click(await screen.findByRole('button', { name: 'Call it off' }));
    expect(post).toHaveBeenCalledWith(
      '/api/joint-visits/{id}/withdraw',
      expect.objectContaining({ params: { path: { id: 'j' } }, body: { version: 2 } }),
    );
  });

  it('says when a colleague has it at another time, or not at all', () => {
    show(row(joined({ day: '2026-11-19' })));
    expect(screen.getByText('Ana has it on Thursday, 10:00 am. Plan again, or move it.')).toBeTruthy();
    show(row(joined({ day: null, startsAt: null })));
    expect(screen.getByText('It is not in Ana’s plan. Ask, or plan again.')).toBeTruthy();
  });

  it('says only that a time is being looked for while it is, and asks again until it is found', () => {
    const visit = { id: 'j', version: 1, siteId: 's', employerName: 'Bakery', isPlanning: true, party: [ANA] };
    const week = plan({ jointVisits: [visit] });
    show(row(joined({ day: null, startsAt: null })), week);
    expect(screen.getByText('A time that suits all is being looked for.')).toBeTruthy();
    expect(screen.queryByText(/It is not in Ana’s plan/)).toBeNull();
    show(<TogetherLines />, week);
    expect(screen.getByText('With Ana Ruiz. A time that suits all is being looked for.')).toBeTruthy();
    expect(whileJointIsPlanned({ state: { data: week } })).toBe(2000);
    expect(whileJointIsPlanned({ state: { data: plan({ jointVisits: [{ ...visit, isPlanning: false }] }) } })).toBe(
      false,
    );
  });

  it('that is not in the plan stands beside it; what could not be kept says with whom', () => {
    const visit = {
      id: 'j',
      version: 1,
      siteId: 's',
      employerName: 'Bakery',
      party: [{ ...ANA, staffId: 'nora' }, ANA],
    };
    const days = (stops: Stop[]) => [{ date: '2026-11-18', stops }];
    expect(openTogether(plan({ jointVisits: [visit], days: days([joined()]) }))).toEqual([]);
    const unkept = [{ siteId: 's', employerName: 'Bakery', code: 'conflict', colleagues: [ANA] }].map((entry) => ({
      ...entry,
      conflictsWith: ['Hotel', 'meeting'],
      blockedBy: [],
    }));
    const week = plan({ jointVisits: [visit], unkept });
    show(
      <>
        <TogetherLines />
        <Unkept />
      </>,
      week,
    );
    expect(screen.getByText(/^With Ana Ruiz\. Ana has it on Wednesday, 10:00 am/)).toBeTruthy();
    expect(screen.getByText(/with Ana Ruiz on Wednesday, 10:00 am: no room beside Hotel and Meeting/)).toBeTruthy();
  });
});
