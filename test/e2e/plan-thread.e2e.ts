import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { toPlanSettings } from '@inroads/practice/plans/gather/plan-settings';
import type { Gathered, SiteRow } from '@inroads/practice/plans/gather/gathered';
import type { ValuedSite } from '@inroads/practice/plans/problem/valued-site';
import type { PlanSolver } from '@inroads/practice/plans/solver/plan-solver';
import type { PlanInput } from '@inroads/practice/plans/solver/plan-tasks';

const DATES = ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20'];
const PLACES = Array.from({ length: 120 }, (_, index) => `place-${index}`);
/** More than any machine does within the time that a search may take. */
const WITHOUT_END = 1_000_000_000;

const siteOf = (siteId: string): SiteRow => ({
  ...{
    siteId,
    employerId: siteId,
    employerName: siteId,
    naics: null,
    settings: null,
    facts: {},
    lat: 43.3,
    lon: -91.8,
  },
  ...{ pointQuality: 'exact', region: 'IA', country: 'US', postalCode: '', city: '', stage: 'learn', siteCount: 1 },
  openHours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '09:00', to: '17:00' })),
  ...{
    quietHours: [],
    ownerStaffId: null,
    isWarm: false,
    lastInPersonOn: null,
    isVisitedBefore: false,
    intervalDays: null,
    stoppedUntil: null,
  },
  ...{ missedTimes: 0, laterUntil: null, openingsSinceVisit: 0, goesThere: null, isSeenThisWeek: false },
  isRemoved: false,
});

const valuedOf = (siteId: string, index: number): ValuedSite => ({
  ...{ siteId, purpose: 'learn', value: 10 + ((index * 37) % 41), reasons: [], bar: null, fits: [], asks: [] },
});

function weekOf(iterations: number): PlanInput {
  const day = (date: string) => ({ date, span: { from: 510, to: 1020 }, blocked: [], share: 1 });
  const gathered: Gathered = {
    ...{ staffId: 'staff', week: '2026-11-16', today: '2026-11-13', minute: 600, start: { lat: 43.3, lon: -91.8 } },
    ...{ settings: toPlanSettings([], '2026-11-16'), days: DATES.map(day), mode: 'car', sites: PLACES.map(siteOf) },
    ...{
      owners: ['staff'],
      openings: [],
      seekers: [],
      followUps: [],
      appointments: [],
      joint: [],
      wanted: 6,
      visitsLeft: 30,
    },
    ...{ mix: { purposeShares: { introduce: 0, learn: 0, return: 0, 'keep-in-touch': 0 }, industryShares: {} } },
    before: null,
  };
  const places = ['start', ...PLACES];
  const minutes = places.map((_, from) => places.map((__, to) => (from === to ? 0 : 5 + ((from * 7 + to * 7) % 23))));
  return {
    gathered,
    valued: PLACES.map(valuedOf),
    table: { places, minutes, isMeasured: [], isEstimate: true },
    seed: 1,
    iterations,
  };
}

/** The built program's: run from its sources there is no thread to start. */
const { PlanSolver: BuiltSolver } = createRequire(__filename)(
  join(__dirname, '../../dist/libs/practice/src/plans/solver/plan-solver.js'),
) as { PlanSolver: new () => PlanSolver };

interface Threads {
  readonly searches: { readonly worker: Worker | null };
}

const threadOf = (solver: PlanSolver): Worker | null => (solver as unknown as Threads).searches.worker;

describe('the thread in which plans are worked out', () => {
  let solver: PlanSolver;

  beforeEach(() => (solver = new BuiltSolver()));
  afterEach(() => solver.onModuleDestroy());

  it('leaves the thread that answers requests free', async () => {
    let turns = 0;
    const counting = setInterval(() => turns++, 5);
    const told: number[] = [];
    const plan = await solver.run('plan', weekOf(1_500), { onPercent: (percent) => told.push(percent) });
    clearInterval(counting);
    expect(threadOf(solver)?.threadId).toBeGreaterThan(0);
    expect(plan.iterations).toBe(1_500);
    expect(plan.days.flatMap(({ stops }) => stops).length).toBeGreaterThan(5);
    // In place, none of them would have had a turn.
    expect(turns).toBeGreaterThan(5);
    expect([...told].sort((one, two) => one - two)).toEqual(told);
  });

  it('gives a search up when it is told to, and answers the next question', async () => {
    const stopping = new AbortController();
    const told: number[] = [];
    const asked = solver.run('plan', weekOf(WITHOUT_END), {
      signal: stopping.signal,
      onPercent: (percent) => {
        told.push(percent);
        stopping.abort();
      },
    });
    await expect(asked).rejects.toThrow(/abort/i);
    // It was looked at until the thread had answered: a search that goes on is told of up to its end.
    expect(Math.max(...told)).toBeLessThan(90);
    expect((await solver.run('plan', weekOf(50))).iterations).toBe(50);
  });

  it('answers whoever waits with the page before her while a search goes on', async () => {
    const stopping = new AbortController();
    let isOver = false;
    const search = solver
      .run('plan', weekOf(WITHOUT_END), { signal: stopping.signal })
      .catch(() => undefined)
      .finally(() => (isOver = true));
    const { gathered } = weekOf(1);
    await expect(solver.run('value', { gathered, wanted: [] })).resolves.not.toHaveLength(0);
    expect(isOver).toBe(false);
    stopping.abort();
    await search;
  });

  it('ends a search after its time, with the plan it has', async () => {
    const { iterations, days } = await solver.run('plan', weekOf(WITHOUT_END));
    expect(iterations).toBeLessThan(WITHOUT_END);
    expect(days.flatMap(({ stops }) => stops).length).toBeGreaterThan(5);
  });

  it('says what was wrong with a question, and goes on', async () => {
    const { valued, ...rest } = weekOf(50);
    const twice = { ...rest, valued: [...valued, ...valued] };
    await expect(solver.run('plan', twice)).rejects.toThrow('The week cannot be planned as it is described.');
    expect((await solver.run('plan', weekOf(50))).iterations).toBe(50);
  });

  it.each([
    ['falls over', (thread: Worker | null) => thread?.postMessage(null), /null/],
    ['is ended', (thread: Worker | null) => void thread?.terminate(), 'The planning thread ended.'],
  ])('that %s tells whoever waits, and the next plan has a new one', async (_, end, cause) => {
    await solver.run('plan', weekOf(10));
    const first = threadOf(solver);
    end(first);
    const waiting = solver.run('plan', weekOf(WITHOUT_END));
    await expect(waiting).rejects.toThrow(cause);
    expect((await solver.run('plan', weekOf(50))).iterations).toBe(50);
    expect(threadOf(solver)).not.toBe(first);
  });
});
