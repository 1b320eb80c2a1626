import { suitableDays } from '../week/suitable-days';
import type { HoldCause, VisitCandidate } from '../week/week-problem.model';
import type { Seat } from './seat.state';

/** A visit that its specialist cannot make this week. */
export interface Uncovered {
  readonly visit: VisitCandidate;
  readonly owner: Seat;
}

/** Holds that no colleague can keep in somebody's place. */
const HERS_ALONE: readonly HoldCause[] = ['pinned', 'joint'];

/** Wishes worth at least `from` of everyone who is away all week, offered to all who are not. Whom they suit best is settled with the rest. */
export function offerWishes(seats: readonly Seat[], from: number): Uncovered[] {
  const away = seats.filter(({ workingMinutes }) => workingMinutes === 0);
  const present = seats.filter(({ workingMinutes }) => workingMinutes > 0);
  const wishes = away.flatMap((owner) =>
    owner
      .allCandidates()
      .filter(({ hold, bar, value }) => !hold && !bar && value >= from)
      .map((visit) => ({ visit, owner })),
  );
  for (const { visit, owner } of wishes) {
    for (const seat of present) {
      const cover = coverOf({ visit, owner }, seat);
      if (cover) seat.offer(cover);
    }
  }
  return wishes;
}

/** Finds for every promised visit that its specialist cannot keep the colleague who can keep it: first whoever has room as things stand. */
export function handOverPromises(seats: readonly Seat[]): Uncovered[] {
  const promises = seats.flatMap((owner) =>
    owner.plan.unkept.flatMap(({ candidateId }) => {
      const visit = owner.candidate(candidateId)!;
      return HERS_ALONE.includes(visit.hold!.cause) ? [] : [{ visit, owner }];
    }),
  );
  for (const promise of promises) {
    const { id } = promise.visit;
    const isKept = seats.some((seat) => seat.claims().some(({ candidateId, isHeld }) => candidateId === id && isHeld));
    if (isKept) continue;
    const colleagues = seats
      .filter((seat) => seat !== promise.owner)
      .flatMap((seat) => {
        const cover = coverOf(promise, seat);
        return cover ? [{ seat, cover, detour: leastDetour(seat, cover) }] : [];
      })
      .sort((one, two) => (one.detour === two.detour ? 0 : one.detour - two.detour));
    colleagues.some(({ seat, cover }) => seat.takeOver(cover));
  }
  return promises;
}

/** The visit as the colleague would make it; null where she may not go there, or goes anyway. */
function coverOf({ visit, owner }: Uncovered, seat: Seat): VisitCandidate | null {
  const own = seat.candidate(visit.id);
  if (own?.hold) return null;
  // While its owner is away her account is open to colleagues; every other bar holds for them too.
  if (own?.bar && own.bar.code !== 'colleagues-employer') return null;
  const better = own && own.value > visit.value ? own : visit;
  const reason = { code: 'covers-for', values: { specialistId: owner.specialistId }, amount: 0 };
  return { ...better, hold: visit.hold, bar: null, reasons: [reason, ...better.reasons] };
}

/** In her plan as it stands; `Infinity` where something would have to move first. */
function leastDetour(seat: Seat, visit: VisitCandidate): number {
  const planned = seat.plan.days.map(({ date, stops }) => ({
    date,
    candidateIds: stops.map((stop) => stop.candidateId),
  }));
  const week = { ...seat.given, candidates: seat.allCandidates() };
  return Math.min(...suitableDays(week, planned, visit).map(({ detourMinutes }) => detourMinutes ?? Infinity));
}
