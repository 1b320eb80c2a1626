import type { AgencyDay } from '@inroads/calendar';
import { feasibleTogether } from '../week/feasible-together';
import { openStarts } from '../week/open-starts';
import type { VisitCandidate, VisitHold } from '../week/week-problem.model';
import { WorkingTime } from '../week/working-time';
import type { Seat } from './seat.state';
import type { JointVisit } from './team.model';

/** Minutes between the times that are tried. */
const STEP = 15;
const MINUTES_IN_WEEK = 7 * 24 * 60;

interface Slot {
  readonly date: AgencyDay;
  readonly startsAt: number;
}

/**
 * Fixes a joint visit for all who make it: at the time that suits whoever has least time best, or the nearest to it at which everyone can
 * keep what she has promised. Null, and nothing fixed, where there is none.
 */
export function fixJointVisit({ candidateId, specialistIds }: JointVisit, seats: readonly Seat[]): Slot | null {
  const party = seats.filter(({ specialistId }) => specialistIds.includes(specialistId));
  const visits = party.flatMap((seat) => seat.candidate(candidateId) ?? []);
  if (party.length < 2 || visits.length < new Set(specialistIds).size) return null;
  if (visits.some(({ bar, hold }) => bar && !hold)) return null;
  const [lead] = [...party].sort((one, two) => one.workingMinutes - two.workingMinutes);
  const wish = wishOf(lead!, candidateId);
  const slot =
    wish &&
    slotsAround(wish, lead!, candidateId).find((each) => party.every((seat) => canKeep(seat, candidateId, each)));
  if (!slot) return null;
  for (const seat of party) seat.offer(together(seat, candidateId, slot, specialistIds));
  return slot;
}

/** When she would go if it were for her alone to say. */
function wishOf(lead: Seat, candidateId: string): Slot | null {
  const visit = lead.candidate(candidateId)!;
  lead.offer({ ...visit, hold: visit.hold ?? { kind: 'week', cause: 'must' } });
  lead.replan(new Map());
  lead.offer(visit);
  for (const { date, stops } of lead.plan.days) {
    const stop = stops.find((each) => each.candidateId === candidateId);
    if (stop) return { date, startsAt: stop.startsAt };
  }
  return null;
}

/** Every time at which she could be there, the nearest to `wish` first: that day, then the other days in order. */
function slotsAround(wish: Slot, lead: Seat, candidateId: string): Slot[] {
  const visit = lead.candidate(candidateId)!;
  const slots = lead.given.days.flatMap((day) => {
    const clock = new WorkingTime(day.span, day.blocked);
    return openStarts(visit, day, clock).flatMap(({ from, to }) =>
      Array.from({ length: Math.floor((to - from) / STEP) + 1 }, (_, index) => ({
        date: day.date,
        startsAt: clock.startOf(from + index * STEP),
      })),
    );
  });
  const distance = ({ date, startsAt }: Slot): number =>
    (date === wish.date ? 0 : MINUTES_IN_WEEK) + Math.abs(startsAt - wish.startsAt);
  return [wish, ...slots].sort((one, two) => distance(one) - distance(two));
}

/** Whether the site is open to her then, and she can be there beside all that she has promised. */
function canKeep(seat: Seat, candidateId: string, slot: Slot): boolean {
  const visit = seat.candidate(candidateId)!;
  const day = seat.given.days.find(({ date }) => date === slot.date);
  if (!day) return false;
  const clock = new WorkingTime(day.span, day.blocked);
  const start = clock.toWorking(slot.startsAt);
  const isOpen = openStarts(visit, day, clock).some(({ from, to }) => from <= start && start <= to);
  if (!isOpen || clock.startOf(start) !== slot.startsAt) return false;
  const promised = seat.allCandidates().filter(({ id, hold }) => hold && id !== candidateId);
  const blocks = seat.given.days.flatMap(({ blocked }) => blocked);
  return feasibleTogether(seat.given, { visits: [fixed(visit, slot), ...promised], blocks });
}

function fixed(visit: VisitCandidate, { date, startsAt }: Slot): VisitCandidate {
  const hold: VisitHold = { kind: 'time', date, startsAt, cause: visit.hold?.cause ?? 'must' };
  return { ...visit, hold };
}

function together(seat: Seat, candidateId: string, slot: Slot, specialistIds: readonly string[]): VisitCandidate {
  const visit = fixed(seat.candidate(candidateId)!, slot);
  const others = specialistIds.filter((id) => id !== seat.specialistId);
  const reasons = others.map((id) => ({ code: 'joint-visit', values: { specialistId: id }, amount: 0 }));
  return { ...visit, reasons: [...reasons, ...visit.reasons] };
}
