import type { Span, VisitCandidate, WeekDay } from './week-problem.model';
import type { WorkingTime } from './working-time';

/** Working minutes of `day` at which this visit can begin. A hold decides the day or the time, and a fixed time overrules the hours. */
export function openStarts(candidate: VisitCandidate, day: WeekDay, clock: WorkingTime): Span[] {
  const { hold, serviceMinutes } = candidate;
  if (hold && hold.kind !== 'week' && hold.date !== day.date) return [];
  if (hold?.kind === 'time') {
    return clock.startsWithin({ from: hold.startsAt, to: hold.startsAt + serviceMinutes }, serviceMinutes);
  }
  return joined(candidate.hours[day.date] ?? []).flatMap((open) => clock.startsWithin(open, serviceMinutes));
}

/** The visit as if it were welcome whenever the site is open; null where its hours are not narrowed. */
export function ifWelcome(candidate: VisitCandidate): VisitCandidate | null {
  return candidate.openHours ? { ...candidate, hours: candidate.openHours } : null;
}

/** Spans in order, those that meet made one. */
function joined(spans: readonly Span[]): Span[] {
  const result: { from: number; to: number }[] = [];
  for (const { from, to } of [...spans].sort((one, two) => one.from - two.from)) {
    const last = result.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else if (from < to) result.push({ from: Math.ceil(from), to: Math.floor(to) });
  }
  return result;
}

/** Those of `starts` that lie within `[from, to]`. */
export function clipped(starts: readonly Span[], from: number, to: number): Span[] {
  return starts
    .map((start) => ({ from: Math.max(start.from, from), to: Math.min(start.to, to) }))
    .filter((start) => start.from <= start.to);
}
