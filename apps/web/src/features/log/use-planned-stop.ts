import { weekOf, type Weekday } from '@inroads/calendar';
import { useQuery } from '@tanstack/react-query';
import { useFormats, useMay, useMe } from '@/app/session';
import { standing } from '../week/week-model';
import { planQuery, type PlanWeek, type Stop } from '../week/week.queries';
import type { LogDraft } from './draft';

export interface PlannedStop {
  readonly stop: Stop;
  /** As it is numbered in its day. */
  readonly number: number;
}

interface Planned {
  readonly planned: PlannedStop | null;
  /** False while the plan is still asked for. Somebody without one does not wait, nor does who is offline. */
  readonly isKnown: boolean;
}

/** The visit of one's own plan of this week that is being logged. */
export function usePlannedStop(place: Pick<LogDraft, 'employerId' | 'siteId'>): Planned {
  const { data, isFetching } = useOwnWeek();
  return { planned: data ? plannedAt(data, place) : null, isKnown: data !== undefined || !isFetching };
}

/** One's own visits of this week that nobody has logged: today's, then those of days gone by, then those still ahead. */
export function useStopsAhead(isAsked: boolean): Stop[] {
  const { data } = useOwnWeek(isAsked);
  return isAsked && data ? openStops(data).map(({ stop }) => stop) : [];
}

function useOwnWeek(isAsked = true) {
  const { agency } = useMe();
  const mayRead = useMay('plan.read');
  const today = useFormats().today();
  const week = weekOf(today, agency.weekStart as Weekday);
  return useQuery({ ...planQuery(week), enabled: mayRead && isAsked });
}

/** Today's before those of days gone by, and those before what is still ahead. */
export function plannedAt(
  plan: PlanWeek,
  { employerId, siteId }: Pick<LogDraft, 'employerId' | 'siteId'>,
): PlannedStop | null {
  return (
    openStops(plan).find(({ stop }) => stop.employerId === employerId && (siteId === null || stop.siteId === siteId)) ??
    null
  );
}

function openStops(plan: PlanWeek): PlannedStop[] {
  const rank = ({ day }: Stop) => (day === plan.today ? 0 : day < plan.today ? 1 : 2);
  return plan.days
    .flatMap((day) => standing(day).map((stop, at) => ({ stop, number: at + 1 })))
    .filter(({ stop }) => stop.state === 'planned')
    .sort((one, two) => rank(one.stop) - rank(two.stop));
}
