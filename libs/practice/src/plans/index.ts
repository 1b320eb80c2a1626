export * from './plan.errors';
export type * from './plan.view';
export {
  APPOINTMENT_HOLDS,
  APPOINTMENT_KINDS,
  PART_STATES,
  PLAN_EVENTS,
  PLAN_STATUSES,
  RUN_STATES,
  STOP_KINDS,
  STOP_STATES,
  type AppointmentHold,
  type AppointmentKind,
  type PartState,
  type PlanEventCode,
  type PlanStatus,
  type RunState,
  type StopKind,
  type StopState,
  type StoredReason,
  type StoredShortfall,
} from './plan.words';
export * from './plan-runs.service';
export * from './planner.service';
export * from './plans.module';
export * from './plans.queries';
export * from './plans.service';
