import type { PlanStopEntity } from './plan-stop.entity';

/** What an act of a person on a visit can be taken back to. */
export interface StopBeforeAct {
  /** What the visit said; `null`: it was not there. */
  readonly said: StopSaid | null;
  /** The visit that came in its place: the same business on another day, or another business. */
  readonly successorId: string | null;
}

/** All of a visit that an act may change. */
export type StopSaid = Pick<
  PlanStopEntity,
  | 'state'
  | 'day'
  | 'arrivesAt'
  | 'startsAt'
  | 'endsAt'
  | 'travelMinutes'
  | 'detourMinutes'
  | 'isPinned'
  | 'why'
  | 'laterUntil'
>;

export const NOT_THERE: StopBeforeAct = { said: null, successorId: null };

export function beforeAct(stop: PlanStopEntity, successorId: string | null = null): StopBeforeAct {
  const { state, day, arrivesAt, startsAt, endsAt, travelMinutes, detourMinutes, isPinned, why, laterUntil } = stop;
  const times = { day, arrivesAt, startsAt, endsAt, travelMinutes, detourMinutes };
  return { said: { state, ...times, isPinned, why, laterUntil }, successorId };
}
