/**
 * `draft`: proposed for a week without a plan, can be worked on. `accepted`: the plan of the week. `proposed`: what a re-plan would make of the
 * accepted one. `applied`: a proposal that was taken, kept so that it can be undone as one. `undone`: it was.
 */
export const PLAN_STATUSES = ['draft', 'accepted', 'proposed', 'applied', 'undone'] as const;
export type PlanStatus = (typeof PLAN_STATUSES)[number];

export const STOP_STATES = ['planned', 'done', 'missed', 'later', 'removed', 'cancelled'] as const;
export type StopState = (typeof STOP_STATES)[number];

export const STOP_KINDS = ['visit', 'appointment'] as const;
export type StopKind = (typeof STOP_KINDS)[number];

/** What time is set aside for. None of it counts as an employer contact by itself. */
export const APPOINTMENT_KINDS = ['meeting', 'call', 'appointment', 'other'] as const;
export type AppointmentKind = (typeof APPOINTMENT_KINDS)[number];

/** At its time, some time on its day, or some time in its week. */
export const APPOINTMENT_HOLDS = ['time', 'day', 'week'] as const;
export type AppointmentHold = (typeof APPOINTMENT_HOLDS)[number];

/** What happened to a plan, for the lines under *This week* and for the history. */
export const PLAN_EVENTS = [
  'planned',
  'accepted',
  'proposal-accepted',
  'proposal-undone',
  'done',
  'reopened',
  'put-back',
  'missed-moved',
  'missed-next-week',
  'later',
  'pinned',
  'unpinned',
  'moved',
  'added',
  'removed',
  'swapped',
  'cancelled-do-not-contact',
  'cancelled-archived',
  'taken-over',
  'away',
  'back',
  'joint-arranged',
  'joint-withdrawn',
  'joint-moved',
  'joint-off',
] as const;
export type PlanEventCode = (typeof PLAN_EVENTS)[number];

export const RUN_STATES = ['queued', 'running', 'done', 'stopped', 'failed'] as const;
export type RunState = (typeof RUN_STATES)[number];

export const PART_STATES = ['waiting', 'done', 'failed'] as const;
export type PartState = (typeof PART_STATES)[number];

/** A reason as it is stored and sent: what, and the figures that belong to it. Never a name. */
export interface StoredReason {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
  /** Points of the visit's value, or 0 for what only explains. */
  readonly amount: number;
}

/** Beside a visit that is made in a colleague's place. */
export const COVERS_FOR = 'covers-for';

export function coversFor(staffId: string): StoredReason {
  return { code: COVERS_FOR, values: { staffId }, amount: 0 };
}

/** The colleague in whose place a visit is made, if it is. */
export function coversForOf(reasons: readonly StoredReason[]): string | null {
  const staffId = reasons.find(({ code }) => code === COVERS_FOR)?.values['staffId'];
  return typeof staffId === 'string' ? staffId : null;
}

/** Beside a visit that is made together with a colleague. Never stored with a plan: who comes along is read as it stands. */
export const JOINT_VISIT = 'joint-visit';

export function jointVisitWith(staffId: string): StoredReason {
  return { code: JOINT_VISIT, values: { staffId }, amount: 0 };
}

/** One day of a plan as a whole, minutes from midnight. */
export interface StoredDay {
  readonly date: string;
  readonly mode: string;
  readonly departsAt: number | null;
  readonly returnsAt: number | null;
  readonly travelMinutes: number;
  readonly countedMinutes: number;
  /** Calls and meetings without a fixed time, where they came to lie. */
  readonly errands: readonly { readonly appointmentId: string; readonly startsAt: number; readonly endsAt: number }[];
}

export interface StoredUnkept {
  readonly siteId: string;
  readonly code: string;
  readonly conflictsWith: readonly string[];
  readonly blockedBy: readonly {
    readonly date: string;
    readonly from: number;
    readonly to: number;
    readonly code: string;
  }[];
}

export interface StoredShortfall {
  readonly kind: string;
  readonly least: number;
  readonly planned: number;
}
