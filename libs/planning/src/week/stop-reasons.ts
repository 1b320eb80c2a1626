import type { AgencyDay } from '@inroads/calendar';
import type { VisitForm } from './visit-form.model';
import type { StopCode } from './week-plan.model';
import type { WeekProblem, WeighedReason } from './week-problem.model';

/** A detour so short counts as on the way. */
const ON_THE_WAY_MINUTES = 5;

type PlaceReason = WeighedReason & { readonly code: StopCode };

/** Why a stop stands where it stands, then what the visit is worth, largest first. */
export function stopReasons(
  problem: WeekProblem,
  { candidate }: VisitForm,
  stop: { readonly date: AgencyDay; readonly startsAt: number; readonly detourMinutes: number },
): WeighedReason[] {
  const placed = candidate.hold ? [reason(candidate.hold.cause)] : [];
  const earlier = problem.before?.stops.find(({ candidateId }) => candidateId === candidate.id);
  if (earlier) {
    const { date, startsAt, commitment } = earlier;
    const isKept = date === stop.date && Math.abs(startsAt - stop.startsAt) <= problem.weights.driftMinutes[commitment];
    placed.push(reason(isKept ? 'kept-as-before' : 'moved-from', { date, startsAt, commitment }));
  }
  const openDays = problem.days.filter(({ date }) => (candidate.hours[date] ?? []).length > 0);
  if (!candidate.hold && openDays.length === 1) placed.push(reason('only-open-day', { date: stop.date }));
  if (stop.detourMinutes <= ON_THE_WAY_MINUTES) placed.push(reason('on-the-way', { minutes: stop.detourMinutes }));
  for (const { kind, least } of problem.kindLimits) {
    if (least > 0 && candidate.kinds.includes(kind)) placed.push(reason('fills-target', { kind, least }));
  }
  return [...placed, ...[...candidate.reasons].sort((one, two) => two.amount - one.amount)];
}

function reason(code: StopCode, values: WeighedReason['values'] = {}): PlaceReason {
  return { code, values, amount: 0 };
}
