import { Invalid } from '@inroads/kernel';
import { at, candidate, day, MONDAY, span, TUESDAY, week } from '../testing/week.builder';
import { faultsOf } from '../testing/week-plan.judge';
import { planWeek } from './plan-week';
import type { WeekPlan } from './week-plan.model';
import type { Commitment, WeekProblem, WeighedReason } from './week-problem.model';

const EFFORT = { seed: 3, iterations: 400 };

function planned(problem: WeekProblem): WeekPlan {
  const plan = planWeek(problem, EFFORT);
  expect(faultsOf(problem, plan)).toEqual([]);
  return plan;
}

const times = (plan: WeekPlan) =>
  Object.fromEntries(
    plan.days.flatMap(({ date, stops }) => stops.map((stop) => [stop.candidateId, [date, stop.startsAt]])),
  );
const leftOut = (plan: WeekPlan, id: string) => plan.leftOut.find(({ candidateId }) => candidateId === id);

describe('a planned week', () => {
  it('says when to set out, how far it is, and whether that is measured', () => {
    const problem = week([candidate('diner', { placeId: 'km-20' }), candidate('bakery', { placeId: 'km-25' })]);
    const [monday] = planned({ ...problem, days: [day(MONDAY)] }).days;
    const [first, second] = monday!.stops;
    expect(monday).toMatchObject({
      departsAt: at('9:00'),
      travelMinutes: 50,
      countedMinutes: 110,
      returnsAt: at('10:50'),
    });
    expect([first!.travelMinutes, first!.isTravelMeasured, second!.travelMinutes, second!.isTravelMeasured]).toEqual(
      first!.candidateId === 'diner' ? [20, true, 5, false] : [25, true, 5, false],
    );
  });

  it('keeps out of blocked time, and lets travel go on after it', () => {
    const blocked = [{ ...span('9:10', '12:00'), code: 'meeting' }];
    const problem = week([candidate('far', { placeId: 'km-30' })], { days: [day(MONDAY, { blocked })] });
    expect(planned(problem).days[0]!.stops[0]).toMatchObject({
      arrivesAt: at('12:20'),
      startsAt: at('12:20'),
      travelMinutes: 30,
    });
  });

  it('keeps an appointment to the minute, outside opening hours too', () => {
    const hold = { kind: 'time', date: TUESDAY, startsAt: at('16:05'), cause: 'appointment' } as const;
    const plan = planned(week([candidate('early', { hold, hours: {} }), candidate('other')]));
    expect(times(plan)['early']).toEqual([TUESDAY, at('16:05')]);
    expect(plan.days[1]!.stops.find(({ candidateId }) => candidateId === 'early')!.reasons[0]!.code).toBe(
      'appointment',
    );
  });

  it('buys the target with what the penalty is worth, and names what is missing', () => {
    const far = { placeId: 'km-200', kinds: ['countable'], value: 1 };
    const limit = (shortfallCost: number) => ({
      kindLimits: [{ kind: 'countable', most: null, least: 2, shortfallCost }],
    });
    expect(times(planned(week([candidate('far', far)], limit(0))))).toEqual({});
    const dear = planned(week([candidate('far', far)], limit(60)));
    expect(Object.keys(times(dear))).toEqual(['far']);
    expect(dear.shortfalls).toEqual([{ kind: 'countable', least: 2, planned: 1 }]);
  });

  it('gives reasons for a stop: its place first, then its worth', () => {
    const reasons: WeighedReason[] = [
      { code: 'new-openings', values: { count: 1 }, amount: 8 },
      { code: 'visit-due', values: { days: 30 }, amount: 18 },
    ];
    const hours = { [TUESDAY]: [span('9:00', '17:00')] };
    const plan = planned(week([candidate('only', { reasons, hours, placeId: 'km-1' })]));
    expect(plan.days[1]!.stops[0]!.reasons.map(({ code }) => code)).toEqual([
      'only-open-day',
      'on-the-way',
      'visit-due',
      'new-openings',
    ]);
  });

  it('stops when told to, with a plan in hand', () => {
    let asked = 0;
    const plan = planWeek(week([candidate('one')]), { seed: 1, isAborted: () => ++asked > 2 });
    expect(Object.keys(times(plan))).toEqual(['one']);
    expect(asked).toBe(3);
  });

  it('refuses a week that contradicts itself and says where', () => {
    const problem = week([candidate('one'), candidate('one', { serviceMinutes: 0 })], {
      days: [day(MONDAY), day(MONDAY)],
    });
    expect(() => planWeek(problem, EFFORT)).toThrow(Invalid);
    try {
      planWeek(problem, EFFORT);
    } catch (error) {
      expect((error as Invalid).faults.map(({ path }) => path)).toEqual([
        'days.1.date',
        'candidates.1.id',
        'candidates.1.serviceMinutes',
      ]);
    }
  });
});

describe('a week planned again', () => {
  const road = ['km-2', 'km-9', 'km-17', 'km-26', 'km-38', 'km-51'].map((placeId, index) =>
    candidate(`c${index}`, { placeId, serviceMinutes: 60, value: 20 + index }),
  );
  const narrow = {
    days: [day(MONDAY, { span: span('9:00', '13:00') }), day(TUESDAY, { span: span('9:00', '13:00') })],
  };
  const beforeOf = (plan: WeekPlan, commitment: Commitment) => ({
    fingerprint: plan.fingerprint,
    stops: plan.days.flatMap(({ date, stops }) =>
      stops.map(({ candidateId, startsAt }) => ({ candidateId, date, startsAt, commitment })),
    ),
  });

  it('keeps accepted stops when something slightly better turns up, and moves for something much better', () => {
    const first = planned(week(road, narrow));
    const rival = (value: number) => candidate('new', { placeId: 'km-1', serviceMinutes: 60, value });
    const again = (value: number) =>
      planned(week([...road, rival(value)], { ...narrow, before: beforeOf(first, 'accepted') }));
    const slight = again(30);
    expect(slight.changes.filter(({ change }) => change !== 'added')).toEqual([]);
    expect(again(200).changes.map(({ candidateId }) => candidateId)).toContain('new');
  });

  it('tells each change: dropped, moved, added', () => {
    const first = planned(week(road, narrow));
    const stops = beforeOf(first, 'suggested').stops;
    const gone = stops[0]!;
    const candidates = road.map((one) =>
      one.id === gone.candidateId ? { ...one, bar: { code: 'do-not-contact', values: {} } } : one,
    );
    const plan = planned(week(candidates, { ...narrow, before: { fingerprint: '', stops } }));
    expect(plan.changes.find(({ candidateId }) => candidateId === gone.candidateId)).toEqual({
      candidateId: gone.candidateId,
      change: 'dropped',
      from: { date: gone.date, startsAt: gone.startsAt },
      to: null,
    });
    expect(leftOut(plan, gone.candidateId)).toMatchObject({
      reason: { code: 'barred' },
      bar: { code: 'do-not-contact' },
    });
  });
});

describe('a candidate left out', () => {
  const short = { days: [day(MONDAY, { span: span('9:00', '10:30') })] };

  it.each([
    ['closed-this-week', candidate('x', { hours: {} }), {}],
    ['closed-in-your-hours', candidate('x', { hours: { [MONDAY]: [span('18:00', '20:00')] } }), {}],
    ['quiet-hours', candidate('x', { hours: {}, openHours: { [MONDAY]: [span('9:00', '17:00')] } }), {}],
    ['closed-this-week', candidate('x', { hours: {}, openHours: {} }), {}],
    ['closed-in-your-hours', candidate('x', { hours: {}, openHours: { [MONDAY]: [span('18:00', '20:00')] } }), {}],
    ['too-far', candidate('x', { placeId: 'km-300' }), {}],
    [
      'kind-full',
      candidate('x', { kinds: ['retail'] }),
      { kindLimits: [{ kind: 'retail', most: 0, least: 0, shortfallCost: 0 }] },
    ],
    ['minutes-used-up', candidate('x'), { weekMinutesLimit: 35 }],
    ['minutes-used-up', candidate('x'), { days: [day(MONDAY, { minutesLimit: 39 })] }],
    ['not-worth-the-travel', candidate('x', { placeId: 'km-90', value: 10 }), {}],
  ])('says %s', (code, visit, parts) => expect(leftOut(planned(week([visit], parts)), 'x')!.reason.code).toBe(code));

  it('says what would have to give way, on which day, for how many minutes', () => {
    const visits = [
      candidate('small', { value: 10, placeId: 'km-6' }),
      candidate('large', { value: 40 }),
      candidate('middle', { value: 30 }),
    ];
    const plan = planned(week(visits, short));
    expect(Object.keys(times(plan)).sort()).toEqual(['large', 'middle']);
    expect(leftOut(plan, 'small')!.reason).toEqual({
      code: 'less-worth',
      values: { date: MONDAY, minutes: 32, insteadOf: 'middle', others: 0, worth: 10, lost: 30 },
    });
  });

  it('says that there is no time left where only visits that must stay are in the way', () => {
    const hold = { kind: 'time', date: MONDAY, startsAt: at('9:30'), cause: 'pinned' } as const;
    const plan = planned(
      week([candidate('pinned', { hold, value: 1 }), candidate('more', { serviceMinutes: 45 })], short),
    );
    expect(leftOut(plan, 'more')!.reason.code).toBe('no-time-left');
  });
});

describe('a mandatory visit that cannot be kept', () => {
  const meet = (id: string, from: string, placeId = 'km-5') =>
    candidate(id, { placeId, hold: { kind: 'time', date: MONDAY, startsAt: at(from), cause: 'appointment' } });
  const unkept = (problem: WeekProblem) => planned(problem).unkept;

  it('names the one appointment it collides with, not the others', () => {
    const [conflict, ...others] = unkept(week([meet('a', '9:30'), meet('b', '11:00'), meet('c', '11:10')]));
    expect(others).toEqual([]);
    expect([conflict!.candidateId, ...conflict!.conflictsWith].sort()).toEqual(['b', 'c']);
  });

  it('names two that only together leave no room', () => {
    const days = [day(MONDAY, { span: span('9:00', '12:10') })];
    const whole = (id: string) => candidate(id, { hold: { kind: 'week', cause: 'must' }, serviceMinutes: 85 });
    const [conflict] = unkept(week([whole('a'), whole('b'), whole('c')], { days }));
    expect([conflict!.candidateId, ...conflict!.conflictsWith].sort()).toEqual(['a', 'b', 'c']);
  });

  it('names the meeting that lies on it', () => {
    const blocked = [
      { ...span('12:00', '12:30'), code: 'lunch' },
      { ...span('10:00', '11:00'), code: 'meeting' },
    ];
    const [conflict] = unkept(week([meet('a', '10:30')], { days: [day(MONDAY, { blocked })] }));
    expect(conflict).toMatchObject({
      candidateId: 'a',
      conflictsWith: [],
      blockedBy: [{ code: 'meeting', date: MONDAY }],
    });
  });

  it.each([
    [
      'closed',
      candidate('x', {
        hold: { kind: 'day', date: MONDAY, cause: 'pinned' },
        hours: { [TUESDAY]: [span('9:00', '12:00')] },
      }),
    ],
    [
      'quiet-hours',
      candidate('x', {
        hold: { kind: 'day', date: MONDAY, cause: 'pinned' },
        hours: {},
        openHours: { [MONDAY]: [span('9:00', '12:00')] },
      }),
    ],
    ['closed', candidate('x', { hold: { kind: 'day', date: MONDAY, cause: 'pinned' }, hours: {}, openHours: {} })],
    [
      'not-worked',
      candidate('x', { hold: { kind: 'time', date: '2026-11-18', startsAt: at('10:00'), cause: 'pinned' } }),
    ],
    ['outside-your-hours', meet('x', '16:45')],
    ['too-far', meet('x', '9:30', 'km-40')],
  ])('says %s', (code, visit) =>
    expect(unkept(week([visit]))).toMatchObject([{ reason: { code }, conflictsWith: [], blockedBy: [] }]),
  );

  it('goes to the day whose minutes allow it', () => {
    const visit = candidate('x', { hold: { kind: 'week', cause: 'must' } });
    const days = (first: number | null, second: number | null) => [
      day(MONDAY, { minutesLimit: first }),
      day(TUESDAY, { minutesLimit: second }),
    ];
    const dateWith = (parts: Partial<WeekProblem>) => times(planned(week([visit], parts)))['x']![0];
    expect(dateWith({ days: days(20, null) })).toBe(TUESDAY);
    expect(dateWith({ days: days(null, 20) })).toBe(MONDAY);
  });

  it('stays in where limits are full: those bind what is optional', () => {
    const hold = { kind: 'week', cause: 'must' } as const;
    const visits = [
      candidate('a', { hold, kinds: ['retail'] }),
      candidate('b', { hold, kinds: ['retail'] }),
      candidate('c', { kinds: ['retail'], value: 90 }),
    ];
    const plan = planned(
      week(visits, { kindLimits: [{ kind: 'retail', most: 1, least: 0, shortfallCost: 0 }], weekMinutesLimit: 10 }),
    );
    expect(Object.keys(times(plan)).sort()).toEqual(['a', 'b']);
  });
});

it('plans a week without a day: nothing, and every promise named', () => {
  const hold = { kind: 'week', cause: 'must' } as const;
  const problem = { ...week([candidate('bakery'), candidate('diner', { hold })]), days: [] };
  const plan = planned(problem);
  expect([plan.days, plan.leftOut.length, plan.unkept.map(({ candidateId }) => candidateId)]).toEqual([
    [],
    1,
    ['diner'],
  ]);
});
