import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import type { PlanWeek, Stop } from './week.queries';
import type { StopActs } from './use-stop-acts';

interface Place {
  readonly plan: PlanWeek;
  /** Null where this person may only look. */
  readonly acts: StopActs | null;
  readonly isPhone: boolean;
  /** The visit that is being dragged to another day. */
  readonly dragged: Stop | null;
  drag: (stop: Stop | null) => void;
}

const WeekContext = createContext<Place | null>(null);

interface WeekPlaceProps extends Pick<Place, 'plan' | 'acts' | 'isPhone'> {
  readonly children: ReactNode;
}

/** The week that its parts speak of, and what can be done in it. */
export function WeekPlace({ plan, acts, isPhone, children }: WeekPlaceProps) {
  const [dragged, drag] = useState<Stop | null>(null);
  const place = useMemo(() => ({ plan, acts, isPhone, dragged, drag }), [plan, acts, isPhone, dragged]);
  return <WeekContext value={place}>{children}</WeekContext>;
}

export function useWeek(): Place {
  const place = useContext(WeekContext);
  if (!place) throw new Error('Only parts of a week know which.');
  return place;
}
