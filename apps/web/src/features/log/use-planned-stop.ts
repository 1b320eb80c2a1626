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
  const { agency } = useMe();
  const mayRead = useMay('plan.read');
  const today = useFormats().today();
  const week = weekOf(today, agency.weekStart as Weekday);
  const { data, isFetching } = useQuery({ ...planQuery(week), enabled: mayRead });
  return { planned: data ? plannedAt(data, place) : null, isKnown: data !== undefined || !isFetching };
}

/** Today's before those of days gone by, and those before what is still ahead. */
export function plannedAt(
  plan: PlanWeek,
  { employerId, siteId }: Pick<LogDraft, 'employerId' | 'siteId'>,
): PlannedStop | null {
  const rank = ({ day }: Stop) => (day === plan.today ? 0 : day < plan.today ? 1 : 2);
  const [first] = plan.days
    .flatMap((day) => standing(day).map((stop, at) => ({ stop, number: at + 1 })))
    .filter(
      ({ stop }) =>
        stop.state === 'planned' && stop.employerId === employerId && (siteId === null || stop.siteId === siteId),
    )
    .sort((one, two) => rank(one.stop) - rank(two.stop));
  return first ?? null;
}
