import { addDays } from '@inroads/calendar';
import { grantsOf } from '@inroads/contracts';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { api } from '@/api/client';
import { firstName } from '@/facts/first-name';
import { NORA, renderPart } from '@/testing/render-part';
import { PlanGrid } from './plan-grid';
import { PlanSentence, PlanSums } from './plan-sums';
import { SettleList } from './settle-list';
import { leftOutWords, SettledSections } from './team-aside';
import { daysAway, isOver, jointStateOf, orderOf, othersAt, paceOf, shownDates, toSettle } from './team-plan-model';
import { readTeamPlanSearch } from './team-plan-view';
import {
  type Settlement,
  type TeamDay,
  type TeamLine,
  type TeamPlan,
  teamPlanQuery,
  type TeamStop,
} from './team-plan.queries';
import { whileJointIsPlanned } from '@/features/week/week.queries';
import { TogetherSection } from './together-section';
import { TeamRunLine } from './team-run-line';
import type { TeamRun } from './use-team-run';

const WEEK = '2026-11-23';
const GRANT = { ...NORA, staffId: 'grant', permissions: [...grantsOf(['supervisor'])] };

const STAFF = [
  { id: 'nora', name: 'Nora Ellis' },
  { id: 'sam', name: 'Sam Petrakis' },
  { id: 'beth', name: 'Beth Kowalczyk' },
];

const answer = (data: object) => ({ data, response: { ok: true, status: 200 } }) as never;
const post = jest.spyOn(api, 'POST').mockResolvedValue(answer({}));
jest.spyOn(api, 'GET').mockResolvedValue(answer({ items: STAFF }));

function stop(id: string, at: number, part: object = {}): TeamStop {
  const base = {
    id,
    version: 2,
    employerId: `e-${id}`,
    employerName: `Employer ${id}`,
    siteId: `s-${id}`,
    siteName: '',
    kind: 'visit',
    purpose: 'learn',
    day: addDays(WEEK, at),
    startsAt: '09:00',
    endsAt: '09:20',
    state: 'planned',
    contactOn: null,
    isPinned: false,
    reasons: [],
    forWhom: [],
    otherSeekers: 0,
    joint: null,
  };
  return { ...base, ...part } as TeamStop;
}

function line(name: string, stops: TeamStop[] = [], part: object = {}, leaveOn: readonly number[] = []): TeamLine {
  const days = Array.from({ length: 7 }, (_, at): TeamDay => {
    const worked = at < 5 && !leaveOn.includes(at) ? (['am', 'pm'] as const) : [];
    const leave = leaveOn.includes(at) ? (['am', 'pm'] as const) : [];
    const date = addDays(WEEK, at);
    return { date, halves: [...worked], leave: [...leave], stops: stops.filter((each) => each.day === date) };
  });
  const base = {
    staffId: firstName(name).toLowerCase(),
    name,
    figures: { counted: 0, target: 6, targetAdjusted: 6, looking: 7, leftOut: null },
    plan: { id: `p-${name}`, version: 1, status: 'draft', plannedAt: '2026-11-18T18:00:00Z', acceptedAt: null },
    hasProposal: false,
    travelMinutes: 85,
    days,
  };
  return { ...base, ...part } as unknown as TeamLine;
}

function plan(lines: TeamLine[], part: object = {}): TeamPlan {
  const days = Array.from({ length: 7 }, (_, at) => ({ date: addDays(WEEK, at), holiday: null }));
  const base = {
    teamId: 'r',
    teamName: 'Riverside team',
    week: WEEK,
    today: '2026-11-18',
    days,
    lines,
    settlements: [],
    leftOut: [],
    promises: [],
    jointVisits: [],
    runId: null,
  };
  return { ...base, ...part };
}

const settlement = (code: string, part: object = {}): Settlement =>
  ({
    code,
    employerId: 'e-pine',
    employerName: 'Pinecrest',
    day: null,
    staffIds: [],
    insteadOf: [],
    ...part,
  }) as Settlement;

const covers = { reasons: [{ code: 'covers-for', values: { staffId: 'beth' }, amount: 0 }] };
/** Nora and Sam both go to Pinecrest on Tuesday; Sam makes a visit of Beth's, who is away two days. */
function clash(part: object = {}): TeamPlan {
  const pine = { employerId: 'e-pine', employerName: 'Pinecrest' };
  return plan(
    [
      line('Nora Ellis', [stop('a', 0), stop('pine-nora', 1, { ...pine, startsAt: '14:00', ...part })]),
      line('Sam Petrakis', [stop('b', 0, covers), stop('pine-sam', 2, { ...pine, version: 5 })]),
      line('Beth Kowalczyk', [], {}, [0, 1]),
    ],
    {
      settlements: [
        settlement('planned-twice', { staffIds: ['nora', 'sam'] }),
        settlement('not-kept', { employerId: 'e-north', employerName: 'Northgate', insteadOf: ['beth'] }),
        settlement('covered-by', {
          employerId: 'e-b',
          employerName: 'Employer b',
          staffIds: ['sam'],
          insteadOf: ['beth'],
        }),
        settlement('goes-to', {
          employerId: 'e-a',
          employerName: 'Employer a',
          staffIds: ['nora'],
          insteadOf: ['sam'],
        }),
      ],
    },
  );
}

describe('the weeks of a team', () => {
  it('number the visits of a day; what was missed stands last, unless it is planned again there', () => {
    const days = line('Nora Ellis', [
      stop('a', 0, { state: 'missed' }),
      stop('b', 0),
      stop('c', 0, { state: 'cancelled', employerId: 'e-b' }),
      stop('d', 0, { state: 'done' }),
    ]).days;
    expect(orderOf(days[0] as TeamDay).map(({ stop: { id }, number }) => [id, number])).toEqual([
      ['b', 1],
      ['d', 2],
      ['a', null],
    ]);
  });

  it('show the weekend only where somebody works or visits then', () => {
    expect(shownDates(plan([line('Nora Ellis')]))).toHaveLength(5);
    expect(shownDates(plan([line('Nora Ellis', [stop('a', 5)])])).map(({ date }) => date)).toContain('2026-11-28');
  });

  it('count what is still to come against the target after leave and hours', () => {
    const figures = { counted: 1.5, target: 6, targetAdjusted: 3.6 };
    const nora = line('Nora Ellis', [stop('a', 0), stop('b', 1), stop('c', 2, { state: 'done' })], { figures });
    expect(paceOf(nora, '2026-11-24')).toEqual({ counted: 2, planned: 1, target: 4 });
    expect(paceOf(line('Nora Ellis', [], { figures: null }), WEEK)).toEqual({ counted: 0, planned: 0, target: null });
  });

  it('know who else has a visit in the week, and what is left to settle', () => {
    const both = clash();
    const [nora, sam] = both.lines as [TeamLine, TeamLine];
    expect(othersAt(both, 'nora', nora.days[1]?.stops[0] as TeamStop)).toEqual(['sam']);
    expect(othersAt(both, 'sam', sam.days[0]?.stops[0] as TeamStop)).toEqual([]);
    expect(toSettle(both).map(({ code }) => code)).toEqual(['planned-twice', 'not-kept']);
    expect(daysAway(both.lines[2] as TeamLine)).toBe(2);
  });

  it('are over once their last day is', () => {
    expect([isOver({ week: WEEK, today: '2026-11-29' }), isOver({ week: WEEK, today: '2026-11-30' })]).toEqual([
      false,
      true,
    ]);
  });

  it('read the team from the address', () => {
    expect([readTeamPlanSearch({ team: 'r' }), readTeamPlanSearch({ team: 4 }), readTeamPlanSearch({})]).toEqual([
      { team: 'r' },
      {},
      {},
    ]);
  });
});

describe('the grid', () => {
  it('has a row for each person and opens the day of her week from its cell', async () => {
    renderPart(<PlanGrid plan={clash()} />, GRANT);
    const rows = screen.getAllByRole('row').slice(1);
    expect(rows.map((row) => within(row).getByRole('rowheader').textContent)).toEqual([
      expect.stringMatching(/^Nora Ellis.*7 looking.*2 planned, target 6.*Draft of Nov 18, not accepted yet/),
      expect.stringMatching(/^Sam Petrakis/),
      expect.stringMatching(/^Beth Kowalczyk/),
    ]);
    const tuesday = screen.getByRole('link', { name: 'Nora Ellis, Tuesday: open the week' });
    expect(tuesday.getAttribute('href')).toBe('/week/of/nora/2026-11-23?day=tue');
    expect(await screen.findByText('Sam too. Settle')).toBeTruthy();
    expect(screen.getByText('For Beth')).toBeTruthy();
    expect(screen.getAllByText('Leave')).toHaveLength(2);
  });

  it('says what a visit is for, when, what was promised, and for whom as far as one may see', () => {
    const promised = [{ code: 'follow-up-due', values: { days: 1 }, amount: 3 }];
    const stops = [
      stop('a', 0, { reasons: promised, forWhom: ['Rosa', 'Omar', 'Tess'], otherSeekers: 1 }),
      stop('b', 1, { kind: 'appointment', startsAt: '13:40', forWhom: ['Rosa'] }),
      stop('c', 2, { otherSeekers: 2, state: 'missed' }),
      stop('d', 3, { isPinned: true }),
    ];
    renderPart(<PlanGrid plan={plan([line('Nora Ellis', stops)])} />, GRANT);
    const said = screen.getAllByRole('cell').map((cell) => cell.querySelector('ol')?.textContent ?? '');
    expect(said[0]).toContain('Second cup, 9:00 am, promised, for Rosa and 3 more');
    expect(said[1]).toContain('Appointment, 1:40 pm, for Rosa');
    expect(said[2]).toContain('Second cup, 9:00 am, for 2 people');
    expect(said[3]).toBe('1Employer dSecond cup, 9:00 amPinned');
    expect([screen.getByText('Missed'), screen.getByText('Pinned')]).toHaveLength(2);
  });

  it('is walked row by row, and opened, without a mouse', async () => {
    const opened = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation();
    renderPart(<PlanGrid plan={clash()} />, GRANT);
    await userEvent.keyboard('jj');
    const [, , sam] = screen.getAllByRole('row');
    expect(document.activeElement).toBe(sam);
    await userEvent.keyboard('{Enter}');
    expect(opened.mock.contexts).toEqual([
      within(sam as HTMLElement).getByRole('link', { name: /^Sam Petrakis ?: open/ }),
    ]);
    opened.mockRestore();
  });

  it('has beside each name what is printed instead: how many', () => {
    const stops = [stop('a', 0, { forWhom: ['Rosa', 'Omar'], otherSeekers: 1 })];
    const { container } = renderPart(<PlanGrid plan={plan([line('Nora Ellis', stops)])} />, GRANT);
    expect(container.querySelector('.onScreen')?.textContent).toBe(', for Rosa and 2 more');
    expect(container.querySelector('.onPaper')?.textContent).toBe(', for 3 people');
  });

  it('says why a day is empty', () => {
    const days = plan([]).days.map((day, at) => (at === 3 ? { ...day, holiday: 'Thanksgiving' } : day));
    const nora = line('Nora Ellis', [], {}, [0]);
    const half: TeamLine = {
      ...nora,
      days: nora.days.map((day, at) => (at === 1 ? { ...day, leave: ['pm'] } : day)),
    };
    const off = { ...half, days: half.days.map((day, at) => (at === 4 ? { ...day, halves: [] } : day)) };
    renderPart(<PlanGrid plan={plan([off], { days })} />, GRANT);
    const said = screen.getAllByRole('cell').map(({ textContent }) => textContent?.replace(/^\w+ \d+/, ''));
    expect(said).toEqual([
      'Leave',
      'Leave, afternoon',
      'Nothing planned',
      'Holiday: Thanksgiving',
      'Not a working day',
    ]);
  });

  it('tells a proposal and a week without a plan apart from a draft', () => {
    renderPart(
      <PlanGrid
        plan={plan([line('Nora Ellis', [], { hasProposal: true }), line('Sam Petrakis', [], { plan: null })])}
      />,
      GRANT,
    );
    expect(screen.getByText('A re-plan waits for an answer')).toBeTruthy();
    expect(screen.getByText('Nothing planned yet')).toBeTruthy();
  });
});

describe('the sentence', () => {
  const said = (shown: TeamPlan) => renderPart(<PlanSentence plan={shown} />, GRANT).container.textContent;

  it('says how many visits, what is to settle, and why targets are lower', () => {
    expect(said(clash())).toBe(
      '4 visits for 3 people. 2 to settle, 1 in a colleague’s place. Targets are lower: Beth is away 2 days.',
    );
  });

  it('says that nobody goes twice only where it is so', () => {
    expect(said(plan([line('Nora Ellis', [stop('a', 0)])]))).toBe('1 visit for 1 person, no employer twice. ');
  });

  it('says where nothing is planned yet', () => {
    const without = (name: string) => line(name, [], { plan: null });
    expect(said(plan([without('Nora Ellis'), without('Sam Petrakis')]))).toMatch(
      /^Nothing is planned yet for 2 people/,
    );
    expect(said(plan([line('Nora Ellis', [stop('a', 0)]), without('Sam Petrakis')]))).toContain(
      'Nothing planned yet for Sam.',
    );
  });
});

describe('to settle', () => {
  it('takes the visit out of the week of whoever does not go, once that is confirmed', async () => {
    renderPart(<SettleList plan={clash()} />, GRANT);
    await userEvent.click(screen.getByRole('button', { name: 'Nora Ellis goes to Pinecrest, nobody else' }));
    expect(screen.getByText('It leaves Sam’s week.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Nora goes' }));
    expect(post.mock.calls).toEqual([
      [
        '/api/plan-stops/{id}/remove',
        { params: { path: { id: 'pine-sam' } }, body: { version: 5, reason: 'Nora goes there.' } },
      ],
    ]);
  });

  it('leaves to those who promised it who keeps it', () => {
    renderPart(<SettleList plan={clash({ kind: 'appointment' })} />, GRANT);
    expect(screen.queryAllByRole('button')).toEqual([]);
    expect(screen.getByText(/It is promised. Ask them who goes/)).toBeTruthy();
  });

  it('offers nothing in a week that is over', () => {
    renderPart(<SettleList plan={{ ...clash(), today: '2026-12-01' }} />, GRANT);
    expect(screen.queryAllByRole('button')).toEqual([]);
  });

  it('says what nobody can keep, and that nothing is to settle', async () => {
    renderPart(<SettleList plan={clash()} />, GRANT);
    expect((await screen.findByRole('link', { name: 'Open Beth’s week' })).getAttribute('href')).toContain(
      '/week/of/beth',
    );
    renderPart(<SettleList plan={plan([])} />, GRANT);
    expect(screen.getByText('Nothing: nobody is in another’s way.')).toBeTruthy();
  });
});

describe('what was settled', () => {
  it('says who goes in whose place, who goes where more would, and what nobody keeps', async () => {
    const promise = { employerId: 'e-l', employerName: 'Lindgren', ownerStaffId: 'beth', isPlanned: false };
    const promises = [
      { ...promise, dueOn: '2026-11-26' },
      { ...promise, employerId: 'e-t', employerName: 'Tri-County', dueOn: '2026-11-10' },
      { ...promise, employerId: 'e-k', employerName: 'Kestrel', dueOn: '2026-11-24', isPlanned: true },
    ];
    const leftOut = [{ employerId: 'e-h', employerName: 'Harborview', code: 'too-far', values: {} }];
    renderPart(<SettledSections plan={{ ...clash(), promises, leftOut }} />, GRANT);
    expect(await screen.findByText('Sam goes for Beth')).toBeTruthy();
    expect(screen.getByText('Nora goes, it would suit Sam too')).toBeTruthy();
    expect(screen.getByText('1 of 3 in the plan')).toBeTruthy();
    expect(screen.getByText('Beth promised it for Thu, Nov 26; nobody goes there')).toBeTruthy();
    expect(screen.getByText('Beth promised it for Tue, Nov 10, which has passed; nobody goes there')).toBeTruthy();
    expect(screen.queryByText('Kestrel')).toBeNull();
    expect(screen.getByText('too far for any of them')).toBeTruthy();
  });

  it('shows five of many until all are asked for', async () => {
    const leftOut = Array.from({ length: 7 }, (_, at) => ({
      employerId: `e${at}`,
      employerName: `Place ${at}`,
      code: 'kind-full',
      values: {},
    }));
    renderPart(<SettledSections plan={plan([line('Nora Ellis')], { leftOut })} />, GRANT);
    expect(screen.getAllByRole('listitem')).toHaveLength(5);
    await userEvent.click(screen.getByRole('button', { name: 'Show all 7' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(7);
  });

  it('has words for every reason, known or not', () => {
    const entry = { employerId: 'e', employerName: 'Harborview' };
    const said = (code: string, values = {}) => leftOutWords({ ...entry, code, values }, (day) => `day ${day}`);
    expect(said('do-not-contact', { until: '2027-01-04' })).toBe('do not contact until day 2027-01-04');
    expect(said('do-not-contact', { until: '9999-12-31' })).toBe('asked not to be contacted');
    expect(said('something-new')).toBe('no time left beside visits that are worth more');
  });

  it('adds up the week', () => {
    const promises = [{ employerId: 'x', employerName: 'Kestrel', ownerStaffId: 'nora', dueOn: WEEK, isPlanned: true }];
    const { container } = renderPart(<PlanSums plan={{ ...clash(), promises }} />, GRANT);
    const said = [...container.querySelectorAll('dd')].map(({ textContent }) => textContent);
    expect(said).toEqual([
      '4 visits plannedtargets add up to 18',
      '1 of 1 promises in the planAll that are due this week',
      '4 h 15 min of travelall together',
    ]);
  });
});

describe('planning of a team', () => {
  const run = (state: string, part: object = {}): TeamRun =>
    ({
      run: { id: 'x', state, total: 4, done: 2, percent: 62, isStopAsked: false, parts: [], ...part },
      isPlanning: state === 'running',
      error: null,
      begin: jest.fn(),
      stop: jest.fn(),
      resume: jest.fn(),
    }) as unknown as TeamRun;

  it('shows how far it is, and stops', async () => {
    const team = run('running');
    renderPart(<TeamRunLine team={team} />, GRANT);
    expect(screen.getByText('Planning the team’s week: 62 %')).toBeTruthy();
    expect(screen.getByText(/2 of 4 weeks are ready/)).toBeTruthy();
    expect(screen.getByRole('progressbar').getAttribute('value')).toBe('62');
    await userEvent.click(screen.getByRole('button', { name: 'Stop' }));
    expect(team.stop).toHaveBeenCalled();
  });

  it('goes on after it was stopped', async () => {
    const team = run('stopped');
    renderPart(<TeamRunLine team={team} />, GRANT);
    expect(screen.getByText(/Planning was stopped: 2 of 4 weeks are ready/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Go on' }));
    expect(team.resume).toHaveBeenCalled();
  });

  it('says whose week could not be planned, and why', async () => {
    const parts = [{ staffId: 'sam', state: 'failed', planId: null, fault: 'The map does not answer.' }];
    renderPart(<TeamRunLine team={run('failed', { parts })} />, GRANT);
    expect(await screen.findByText(/Sam’s week could not be planned.*The map does not answer/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
  });
});

describe('going together', () => {
  const party = (staffId: string, name: string, part: object = {}) => ({
    ...{ staffId, name, hasPlan: true, day: addDays(WEEK, 1), startsAt: '10:00', ...part },
  });
  const visit = (part: object = {}) =>
    ({
      ...{
        id: 'j',
        version: 4,
        week: WEEK,
        employerId: 'e-a',
        employerName: 'Employer a',
        siteId: 's-a',
        siteName: '',
      },
      ...{
        askedBy: 'grant',
        isPlanning: false,
        party: [party('nora', 'Nora Ellis'), party('sam', 'Sam Petrakis')],
        ...part,
      },
    }) as TeamPlan['jointVisits'][number];
  const joint = { id: 'j', version: 4, colleagues: [party('sam', 'Sam Petrakis')] };

  it('stands at the visit in the grid', () => {
    renderPart(<PlanGrid plan={plan([line('Nora Ellis', [stop('a', 1, { joint })])])} />, GRANT);
    expect(screen.getByText('With Sam')).toBeTruthy();
  });

  it('is at one time, being planned, apart once all are planned, else still to be planned', () => {
    const [nora, sam] = visit().party as [object, object];
    expect(jointStateOf(visit())).toBe('together');
    expect(jointStateOf(visit({ party: [nora, { ...sam, startsAt: '11:00' }] }))).toBe('apart');
    const alone = { party: [nora, { ...sam, day: null, startsAt: null }] };
    expect(jointStateOf(visit(alone))).toBe('apart');
    expect(jointStateOf(visit({ ...alone, isPlanning: true }))).toBe('planning');
    renderPart(<TogetherSection plan={plan([], { jointVisits: [visit({ ...alone, isPlanning: true })] })} />, GRANT);
    expect(screen.getByText('Nora and Sam, a time is being looked for')).toBeTruthy();
    expect(teamPlanQuery('t', WEEK).refetchInterval).toBe(whileJointIsPlanned);
    expect(jointStateOf(visit({ party: [nora, { ...sam, hasPlan: false, day: null, startsAt: null }] }))).toBe('open');
  });

  it('says what is to be settled where no time suits all', async () => {
    const settlements = [settlement('joint-not-possible', { staffIds: ['nora'], insteadOf: ['sam'] })];
    renderPart(<SettleList plan={plan([line('Nora Ellis')], { settlements })} />, GRANT);
    expect(await screen.findByText(/^Nora goes; Sam cannot come along then\./)).toBeTruthy();
  });

  it('is called off, and arranged for a visit that is planned, with at least one who comes along', async () => {
    post.mockClear();
    const lines = [line('Nora Ellis', [stop('a', 1, { joint }), stop('b', 2)]), line('Sam Petrakis')];
    renderPart(<TogetherSection plan={plan(lines, { jointVisits: [visit()] })} />, GRANT);
    expect(screen.getByText(/Nora and Sam, Tuesday, 10:00 am/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Call it off: Employer a' }));
    expect(post).toHaveBeenCalledWith(
      '/api/joint-visits/{id}/withdraw',
      expect.objectContaining({ params: { path: { id: 'j' } }, body: { version: 4 } }),
    );
    post.mockClear();
    await userEvent.click(screen.getByRole('button', { name: 'Arrange a visit together' }));
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Employer b, Nora’s']);
    await userEvent.click(screen.getByRole('button', { name: 'Go together' }));
    expect(screen.getByText('Choose who comes along.')).toBeTruthy();
    expect(post).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Sam Petrakis' }));
    await userEvent.click(screen.getByRole('button', { name: 'Go together' }));
    expect(post).toHaveBeenCalledWith(
      '/api/joint-visits',
      expect.objectContaining({ body: { siteId: 's-b', week: WEEK, staffIds: ['nora', 'sam'] } }),
    );
  });
});
