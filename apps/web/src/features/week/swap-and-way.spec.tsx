import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { api } from '@/api/client';
import { renderPart } from '@/testing/render-part';
import { appleWay, googleWay, pointsOf } from './day-way';
import { DayWayMenu } from './day-way-menu';
import { SwapList, swapsFor } from './swap-list';
import type { StopActs } from './use-stop-acts';
import { WeekPlace } from './week-place';
import type { PlanDay, PlanWeek, Stop } from './week.queries';

const TODAY = '2026-11-18';
const stop = (id: string, part: object = {}): Stop =>
  ({
    id,
    siteId: id,
    employerName: id,
    state: 'planned',
    day: TODAY,
    startsAt: '10:00',
    version: 1,
    ...part,
  }) as unknown as Stop;
const day = (stops: Stop[]): PlanDay => ({ date: TODAY, mode: 'car', stops, blocks: [] }) as unknown as PlanDay;
const left = (siteId: string, code: string) => ({
  siteId,
  employerId: siteId,
  employerName: siteId,
  code,
  values: {},
  value: 1,
  purpose: null,
  reasons: [],
});

function weekWith(stops: Stop[], leftOut: object[] = []): PlanWeek {
  const start = { lat: 43, lon: -91 };
  return {
    staffId: 'nora',
    week: '2026-11-16',
    today: TODAY,
    start,
    days: [day(stops)],
    followUps: [],
    leftOut,
  } as unknown as PlanWeek;
}

function show(plan: PlanWeek, part: React.ReactNode, acts: Partial<StopActs> = {}) {
  return renderPart(
    <WeekPlace plan={plan} acts={acts as StopActs} isPhone={false}>
      {part}
    </WeekPlace>,
  );
}

describe('another business instead', () => {
  const plan = weekWith(
    [stop('Depot Cinema'), stop('Quill & Copy')],
    [
      left('Stopped Deli', 'do-not-contact'),
      left('Sam’s Diner', 'colleagues-employer'),
      left('Kettle', 'less-worth'),
      left('Quill & Copy', 'kind-full'),
      left('Sunday Shop', 'closed-this-week'),
    ],
  );

  it('is one that was left out for want of room, and not planned meanwhile', () => {
    expect(swapsFor(plan).map(({ siteId }) => siteId)).toEqual(['Kettle']);
  });

  it('says why each was left out, and takes the place on the same day', async () => {
    jest.spyOn(api, 'GET').mockResolvedValue({ data: { items: [] }, response: { ok: true, status: 200 } } as never);
    const swap = jest.fn();
    const onLeave = jest.fn();
    const [before] = plan.days[0]?.stops ?? [];
    show(plan, <SwapList stop={before as Stop} onLeave={onLeave} />, { swap });
    const choose = screen.getByRole('button', { name: 'Go there: Kettle instead of Depot Cinema' });
    expect(document.activeElement).toBe(choose);
    expect(screen.getByText('no time left')).toBeTruthy();
    await userEvent.keyboard('{Enter}');
    expect(swap).toHaveBeenCalledWith(before, expect.objectContaining({ siteId: 'Kettle' }));
    expect(onLeave).toHaveBeenCalled();
  });

  it('says what a visit to each is worth; that the week is full is so of all and is not said', () => {
    jest.spyOn(api, 'GET').mockResolvedValue({ data: { items: [] }, response: { ok: true, status: 200 } } as never);
    const worth = (purpose: string, reasons: object[]) => ({ purpose, reasons, siteName: '', city: 'Cedar Bend' });
    const full = { code: 'kind-full', values: { kind: 'countable', most: 10 } };
    const leftOut = [
      {
        ...left('Kettle', 'kind-full'),
        ...full,
        ...worth('learn', [
          { code: 'seeker-fits-business', amount: 9, values: { fit: 0.7, count: 2 } },
          { code: 'visit-due', amount: 5, values: { days: 19, interval: 7, overdueDays: 12 } },
          { code: 'new-openings', amount: 3, values: { count: 1 } },
        ]),
      },
      {
        ...left('Depot', 'no-time-left'),
        ...worth('introduce', [{ code: 'seeker-fits-opening', amount: 9, values: { fit: 0.9, count: 1 } }]),
      },
    ];
    show(weekWith([stop('Quill')], leftOut), <SwapList stop={stop('Quill')} onLeave={jest.fn()} />);
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent?.replace('Go there', ''))).toEqual([
      'KettleSecond cup: learn visit, 12 days overdue. Could suit 2 people of yours. 1 new opening there',
      'DepotFirst cup: introduce. Opening for 1 person of yours. Left out: no time left',
    ]);
  });
});

describe('the way of a day', () => {
  const stops = [
    stop('a', { lat: 43.1, lon: -91.1 }),
    stop('b', { lat: null, lon: null }),
    stop('c', { lat: 43.2, lon: -91.2 }),
  ];
  const plan = weekWith(stops);
  const points = pointsOf(day(stops), plan);

  it('leads from the start over what is on the map and back', () => {
    expect(points.map(({ lat }) => lat)).toEqual([43, 43.1, 43.2, 43]);
    expect(pointsOf(day([stop('b', { lat: null, lon: null })]), plan)).toEqual([]);
  });

  it('is put into the words of each map app', () => {
    const google = new URL(googleWay(points, 'car')).searchParams;
    expect(google.get('origin')).toBe('43,-91');
    expect(google.get('waypoints')).toBe('43.1,-91.1|43.2,-91.2');
    expect(google.get('destination')).toBe('43,-91');
    expect(google.get('travelmode')).toBe('driving');
    expect(new URL(googleWay([{ lat: 1, lon: 2 }], 'bus')).search).toBe('?api=1&destination=1%2C2');
    expect(appleWay(points, 'walk')).toBe(
      'https://maps.apple.com/?saddr=43%2C-91&dirflg=w&daddr=43.1,-91.1+to:43.2,-91.2+to:43,-91',
    );
  });

  it('is opened or downloaded, and tells nobody whose visits they are', async () => {
    show(plan, <DayWayMenu day={day(stops)} />);
    await userEvent.click(screen.getByRole('button', { name: 'The way of Wednesday, in your map' }));
    const links = screen.getAllByRole('menuitem', { name: /./ });
    const away = links.filter((link) => link.getAttribute('target') === '_blank');
    expect(away.map((link) => link.getAttribute('rel'))).toEqual(['noreferrer', 'noreferrer']);
    for (const link of away) expect(link.getAttribute('href')).not.toMatch(/nora|employer/i);
    const file = links.find((link) => link.hasAttribute('download'));
    expect(file?.getAttribute('href')).toBe('/api/staff/nora/plans/2026-11-16/route?day=2026-11-18');
  });
});
