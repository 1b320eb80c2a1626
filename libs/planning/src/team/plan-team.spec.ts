import { Invalid } from '@inroads/kernel';
import { at, candidate, day, MONDAY, TUESDAY, week } from '../testing/week.builder';
import type { VisitCandidate, WeekProblem } from '../week/week-problem.model';
import { planTeam } from './plan-team';
import type { JointVisit, TeamPlan, TeamProblem } from './team.model';

const effort = () => ({ seed: 1, iterations: 100 });

function team(weeks: Record<string, WeekProblem>, parts: Partial<TeamProblem> = {}): TeamProblem {
  const members = Object.entries(weeks).map(([specialistId, own]) => ({ specialistId, week: own }));
  return { members, employerOf: {}, joint: [], coverFrom: 45, ...parts };
}

const plan = (weeks: Record<string, WeekProblem>, parts?: Partial<TeamProblem>) => planTeam(team(weeks, parts), effort);

function stopsOf({ plans }: TeamPlan, specialistId: string): string[] {
  const { days } = plans.find((one) => one.specialistId === specialistId)!.plan;
  return days.flatMap(({ stops }) => stops.map(({ candidateId }) => candidateId));
}

const leftOut = ({ plans }: TeamPlan, specialistId: string, id: string) =>
  plans.find((one) => one.specialistId === specialistId)!.plan.leftOut.find(({ candidateId }) => candidateId === id);

const held = (id: string, startsAt: string, parts: Partial<VisitCandidate> = {}) =>
  candidate(id, { hold: { kind: 'time', date: MONDAY, startsAt: at(startsAt), cause: 'appointment' }, ...parts });

const away = (candidates: readonly VisitCandidate[]) => week(candidates, { days: [] });

describe('a shared employer', () => {
  it('goes to whom it suits best; the other is told who goes', () => {
    const result = plan({
      ann: week([candidate('bakery', { value: 30 }), candidate('hotel')]),
      bea: week([candidate('bakery', { value: 50 })]),
    });
    expect(stopsOf(result, 'ann')).toEqual(['hotel']);
    expect(stopsOf(result, 'bea')).toEqual(['bakery']);
    expect(leftOut(result, 'ann', 'bakery')).toMatchObject({
      reason: { code: 'barred' },
      bar: { code: 'colleague-goes', values: { specialistId: 'bea' } },
    });
    expect(result.decisions).toMatchObject([
      { code: 'goes-to', employerId: 'bakery', specialistIds: ['bea'], insteadOf: ['ann'] },
    ]);
  });

  it('goes to whoever is nearer where it is worth the same', () => {
    const far = week([candidate('bakery')], { days: [day(MONDAY, { startPlaceId: 'km-60', endPlaceId: 'km-60' })] });
    const result = plan({ ann: far, bea: week([candidate('bakery')]) });
    expect([stopsOf(result, 'ann'), stopsOf(result, 'bea')]).toEqual([[], ['bakery']]);
  });

  it('goes to whoever would fall short of her target without it, once what suits a colleague much better is settled', () => {
    const names = ['bakery', 'bank', 'depot', 'hotel'];
    const worth = (values: readonly number[]) =>
      week(
        values.map((value, index) => candidate(names[index]!, { value, kinds: ['visit'] })),
        { kindLimits: [{ kind: 'visit', most: null, least: 2, shortfallCost: 40 }] },
      );
    const result = plan({ ann: worth([50, 50, 50, 50]), bea: worth([20, 30, 40, 45]) });
    expect(stopsOf(result, 'ann').sort()).toEqual(['bakery', 'bank']);
    expect(stopsOf(result, 'bea').sort()).toEqual(['depot', 'hotel']);
  });

  it('is one employer at whichever of its sites', () => {
    const parts = { employerOf: { 'bakery-north': 'bakery', 'bakery-south': 'bakery' } };
    const weeks = { ann: week([candidate('bakery-north', { value: 30 })]), bea: week([candidate('bakery-south')]) };
    expect(stopsOf(plan(weeks), 'bea')).toEqual(['bakery-south']);
    expect(stopsOf(plan(weeks, parts), 'bea')).toEqual([]);
  });

  it('goes to whoever has promised, whatever it is worth, and to both if both have', () => {
    const promised = week([held('bakery', '10:00', { value: 5 })]);
    const one = plan({ ann: week([candidate('bakery', { value: 60 })]), bea: promised });
    expect([stopsOf(one, 'ann'), stopsOf(one, 'bea')]).toEqual([[], ['bakery']]);
    const two = plan({ ann: promised, bea: promised });
    expect([stopsOf(two, 'ann'), stopsOf(two, 'bea')]).toEqual([['bakery'], ['bakery']]);
    expect(two.decisions).toMatchObject([{ code: 'promised-twice', specialistIds: ['ann', 'bea'], insteadOf: [] }]);
  });

  const hours = (count: number) => ({
    days: [day(MONDAY, { span: { from: at('9:00'), to: at('9:00') + 60 * count } })],
  });
  const visits = (values: Record<string, number>, hourCount = 1) =>
    week(
      Object.entries(values).map(([id, value]) => candidate(id, { value, serviceMinutes: 45 })),
      hours(hourCount),
    );

  it('may become the next best of whoever lost another', () => {
    const result = plan({
      ann: visits({ bank: 40, depot: 20 }),
      bea: visits({ bank: 50, cafe: 60 }),
      cai: visits({ cafe: 70 }),
    });
    expect(['ann', 'bea', 'cai'].map((id) => stopsOf(result, id))).toEqual([['depot'], ['bank'], ['cafe']]);
    const settled = result.decisions.map(({ employerId, insteadOf }) => [employerId, insteadOf]);
    expect(settled.sort()).toEqual([['bank', ['ann']], ['cafe', ['bea']]]); // prettier-ignore
  });

  it('is taken back by whoever gave it up when the colleague ends up elsewhere', () => {
    const mall = candidate('mall', { value: 75, serviceMinutes: 105 });
    const { candidates } = visits({ bank: 50, cafe: 60 });
    const result = plan({
      ann: visits({ bank: 40, depot: 20 }),
      bea: week([...candidates, mall], hours(2)),
      cai: visits({ cafe: 70 }),
    });
    expect(['ann', 'bea', 'cai'].map((id) => stopsOf(result, id))).toEqual([['bank'], ['mall'], ['cafe']]);
  });
});

describe('somebody away', () => {
  it('is covered by the colleague who can keep the promise with the least detour', () => {
    const far = day(MONDAY, { startPlaceId: 'km-60', endPlaceId: 'km-60' });
    const result = plan({
      ann: away([held('bakery', '10:00')]),
      bea: week([], { days: [far] }),
      cai: week([candidate('hotel')]),
    });
    expect(stopsOf(result, 'bea')).toEqual([]);
    expect(stopsOf(result, 'cai').sort()).toEqual(['bakery', 'hotel']);
    const [decision] = result.decisions;
    expect(decision).toMatchObject({ code: 'covered-by', specialistIds: ['cai'], insteadOf: ['ann'], date: MONDAY });
    const stops = result.plans[2]!.plan.days.flatMap((one) => one.stops);
    expect(stops.find(({ candidateId }) => candidateId === 'bakery')).toMatchObject({
      startsAt: at('10:00'),
      reasons: expect.arrayContaining([{ code: 'covers-for', values: { specialistId: 'ann' }, amount: 0 }]),
    });
  });

  it('on one day only is covered for what was promised on that day', () => {
    const leave = day(MONDAY, { blocked: [{ from: at('9:00'), to: at('17:00'), code: 'leave' }] });
    const ann = week([held('bakery', '10:00'), candidate('hotel')], { days: [leave, day(TUESDAY)] });
    const result = plan({ ann, bea: week([]) });
    expect([stopsOf(result, 'ann'), stopsOf(result, 'bea')]).toEqual([['hotel'], ['bakery']]);
  });

  it('is not covered where nobody can keep it beside her own promises, and that is said', () => {
    const hotel = held('hotel', '10:15', { value: 5 });
    const result = plan({ ann: away([held('bakery', '10:00', { value: 60 })]), bea: week([hotel]) });
    expect(stopsOf(result, 'bea')).toEqual(['hotel']);
    expect(result.decisions).toMatchObject([{ code: 'not-covered', specialistIds: [], insteadOf: ['ann'] }]);
  });

  it('is covered by a colleague whose own promise of that day moves to another hour', () => {
    const hold = { kind: 'day', date: MONDAY, cause: 'must' } as const;
    const bea = week([candidate('hotel', { hold, serviceMinutes: 180 })]);
    const atTheHotel = planTeam(team({ bea }), effort).plans[0]!.plan.days[0]!.stops[0]!.startsAt;
    const startsAt = `${Math.floor(atTheHotel / 60) + 1}:00`;
    const result = plan({ ann: away([held('bakery', startsAt)]), bea });
    expect(stopsOf(result, 'bea').sort()).toEqual(['bakery', 'hotel']);
  });

  it('leaves only what is worth most to colleagues, her own account included, but nothing that is barred for all', () => {
    const colleagues = { code: 'colleagues-employer', values: {} };
    const result = plan({
      ann: away([
        candidate('due', { value: 50 }),
        candidate('small', { value: 20 }),
        candidate('later', { value: 90, bar: { code: 'not-before', values: {} } }),
        candidate('stop', { value: 90 }),
      ]),
      bea: week([
        candidate('due', { value: 9, bar: colleagues }),
        candidate('stop', { bar: { code: 'do-not-contact', values: {} } }),
      ]),
    });
    expect(stopsOf(result, 'bea')).toEqual(['due']);
    expect(result.decisions.map(({ code, candidateId }) => [code, candidateId])).toEqual([
      ['covered-by', 'due'],
      ['not-covered', 'stop'],
    ]);
  });

  it('keeps her pins to herself', () => {
    const pinned = candidate('bakery', { hold: { kind: 'day', date: MONDAY, cause: 'pinned' } });
    const result = plan({ ann: away([pinned]), bea: week([]) });
    expect([stopsOf(result, 'bea'), result.decisions]).toEqual([[], []]);
  });
});

describe('a joint visit', () => {
  const joint: readonly JointVisit[] = [{ candidateId: 'bakery', specialistIds: ['ann', 'bea'] }];
  const bakery = candidate('bakery');

  it('is at one time at which both can keep what they have promised', () => {
    const result = plan(
      { ann: week([bakery, held('hotel', '9:30')]), bea: week([bakery, held('depot', '10:30')]), cai: week([bakery]) },
      { joint },
    );
    const times = result.plans.map(
      ({ plan: { days } }) => days[0]!.stops.find(({ candidateId }) => candidateId === 'bakery')?.startsAt,
    );
    expect(times[0]).toBeDefined();
    expect(times).toEqual([times[0], times[0], undefined]);
    expect(result.decisions[0]).toMatchObject({ code: 'joint-at', specialistIds: ['ann', 'bea'], date: MONDAY });
    expect(result.plans.every(({ plan: { unkept } }) => unkept.length === 0)).toBe(true);
  });

  it('is nobody`s when they have no time in common, and one of them may go alone', () => {
    const onTuesday = week([bakery], { days: [day(TUESDAY)] });
    const result = plan({ ann: week([bakery], { days: [day(MONDAY)] }), bea: onTuesday }, { joint });
    expect(result.decisions[0]).toMatchObject({ code: 'joint-not-possible', insteadOf: ['ann', 'bea'] });
    expect([...stopsOf(result, 'ann'), ...stopsOf(result, 'bea')]).toEqual(['bakery']);
  });

  it('gives way to what is promised then, and no colleague is sent in the place of whoever was to come along', () => {
    const along = held('bakery', '10:00', {
      value: 90,
      hold: { kind: 'time', date: MONDAY, startsAt: at('10:00'), cause: 'joint' },
    });
    const result = plan({ ann: week([along, held('hotel', '10:00')]), bea: week([bakery]) });
    expect(stopsOf(result, 'ann')).toEqual(['hotel']);
    const unkept = result.plans[0]!.plan.unkept;
    expect(unkept).toMatchObject([{ candidateId: 'bakery', reason: { code: 'conflict' }, conflictsWith: ['hotel'] }]);
    expect(result.decisions.filter(({ code }) => code === 'covered-by')).toEqual([]);
  });
});

it('refuses a specialist named twice, and a joint visit with a stranger', () => {
  const member = { specialistId: 'ann', week: week([]) };
  const joint = [{ candidateId: 'bakery', specialistIds: ['ann', 'zoe'] }];
  expect(() => planTeam({ ...team({}), members: [member, member] }, effort)).toThrow(Invalid);
  expect(() => planTeam({ ...team({}), members: [member], joint }, effort)).toThrow(Invalid);
});
