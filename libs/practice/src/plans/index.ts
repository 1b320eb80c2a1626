export * from './week/day-route';
export * from './feed/calendar-feeds.service';
export * from './plan.errors';
export * from './week/plan-history.queries';
export type * from './week/plan.view';
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
export { type AppointmentInput, AppointmentsService } from './spoken-for/appointments.service';
export * from './joint/joint-visit.errors';
export type * from './joint/joint-visit.view';
export type { JointVisitInput } from './joint/joint-visit.rules';
export { JointVisitsService } from './joint/joint-visits.service';
export * from './follow/plan-ports.module';
export type { WeekRef } from './acts/plan-acts';
export * from './runs/plan-runs.service';
export * from './acts/plan-stops.service';
export * from './planner/planner.service';
export * from './plans.module';
export * from './week/plans.queries';
export * from './acts/plans.service';
export * from './acts/suitable-days.service';
export * from './team/team-plan.queries';
export * from './team/team-plan.view';
export * from './spoken-for/visit-intervals.service';
