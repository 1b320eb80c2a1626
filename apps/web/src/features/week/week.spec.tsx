import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ApiProblem } from '@/api/problem';
import { renderPart } from '@/testing/render-part';
import { t } from '@/texts';
import { createFormats } from '@/texts/format';
import { ActProblem } from './act-problem';
import { DaySection } from './day-section';
import { leftOutWords } from './left-out-words';
import { paceWords } from './pace-line';
import { ProposalPanel } from './proposal-panel';
import { reasonsOf } from './stop-reasons';
import type { StopActs } from './use-stop-acts';
import { LeftOutList } from './left-out-list';
import { Clocks, FollowUps, toldEvents } from './week-aside';
import { isAwayAllWeek, nextStop, paceOf, shownDays, standing, successorOf } from './week-model';
import { WeekPlace } from './week-place';
import { askedDay, dayNameOf, readWeekSearch } from './week-view';
import type { PlanDay, PlanWeek, Proposal, Stop } from './week.queries';

const TODAY = '2026-11-18';
const FORMATS = createFormats('US', 'America/Chicago', () => new Date('2026-11-18T18:00:00Z'));

function stop(id: string, part: object = {}): Stop {
  const base = {
    id,
    version: 1,
    employerId: `e-${id}`,
    employerName: `Employer ${id}`,
    siteId: `s-${id}`,
    siteName: '',
    addressLine: '418 Mill Street',
    city: 'Alder Falls',
    lat: 43.15,
    lon: -91.73,
    person: { name: 'Dana Whitlock', title: 'shop manager', influence: 'hires' },
    kind: 'visit',
    purpose: 'learn',
    day: TODAY,
    startsAt: '13:40',
    endsAt: '14:00',
    travelMinutes: 11,
    travelMode: 'car',
    isTravelEstimated: true,
    reasons: [],
    asks: [],
    seekers: [],
    otherSeekers: 0,
    state: 'planned',
    contactId: null,
    contactOn: null,
    isPinned: false,
    why: '',
  };
  return { ...base, ...part } as unknown as Stop;
}

function day(date: string, stops: Stop[] = [], part: object = {}): PlanDay {
  const base = { date, halves: ['am', 'pm'], holiday: null, mode: 'car', travelMinutes: 24, stops, blocks: [] };
  return { ...base, ...part } as unknown as PlanDay;
}

function week(days: PlanDay[], part: object = {}): PlanWeek {
  const base = {
    staffId: 'nora',
    staffName: 'Nora Ellis',
    week: '2026-11-16',
    today: TODAY,
    plan: { id: 'p', version: 3, status: 'accepted', canUndo: false },
    days,
    leftOut: [],
    appointments: [],
    jointVisits: [],
    leftOutCount: 0,
    unkept: [],
    proposal: null,
    figures: { counted: 4, target: 6, targetAdjusted: 6, leftOut: null },
    followUps: [],
    clocks: [],
    events: [],
    newOpenings: 0,
  };
  return { ...base, ...part } as unknown as PlanWeek;
}

const seeker = (preferredName: string, part: object = {}) => ({
  seekerId: preferredName,
  preferredName,
  basis: 'prospect',
  openingTitle: null,
  fit: 0.5,
  wishes: [],
  clockDaysLeft: null,
  ...part,
});

describe('the address of a week', () => {
  it('names a day that exists, else today; the day of a phone by its name', () => {
    expect(['2026-11-16', '2026-13-01', undefined].map((text) => askedDay(text, TODAY))).toEqual([
      '2026-11-16',
      TODAY,
      TODAY,
    ]);
    expect([readWeekSearch({ day: 'wed' }), readWeekSearch({ day: 'x' })]).toEqual([{ day: 'wed' }, {}]);
    expect(dayNameOf(TODAY)).toBe('wed');
  });
});

describe('the week', () => {
  it('is short by what is neither counted nor still planned', () => {
    const planned = week([day('2026-11-17', [stop('old', { day: '2026-11-17' })]), day(TODAY, [stop('1')])]);
    expect(paceOf(planned)).toMatchObject({ counted: 4, target: 6, planned: 1, plannedToday: 1, short: 1 });
    expect(paceOf({ ...planned, figures: null })).toMatchObject({ target: null, short: 0 });
  });

  it('says in one sentence how it stands with what is planned', () => {
    const plan = week([day('2026-11-19', [stop('1', { day: '2026-11-19' }), stop('2', { day: '2026-11-19' })])]);
    expect(paceWords(plan)).toEqual({ stands: '4 of 6 contacts counted, 2 planned.', said: 'On pace.' });
    const today = week([day(TODAY, [stop('1')])]);
    expect(paceWords(today)).toEqual({
      stands: '4 of 6 contacts counted, 1 planned today.',
      said: '1 short of the target with what is planned.',
    });
  });

  it('goes to the first of today that is not done', () => {
    const stops = [stop('b', { startsAt: '14:20' }), stop('a', { state: 'done', startsAt: '09:00' })];
    expect(nextStop(week([day(TODAY, stops)]))?.id).toBe('b');
    expect(nextStop(week([day('2026-11-19', [stop('c', { day: '2026-11-19' })])]))).toBeNull();
  });

  it('shows what stands, in order of time; put off and taken out do not, nor what was missed and is planned again that day', () => {
    const stops = [
      stop('late', { startsAt: '15:00' }),
      stop('off', { state: 'later' }),
      stop('out', { state: 'removed' }),
      stop('miss', { state: 'missed', startsAt: '10:00' }),
      stop('again', { siteId: 's-miss', startsAt: '11:00' }),
      stop('miss2', { siteId: 's-done', state: 'missed', startsAt: '09:00' }),
      stop('done', { state: 'done', startsAt: '09:30' }),
      stop('stopped', { state: 'cancelled', startsAt: '08:00' }),
    ];
    expect(standing(day(TODAY, stops)).map(({ id }) => id)).toEqual(['stopped', 'done', 'again', 'late']);
  });

  it('finds where a missed visit went, and that it went nowhere', () => {
    const missed = stop('m', { state: 'missed', day: '2026-11-17' });
    const again = stop('n', { siteId: 's-m', day: '2026-11-19' });
    expect(successorOf(week([day('2026-11-17', [missed]), day('2026-11-19', [again])]), missed)?.day).toBe(
      '2026-11-19',
    );
    expect(successorOf(week([day('2026-11-17', [missed])]), missed)).toBeNull();
  });

  it('shows the weekend only where something is on it, and knows leave from a free day', () => {
    const free = ['16', '17', '18', '19', '20', '21', '22'].map((date) => day(`2026-11-${date}`, [], { halves: [] }));
    expect(shownDays(week(free))).toHaveLength(5);
    const saturday = free.map((each) => (each.date === '2026-11-21' ? { ...each, stops: [stop('x')] } : each));
    expect(shownDays(week(saturday))).toHaveLength(6);
    expect(isAwayAllWeek(week(free))).toBe(true);
    expect(isAwayAllWeek(week([day(TODAY)]))).toBe(false);
  });
});

describe('the reasons of a visit', () => {
  const say = (part: object, followUps: object[] = []) =>
    reasonsOf(stop('1', part), { followUps } as unknown as PlanWeek, FORMATS).map(({ words }) => words);
  const code = (name: string, values: object = {}, amount = 5) => ({ code: name, values, amount });

  it('say what the visit is for and since when it is due', () => {
    expect(say({})).toEqual(['Second cup: learn visit']);
    expect(say({ reasons: [code('visit-due', { days: 19, interval: 7, overdueDays: 12 })] })).toEqual([
      'Second cup: learn visit, 12 days overdue',
    ]);
  });

  it('have one day in the singular', () => {
    const { reasons, leftOut } = t.week;
    expect([
      reasons.due('Third cup', 1, 8),
      reasons.clock(-1),
      reasons.clock(1),
      reasons.clockName('Imani', -1),
      reasons.clockName('Imani', 1),
      reasons.noContact(1),
      reasons.followUp(-1),
      reasons.followUp(1),
      leftOut['not-before'](1),
      t.week.later.inDays(1),
      t.week.folds.clock('Imani', 31, 30),
    ]).toEqual([
      'Third cup, 1 day overdue',
      '1 day over the first 30',
      '1 day left of 30',
      'Imani: 1 day over the first 30',
      'Imani: 1 day left of 30',
      'No employer met for 1 day',
      'Promised, 1 day late',
      'Promised, due in 1 day',
      'put off, comes again in 1 day',
      'In 1 day',
      'Imani: 1 day over 30',
    ]);
  });

  it('say for whom, once for all whom the same opening fits, and whose clock runs', () => {
    const seekers = [
      seeker('Maya', { basis: 'opening', openingTitle: 'Baker', fit: 0.9, wishes: ['shift'] }),
      seeker('Theo', { basis: 'opening', openingTitle: 'Baker', fit: 0.8 }),
      seeker('Imani', { wishes: ['work', 'shift', 'pay'], fit: 0.7, clockDaysLeft: 7 }),
      seeker('Anh', { fit: 0.1 }),
    ];
    expect(say({ seekers, otherSeekers: 2 })).toEqual([
      'Second cup: learn visit',
      'Opening for Maya and Theo: Baker',
      'Fits Imani’s wish: kind of work, shift',
      'Could suit Anh',
      'Imani: 7 days left of 30',
      'Suits 2 people of colleagues',
    ]);
  });

  it('say what was promised in its own words', () => {
    const reasons = [code('follow-up-due', { days: -2 })];
    expect(say({ reasons })).toContain('Promised, 2 days late');
    expect(say({ reasons }, [{ employerId: 'e-1', what: 'weekend hours' }])).toContain('Promised: weekend hours');
  });

  it('say that it is a colleague’s, promise or not', () => {
    expect(say({ reasons: [code('covers-for', { staffId: 'sam' }, 0)] })).toContain(
      'In place of a colleague who cannot come',
    );
  });

  it('say why on this day', () => {
    const reasons = [
      code('moved-from', { date: '2026-11-17' }),
      code('on-the-way', { minutes: 4 }),
      code('only-open-day'),
      code('hours-not-known'),
      code('missed-before', { count: 1 }),
    ];
    expect(say({ reasons }).slice(0, 5)).toEqual([
      'Moved here from Tue, Nov 17',
      'On the way: 4 min more',
      'Only day they are open in working hours',
      'Ask: opening hours',
      'Missed before, brought back',
    ]);
  });

  it('leave out what counts against it, what says nothing, and codes of a later version', () => {
    const reasons = [
      code('purpose-wanted', {}, -3),
      code('questions-to-ask', { count: 0 }, 0),
      code('moved-from', { date: TODAY }),
      code('something-new'),
    ];
    expect(say({ reasons })).toEqual(['Second cup: learn visit']);
  });
});

describe('what was left out', () => {
  const plan = week([day(TODAY, [stop('1', { siteId: 'site', employerName: 'Bluebell Bakery' })])]);
  const say = (code: string, values: object = {}) =>
    leftOutWords({ code, values: values as Record<string, string> }, plan, FORMATS, () => 'Sam Petrakis');

  it.each([
    ['do-not-contact', { until: '2027-01-04' }, 'do not contact until Jan 4, 2027'],
    ['do-not-contact', { until: '9999-12-31' }, 'asked not to be contacted'],
    ['colleague-goes-there', { staffId: 'sam' }, 'Sam Petrakis goes there'],
    ['closed-in-your-hours', { minutes: 20 }, 'not open for 20 min in working hours'],
    ['too-far', { minutes: 104 }, '1 h 44 min there and back, no block fits'],
    ['kind-full', { kind: 'countable', most: 8 }, 'the 8 visits that the week holds are worth more'],
    [
      'less-worth',
      { date: '2026-11-20', minutes: 48, insteadOf: 'site' },
      '48 min on Friday go to Bluebell Bakery, which is worth more',
    ],
    ['no-time-left', { date: '2026-11-20', minutes: 48 }, 'no time left: 48 min on Friday'],
    ['no-time-left', {}, 'no time left'],
    [
      'minutes-used-up',
      { minutes: 30, limit: 150 },
      'would take 30 min; the 2 h 30 min with employers this week are used up',
    ],
    ['closed-this-week', {}, 'closed on this week’s working days'],
    ['of-a-later-version', {}, 'left out'],
  ])('by %s %j says why', (code, values, said) => {
    expect(say(code, values)).toBe(said);
  });

  const entry = (id: string, employerName: string, part: object = {}) => ({
    ...{ siteId: id, employerId: id, employerName, siteName: '', city: 'Alder Falls', code: 'closed-this-week' },
    ...{ values: {}, ...part },
  });
  const six = Array.from({ length: 6 }, (_, at) => entry(`x${at}`, `Shop ${at}`));

  it('shows few at first, what is no surprise last, and as many as are kept on demand', async () => {
    const entries = [entry('0', 'Kettle', { code: 'colleagues-employer' }), ...six];
    const { unmount } = show(week([], { leftOut: entries, leftOutCount: 20 }), <LeftOutList />);
    expect(screen.queryByRole('link', { name: 'Kettle:' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Show the 7 most worthwhile' }));
    expect(screen.getByRole('link', { name: 'Kettle:' })).toBeTruthy();
    expect(screen.getByText('and 13 more that are worth less')).toBeTruthy();
    unmount();
    show(week([], { leftOut: entries, leftOutCount: 7 }), <LeftOutList />);
    expect(screen.getByRole('button', { name: 'Show all 7' })).toBeTruthy();
  });

  it('says a reason once for all whom it kept out, and which place where two have one name', () => {
    const entries = [
      entry('a', 'Prairie Farm & Feed', { siteName: 'Warehouse' }),
      entry('b', 'Kettle', { code: 'place-not-known' }),
      entry('c', 'Prairie Farm & Feed'),
    ];
    show(week([], { leftOut: entries, leftOutCount: 3 }), <LeftOutList />);
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Prairie Farm & Feed (Warehouse), Prairie Farm & Feed (Alder Falls): closed on this week’s working days',
      'Kettle: where they are is not known: put the address on file',
    ]);
  });
});

function someActs(): jest.Mocked<StopActs> {
  return {
    isBusy: false,
    missed: jest.fn(),
    reopen: jest.fn(),
    later: jest.fn(),
    pin: jest.fn(),
    move: jest.fn(),
    remove: jest.fn(),
    swap: jest.fn(),
  };
}

function show(plan: PlanWeek, part: React.ReactNode, acts: StopActs | null = someActs(), isPhone = false) {
  return renderPart(
    <WeekPlace plan={plan} acts={acts} isPhone={isPhone}>
      {part}
    </WeekPlace>,
  );
}

describe('a day', () => {
  const two = [stop('1'), stop('2', { startsAt: '15:00', endsAt: '15:20', isPinned: true })];
  const plan = week([day(TODAY, two)]);

  it('lifts the next visit with its actions in words, names the others, and says the way between', () => {
    show(plan, <DaySection day={plan.days[0] as PlanDay} />);
    expect(screen.getByRole('heading', { level: 2, name: /^Today Wednesday, Nov 18/ })).toBeTruthy();
    const [next, other] = within(screen.getByRole('list', { name: /Visits on/ })).getAllByRole('listitem');
    if (!next || !other) throw new Error('two visits');
    expect(next.textContent).toContain('1:40 pm');
    expect(next.textContent).toContain('Dana Whitlock, shop manager. 418 Mill Street');
    expect(next.textContent).toContain('11 min drive, estimated, 49 min free before it');
    expect(within(next).getByRole('link', { name: 'Done, log it' })).toBeTruthy();
    expect(within(next).getByRole('button', { name: 'Missed' })).toBeTruthy();
    expect(within(other).getByRole('link', { name: 'Done at Employer 2: log it' })).toBeTruthy();
    expect(
      within(other).getByRole('button', { name: 'Pinned. Let it move again: Employer 2' }).getAttribute('aria-pressed'),
    ).toBe('true');
  });

  it('does each act by its button, and by its key on the visit that has the focus', async () => {
    const acts = someActs();
    show(plan, <DaySection day={plan.days[0] as PlanDay} />, acts);
    await userEvent.click(screen.getByRole('button', { name: 'Missed' }));
    expect(acts.missed).toHaveBeenCalledWith(two[0]);
    const [, other] = screen.getAllByRole('listitem');
    other?.focus();
    await userEvent.keyboard('p');
    expect(acts.pin).toHaveBeenCalledWith(two[1]);
    await userEvent.keyboard('m');
    expect(acts.missed).toHaveBeenCalledWith(two[1]);
  });

  it('moves a day later by key, never into the past nor out of the week', async () => {
    const acts = someActs();
    const whole = week([day('2026-11-17'), day(TODAY, two), day('2026-11-19')]);
    show(whole, <DaySection day={whole.days[1] as PlanDay} />, acts);
    screen.getAllByRole('listitem')[0]?.focus();
    await userEvent.keyboard('[[');
    expect(acts.move).not.toHaveBeenCalled();
    await userEvent.keyboard(']');
    expect(acts.move).toHaveBeenCalledWith(two[0], '2026-11-19');
  });

  it('asks why before it takes a visit out, and when before it puts one off', async () => {
    const acts = someActs();
    show(plan, <DaySection day={plan.days[0] as PlanDay} />, acts);
    await userEvent.click(screen.getByRole('button', { name: 'Later: Employer 1' }));
    await userEvent.click(screen.getByRole('menuitem', { name: /Take it out of this week/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Take it out of this week' }));
    expect(acts.remove).not.toHaveBeenCalled();
    await userEvent.type(screen.getByRole('textbox', { name: 'Why' }), 'closed for repairs');
    await userEvent.click(screen.getByRole('button', { name: 'Take it out of this week' }));
    expect(acts.remove).toHaveBeenCalledWith(two[0], 'closed for repairs');
    await userEvent.click(screen.getByRole('button', { name: 'Later: Employer 1' }));
    await userEvent.click(screen.getByRole('menuitem', { name: 'In 7 days' }));
    expect(acts.later).toHaveBeenCalledWith(two[0], '2026-11-25');
  });

  it('offers nothing to whom it is only shown, and nothing on what is over', () => {
    const over = week([day(TODAY, [stop('1', { state: 'done' }), stop('2')])]);
    show(over, <DaySection day={over.days[0] as PlanDay} />, null);
    expect(screen.queryAllByRole('button', { name: /Missed|Later|Pin/ })).toEqual([]);
    expect(screen.getByText('Done')).toBeTruthy();
  });

  it('lets a visit that was missed by a slip of the finger be no longer missed, also later on', async () => {
    const acts = someActs();
    const missed = stop('1', { state: 'missed' });
    const plan = week([day(TODAY, [missed, stop('2', { state: 'done' })])]);
    show(plan, <DaySection day={plan.days[0] as PlanDay} />, acts);
    await userEvent.click(screen.getByRole('button', { name: 'Not missed after all: Employer 1' }));
    expect(acts.reopen).toHaveBeenCalledWith(missed);
    expect(screen.getAllByRole('button', { name: /Not missed/ })).toHaveLength(1);
  });

  it('says why nothing is planned', () => {
    const empty = week([day('2026-11-19', [], { halves: [], holiday: 'Thanksgiving' })]);
    show(empty, <DaySection day={empty.days[0] as PlanDay} />);
    expect(screen.getByText('Holiday: Thanksgiving')).toBeTruthy();
  });
});

describe('beside the days', () => {
  it('follow-ups say how late they are, clocks what would stop them', () => {
    const plan = week([day(TODAY)], {
      followUps: [
        { id: 'f', what: 'Ask about the rota', employerId: 'e', employerName: 'Sunrise Market', dueOn: '2026-11-16' },
        { id: 'g', what: '', employerId: 'e', employerName: 'Fennimore', dueOn: TODAY },
      ],
      clocks: [
        {
          seekerId: 's',
          preferredName: 'Imani',
          code: 'K-136',
          daysSinceEntry: 23,
          limitDays: 30,
          nextVisitOn: '2026-11-20',
        },
      ],
    });
    show(
      plan,
      <>
        <FollowUps />
        <Clocks />
      </>,
    );
    expect(screen.getByRole('link', { name: 'Log it: Ask about the rota, Sunrise Market' })).toBeTruthy();
    expect(screen.getByText('2 days late')).toBeTruthy();
    expect(screen.getByText('Due today')).toBeTruthy();
    expect(screen.getByText(/None yet, 7 days left\. Friday’s visit is for this person\./)).toBeTruthy();
  });

  it('tells what others did to the plan and what was cancelled, not what one did oneself', () => {
    const event = (id: string, code: string, byStaffId: string | null) => ({ id, code, byStaffId });
    const events = [
      event('own', 'pinned', 'nora'),
      event('stop', 'cancelled-do-not-contact', 'nora'),
      event('boss', 'moved', 'grant'),
    ];
    const told = toldEvents({ events, staffId: 'nora' } as unknown as PlanWeek);
    expect(told.map(({ id }) => id)).toEqual(['stop', 'boss']);
  });
});

describe('a re-plan', () => {
  it('shows every change in words before anything changes', () => {
    const when = (date: string) => ({ day: date, startsAt: '09:30' });
    const change = (name: string, part: object) => ({ siteId: name, employerId: name, employerName: name, ...part });
    const proposal = {
      id: 'x',
      version: 1,
      changes: [
        change('Depot Cinema', { change: 'moved', from: when('2026-11-18'), to: when('2026-11-19') }),
        change('Quill & Copy', { change: 'added', from: null, to: when('2026-11-20') }),
        change('Sunrise Market', { change: 'dropped', from: when('2026-11-20'), to: null }),
      ],
    } as unknown as Proposal;
    show(week([day(TODAY)]), <ProposalPanel proposal={proposal} />);
    expect(screen.getByRole('heading', { name: /: 1 moved, 1 new, 1 left out$/ })).toBeTruthy();
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Depot Cinema: from Wed 18, 9:30 am to Thu 19, 9:30 am',
      'Quill & Copy: new on Fri 20, 9:30 am',
      'Sunrise Market: no longer on Fri 20, 9:30 am',
    ]);
    expect(screen.getByRole('button', { name: 'Take these changes' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Keep my plan' })).toBeTruthy();
  });
});

describe('two people at one week', () => {
  it('are told apart from every other refusal, and may do it all the same', async () => {
    const again = jest.fn();
    const stale = new ApiProblem(409, 'plan-stop.changed-meanwhile', 'Someone else changed this.');
    const { unmount } = renderPart(<ActProblem error={stale} again={again} />);
    expect(screen.getByRole('alert').textContent).toContain('nothing of yours was written');
    await userEvent.click(screen.getByRole('button', { name: 'Do it all the same' }));
    expect(again).toHaveBeenCalledTimes(1);
    unmount();
    renderPart(<ActProblem error={new ApiProblem(409, 'plan.no-room', 'There is no room.')} again={again} />);
    expect(screen.getByRole('alert').textContent).toBe('There is no room. ');
    expect(screen.queryByRole('button', { name: 'Do it all the same' })).toBeNull();
  });
});
