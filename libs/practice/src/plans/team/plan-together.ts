import {
  DEFAULT_COVER_FROM,
  fingerprintOfWeek,
  planTeam,
  planWeek,
  type SearchEffort,
  type TeamPlan,
} from '@inroads/planning';
import { effortOf, type TaskHooks } from '../solver/task-effort';
import { closedTo, type Going, type Member, plannedBefore, type PlannedMember, siteIn, weekOf } from './member';
import { handedOver } from './handed-over';
import { jointAfter, jointBetween, onlyAt, type JointBetween, readAs } from './joint-between';

export interface TogetherInput {
  readonly members: readonly (Member & { readonly seed: number })[];
  readonly iterations: number;
}

export type TogetherOutput = readonly PlannedMember[];

/** Weeks of a team are planned several times each until nobody is in another's way; this many times in the mean. */
const ROUNDS = 3;

/** The weeks of several specialists, so that no two of them go to one business and what somebody cannot keep is covered. */
export function planTogether({ members, iterations }: TogetherInput, hooks: TaskHooks): TogetherOutput {
  // A colleague's accepted plan is hers to change: until she does, she goes there.
  const accepted = members.flatMap((member) =>
    member.gathered.before?.isAccepted ? [[member.gathered.staffId, plannedBefore(member)] as const] : [],
  );
  const open = members.map((member) => ({ ...closedTo(member, accepted), seed: member.seed }));
  const nextEffort = efforts(members[0]?.seed ?? 0, iterations, members.length, hooks);
  return asBefore(members, nextEffort) ?? planned(open, nextEffort);
}

/** Nothing has changed since these plans were made: they stay as they are. */
function asBefore(members: readonly Member[], nextEffort: () => SearchEffort): TogetherOutput | null {
  const going = members.map((member) => [member.gathered.staffId, plannedBefore(member)] as const);
  const weeks = members.map((member) => closedTo(member, going));
  const isSame = weeks.every(
    (week) => week.gathered.before && fingerprintOfWeek(weekOf(week)) === week.gathered.before.fingerprint,
  );
  if (!isSame) return null;
  return weeks.map((week) => ({ ...week, result: planWeek(weekOf(week), nextEffort()), covers: false }));
}

/** Where no time suits all who are to make a visit together, it is at the time of one of them, and the others are told that they cannot. */
function planned(members: readonly Member[], nextEffort: () => SearchEffort): TogetherOutput {
  const joint = jointBetween(members);
  const free = members.map((member) => readAs(member, joint));
  const first = teamOf(free, joint, nextEffort);
  const apart = first.decisions
    .filter(({ code }) => code === 'joint-not-possible')
    .map(({ candidateId }) => candidateId);
  const places = joint.filter(({ candidateId, isFirm }) => !isFirm && apart.includes(candidateId));
  if (places.length === 0) return written(free, first, joint);
  const [fixed, left] = onlyAt(joint, places, first.plans);
  const alone = free.map((member) => readAs(member, fixed));
  return written(alone, teamOf(alone, left, nextEffort), fixed);
}

function teamOf(members: readonly Member[], joint: readonly JointBetween[], nextEffort: () => SearchEffort): TeamPlan {
  const employerOf = Object.fromEntries(
    members.flatMap(({ gathered }) => gathered.sites.map(({ siteId, employerId }) => [siteId, employerId])),
  );
  return planTeam(
    {
      members: members.map((member) => ({ specialistId: member.gathered.staffId, week: weekOf(member) })),
      employerOf,
      joint,
      coverFrom: DEFAULT_COVER_FROM,
    },
    nextEffort,
  );
}

function written(
  members: readonly Member[],
  { plans, decisions }: TeamPlan,
  joint: readonly JointBetween[],
): TogetherOutput {
  const covered = decisions.filter(({ code }) => code === 'covered-by');
  const after = members.map((member, index) => handedOver(member, plans[index]!, members, covered));
  const going = after.map((member) => [member.gathered.staffId, goingBy(member)] as const);
  return after.map((member) => settled(jointAfter(member, joint, plans), going));
}

function goingBy(member: PlannedMember): Going[] {
  return member.result.days.flatMap(({ date, stops }) =>
    stops.flatMap(({ candidateId: siteId }) => {
      const site = siteIn(member, siteId);
      return site ? [{ siteId, employerId: site.employerId, day: date }] : [];
    }),
  );
}

/** With the fingerprint of the week as it will be read the next time: closed to the employers that colleagues now go to. */
function settled(member: PlannedMember, going: readonly (readonly [string, readonly Going[]])[]): PlannedMember {
  const fingerprint = fingerprintOfWeek(weekOf(closedTo(member, going)));
  return { ...member, result: { ...member.result, fingerprint } };
}

function efforts(seed: number, iterations: number, count: number, hooks: TaskHooks): () => SearchEffort {
  const most = Math.max(1, count * ROUNDS);
  let begun = 0;
  return () => {
    const done = begun++;
    return effortOf(seed, iterations, {
      ...hooks,
      onProgress: (progress) => hooks.onProgress?.(Math.min(0.99, (done + progress) / most)),
    });
  };
}
