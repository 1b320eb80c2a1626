import type { StopState } from '../plan.words';

/** What a stop of the plan was before a proposal was applied; `null` state: it was not there. What it said then lies with the proposal. */
export interface StopBeforeApply {
  readonly stopId: string;
  readonly state: StopState | null;
}
