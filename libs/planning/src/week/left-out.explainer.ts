import type { CodedReason } from '../coded-reason.model';
import { isCheaper, type DayLine } from './day-line';
import { ifWelcome } from './open-starts';
import type { LeftOut, LeftOutCode } from './week-plan.model';
import type { VisitCandidate, WeekProblem } from './week-problem.model';

/** What of the limits the plan has used. */
export interface UsedLimits {
  readonly visitsOfKind: ReadonlyMap<string, number>;
  readonly countedMinutes: readonly number[];
}

/** Says of every candidate that is not in the plan what stopped it, the hardest reason first. */
export class LeftOutExplainer {
  constructor(
    private readonly problem: WeekProblem,
    private readonly lines: readonly DayLine[],
    private readonly used: UsedLimits,
  ) {}

  explain(candidate: VisitCandidate): LeftOut {
    const reason = this.reasonFor(candidate);
    return { candidateId: candidate.id, reason, bar: reason.code === 'barred' ? candidate.bar : null };
  }

  private reasonFor(candidate: VisitCandidate): CodedReason<LeftOutCode> {
    if (candidate.bar) return { code: 'barred', values: {} };
    return this.closed(candidate) ?? this.tooFar(candidate) ?? this.kindFull(candidate) ?? this.noRoom(candidate);
  }

  private closed(candidate: VisitCandidate): CodedReason<LeftOutCode> | null {
    const isNever = (visit: VisitCandidate) => this.lines.every((line) => line.startsOf(visit).length === 0);
    if (!isNever(candidate)) return null;
    const welcome = ifWelcome(candidate);
    if (welcome && !isNever(welcome)) return { code: 'quiet-hours', values: {} };
    const { hours, serviceMinutes } = welcome ?? candidate;
    return this.problem.days.every(({ date }) => (hours[date] ?? []).length === 0)
      ? { code: 'closed-this-week', values: {} }
      : { code: 'closed-in-your-hours', values: { minutes: serviceMinutes } };
  }

  private tooFar(candidate: VisitCandidate): CodedReason<LeftOutCode> | null {
    if (this.lines.some((line) => line.fitsAlone(candidate))) return null;
    return {
      code: 'too-far',
      values: { minutes: Math.min(...this.lines.map((line) => line.thereAndBack(candidate))) },
    };
  }

  private kindFull({ kinds }: VisitCandidate): CodedReason<LeftOutCode> | null {
    for (const { kind, most } of this.problem.kindLimits) {
      if (most !== null && kinds.includes(kind) && (this.used.visitsOfKind.get(kind) ?? 0) >= most) {
        return { code: 'kind-full', values: { kind, most } };
      }
    }
    return null;
  }

  private noRoom(candidate: VisitCandidate): CodedReason<LeftOutCode> {
    const offers = this.lines.map((line) => line.offer(candidate));
    let bestDay = -1;
    offers.forEach((offer, day) => {
      if (offer && (bestDay < 0 || isCheaper(offer, offers[bestDay]!))) bestDay = day;
    });
    const offer = bestDay < 0 ? null : offers[bestDay]!;
    if (!offer) return { code: 'no-time-left', values: {} };
    const minutes = offer.detourMinutes + candidate.serviceMinutes;
    const date = this.problem.days[bestDay]!.date;
    if (offer.insteadOf.length > 0) {
      const insteadOf = offer.insteadOf[0]!.id;
      const values = {
        date,
        minutes,
        insteadOf,
        others: offer.insteadOf.length - 1,
        worth: candidate.value,
        lost: offer.lostValue,
      };
      return { code: candidate.value < offer.lostValue ? 'less-worth' : 'no-time-left', values };
    }
    return this.despiteRoom(candidate, offer.detourMinutes, bestDay);
  }

  /** It would fit by the clock: then it is the minutes, or the way. */
  private despiteRoom(candidate: VisitCandidate, detourMinutes: number, day: number): CodedReason<LeftOutCode> {
    const { days, weekMinutesLimit, weights } = this.problem;
    const { date, minutesLimit } = days[day]!;
    const minutes = detourMinutes + (candidate.countsTowardMinutes ? candidate.serviceMinutes : 0);
    const inWeek = this.used.countedMinutes.reduce((sum, counted) => sum + counted, 0);
    if (weekMinutesLimit !== null && inWeek + minutes > weekMinutesLimit) {
      return { code: 'minutes-used-up', values: { minutes, limit: weekMinutesLimit } };
    }
    if (minutesLimit !== null && this.used.countedMinutes[day]! + minutes > minutesLimit) {
      return { code: 'minutes-used-up', values: { minutes, limit: minutesLimit, date } };
    }
    const cost = detourMinutes * weights.travelMinuteCost;
    if (candidate.value <= cost)
      return { code: 'not-worth-the-travel', values: { date, minutes: detourMinutes, worth: candidate.value } };
    return { code: 'no-time-left', values: { date, minutes } };
  }
}
