import {
  always,
  countingSettings,
  daysToFirstContact,
  judgeContact,
  lookingAmong,
  summarizeClocks,
  totalsOf,
  weeksOf,
} from '.';
import { seeker, seekers, specialist, visit } from '../test/build';
import type { CaseloadMember, CountedContact, CountedStaff, CountingChoices, WeekFigures } from '.';

/** docs/rules.md, Scenarios: week Monday to Sunday in agency time, goal 6. */
const ZONE = 'America/New_York';
const WEEK = { from: '2026-11-16', to: '2026-11-22' };

function weekOfStaff(
  contacts: CountedContact[],
  {
    staff = [specialist('A')],
    people = seekers(8, 'A'),
    choices = {},
    range = WEEK,
  }: {
    staff?: CountedStaff[];
    people?: CaseloadMember[];
    choices?: CountingChoices;
    range?: { from: string; to: string };
  } = {},
): WeekFigures[] {
  const settings = countingSettings({ zone: ZONE, ...choices });
  return weeksOf({ settings, staff, contacts, lookingIn: lookingAmong(people), range });
}

describe('1. same employer twice', () => {
  it('counts 2, with 1 distinct employer', () => {
    const contacts = [
      visit({ happenedAt: '2026-11-17T10:00:00-05:00' }),
      visit({ happenedAt: '2026-11-19T10:00:00-05:00' }),
    ];
    expect(weekOfStaff(contacts)).toEqual([
      expect.objectContaining({
        staff: 'A',
        weekStart: '2026-11-16',
        logged: 2,
        counted: 2,
        distinctEmployers: 1,
        target: 6,
      }),
    ]);
  });
});

describe('2. two specialists together', () => {
  const staff = [specialist('A'), specialist('B', { team: always<string | null>('hillside') }), specialist('S')];
  const jointly = visit({
    staff: [
      { id: 'A', role: 'lead' },
      { id: 'B', role: 'joint' },
      { id: 'S', role: 'shadowing' },
    ],
  });
  const people = ['A', 'B', 'S'].flatMap((id) => seekers(4, id));

  it('credits each with 1, tags it joint, and gives the shadowing supervisor 0', () => {
    const [a, b, supervisor] = weekOfStaff([jointly], { staff, people });
    expect([a?.counted, b?.counted, supervisor?.counted]).toEqual([1, 1, 0]);
    expect([a?.joint, b?.joint]).toEqual([1, 1]);
    expect(supervisor?.uncounted).toEqual({ shadowing: 1 });
  });

  it('is not joint where the other one only went along', () => {
    const staffOfIt = jointly.staff.filter(({ id }) => id !== 'B');
    expect(weekOfStaff([{ ...jointly, staff: staffOfIt }], { staff, people })[0]).toMatchObject({
      counted: 1,
      joint: 0,
    });
  });

  it('is one visit of the agency, and one of each team', () => {
    const totals = totalsOf({ settings: countingSettings({ zone: ZONE }), staff, contacts: [jointly], range: WEEK });
    expect(totals.agency).toEqual([expect.objectContaining({ weekStart: '2026-11-16', logged: 1, counted: 1 })]);
    expect(totals.teams.map(({ team, counted }) => [team, counted])).toEqual([
      ['riverside', 1],
      ['hillside', 1],
    ]);
  });

  it('credits the lead only where the agency says so', () => {
    const [a, b] = weekOfStaff([jointly], { staff, people, choices: { jointCredit: 'lead' } });
    expect([a?.counted, b?.counted]).toEqual([1, 0]);
    expect(b?.uncounted).toEqual({ 'joint-credit-to-lead': 1 });
  });
});

describe('3. phone against in person', () => {
  const managers = Array.from({ length: 4 }, (_, index) => visit({ employer: `e${index}` }));
  const calls = Array.from({ length: 5 }, () => visit({ mode: 'phone' }));
  const desks = Array.from({ length: 2 }, () => visit({ met: ['no'] }));
  const eleven = [...managers, ...calls, ...desks];

  it('counts 4 of 11 logged, every other row with its reason', () => {
    expect(weekOfStaff(eleven)[0]).toMatchObject({
      logged: 11,
      counted: 4,
      uncounted: { 'by-phone': 5, 'no-one-who-hires': 2 },
    });
  });

  it('counts again when a mode changes', () => {
    const [first, ...others] = calls as [CountedContact, ...CountedContact[]];
    const changed = [...managers, { ...first, mode: 'in-person' as const }, ...others, ...desks];
    expect(weekOfStaff(changed)[0]).toMatchObject({ logged: 11, counted: 5, uncounted: { 'by-phone': 4 } });
  });
});

describe('4. leave half the week', () => {
  const leave = [{ from: '2026-11-18', fromHalf: 'pm', to: '2026-11-20', toHalf: 'pm' } as const];
  const three = Array.from({ length: 3 }, (_, index) => visit({ employer: `e${index}` }));

  it('shows 3 of 6 raw and 3 of 3 adjusted', () => {
    const [week] = weekOfStaff(three, { staff: [specialist('A', { leave })] });
    expect(week).toMatchObject({ counted: 3, target: 6, targetAdjusted: 3, availableShare: 0.5, leftOut: null });
  });

  it('leaves a week of full leave out of the mean', () => {
    const whole = [{ from: '2026-11-14', fromHalf: 'am', to: '2026-11-20', toHalf: 'pm' } as const];
    const [week] = weekOfStaff([], { staff: [specialist('A', { leave: whole })] });
    expect(week).toMatchObject({ target: 6, targetAdjusted: 0, leftOut: 'full-leave' });
  });
});

describe('5. part time', () => {
  it('is 3 of 3 adjusted and 3 of 6 raw at half time', () => {
    const staff = [specialist('D', { employment: [{ from: null, to: null, fte: 0.5 }] })];
    const contacts = Array.from({ length: 3 }, () => visit({ staff: [{ id: 'D', role: 'lead' }] }));
    const [week] = weekOfStaff(contacts, { staff, people: seekers(11, 'D') });
    expect(week).toMatchObject({ counted: 3, target: 6, targetAdjusted: 3, looking: 11 });
  });
});

describe('weeks outside employment', () => {
  const staff = [specialist('A', { employment: [{ from: null, to: '2026-11-15', fte: 1 }] })];

  it('have no row, unless there is an entry: then a row without target', () => {
    expect(weekOfStaff([], { staff })).toEqual([]);
    expect(weekOfStaff([visit()], { staff })).toEqual([
      expect.objectContaining({ counted: 1, target: null, targetAdjusted: null, leftOut: 'not-employed' }),
    ]);
  });
});

describe('6. few or no seekers', () => {
  it.each([
    [3, 6, null],
    [2, 4, null],
    [1, 2, null],
    [0, null, 'no-one-looking'],
  ])('with %i looking the target is %p', (count, target, leftOut) => {
    const [week] = weekOfStaff([visit()], { people: seekers(count, 'A') });
    expect(week).toMatchObject({ target, targetAdjusted: target, leftOut, looking: count });
  });

  it('takes the people looking as at that week, not today', () => {
    const people = [
      seeker('P', 'A', {
        statuses: [
          { from: '2026-10-01', to: '2026-11-15', status: 'looking' },
          { from: '2026-11-16', to: null, status: 'working' },
        ],
      }),
      seeker('Q', 'A', { specialists: [{ from: '2026-11-22', to: null, staff: 'A' }] }),
      seeker('R', 'B'),
    ];
    const weeks = weekOfStaff([], { people, range: { from: '2026-11-09', to: '2026-11-29' } });
    expect(weeks.map(({ looking }) => looking)).toEqual([1, 1, 1]);
    const later = weekOfStaff([], { people: people.slice(0, 1), range: { from: '2026-11-09', to: '2026-11-22' } });
    expect(later.map(({ target }) => target)).toEqual([2, null]);
  });
});

describe('8. late entry, week boundary, time zone', () => {
  const range = { from: '2026-11-09', to: '2026-11-22' };

  it.each(['2026-11-15T23:40:00-05:00', '2026-11-16T04:40:00Z', '2026-11-16T13:40:00+09:00'])(
    'belongs to the week of the Sunday in the agency zone: %s',
    (happenedAt) => {
      const weeks = weekOfStaff([visit({ happenedAt })], { range });
      expect(weeks.map(({ weekStart, counted }) => [weekStart, counted])).toEqual([
        ['2026-11-09', 1],
        ['2026-11-16', 0],
      ]);
    },
  );

  it('belongs to the week that begins on that Sunday where weeks begin on Sunday', () => {
    const [week] = weekOfStaff([visit({ happenedAt: '2026-11-15T23:40:00-05:00' })], {
      choices: { weekStart: 7 },
      range: { from: '2026-11-15', to: '2026-11-15' },
    });
    expect(week).toMatchObject({ weekStart: '2026-11-15', counted: 1 });
  });

  it.each([
    ['2026-03-08T23:59:00-04:00', '2026-03-02'],
    ['2026-11-01T23:59:00-05:00', '2026-10-26'],
    ['2027-01-03T23:40:00-05:00', '2026-12-28'],
  ])('holds over a clock change and New Year: %s', (happenedAt, weekStart) => {
    const settings = countingSettings({ zone: ZONE });
    const weeks = weeksOf({
      settings,
      staff: [specialist('A')],
      contacts: [visit({ happenedAt })],
      lookingIn: () => 8,
    });
    expect(weeks.map((week) => week.weekStart)).toEqual([weekStart]);
  });
});

describe('15. days to first employer contact', () => {
  const settings = countingSettings({ zone: ZONE });
  const episode = { seeker: 'K', entered: '2026-03-03', left: null };
  const call = visit({ happenedAt: '2026-03-10T10:00:00-05:00', mode: 'phone', seekers: ['K'] });
  const general = visit({ id: 'general', happenedAt: '2026-03-12T10:00:00-04:00' });
  const interview = visit({
    id: 'interview',
    happenedAt: '2026-03-20T10:00:00-04:00',
    madeBy: 'client',
    met: [],
    seekers: ['K'],
  });
  const clock = (
    contacts: CountedContact[],
    today = '2026-03-25',
    of: typeof episode | { seeker: string; entered: string; left: string } = episode,
  ) => daysToFirstContact(of, contacts, today, settings);

  it('is 17: neither the call nor the general visit stops it, her own interview does', () => {
    expect(clock([interview, general, call])).toEqual({
      state: 'stopped',
      days: 17,
      inTime: true,
      on: '2026-03-20',
      contact: 'interview',
    });
    expect(judgeContact(interview, settings)).toMatchObject({
      counts: false,
      reasons: [{ code: 'made-by-client' }, {}],
    });
  });

  it('counts the general visit for her from its own date once it is linked', () => {
    expect(clock([interview, { ...general, seekers: ['K'] }, call])).toMatchObject({ days: 9, contact: 'general' });
    expect(
      clock([
        { ...interview, id: 'earlier in the alphabet' },
        { ...general, seekers: ['K'] },
      ]),
    ).toMatchObject({ days: 9 });
  });

  it('starts anew with a new episode, and does not stop before entry or after the end', () => {
    expect(clock([interview], '2026-05-01', { ...episode, entered: '2026-03-21' })).toMatchObject({ state: 'open' });
    expect(clock([interview], '2026-05-01', { ...episode, left: '2026-03-19' })).toEqual({
      state: 'ended-without-contact',
      days: 16,
    });
    expect(clock([], '2026-03-19', { ...episode, left: '2026-03-19' })).toMatchObject({
      state: 'ended-without-contact',
    });
    expect(clock([], '2026-03-18', { ...episode, left: '2026-03-19' })).toMatchObject({ state: 'open' });
    expect(clock([interview], '2026-05-01', { ...episode, entered: '2026-03-20' })).toMatchObject({
      days: 0,
      inTime: true,
    });
  });

  it('is in time on day 30 and late on day 31', () => {
    expect(clock([], '2026-04-02')).toEqual({ state: 'open', days: 30, inTime: true });
    expect(clock([], '2026-04-03')).toEqual({ state: 'open', days: 31, inTime: false });
    const on = (day: string) => clock([{ ...interview, happenedAt: `${day}T10:00:00-04:00` }], '2026-05-01');
    expect(on('2026-04-02')).toMatchObject({ days: 30, inTime: true });
    expect(on('2026-04-03')).toMatchObject({ days: 31, inTime: false });
    expect(clock([], '2026-03-01')).toEqual({ state: 'open', days: 0, inTime: true });
  });

  it.each([
    ['a meeting by video', { mode: 'video' as const }],
    ['nobody who hires', { met: ['no' as const] }],
    ['support in her present job', { purpose: 'job-support' as const }],
    ['a voided entry', { voided: true }],
    ['an imported entry', { imported: true }],
    ['a contact for somebody else', { seekers: ['L'] }],
  ])('is not stopped by %s', (_, changes) => {
    expect(clock([{ ...interview, ...changes }])).toMatchObject({ state: 'open' });
    expect(clock([visit({ happenedAt: '2026-03-20T10:00:00-04:00', seekers: ['K'], ...changes })])).toMatchObject({
      state: 'open',
    });
  });

  it('lists open clocks beside a mean that leaves them out', () => {
    const clocks = [clock([interview]), clock([{ ...general, seekers: ['K'] }]), clock([])];
    const ended = clock([], '2026-05-01', { ...episode, left: '2026-03-19' });
    expect(summarizeClocks([...clocks, ended])).toEqual({ meanDays: 13, stopped: 2, open: 1, endedWithoutContact: 1 });
    expect(summarizeClocks([clock([])]).meanDays).toBeNull();
  });
});
