import type { Itinerary } from '../solver/itinerary.state';
import { stopReasons } from './stop-reasons';
import { wholeMinutes } from './travel.compiler';
import type { PlannedDay, PlannedStop } from './week-plan.model';
import type { WeekProblem } from './week-problem.model';
import type { CompiledWeek } from './week.compiler';

/** One day of a found plan in clock times. */
export function buildDay(problem: WeekProblem, week: CompiledWeek, itinerary: Itinerary, index: number): PlannedDay {
  const { schedule } = itinerary;
  const day = problem.days[index]!;
  const clock = week.clocks[index]!;
  const base = schedule.base(index);
  const count = schedule.counts[index]!;
  const starts = schedule.starts(index);
  const stops = starts.map((start, position) =>
    buildStop(problem, week, itinerary, {
      index,
      at: base + position + 1,
      start,
      free: position === 0 ? schedule.leave[base]! : starts[position - 1]! + serviceAt(week, schedule, base + position),
    }),
  );
  const first = stops[0];
  return {
    date: day.date,
    stops,
    departsAt: first ? clock.startOf(starts[0]! - first.travelMinutes) : null,
    returnsAt: first ? clock.endOf(schedule.arrive[base + count + 1]!) : null,
    travelMinutes: schedule.travel[index]!,
    countedMinutes: schedule.effort[index]!,
  };
}

interface PlaceInDay {
  readonly index: number;
  /** In the arrays of the schedule. */
  readonly at: number;
  /** Working minutes at which the visit begins, and from which the way there can. */
  readonly start: number;
  readonly free: number;
}

function buildStop(
  problem: WeekProblem,
  week: CompiledWeek,
  { schedule }: Itinerary,
  { index, at, start, free }: PlaceInDay,
): PlannedStop {
  const day = problem.days[index]!;
  const clock = week.clocks[index]!;
  const form = week.forms[schedule.stops[at]!]!;
  const { candidate } = form;
  const placeBefore = placeAt(week, schedule.stops[at - 1]!) ?? day.startPlaceId;
  const placeAfter = placeAt(week, schedule.stops[at + 1]!) ?? day.endPlaceId;
  const minutes = (from: string | null, to: string | null): number => wholeMinutes(problem.travel, day.mode, from, to);
  const travelMinutes = minutes(placeBefore, candidate.placeId);
  const direct = schedule.counts[index] === 1 ? 0 : minutes(placeBefore, placeAfter);
  const startsAt = clock.startOf(start);
  const detourMinutes = travelMinutes + minutes(candidate.placeId, placeAfter) - direct;
  return {
    candidateId: candidate.id,
    placeId: candidate.placeId,
    arrivesAt: Math.min(startsAt, clock.endOf(free + travelMinutes)),
    startsAt,
    endsAt: startsAt + candidate.serviceMinutes,
    travelMinutes,
    isTravelMeasured:
      placeBefore === null ||
      placeBefore === candidate.placeId ||
      problem.travel.isMeasured(day.mode, placeBefore, candidate.placeId),
    detourMinutes,
    reasons: stopReasons(problem, form, { date: day.date, startsAt, detourMinutes }),
  };
}

const serviceAt = ({ visits }: CompiledWeek, { stops }: Itinerary['schedule'], at: number): number =>
  visits.services[stops[at]!]!;

function placeAt({ forms }: CompiledWeek, stop: number): string | undefined {
  return stop < 0 ? undefined : forms[stop]!.candidate.placeId;
}
