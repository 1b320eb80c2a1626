import { DEFAULT_PLAN_WEIGHTS, planWeek, type VisitCandidate, type WeekDay, type WeekProblem } from '@inroads/planning';

/** Weeks like a specialist's, drawn from a seed: how near a short run comes to a long one, and how time grows with the candidates. */
const DATES = ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20'];

/** Mandatory visits in the mean week. */
const PROMISED = 2.4;

interface Setting {
  readonly name: string;
  readonly candidates: number;
  /** Side of the square that the places lie in, in minutes of travel. */
  readonly sideMinutes: number;
  readonly weekMinutesLimit: number | null;
  readonly mostOfKind: number | null;
}

function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

function week(setting: Setting, seed: number): WeekProblem {
  const draw = random(seed * 7919 + 13);
  const places = new Map([['home', [setting.sideMinutes / 2, setting.sideMinutes / 2] as const]]);
  const candidates = Array.from({ length: setting.candidates }, (_, index): VisitCandidate => {
    places.set(`site-${index}`, [draw() * setting.sideMinutes, draw() * setting.sideMinutes]);
    const open = { from: 480 + 30 * Math.floor(draw() * 5), to: 960 + 30 * Math.floor(draw() * 5) };
    const busy = { from: 690 + 15 * Math.floor(draw() * 3), to: 810 };
    const hours = draw() < 0.6 ? [{ from: open.from, to: busy.from }, { from: busy.to, to: open.to }] : [open]; // prettier-ignore
    return {
      id: `visit-${index}`,
      placeId: `site-${index}`,
      serviceMinutes: 15 + 5 * Math.floor(draw() * 5),
      value: Math.round(10 + 60 * draw() * draw()),
      reasons: [],
      bar: null,
      hours: Object.fromEntries(DATES.filter(() => draw() < 0.8).map((date) => [date, hours])),
      kinds: ['countable', ['introduce', 'learn', 'return', 'keep'][index % 4]!, `industry-${index % 9}`],
      countsTowardMinutes: true,
      hold:
        draw() < PROMISED / setting.candidates
          ? { kind: 'day', date: DATES[Math.floor(draw() * 5)]!, cause: 'appointment' }
          : null,
    };
  });
  const most = setting.mostOfKind;
  return {
    days: DATES.map((date, index) => workDay(date, index)),
    candidates,
    kindLimits: [
      { kind: 'countable', most: null, least: 8, shortfallCost: 30 },
      ...['introduce', 'learn', 'return', 'keep'].map((kind) => ({ kind, most, least: 1, shortfallCost: 15 })),
      ...Array.from({ length: 9 }, (_, index) => ({ kind: `industry-${index}`, most: 4, least: 0, shortfallCost: 0 })),
    ],
    weekMinutesLimit: setting.weekMinutesLimit,
    travel: {
      minutes: (_mode, from, to) => {
        const [x, y] = places.get(from)!;
        const [u, v] = places.get(to)!;
        return 3 + Math.hypot(x - u, y - v);
      },
      isMeasured: () => false,
    },
    weights: DEFAULT_PLAN_WEIGHTS,
    before: null,
  };
}

function workDay(date: string, index: number): WeekDay {
  return {
    date,
    span: { from: 510, to: 1020 },
    startPlaceId: 'home',
    endPlaceId: 'home',
    mode: 'car',
    blocked: [
      { from: 720, to: 750, code: 'lunch' },
      ...(index % 2 === 0 ? [{ from: 870, to: 930, code: 'meeting' }] : []),
    ],
    minutesLimit: null,
  };
}

const cpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

function timed(problem: WeekProblem, milliseconds: number, seed: number): { value: number; ms: number } {
  const start = cpuMs();
  const { value } = planWeek(problem, { seed, timeUsed: () => (cpuMs() - start) / milliseconds });
  return { value, ms: cpuMs() - start };
}

const SETTINGS: readonly Setting[] = [
  { name: 'limits bind', candidates: 60, sideMinutes: 25, weekMinutesLimit: 600, mostOfKind: 5 },
  { name: 'travel binds', candidates: 60, sideMinutes: 120, weekMinutesLimit: null, mostOfKind: null },
];
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8, 9];

export function printWeeks(): void {
  console.log('\nWeeks: mean gap in percent to the best of three runs of 5 s of CPU, warm');
  for (const setting of SETTINGS) {
    const problems = SEEDS.map((seed) => week(setting, seed));
    const best = problems.map((problem) => Math.max(...[1, 2, 3].map((seed) => timed(problem, 5000, seed).value)));
    const gaps = [100, 250, 1000].map((milliseconds) => {
      const gap = problems.map((problem, index) => 1 - timed(problem, milliseconds, 4).value / best[index]!);
      return `${milliseconds / 1000} s ${((100 * gap.reduce((sum, one) => sum + one, 0)) / gap.length).toFixed(2)}`;
    });
    console.log(`  ${setting.name.padEnd(12)} ${gaps.join('   ')}`);
  }
  console.log('Weeks by number of candidates: CPU of the first feasible plan, and of one planned with a limit of 1 s');
  for (const candidates of [50, 200, 1000, 5000]) {
    const problem = week({ name: '', candidates, sideMinutes: 60, weekMinutesLimit: null, mostOfKind: null }, 1);
    const start = cpuMs();
    planWeek(problem, { seed: 1, iterations: 0 });
    const first = cpuMs() - start;
    console.log(
      `  ${String(candidates).padStart(5)}  ${first.toFixed(0)} ms, ${timed(problem, 1000, 1).ms.toFixed(0)} ms`,
    );
  }
}
