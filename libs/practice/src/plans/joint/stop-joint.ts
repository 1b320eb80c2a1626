import type { StopView } from '../week/plan.view';
import { jointVisitWith } from '../plan.words';
import type { JointVisitView } from './joint-visit.view';

const STANDING: readonly StopView['state'][] = ['planned', 'done'];

/** A visit of somebody's plan with who comes along, as it stands now: first among its reasons. */
export function withParty(stop: StopView, staffId: string, visits: readonly JointVisitView[]): StopView {
  const visit = STANDING.includes(stop.state) ? jointVisitAt(stop.siteId, staffId, visits) : undefined;
  if (!visit) return stop;
  const colleagues = visit.party.filter((one) => one.staffId !== staffId);
  return {
    ...stop,
    reasons: [...colleagues.map((one) => jointVisitWith(one.staffId)), ...stop.reasons],
    joint: { id: visit.id, version: visit.version, colleagues },
  };
}

/** The visit to a site that somebody makes together with others. */
export const jointVisitAt = (
  siteId: string,
  staffId: string,
  visits: readonly JointVisitView[],
): JointVisitView | undefined =>
  visits.find((visit) => visit.siteId === siteId && visit.party.some((one) => one.staffId === staffId));

/** All who make it have it in their plans, at one time. */
export function isTogether({ party: [first, ...others] }: JointVisitView): boolean {
  if (!first || first.day === null) return false;
  return others.every(({ day, startsAt }) => day === first.day && startsAt === first.startsAt);
}
