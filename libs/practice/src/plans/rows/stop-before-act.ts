import type { StopState } from '../plan.words';

/** What an act of a person on a visit can be taken back to. */
export interface StopBeforeAct {
  /** What the visit said; `null`: it was not there. */
  readonly said: StopSaid | null;
  /** The visit that came in its place: the same business on another day, or another business. */
  readonly successorId: string | null;
}

/** All of a visit that an act may change. */
export interface StopSaid {
  readonly state: StopState;
  readonly day: string;
  /** The three times are minutes from midnight. */
  readonly arrivesAt: number;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly travelMinutes: number;
  readonly detourMinutes: number;
  readonly isPinned: boolean;
  readonly why: string;
  readonly laterUntil: string | null;
}

export const NOT_THERE: StopBeforeAct = { said: null, successorId: null };

export function beforeAct(stop: StopSaid, successorId: string | null = null): StopBeforeAct {
  const { state, day, arrivesAt, startsAt, endsAt, travelMinutes, detourMinutes, isPinned, why, laterUntil } = stop;
  const times = { day, arrivesAt, startsAt, endsAt, travelMinutes, detourMinutes };
  return { said: { state, ...times, isPinned, why, laterUntil }, successorId };
}
