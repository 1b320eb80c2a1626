import type { MemberPlan } from '@inroads/planning';
import type { GatheredJoint } from '../gather/gathered';
import { jointHold, placeIn } from '../problem/joint-hold';
import { type Member, siteIn } from './member';

/** A visit that some of those planned together make together. */
export interface JointBetween {
  readonly id: string;
  readonly candidateId: string;
  readonly specialistIds: readonly string[];
  /** Its time stands, whatever is planned: it is bound, or lies with somebody who is not planned now. */
  readonly isFirm: boolean;
  readonly at: GatheredJoint['at'];
}

/** Those that two or more of the members are to make. */
export function jointBetween(members: readonly Member[]): JointBetween[] {
  const planned = new Set(members.map(({ gathered }) => gathered.staffId));
  const found = new Map<string, JointBetween>();
  for (const member of members) {
    for (const { id, siteId, at } of member.gathered.joint) {
      const site = siteIn(member, siteId);
      if (!site || !jointHold(member.gathered, site)) continue;
      const specialistIds = [...(found.get(id)?.specialistIds ?? []), member.gathered.staffId].sort();
      const isFirm = at !== null && (at.isFirm || !planned.has(at.staffId));
      found.set(id, { id, candidateId: siteId, specialistIds, isFirm, at });
    }
  }
  return [...found.values()].filter(({ specialistIds }) => specialistIds.length > 1).sort(byId);
}

/** Her week with each of these at its time where that stands, and else free to be found one that suits all. */
export function readAs<M extends Member>(member: M, joint: readonly JointBetween[]): M {
  const { gathered } = member;
  const visits = gathered.joint.map((visit) => {
    const between = joint.find(({ id }) => id === visit.id);
    return between ? { ...visit, at: between.isFirm ? between.at : null } : visit;
  });
  return { ...member, gathered: { ...gathered, joint: visits } };
}

/**
 * No time suits all of `apart`: each is at the time at which one of its party has it, whoever had it before or else the first by name.
 * Returns all with those times, and those that are still to be found a time for.
 */
export function onlyAt(
  joint: readonly JointBetween[],
  apart: readonly JointBetween[],
  plans: readonly MemberPlan[],
): [JointBetween[], JointBetween[]] {
  const fixed = joint.map((visit) => {
    if (!apart.includes(visit)) return visit;
    const at = placeAmong(visit, plans);
    return { ...visit, at, isFirm: at !== null };
  });
  return [fixed, joint.filter((visit) => !apart.includes(visit))];
}

/** Her week as it is read once these plans stand. */
export function jointAfter<M extends Member>(
  member: M,
  joint: readonly JointBetween[],
  plans: readonly MemberPlan[],
): M {
  const after = joint.map((visit) => {
    const at = visit.isFirm ? visit.at : placeAmong(visit, plans);
    return { ...visit, at, isFirm: at !== null };
  });
  return readAs(member, after);
}

function placeAmong(
  { candidateId, specialistIds, at }: JointBetween,
  plans: readonly MemberPlan[],
): GatheredJoint['at'] {
  const places = specialistIds.flatMap((staffId) => {
    const plan = plans.find(({ specialistId }) => specialistId === staffId)?.plan;
    return (plan && placeIn(plan, candidateId, staffId)) ?? [];
  });
  return places.find(({ staffId }) => staffId === at?.staffId) ?? places[0] ?? null;
}

const byId = (one: JointBetween, two: JointBetween): number => (one.id < two.id ? -1 : 1);
