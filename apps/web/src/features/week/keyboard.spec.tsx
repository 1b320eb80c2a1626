import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef, useState } from 'react';
import { api } from '@/api/client';
import { KeyListPlace } from '@/app/key-list';
import { PageTitle, usePageTitle } from '@/app/page-title';
import { useShortcuts } from '@/app/shortcuts';
import { renderPart } from '@/testing/render-part';
import { AppointmentForm } from './appointment-form';
import { DaySection } from './day-section';
import { useKeptFocus } from './use-kept-focus';
import type { StopActs } from './use-stop-acts';
import { STOP_KEYS } from './use-stop-keys';
import { WeekPlace } from './week-place';
import type { PlanDay, PlanWeek, Stop } from './week.queries';

const TODAY = '2026-11-18';
const NEXT = '2026-11-19';
const stop = (id: string, part: object = {}): Stop =>
  ({
    ...{ id, employerId: id, siteId: `site-${id}`, employerName: id, state: 'planned', day: TODAY, startsAt: '10:00' },
    ...{ endsAt: '10:20', travelMinutes: 5, reasons: [], asks: [], seekers: [], otherSeekers: 0, why: '', ...part },
  }) as unknown as Stop;
const day = (date: string, stops: Stop[] = []): PlanDay =>
  ({ date, halves: ['am'], holiday: null, mode: 'car', travelMinutes: 9, stops, blocks: [] }) as unknown as PlanDay;
const week = (days: PlanDay[]): PlanWeek =>
  ({
    ...{ staffId: 'nora', week: '2026-11-16', today: TODAY, days, appointments: [], followUps: [], start: null },
    leftOut: [
      {
        ...{ siteId: 'other', employerId: 'other', employerName: 'Kettle', siteName: '', city: '' },
        ...{ code: 'no-time-left', values: {}, purpose: null, reasons: [] },
      },
    ],
  }) as unknown as PlanWeek;

const acts = { later: jest.fn(), move: jest.fn(), remove: jest.fn(), swap: jest.fn() } as unknown as StopActs;

function Week({ plan }: { plan: PlanWeek }) {
  const box = useRef<HTMLDivElement>(null);
  useKeptFocus(box, plan);
  return (
    <WeekPlace plan={plan} acts={acts} isPhone={false}>
      <div ref={box}>
        {plan.days.map((each) => (
          <DaySection key={each.date} day={each} />
        ))}
      </div>
    </WeekPlace>
  );
}

const focused = () => (document.activeElement as HTMLElement).dataset['stop'];
const answer = (data: object) => ({ data, response: { ok: true, status: 200 } }) as never;

beforeEach(() => jest.clearAllMocks());

describe('the menu of a visit that comes later', () => {
  const plan = week([day(TODAY, [stop('Depot')]), day(NEXT), day('2026-11-20')]);
  const open = () => userEvent.click(screen.getByRole('button', { name: 'Later: Depot' }));
  const items = () => screen.getAllByRole('menuitem').map(({ textContent }) => textContent);

  it('keeps every place when the days arrive; Enter before that does nothing', async () => {
    let arrive: (value: never) => void = () => undefined;
    jest.spyOn(api, 'GET').mockReturnValue(new Promise<never>((resolve) => (arrive = resolve)));
    renderPart(<Week plan={plan} />);
    await open();
    const before = items();
    expect(before.slice(0, 3)).toEqual(['Thursdaylooking at that day', 'Fridaylooking at that day', 'In 7 days']);
    await userEvent.keyboard('{Enter}');
    expect([acts.later, acts.move].map((each) => jest.mocked(each).mock.calls)).toEqual([[], []]);
    expect(items()).toEqual(before);
    const offers = [
      { date: NEXT, code: 'fits', detourMinutes: 6, insteadOf: [] },
      { date: '2026-11-20', code: 'quiet-hours', detourMinutes: null, insteadOf: [] },
    ];
    act(() => arrive(answer({ days: offers })));
    await waitFor(() => expect(items()[0]).toBe('Thursday6 min longer, fits'));
    expect(items().slice(1)).toEqual(['Fridayopen, but outside their quiet hours', ...before.slice(2)]);
    await userEvent.keyboard('{Enter}');
    expect(acts.move).toHaveBeenCalledWith(plan.days[0]?.stops[0], NEXT);
  });

  it.each([
    ['Take it out of this weekAsks why', 'group', /Take Depot out/],
    ['On a day of your choice', 'form', /When instead/],
    ['Another business instead', 'group', /Instead of Depot/],
  ])('“%s” closes by Esc, and the visit has the focus again', async (item, role, name) => {
    jest.spyOn(api, 'GET').mockResolvedValue(answer({ days: [], items: [] }));
    renderPart(<Week plan={plan} />);
    await open();
    await userEvent.click(screen.getAllByRole('menuitem').find(({ textContent }) => textContent === item) as Element);
    expect(screen.getByRole(role, { name })).toBeTruthy();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole(role, { name })).toBeNull();
    expect(focused()).toBe('Depot');
  });

  it('time that is set aside closes by Esc, wherever the focus is', async () => {
    const onLeave = jest.fn();
    renderPart(
      <WeekPlace plan={plan} acts={acts} isPhone={false}>
        <AppointmentForm day={TODAY} onLeave={onLeave} />
      </WeekPlace>,
    );
    (document.activeElement as HTMLElement).blur();
    await userEvent.keyboard('{Escape}');
    expect(onLeave).toHaveBeenCalledTimes(1);
  });
});

describe('the focus, once an act is done', () => {
  const [a, b, c] = [stop('a'), stop('b', { startsAt: '11:00' }), stop('c', { startsAt: '12:00' })];
  const shown = (stops: Stop[], next: Stop[] = []) => week([day(TODAY, stops), day(NEXT, next)]);

  function Changing({ plans }: { plans: PlanWeek[] }) {
    const [at, setAt] = useState(0);
    return (
      <>
        <Week plan={plans[at] as PlanWeek} />
        <span data-testid="on" onClick={() => setAt(at + 1)} />
      </>
    );
  }
  const next = () => act(() => Promise.resolve(screen.getByTestId('on').click()));
  const focus = (id: string) => document.querySelector<HTMLElement>(`[data-stop="${id}"]`)?.focus();

  it('is at the visit on its new day, and at its old place when that is taken back', async () => {
    const plans = [shown([a, b, c]), shown([a, c], [{ ...b, day: NEXT }]), shown([a, b, c])];
    renderPart(<Changing plans={plans} />);
    focus('b');
    await next();
    expect(focused()).toBe('b');
    await next();
    expect(focused()).toBe('b');
  });

  it('is at the visit that stands in the place of one that left the week', async () => {
    renderPart(<Changing plans={[shown([a, b, c]), shown([a, c]), shown([a])]} />);
    focus('b');
    await next();
    expect(focused()).toBe('c');
    await next();
    expect(focused()).toBe('a');
  });

  it('is left alone where somebody works elsewhere', async () => {
    renderPart(<Changing plans={[shown([a, b]), shown([a])]} />);
    focus('b');
    await userEvent.click(document.body);
    (document.activeElement as HTMLElement).blur();
    await next();
    expect(document.activeElement).toBe(document.body);
  });
});

describe('a key on a visit', () => {
  it('that is held down acts once', () => {
    renderPart(<Week plan={week([day(TODAY, [stop('a')]), day(NEXT)])} />);
    const visit = document.querySelector<HTMLElement>('[data-stop="a"]') as HTMLElement;
    for (const repeat of [false, true, true]) fireEvent.keyDown(visit, { key: ']', repeat });
    expect(acts.move).toHaveBeenCalledTimes(1);
  });
});

describe('the list of keys', () => {
  function Keys() {
    useShortcuts(STOP_KEYS);
    return null;
  }

  it('has those of a visit, which do nothing without one, and always Undo and Esc', async () => {
    renderPart(
      <KeyListPlace>
        <Keys />
      </KeyListPlace>,
    );
    await userEvent.keyboard('d?');
    const said = [...document.querySelectorAll('dt')].map((line) => line.textContent);
    const keys = [...document.querySelectorAll('dd')].map((line) => line.textContent);
    expect(keys).toEqual(expect.arrayContaining(['D', 'N', 'M', 'P', '[', ']', 'Ctrl Z', 'Esc', '?']));
    expect(said).toContain('Visit with the focus: a day later');
  });
});

describe('the name in the tab', () => {
  function Named({ title }: { title: string | null }) {
    usePageTitle(title);
    return null;
  }

  it('is the page’s own where it has one, else that of its route', () => {
    const tab = (title: string | null) => (
      <PageTitle stated="This week">
        <Named title={title} />
      </PageTitle>
    );
    const first = renderPart(tab('Week plan'));
    expect(document.title).toBe('Week plan - Inroads');
    first.unmount();
    renderPart(tab(null));
    expect(document.title).toBe('This week - Inroads');
  });
});
