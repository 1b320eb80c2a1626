import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { PlanWeek } from './week.queries';

interface Place {
  readonly plan: PlanWeek;
  /** Not where this person may only look. */
  readonly mayWrite: boolean;
  readonly isPhone: boolean;
}

const WeekContext = createContext<Place | null>(null);

interface WeekPlaceProps extends Pick<Place, 'plan' | 'mayWrite' | 'isPhone'> {
  readonly children: ReactNode;
}

/** The week that its parts speak of, and what can be done in it. */
export function WeekPlace({ plan, mayWrite, isPhone, children }: WeekPlaceProps) {
  const place = useMemo(() => ({ plan, mayWrite, isPhone }), [plan, mayWrite, isPhone]);
  return <WeekContext value={place}>{children}</WeekContext>;
}

export function useWeek(): Place {
  const place = useContext(WeekContext);
  if (!place) throw new Error('Only parts of a week know which.');
  return place;
}
