import { StaffService } from '@inroads/agency/staff';
import { addDays } from '@inroads/calendar';
import {
  CalendarFeedsService,
  type JointVisitInput,
  JointVisitsService,
  type JointVisitView,
  PlanRunsService,
  PlanStopsService,
  type PlanWeekView,
  type StopView,
  TeamPlanQueries,
  type TeamPlanView,
} from '@inroads/practice/plans';
import { TellJointPartyHandler } from '@inroads/practice/plans/joint/tell-joint-party.handler';
import { MONDAY, type Place, plannedOf, PlanTown, stopsOf } from './plans.harness';

let town: PlanTown;
let nora: string;
let omar: string;
let boss: string;
let bakery: Place;

beforeEach(async () => {
  town = await PlanTown.open();
  nora = await town.specialist('Nora');
  omar = await town.specialist('Omar', ['car'], 0.5);
  boss = await town.practice.supervisor('Grant');
  for (const id of [nora, omar]) await town.seeker(`Seeker of ${id}`, id);
  await town.kitchens(8);
  // Hers alone: Omar would go there with her, and never by himself.
  bakery = await town.kitchen('Bakery', 2.5, nora);
}, 120_000);
afterEach(() => town.close());

const visits = (): JointVisitsService => town.practice.get(JointVisitsService);

const arrange = (by: string | null = nora, input: Partial<JointVisitInput> = {}): Promise<string> =>
  town.practice.as(
    by,
    () => visits().arrange({ siteId: bakery.siteId, week: MONDAY, staffIds: [nora, omar], ...input }),
    by === boss ? ['supervisor'] : ['specialist'],
  );

const list = (by: string): Promise<JointVisitView[]> =>
  town.practice.as(by, () => visits().list(MONDAY), by === boss ? ['supervisor'] : ['specialist']);

/** The code of a refusal. */
const refusalOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'done',
    (error: { code?: string }) => error.code,
  );

const there = async (staffId: string): Promise<StopView | undefined> =>
  plannedOf(await town.week(staffId)).find(({ siteId }) => siteId === bakery.siteId);

const whenOf = (stop: StopView | undefined) => stop && { day: stop.day, startsAt: stop.startsAt };

/** Runs that were asked for since, as the queue works on them. */
async function workRuns(): Promise<void> {
  const runs = await town.query<{ id: string }>(`SELECT id FROM plan_run WHERE state = 'queued' ORDER BY id`);
  for (const { id } of runs) await town.work(id);
}

/** Tidings that were put into the queue, each told twice: a job may be done again. */
async function workTidings(): Promise<number> {
  const messages = await town.query<{ payload: { stopId: string } }>(
    `SELECT payload FROM outbox_message WHERE job_name = 'plans.tell-joint-party' ORDER BY id`,
  );
  for (const { payload } of [...messages, ...messages])
    await town.practice.as(null, () =>
      town.practice.get(TellJointPartyHandler).handle({ agencyId: town.practice.agencyId, stopId: payload.stopId }),
    );
  return messages.length;
}

const planTeam = async (): Promise<void> => {
  const begin = () => town.practice.get(PlanRunsService).beginTeam(town.practice.teamId, MONDAY);
  await town.work(await town.practice.as(null, begin));
};

const teamPlan = (): Promise<TeamPlanView> =>
  town.practice.as(boss, () => town.practice.get(TeamPlanQueries).week(town.practice.teamId, MONDAY), ['supervisor']);

const act = <T>(run: (stops: PlanStopsService) => Promise<T>, staffId: string): Promise<T> =>
  town.practice.as(staffId, () => run(town.practice.get(PlanStopsService)));

const codesOf = ({ events }: PlanWeekView): string[] => events.map(({ code }) => code);

describe('one plans, then the other', () => {
  it('goes at the time of whoever planned first, and says with whom; planned again nothing changes', async () => {
    await arrange();
    const first = await town.plan(nora);
    expect(whenOf(await there(nora))).toBeDefined();
    expect((await there(nora))?.joint?.colleagues).toMatchObject([
      { staffId: omar, name: 'Omar', hasPlan: false, day: null },
    ]);
    const second = await town.plan(omar);
    expect(whenOf(await there(omar))).toEqual(whenOf(await there(nora)));
    expect((await there(omar))?.reasons[0]).toEqual({ code: 'joint-visit', values: { staffId: nora }, amount: 0 });
    expect((await there(omar))?.joint?.colleagues).toMatchObject([{ staffId: nora, ...whenOf(await there(nora)) }]);
    for (const [staffId, before] of [
      [nora, first],
      [omar, second],
    ] as const) {
      const again = await town.plan(staffId);
      expect(again.plan?.version).toBe(before.plan?.version);
      expect(stopsOf(again).map(whenOf)).toEqual(stopsOf(before).map(whenOf));
    }
  });

  it('without it nobody goes where a colleague goes', async () => {
    await town.plan(nora);
    await town.plan(omar);
    expect([await there(nora), await there(omar)].map(whenOf)).toEqual([expect.anything(), undefined]);
  });

  it('names what stands in the way where the other cannot come then', async () => {
    await arrange();
    await town.plan(nora);
    await town.accept(nora);
    const when = await there(nora);
    const [hours = 0, minutes = 0] = (when?.startsAt ?? '').split(':').map(Number);
    const kitchen = await town.kitchen('Promised kitchen', 3, omar);
    const { id: employerId, siteId } = kitchen;
    await town.appoint(omar, { day: when?.day ?? '', startsAt: hours * 60 + minutes, employerId, siteId });
    const { unkept } = await town.plan(omar);
    expect(unkept).toMatchObject([
      {
        employerName: 'Bakery',
        code: 'conflict',
        conflictsWith: ['Promised kitchen'],
        colleagues: [{ name: 'Nora', ...whenOf(when) }],
      },
    ]);
    expect((await teamPlan()).settlements).toContainEqual(
      expect.objectContaining({ code: 'joint-not-possible', staffIds: [nora], insteadOf: [omar] }),
    );
  });
});

describe('a team is planned together', () => {
  it('finds one time for both; the supervisor sees it, and nothing changes when it is planned again', async () => {
    await arrange(boss);
    await town.appoint(omar, { hold: 'time', day: town.dayOf(1), startsAt: 10 * 60, minutes: 60 });
    await planTeam();
    const when = whenOf(await there(nora));
    expect(when).toBeDefined();
    expect(whenOf(await there(omar))).toEqual(when);
    const { settlements, lines, jointVisits } = await teamPlan();
    expect(settlements.filter(({ employerName }) => employerName === 'Bakery')).toEqual([
      expect.objectContaining({ code: 'joint-at', day: when?.day, staffIds: [nora, omar] }),
    ]);
    expect(jointVisits).toHaveLength(1);
    const shown = lines.flatMap(({ days }) => days.flatMap(({ stops }) => stops)).filter(({ joint }) => joint !== null);
    expect(shown.map(({ employerName }) => employerName)).toEqual(['Bakery', 'Bakery']);
    const before = [await town.week(nora), await town.week(omar)];
    await planTeam();
    const after = [await town.plan(nora), await town.plan(omar)];
    expect(after.map(stopsOf)).toEqual(before.map(stopsOf));
    expect(after.map(({ plan }) => plan?.version)).toEqual(before.map(({ plan }) => plan?.version));
  });

  it('follows whoever has accepted, and does not keep out of where they go together', async () => {
    await town.plan(nora);
    await town.accept(nora);
    const when = whenOf(await there(nora));
    await arrange();
    await planTeam();
    expect(whenOf(await there(nora))).toEqual(when);
    expect(whenOf(await there(omar))).toEqual(when);
    const calendars = town.practice.get(CalendarFeedsService);
    const { secret } = await town.practice.as(nora, () => calendars.open());
    expect((await town.practice.as(null, () => calendars.read(secret))).text).toContain(
      'DESCRIPTION:Together with Omar',
    );
  });

  it('sends one of them where no time suits both, and tells the other that there is none', async () => {
    await arrange();
    const whole = { hold: 'time', startsAt: 8 * 60, minutes: 600 } as const;
    for (const day of [0, 1, 2]) await town.appoint(nora, { ...whole, day: town.dayOf(day) });
    for (const day of [3, 4]) await town.appoint(omar, { ...whole, day: town.dayOf(day) });
    await planTeam();
    const [hers, his] = [await there(nora), await there(omar)];
    expect([hers, his].filter(Boolean)).toHaveLength(1);
    const told = await town.week(hers ? omar : nora);
    expect(told.unkept).toMatchObject([{ employerName: 'Bakery', code: 'conflict' }]);
    expect((await teamPlan()).settlements.map(({ code }) => code)).toContain('joint-not-possible');
    const before = [await town.week(nora), await town.week(omar)];
    await planTeam();
    expect([await town.week(nora), await town.week(omar)].map(stopsOf)).toEqual(before.map(stopsOf));
  });
});

describe('what follows', () => {
  it('plans of all who are in it are told and made anew, when it is arranged and when it is taken back', async () => {
    for (const id of [nora, omar]) await town.plan(id);
    expect(await there(omar)).toBeUndefined();
    const id = await arrange();
    for (const staffId of [nora, omar]) expect(codesOf(await town.week(staffId))[0]).toBe('joint-arranged');
    expect((await town.week(omar)).events[0]).toMatchObject({ employerName: 'Bakery', byStaffId: nora });
    expect(await list(omar)).toMatchObject([{ id, isPlanning: true }]);
    expect((await teamPlan()).settlements.map(({ code }) => code)).not.toContain('joint-not-possible');
    await workRuns();
    expect(await list(omar)).toMatchObject([{ id, isPlanning: false }]);
    expect(whenOf(await there(omar))).toEqual(whenOf(await there(nora)));
    expect((await town.week(omar)).jointVisits.map((visit) => visit.id)).toEqual([id]);

    await town.practice.as(omar, () => visits().withdraw(id, 1));
    expect(codesOf(await town.week(nora))[0]).toBe('joint-withdrawn');
    expect((await there(nora))?.joint).toBeNull();
    await workRuns();
    expect([await there(nora), await there(omar)].map(whenOf)).toEqual([expect.anything(), undefined]);
    expect(await list(nora)).toEqual([]);
  });

  it('whoever moves it or puts it off is not alone: the plan of the other says so, once, and follows', async () => {
    await arrange();
    await planTeam();
    const stop = await there(nora);
    if (!stop) throw new Error('Not in the plan.');
    const other = [0, 1, 2, 3, 4].map((at) => town.dayOf(at)).find((day) => day !== stop.day) ?? '';
    await act((stops) => stops.move(stop.id, stop.version, other, 15 * 60), nora);
    expect(await workTidings()).toBe(1);
    const told = (await town.week(omar)).events.filter(({ code }) => code === 'joint-moved');
    expect(told).toMatchObject([
      { byStaffId: nora, employerName: 'Bakery', values: { staffId: nora, day: other, startsAt: 900 } },
    ]);
    await workRuns();
    expect(whenOf(await there(omar))).toEqual({ day: other, startsAt: '15:00' });
    await town.plan(nora);
    expect(whenOf(await there(nora))).toEqual({ day: other, startsAt: '15:00' });

    const moved = await there(nora);
    await act((stops) => stops.later(stop.id, moved?.version ?? 0, addDays(MONDAY, 8)), nora);
    await workTidings();
    expect(codesOf(await town.week(omar)).filter((code) => code === 'joint-off')).toHaveLength(1);
    expect((await there(omar))?.joint?.colleagues).toMatchObject([{ staffId: nora, day: null }]);
    await town.plan(nora);
    expect(await there(nora)).toBeUndefined();
  });

  it('it keeps its time when another visit of the day is taken out', async () => {
    await arrange();
    await planTeam();
    const when = await there(omar);
    const [beside] = plannedOf(await town.week(omar)).filter(
      ({ day, siteId }) => day === when?.day && siteId !== bakery.siteId,
    );
    if (!beside) throw new Error('Nothing beside it.');
    await act((stops) => stops.remove(beside.id, beside.version, 'Closed'), omar);
    expect(whenOf(await there(omar))).toEqual(whenOf(when));
  });

  it('one contact of both is the visit of both; of one alone it leaves the other hers to log', async () => {
    await arrange();
    await planTeam();
    const day = (await there(nora))?.day ?? '';
    await town.goTo(day, '16:30');
    await town.practice.log(nora, bakery, { happenedAt: town.practice.clock.now() });
    expect(await town.stopAt(bakery, nora)).toMatchObject({ state: 'done' });
    expect(await town.stopAt(bakery, omar)).toMatchObject({ state: 'planned' });
    await town.practice.log(omar, bakery, { happenedAt: town.practice.clock.now() });
    expect(await town.stopAt(bakery, omar)).toMatchObject({ state: 'done' });
  });

  it('whoever asks not to be contacted is visited by nobody, together neither', async () => {
    await arrange();
    await planTeam();
    await town.askedToStop(bakery);
    expect(await list(nora)).toEqual([]);
    expect(await refusalOf(arrange())).toBe('joint-visit.do-not-contact');
  });
});

describe('who may arrange it, and when', () => {
  it('a specialist with her own team, and a supervisor for their own: nobody else', async () => {
    const otherTeam = await town.practice.as(null, () => town.practice.get(StaffService).addTeam('Team B'));
    const pia = await town.specialist('Pia', ['car'], 1, otherTeam);
    expect(await refusalOf(arrange(pia))).toBe('staff.not-found');
    expect(await refusalOf(arrange(nora, { staffIds: [nora, pia] }))).toBe('joint-visit.other-team');
    expect(await refusalOf(arrange(boss, { staffIds: [nora, pia] }))).toBe('staff.not-found');
    expect(await refusalOf(arrange(nora, { staffIds: [nora, boss] }))).toBe('joint-visit.other-team');
    const id = await arrange(boss);
    expect(await refusalOf(town.practice.as(pia, () => visits().withdraw(id, 1)))).toBe('joint-visit.not-found');
    expect([await list(nora), await list(omar), await list(boss), await list(pia)].map(({ length }) => length)).toEqual(
      [1, 1, 1, 0],
    );
  });

  it('once for a business and week, with people who work then, in weeks that are not over', async () => {
    for (let day = 0; day < 5; day++) await town.leave(omar, town.dayOf(day));
    expect(await refusalOf(arrange())).toBe('joint-visit.away');
    const nextWeek = addDays(MONDAY, 7);
    await arrange(nora, { week: nextWeek });
    expect(await refusalOf(arrange(nora, { week: nextWeek }))).toBe('joint-visit.arranged');
    expect(await refusalOf(arrange(nora, { week: addDays(MONDAY, -7) }))).toBe('joint-visit.not-whole');
    expect(await refusalOf(arrange(nora, { week: town.dayOf(1) }))).toBe('plan.not-a-week');
    expect(await refusalOf(arrange(nora, { week: nextWeek, staffIds: [nora, nora] }))).toBe('joint-visit.not-whole');
  });

  it('not over the head of a colleague who goes there, nor after it was made', async () => {
    const quin = await town.specialist('Quin');
    await town.plan(nora);
    expect(await refusalOf(arrange(quin, { staffIds: [quin, omar] }))).toBe('joint-visit.colleague-goes');
    const stop = await there(nora);
    await act((stops) => stops.done(stop?.id ?? '', stop?.version ?? 0), nora);
    expect(await refusalOf(arrange())).toBe('joint-visit.begun');
  });
});
