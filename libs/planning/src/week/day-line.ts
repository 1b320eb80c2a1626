import type { Itinerary } from '../solver/itinerary.state';
import { NEVER } from '../solver/visit-problem.model';
import { openStarts } from './open-starts';
import { wholeMinutes } from './travel.compiler';
import type { CompiledWeek } from './week.compiler';
import type { Span, VisitCandidate, WeekDay, WeekProblem } from './week-problem.model';
import type { WorkingTime } from './working-time';

/** What putting a visit into one day would take. */
export interface DayOffer {
  /** Travel there and on, less the travel it replaces, in minutes. */
  readonly detourMinutes: number;
  /** Working minute at which the visit would begin. */
  readonly start: number;
  /** Stops that would have to give way. */
  readonly insteadOf: readonly VisitCandidate[];
  readonly lostValue: number;
}

/** A planned day as a line of places with the times between which each can be reached: to judge what else would fit. */
export class DayLine {
  private readonly placeIds: (string | null)[];
  private readonly leave: number[];
  private readonly latest: number[];
  private readonly visits: VisitCandidate[];

  constructor(
    private readonly problem: WeekProblem,
    private readonly day: WeekDay,
    private readonly clock: WorkingTime,
    line: { readonly itinerary: Itinerary; readonly week: CompiledWeek; readonly index: number },
  ) {
    const { schedule } = line.itinerary;
    const base = schedule.base(line.index);
    const count = schedule.counts[line.index]!;
    const stops = Array.from(schedule.stops.subarray(base + 1, base + 1 + count));
    this.visits = stops.map((stop) => line.week.forms[stop]!.candidate);
    this.placeIds = [day.startPlaceId, ...this.visits.map(({ placeId }) => placeId), day.endPlaceId];
    this.leave = Array.from(schedule.leave.subarray(base, base + count + 2));
    this.latest = Array.from(schedule.latest.subarray(base, base + count + 2));
  }

  startsOf(candidate: VisitCandidate): Span[] {
    return openStarts(candidate, this.day, this.clock);
  }

  /** Minutes there from the day's start and back to its end; `NEVER` where there is no way. */
  thereAndBack({ placeId }: VisitCandidate): number {
    const { startPlaceId, endPlaceId } = this.day;
    return Math.min(NEVER, this.minutes(startPlaceId, placeId) + this.minutes(placeId, endPlaceId));
  }

  /** Whether the visit would fit if it were the day's only one. */
  fitsAlone(candidate: VisitCandidate): boolean {
    const reach = this.minutes(this.day.startPlaceId, candidate.placeId);
    const start = firstFrom(this.startsOf(candidate), reach);
    return start + candidate.serviceMinutes + this.minutes(candidate.placeId, this.day.endPlaceId) <= this.clock.length;
  }

  /** The cheapest way in: without loss if there is one, else where the stops that must give way are worth least. Null when there is none. */
  offer(candidate: VisitCandidate): DayOffer | null {
    const starts = this.startsOf(candidate);
    if (starts.length === 0) return null;
    const reach = this.placeIds.map((placeId) => this.minutes(placeId, candidate.placeId));
    const back = this.placeIds.map((placeId) => this.minutes(candidate.placeId, placeId));
    let best: DayOffer | null = null;
    for (let from = 0; from < this.placeIds.length - 1; from++) {
      const start = firstFrom(starts, this.leave[from]! + reach[from]!);
      const to = this.firstReached(from, (at) => start + candidate.serviceMinutes + back[at]! <= this.latest[at]!);
      if (to < 0) continue;
      const insteadOf = this.visits.slice(from, to - 1);
      const lostValue = insteadOf.reduce((sum, { value }) => sum + value, 0);
      const detourMinutes = reach[from]! + back[to]! - this.replaced(from, to);
      if (!best || isCheaper({ detourMinutes, lostValue }, best)) best = { detourMinutes, start, insteadOf, lostValue };
    }
    return best;
  }

  /** The first position after `from` at which the day can go on, no held visit in between; -1 when there is none. */
  private firstReached(from: number, isInTime: (at: number) => boolean): number {
    for (let to = from + 1; to < this.placeIds.length; to++) {
      if (isInTime(to)) return to;
      if (this.visits[to - 1]?.hold) return -1;
    }
    return -1;
  }

  private replaced(from: number, to: number): number {
    let minutes = 0;
    if (this.visits.length === 0) return 0;
    for (let leg = from; leg < to; leg++) minutes += this.minutes(this.placeIds[leg]!, this.placeIds[leg + 1]!);
    return minutes;
  }

  private minutes(from: string | null, to: string | null): number {
    return wholeMinutes(this.problem.travel, this.day.mode, from, to);
  }
}

/** Less lost value first, then less travel. */
export function isCheaper(
  one: Pick<DayOffer, 'lostValue' | 'detourMinutes'>,
  two: Pick<DayOffer, 'lostValue' | 'detourMinutes'>,
): boolean {
  return one.lostValue < two.lostValue || (one.lostValue === two.lostValue && one.detourMinutes < two.detourMinutes);
}

/** The first working minute not before `earliest` at which a visit can begin, `NEVER` when there is none. */
function firstFrom(starts: readonly Span[], earliest: number): number {
  for (const { from, to } of starts) if (earliest <= to) return Math.max(earliest, from);
  return NEVER;
}
