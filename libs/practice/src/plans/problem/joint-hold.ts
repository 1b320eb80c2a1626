import { addDays } from '@inroads/calendar';
import type { VisitHold, WeekPlan } from '@inroads/planning';
import type { Gathered, GatheredJoint, SiteRow } from '../gather/gathered';

/**
 * How a visit that colleagues make together holds her week: at the time at which it stands, else some time. Not where she has taken it out, has put
 * it off beyond the week, or has still to say what became of it.
 */
export function jointHold({ joint, before, week }: Gathered, site: SiteRow): VisitHold | null {
  const { siteId, laterUntil, isRemoved } = site;
  const visit = joint.find((each) => each.siteId === siteId);
  if (!visit || isRemoved || before?.behind.includes(siteId)) return null;
  if (laterUntil !== null && laterUntil > addDays(week, 6)) return null;
  const { at } = visit;
  // She has said that she comes later than colleagues have it: her word stands, and theirs is told.
  if (at === null || (laterUntil !== null && at.day < laterUntil)) return { kind: 'week', cause: 'joint' };
  return { kind: 'time', date: at.day, startsAt: at.startsAt, cause: 'joint' };
}

/** The week as it is read once this plan of hers stands: what had no time has the one that was found. */
export function jointAsPlanned(gathered: Gathered, plan: Pick<WeekPlan, 'days'>): Gathered {
  const { staffId, joint } = gathered;
  return {
    ...gathered,
    joint: joint.map((visit) => ({ ...visit, at: visit.at ?? placeIn(plan, visit.siteId, staffId) })),
  };
}

/** Where a plan has it. */
export function placeIn({ days }: Pick<WeekPlan, 'days'>, siteId: string, staffId: string): GatheredJoint['at'] {
  for (const { date, stops } of days) {
    const stop = stops.find(({ candidateId }) => candidateId === siteId);
    if (stop) return { staffId, day: date, startsAt: stop.startsAt, isFirm: false };
  }
  return null;
}
