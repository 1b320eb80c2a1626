import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { api } from '@/api/client';
import type { Me } from '@/api/me';
import { t } from '@/texts';
import { NORA, renderPart } from '@/testing/render-part';
import type { EmployerPage } from '../employers/employers.queries';
import type { PlanWeek } from '../week/week.queries';
import type { LogDraft } from './draft';
import { EmployerChoice } from './employer-choice';
import { readLogSearch, type LogSearch } from './log-view';
import { useDraft } from './use-draft';
import { plannedAt } from './use-planned-stop';
import { usePrefill } from './use-prefill';

const ok = (data?: unknown) => ({ data, response: { ok: true, status: 200 } }) as never;
const get = jest.spyOn(api, 'GET');
const PLANS: Me = { ...NORA, permissions: [...NORA.permissions, 'plan.read'] };

const site = (id: string, stage: string) => ({ id, name: id, addressLine: id, stage, isArchived: false });
const KESTREL = {
  id: 'kestrel',
  name: 'Kestrel Print Works',
  description: 'Printing.',
  naics: null,
  sites: [site('mill', 'introduce'), site('depot', 'learn')],
} as unknown as EmployerPage;

const stop = (id: string, day: string, part: object = {}) => ({
  id,
  day,
  employerId: 'kestrel',
  siteId: 'depot',
  state: 'planned',
  purpose: 'return',
  startsAt: '13:40',
  seekers: [{ seekerId: 'maya' }, { seekerId: 'of-sam' }],
  ...part,
});
const planOf = (today: string, ...stops: ReturnType<typeof stop>[]) =>
  ({
    today,
    days: [...new Set(stops.map(({ day }) => day))].map((date) => ({
      date,
      stops: stops.filter(({ day }) => day === date),
    })),
    jointVisits: [],
  }) as unknown as PlanWeek;

let draft: LogDraft;
function Part({ asked }: { asked: LogSearch }) {
  const kept = useDraft('nora', asked.employer ?? null);
  draft = kept.draft;
  const planned = usePrefill(KESTREL, kept.draft, kept.change, asked);
  return (
    <EmployerChoice
      employer={KESTREL}
      siteId={draft.siteId}
      planned={planned}
      isWaiting={false}
      onChoose={() => undefined}
    />
  );
}

let answerPlan: (plan: PlanWeek) => void;
const planIs = (plan: PlanWeek) =>
  act(() => {
    answerPlan(plan);
    return jest.advanceTimersByTimeAsync(1);
  });
beforeEach(() => {
  jest.resetAllMocks();
  jest.useFakeTimers({ now: new Date('2026-11-18T18:00:00Z'), advanceTimers: true });
  sessionStorage.clear();
  const plan = new Promise<never>((resolve) => (answerPlan = (given) => resolve(ok(given))));
  get.mockImplementation((path: string) =>
    path === '/api/plans/{week}'
      ? plan
      : Promise.resolve(ok({ items: [{ id: 'maya', preferredName: 'Maya', speakFor: 'name' }], nextCursor: null })),
  );
});
afterEach(() => jest.useRealTimers());

describe('a new entry', () => {
  it('has place, purpose and those of one’s own whom the planned visit is for, once the plan is there', async () => {
    renderPart(<Part asked={{ employer: 'kestrel', promise: 'p1' }} />, PLANS);
    await act(() => jest.advanceTimersByTimeAsync(50));
    expect(draft.purpose).toBeNull();
    await planIs(planOf('2026-11-18', stop('a', '2026-11-18')));
    await screen.findByText('From your plan: today, 1:40 pm');
    await waitFor(() => expect(draft.purpose).toBe('return-to-discuss'));
    expect(draft).toMatchObject({ siteId: 'depot', seekers: { maya: 'nothing' }, doneFollowUpIds: ['p1'] });
    expect(draft).toMatchObject({ results: [], stage: null, nextDay: null });
  });

  it('has those who come along to a visit that is made together as joint staff', async () => {
    renderPart(<Part asked={{ employer: 'kestrel' }} />, PLANS);
    const joint = { id: 'j', version: 1, colleagues: [{ staffId: 'ana', name: 'Ana Ruiz' }] };
    await planIs(planOf('2026-11-18', stop('a', '2026-11-18', { joint })));
    await waitFor(() => expect(draft.purpose).toBe('return-to-discuss'));
    expect(draft.joint).toEqual(['ana']);
  });

  it('goes by the site’s stage, as a general visit, where nothing is planned or nobody plans', async () => {
    renderPart(<Part asked={{ employer: 'kestrel', site: 'depot' }} />);
    await waitFor(() => expect(draft.purpose).toBe('learn'));
    expect(draft).toMatchObject({ siteId: 'depot', seekers: {} });
    screen.getByText('Printing. depot');
  });

  it('leaves alone what was tapped before', async () => {
    const { unmount } = renderPart(<Part asked={{ employer: 'kestrel', site: 'mill' }} />);
    await waitFor(() => expect(draft.purpose).toBe('introduce'));
    unmount();
    renderPart(<Part asked={{ employer: 'kestrel' }} />, PLANS);
    await planIs(planOf('2026-11-18', stop('a', '2026-11-18', { siteId: 'mill' })));
    await screen.findByText('From your plan: today, 1:40 pm');
    expect(draft).toMatchObject({ siteId: 'mill', purpose: 'introduce', seekers: {} });
  });
});

describe('before an employer is chosen', () => {
  const onChoose = jest.fn();
  const line = (id: string, part: object = {}) => ({ id, name: id, city: '', stage: 'learn', ...part });
  const choose = () => <EmployerChoice employer={null} isWaiting={false} suggestsPlan onChoose={onChoose} />;
  const names = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

  it('offers today’s planned visits, then the week’s, then one’s own; never one that asked for peace', async () => {
    get.mockImplementation((path: string) => {
      const named = (id: string, day: string) =>
        stop(id, day, { employerId: id, employerName: id, siteName: '', city: '' });
      const plan = planOf('2026-11-18', named('Friday Inn', '2026-11-20'), named('Depot Cinema', '2026-11-18'));
      const own = [line('Harborview', { isDoNotContact: true }), line('Depot Cinema'), line('Kettle')];
      return Promise.resolve(ok(path === '/api/plans/{week}' ? plan : { items: own }));
    });
    renderPart(choose(), PLANS);
    await waitFor(() =>
      expect(names()).toEqual([
        'Depot Cinema Today, 1:40 pm',
        'Friday Inn Friday, 1:40 pm',
        `Kettle ${t.employers.stages.learn}`,
      ]),
    );
    screen.getByRole('button', { name: /Friday Inn/ }).click();
    expect(onChoose).toHaveBeenCalledWith('Friday Inn', 'depot');
  });

  it('takes the only one found by Enter, and the one that asked for peace by its name', async () => {
    get.mockImplementation(() => Promise.resolve(ok({ items: [line('Harborview', { isDoNotContact: true })] })));
    renderPart(choose());
    const field = screen.getByRole('searchbox');
    fireEvent.change(field, { target: { value: 'Harbor' } });
    await screen.findByRole('button', { name: /Harborview/ });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(onChoose).toHaveBeenCalledWith('Harborview');
  });
});

describe('the visit that is logged', () => {
  const of = (plan: PlanWeek, siteId: string | null = null) => plannedAt(plan, { employerId: 'kestrel', siteId });

  it('is today’s before a late one, that before one ahead, and no done one', () => {
    const [late, now, ahead] = [stop('l', '2026-11-16'), stop('n', '2026-11-18'), stop('a', '2026-11-20')];
    expect(of(planOf('2026-11-18', ahead, late, now))?.stop.id).toBe('n');
    expect(of(planOf('2026-11-18', ahead, late))?.stop.id).toBe('l');
    expect(of(planOf('2026-11-18', { ...now, state: 'done' }, ahead))?.stop.id).toBe('a');
    expect(of(planOf('2026-11-18', now), 'mill')).toBeNull();
  });

  it('has the number that it has in its day', () => {
    const before = stop('b', '2026-11-18', { employerId: 'other', startsAt: '09:00' });
    expect(of(planOf('2026-11-18', stop('n', '2026-11-18'), before))?.number).toBe(2);
  });
});

describe('the address of the log', () => {
  it('keeps what it knows', () => {
    const asked = { employer: 'e', site: 's', purpose: 'return', promise: 'p', week: '2026-11-18' };
    expect(readLogSearch({ ...asked, more: 1 })).toEqual(asked);
    expect(readLogSearch({ purpose: 'sightsee', promise: 7, week: 'next' })).toEqual({});
  });
});
