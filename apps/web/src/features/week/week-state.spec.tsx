import { screen } from '@testing-library/react';
import { api } from '@/api/client';
import { renderPart } from '@/testing/render-part';
import { DayList } from './week-days';
import { WeekSteps } from './week-head';
import { shownDays } from './week-model';
import { WeekPlace } from './week-place';
import { WeekState } from './week-state';
import type { StopActs } from './use-stop-acts';
import type { PlanDay, PlanWeek, Stop } from './week.queries';

const TODAY = '2026-11-16';

const stop = (part: object = {}): Stop =>
  ({
    ...{ id: 'v', siteId: 'depot', employerId: 'e', employerName: 'Depot Cinema', day: TODAY, startsAt: '10:00' },
    ...{ endsAt: '10:20', state: 'planned', travelMinutes: 5, reasons: [], asks: [], seekers: [], otherSeekers: 0 },
    ...{ why: '', person: null, addressLine: '', siteName: '', ...part },
  }) as unknown as Stop;

const daysFrom = (first: number, halves: string[], stops: Stop[] = []): PlanDay[] =>
  [0, 1, 2, 3, 4, 5, 6].map((at) => {
    const date = `2026-11-${first + at}`;
    const own = stops.filter(({ day }) => day === date);
    return { date, halves, holiday: null, mode: 'car', travelMinutes: 0, stops: own, blocks: [] } as unknown as PlanDay;
  });

const week = (days: PlanDay[], part: object = {}): PlanWeek =>
  ({
    ...{ staffId: 'nora', week: days[0]?.date, today: TODAY, plan: { version: 3, status: 'accepted' }, days },
    ...{
      proposal: null,
      figures: { leftOut: 'full-leave' },
      events: [],
      appointments: [],
      newOpenings: 0,
      start: null,
      followUps: [],
    },
    ...part,
  }) as unknown as PlanWeek;

const PROPOSAL = {
  id: 'x',
  version: 1,
  changes: [
    {
      ...{ siteId: 'depot', employerId: 'e', employerName: 'Depot Cinema', change: 'dropped', to: null },
      from: { day: TODAY, startsAt: '10:00' },
    },
  ],
};

function show(plan: PlanWeek): void {
  jest.spyOn(api, 'GET').mockResolvedValue({ data: { items: [] }, response: { ok: true, status: 200 } } as never);
  renderPart(
    <WeekPlace plan={plan} acts={{ isBusy: false } as unknown as StopActs} isPhone={false}>
      <WeekState isPlanning={false} />
      <DayList />
    </WeekPlace>,
  );
}

describe('leave for the whole week', () => {
  it('keeps the proposal that it asked for, which takes the visits out', () => {
    show(week(daysFrom(16, [], [stop()]), { proposal: PROPOSAL }));
    expect(screen.getByRole('button', { name: 'Take these changes' })).toBeTruthy();
    expect(screen.queryByText('Away this week.')).toBeNull();
  });

  it('says that visits still stand, and shows them', () => {
    show(week(daysFrom(16, [], [stop()])));
    expect(screen.getByText(/the visits below still stand/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Depot Cinema' })).toBeTruthy();
  });

  it('lets a draft with visits be accepted, and is all there is to say without any', () => {
    show(week(daysFrom(16, [], [stop()]), { plan: { version: 3, status: 'draft' } }));
    expect(screen.getByRole('button', { name: 'Accept this week' })).toBeTruthy();
    show(week(daysFrom(16, [], [stop({ state: 'removed' })])));
    expect(screen.getByText('Away this week.')).toBeTruthy();
  });
});

describe('a week that begins on Sunday', () => {
  it('has its weekend only where something is on it, and is named by the days that are worked', () => {
    const days = daysFrom(15, []);
    expect(shownDays(week(days)).map(({ date }) => date)).toEqual(
      [16, 17, 18, 19, 20].map((date) => `2026-11-${date}`),
    );
    renderPart(<WeekSteps staffId="nora" week="2026-11-15" />);
    expect(screen.getByText('Nov 16 – 20')).toBeTruthy();
  });

  it('names a Saturday on which there is a visit', () => {
    const plan = week(daysFrom(15, [], [stop({ day: '2026-11-21' })]));
    const used = shownDays(plan).map(({ date }) => date);
    renderPart(<WeekSteps staffId="nora" week="2026-11-15" used={used} />);
    expect(screen.getByText('Nov 16 – 21')).toBeTruthy();
  });
});

describe('a visit that is cancelled', () => {
  it.each([
    ['cancelled-do-not-contact', 'They asked us to stop.'],
    ['cancelled-archived', 'In the archive since.'],
    ['taken-over', 'A colleague was there.'],
  ])('by %s says so', (code, said) => {
    const events = [
      { id: '1', code, stopId: 'v' },
      { id: '2', code: 'pinned', stopId: 'v' },
    ];
    show(week(daysFrom(16, ['am'], [stop({ state: 'cancelled' })]), { events, figures: null }));
    expect(screen.getByText(said)).toBeTruthy();
  });
});
