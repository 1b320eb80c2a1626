import { clockTimeAt } from '@inroads/calendar';
import { jointVisitAt } from '../joint/stop-joint';
import type { JointVisitView } from '../joint/joint-visit.view';
import type { AppointmentRow } from './plan-days';
import type { PlanEntity } from '../rows/plan.entity';
import type { LeftOutView, PlanWeekView, StopView, UnkeptView } from './plan.view';

/** What the words of a plan's outcome are taken from. */
export interface OutcomeSources {
  readonly stops: readonly StopView[];
  readonly leftOut: ReadonlyMap<string, readonly LeftOutView[]>;
  readonly appointments: readonly AppointmentRow[];
  readonly jointVisits: readonly JointVisitView[];
  /** Businesses by the sites of what could not be kept, and of what stands in its way. */
  readonly employerNames: ReadonlyMap<string, string>;
}

/** What did not come into the plan, and why; of no plan, nothing. */
export function outcomeOf(
  plan: PlanEntity | null,
  sources: OutcomeSources,
): Pick<PlanWeekView, 'leftOut' | 'leftOutCount' | 'unkept' | 'shortfalls'> {
  if (!plan) return { leftOut: [], leftOutCount: 0, unkept: [], shortfalls: [] };
  const { id, leftOutCount, shortfalls } = plan;
  const kept = sources.leftOut.get(id) ?? [];
  const still = stillLeftOut(
    kept,
    sources.stops.filter(({ planId }) => planId === id),
  );
  return {
    leftOut: still,
    leftOutCount: leftOutCount - (kept.length - still.length),
    unkept: unkeptOf(plan, sources),
    shortfalls,
  };
}

/** A business that somebody put into the plan since is not left out of it any more. */
function stillLeftOut(entries: readonly LeftOutView[], stops: readonly StopView[]): LeftOutView[] {
  const there = new Set(
    stops.filter(({ state }) => state === 'planned' || state === 'done').map(({ employerId }) => employerId),
  );
  return entries.filter(({ employerId }) => !there.has(employerId));
}

function unkeptOf({ unkept, staffId }: PlanEntity, sources: OutcomeSources): UnkeptView[] {
  const { employerNames, appointments, jointVisits } = sources;
  const nameOf = (id: string): string[] => {
    const name = employerNames.get(id) ?? appointments.find((appointment) => appointment.id === id)?.kind;
    return name === undefined ? [] : [name];
  };
  return unkept.map(({ siteId, code, conflictsWith, blockedBy }) => ({
    siteId,
    employerName: employerNames.get(siteId) ?? null,
    code,
    colleagues: jointVisitAt(siteId, staffId, jointVisits)?.party.filter((one) => one.staffId !== staffId) ?? [],
    conflictsWith: conflictsWith.flatMap(nameOf),
    blockedBy: blockedBy.map(({ date, from, to, code: what }) => ({
      date,
      from: clockTimeAt(from),
      to: clockTimeAt(to),
      code: what,
    })),
  }));
}
