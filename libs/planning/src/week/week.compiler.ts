import { NEVER, type KindBound, type ProblemDay, type VisitProblem } from '../solver/visit-problem.model';
import { clipped, openStarts } from './open-starts';
import { PlaceIndex, travelMatrix } from './travel.compiler';
import { formsOf, rivalsOf, type VisitForm } from './visit-form.model';
import type { KindLimit, Span, StopBefore, VisitCandidate, VisitHold, WeekProblem } from './week-problem.model';
import { WorkingTime } from './working-time';

export interface CompiledWeek {
  readonly visits: VisitProblem;
  /** Per stop of `visits`. */
  readonly forms: readonly VisitForm[];
  /** Per day. */
  readonly clocks: readonly WorkingTime[];
}

/** Points per minute over a limit: more than any visit is worth. */
const EXCESS_PRICE = 1e3;
/** What one mandatory visit is worth: more than all the minutes of a week over the limits, and than all optional visits. */
const MANDATORY_VALUE = 1e8;
/** Coming along gives way to what is promised to an employer or fixed by hand. */
const JOINT_VALUE = MANDATORY_VALUE / 2;

/** The week in the search's terms: working minutes, and a stop for each form of each candidate. */
export function compileWeek(
  problem: WeekProblem,
  candidates: readonly VisitCandidate[],
  before: readonly StopBefore[],
): CompiledWeek {
  const clocks = problem.days.map(({ span, blocked }) => new WorkingTime(span, blocked));
  const forms = formsOf(candidates, before);
  const places = new PlaceIndex();
  const stopPlaces = Int32Array.from(forms, ({ candidate }) => places.indexOf(candidate.placeId));
  const days = compileDays(problem, places, clocks);
  const services = Int32Array.from(forms, ({ candidate }) => candidate.serviceMinutes);
  return {
    clocks,
    forms,
    visits: {
      dayCount: days.length,
      stopCount: forms.length,
      placeCount: places.ids.length,
      days,
      places: stopPlaces,
      services,
      countedServices: Int32Array.from(forms, ({ candidate }, stop) =>
        candidate.countsTowardMinutes ? services[stop]! : 0,
      ),
      mandatory: Uint8Array.from(forms, ({ candidate }) => (candidate.hold ? 1 : 0)),
      rivals: rivalsOf(forms),
      values: compileValues(problem, forms),
      ...compileStarts(problem, forms, clocks),
      ...compileKinds(problem.kindLimits, forms),
      budgetLimits: new Float64Array(0),
      budgetUse: new Float64Array(0),
      weekEffortLimit: problem.weekMinutesLimit ?? NEVER,
      travelPrice: problem.weights.travelMinuteCost,
      excessPrice: EXCESS_PRICE,
      waitPrice: problem.weights.waitMinuteCost,
    },
  };
}

function compileDays(
  { days, travel, weights }: WeekProblem,
  places: PlaceIndex,
  clocks: readonly WorkingTime[],
): ProblemDay[] {
  const ends = days.map((day) => ({
    startPlace: places.indexOf(day.startPlaceId),
    endPlace: places.indexOf(day.endPlaceId),
  }));
  const matrices = new Map(
    [...new Set(days.map((day) => day.mode))].map((mode) => [mode, travelMatrix(travel, mode, places)]),
  );
  const longest = Math.max(0, ...clocks.map(({ length }) => length));
  return days.map((day, index) => ({
    ...ends[index]!,
    opens: 0,
    closes: clocks[index]!.length,
    travel: matrices.get(day.mode)!,
    effortLimit: day.minutesLimit ?? NEVER,
    stopPrice: weights.laterDayCost * index,
    crowdPrice: (weights.sameDayCost * longest) / Math.max(1, clocks[index]!.length),
  }));
}

function compileValues({ days, weights }: WeekProblem, forms: readonly VisitForm[]): Float64Array {
  const worth = forms.map(({ candidate, before }) => {
    const kept = before ? weights.moveCost[before.commitment] : 0;
    return Math.max(0, candidate.value) + kept + holdWorth(candidate.hold);
  });
  return Float64Array.from({ length: days.length * forms.length }, (_, cell) => worth[cell % forms.length]!);
}

function holdWorth(hold: VisitHold | null): number {
  if (!hold) return 0;
  return hold.cause === 'joint' ? JOINT_VALUE : MANDATORY_VALUE;
}

function compileStarts(
  problem: WeekProblem,
  forms: readonly VisitForm[],
  clocks: readonly WorkingTime[],
): Pick<VisitProblem, 'windowFrom' | 'windowOpen' | 'windowClose'> {
  const from = [0];
  const open: number[] = [];
  const close: number[] = [];
  problem.days.forEach((day, index) => {
    for (const form of forms) {
      for (const start of startsOf(form, problem, index, clocks[index]!)) {
        open.push(start.from);
        close.push(start.to);
      }
      from.push(open.length);
    }
  });
  return { windowFrom: Int32Array.from(from), windowOpen: Int32Array.from(open), windowClose: Int32Array.from(close) };
}

/** A barred candidate never starts; the form of the plan before only about where it stood. */
function startsOf(
  { candidate, before }: VisitForm,
  { days, weights }: WeekProblem,
  index: number,
  clock: WorkingTime,
): Span[] {
  const day = days[index]!;
  if (candidate.bar && !candidate.hold) return [];
  if (before && before.date !== day.date) return [];
  const starts = openStarts(candidate, day, clock);
  if (!before) return starts;
  const drift = weights.driftMinutes[before.commitment];
  return clipped(starts, clock.toWorking(before.startsAt - drift), clock.toWorking(before.startsAt + drift));
}

/** Kinds that cannot bind are left away. */
function compileKinds(
  limits: readonly KindLimit[],
  forms: readonly VisitForm[],
): Pick<VisitProblem, 'kinds' | 'kindFrom' | 'kindOf'> {
  const free = forms.filter(({ before }) => !before).map(({ candidate }) => candidate);
  const sizeOf = (kind: string): number => free.filter(({ kinds }) => kinds.includes(kind)).length;
  const binding = limits.filter(({ kind, most, least }) => least > 0 || (most !== null && sizeOf(kind) > most));
  const kinds = binding.map(({ most, least, shortfallCost }): KindBound => ({
    most: most ?? NEVER,
    least,
    shortfallPenalty: shortfallCost,
  }));
  const from = [0];
  const of: number[] = [];
  for (const { candidate } of forms) {
    binding.forEach(({ kind }, index) => candidate.kinds.includes(kind) && of.push(index));
    from.push(of.length);
  }
  return { kinds, kindFrom: Int32Array.from(from), kindOf: Int32Array.from(of) };
}
