import type { StopState } from './plan.words';

/** Where a stop stood before a proposal was applied; `null` state: it was not there. */
export interface StopBeforeApply {
  readonly stopId: string;
  readonly state: StopState | null;
  readonly day: string;
  readonly arrivesAt: number;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly travelMinutes: number;
  readonly detourMinutes: number;
}
